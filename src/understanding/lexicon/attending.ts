// How people say whether they come to a meeting: in the first person, folded, words parted by one space.
// `/` stands between words of which one is there, `*` for the rest of a word, `~` for a word or none.

const list = (words: string): readonly string[] => {
  return words.split("|").map((phrase) => phrase.replace(/\s+/g, " ").trim());
};

/** Read first: "je ne sais pas si je pourrai venir" holds a refusal and a promise. */
export const undecided = list(
  `peut etre ~que ~pas|sous reserve|sans certitude|je ne suis/serai pas ~encore sur/sure/certain/certaine ~de ~d
  ~pouvoir ~etre ~venir ~present ~presente|pas sur/sure/certain/certaine de/d/que ~pouvoir ~etre ~venir ~present ~presente|pas certain/certaine
  |je ne sais pas ~encore ~si ~je ~pourrai ~serai ~peux ~viens ~viendrai ~venir ~present ~presente ~la
  |je sais pas ~encore ~si ~je ~pourrai ~serai ~peux ~venir|je vais essayer ~de ~d ~etre ~venir ~y ~la|j essaie/essaierai/essayerai ~de ~d ~etre ~venir ~y ~la
  |je ferai/fais mon possible ~pour ~etre ~venir ~y ~la|a confirmer|je dois encore verifier|ca depend|cela depend
  |misschien ~niet|onder voorbehoud|ik weet ~het nog niet ~zeker ~of ~ik ~kan ~er ~ben ~kom ~komen
  |ik ben ~er ~nog niet zeker|nog niet zeker|niet zeker ~of ~ik ~kan ~kom ~er ~ben ~komen|ik probeer ~er ~te ~komen ~bij ~zijn|ik doe mijn best|nog te bevestigen
  |vielleicht ~nicht|eventuell|unter vorbehalt|ich weiss ~es noch nicht ~ob ~ich ~kann ~komme ~kommen|noch nicht sicher ~ob ~ich ~kann ~komme ~kommen
  |nicht sicher ~ob ~ich ~kann ~komme ~kommen|ich versuche ~es ~zu ~kommen ~dabei ~sein|ich bemuhe mich
  |maybe ~not|perhaps ~not|possibly|tentative ~ly|tentatively|not ~yet sure ~yet ~if ~whether ~i ~can ~make ~it ~come ~attend|i might ~not ~come ~attend ~make ~be ~it ~there
  |i may ~not ~come ~attend ~make ~be ~it ~there|i will/ll try ~to ~come ~be ~there ~make ~it|i don t know yet ~if ~i ~can ~come|i do not know yet ~if ~i ~can ~come|to be confirmed`,
);

export const absent = list(
  `je ne pourrai/peux/pourrais ~malheureusement pas ~y ~etre ~venir ~assister ~participer ~present ~presente ~la ~me ~liberer
  |je pourrai/peux pas ~y ~etre ~venir ~assister ~participer ~present ~presente ~la|je ne saurai/saurais/sais pas venir/participer/assister
  |je ne saurai/saurais/sais pas etre ~present ~presente ~la|je ne serai/suis ~malheureusement pas la/present/presente/disponible/libre|je ne serai/suis pas des votres|je serai/suis pas la/present/presente/disponible/libre
  |je n y serai ~malheureusement pas|j y serai pas|je ne viens/viendrai/participerai ~malheureusement pas|je viens/viendrai pas|je n irai pas|je ne vais pas ~pouvoir ~y ~etre ~venir
  |je n assisterai pas|impossible pour moi ~d ~de ~y ~etre ~venir|il m est/sera impossible d/de ~y ~etre ~venir ~assister|je suis/serai empeche/empechee
  |je suis/serai absent/absente|absent|absente|empeche|empechee|indisponible|je suis/serai indisponible|je suis/serai en conge/conges/vacances|je suis/serai excuse/excusee|je m excuse
  |veuillez ~m excuser ~mon ~absence|je vous prie de ~bien ~vouloir ~m excuser ~mon ~absence|je dois m excuser|je decline|ce sera sans moi|sans moi|ne comptez pas sur moi
  |je suis/serai pris/prise|je suis deja pris/prise
  |ik kan ~dat ~die ~dag ~er ~jammer ~genoeg ~helaas ~dan niet ~bij ~aanwezig ~zijn ~komen|ik kan ~er ~helaas niet|ik zal er ~helaas niet zijn|ik zal er ~helaas niet bij zijn|ik zal niet ~aanwezig ~kunnen ~komen ~zijn
  |ik kom ~helaas niet|ik ben er ~dan ~helaas niet ~bij|ik ben niet aanwezig/vrij/beschikbaar|ik ben ~dan ~helaas verhinderd|verhinderd|afwezig|ik ben ~dan afwezig|ik ben ~dan met vakantie/verlof|zonder mij|ik moet ~me ~mij ~helaas verontschuldigen|gelieve mij te verontschuldigen
  |ik moet ~helaas afzeggen|ik zeg af|het lukt mij ~helaas niet ~om ~te ~komen|het lukt me ~helaas niet ~om ~te ~komen|lukt me niet|ik geraak er niet
  |ich kann ~da ~leider ~an ~dem ~diesem ~abend ~tag nicht ~kommen ~teilnehmen ~dabei ~sein|ich werde ~leider nicht ~kommen ~da ~dabei ~teilnehmen ~konnen ~sein|ich komme ~leider nicht|ich bin ~leider ~da nicht ~da ~dabei|ich bin ~da ~leider verhindert
  |leider verhindert|verhindert|abwesend|ich bin ~da abwesend|ich nehme ~leider nicht teil|ich muss ~leider absagen|ich sage ab|ohne mich|ich bin im urlaub|ich bin ~da im urlaub|ich lasse mich entschuldigen|leider nicht
  |i cannot ~come ~attend ~make ~it ~be ~there|i can not ~come ~attend ~make ~it|i can t ~come ~attend ~make ~it ~be ~there|can t make it|cannot make it|i won t ~be ~there ~able ~to ~come ~attend ~make ~it
  |i will not ~be ~there ~able ~to ~come ~attend ~make ~it|i am/m not coming|i am/m ~afraid ~i ~am ~m unable to ~come ~attend ~make ~it|unable to attend|i am/m not available|i have to decline|i must decline|i decline|i ll be away|i will be away|i ll be on holiday|i will be on holiday
  |with regret|please excuse me|i am/m not able to ~come ~attend|count me out`,
);

export const coming = list(
  `j y serai ~bien ~volontiers|j y vais|je serai/suis ~bien la|je serai/suis ~bien present/presente|je serai/suis des votres|je serai/suis parmi vous|je viens|je viendrai|je vais venir|je participe|je participerai
  |j assisterai|je serai au rendez vous|comptez sur moi|vous pouvez compter sur moi|present|presente|je confirme ~ma ~presence|nous y serons|nous serons la|nous serons presents|on y sera|je suis disponible|je serai disponible|je peux ~y ~etre venir
  |je peux y etre|ca me convient|cela me convient|cette date me convient|la date me convient|c est note ~j ~y ~serai|je me libere|partant|partante
  |ik kom ~graag ~zeker|ik zal ~er ~bij ~aanwezig ~komen zijn|ik zal komen|ik ben er ~bij|ik ben erbij|we zijn erbij|wij zijn erbij|ik zal erbij zijn|ik ben aanwezig|ik ben van de partij|aanwezig|reken op mij|je kan op mij rekenen|u kan op mij rekenen|u kunt op mij rekenen|ik bevestig ~mijn ~aanwezigheid|wij komen|we komen|wij zijn er ~bij|we zijn er ~bij|ik kan ~er ~dan komen|dat past ~voor ~mij|past voor mij
  |ich komme ~gerne ~gern|ich bin ~gerne ~gern dabei|ich bin da|ich werde ~da ~dabei ~gerne kommen|ich werde ~da ~dabei sein|ich werde teilnehmen|ich nehme ~gerne ~gern teil|anwesend|ich bin anwesend|ich bestatige ~meine ~teilnahme|wir kommen|wir sind dabei|rechnen sie mit mir|ich kann ~da kommen|das passt ~mir|passt mir|ich sage zu
  |i will/ll be there|i will/ll come|i will/ll attend|i am/m coming|i can come|i can attend|i can make it|count me in|we will/ll be there|we ll come|present|attending|i plan to attend|i am/m available|works for me|that works for me|see you there|i am/m happy to attend|i will/ll make it|i accept`,
);

/** Words beside an answer that add nothing to it. */
export const beside: ReadonlySet<string> = new Set(
  `bonjour bonsoir salut hello hi hallo dag beste geachte cher chere chers madame monsieur mesdames messieurs mevrouw meneer guten
  goedemorgen goedendag goeiedag goedemiddag goedenavond morgen liebe lieber sehr herren damen dear sir madam all team plp
  merci beaucoup bien svp bedankt dank u je wel alvast danke vielen bitte thanks thank you many very much please cheers invitation
  pour l la le les de du des a au aux et en moi oui non ja nee nein yes no ok okay d accord parfait entendu note noted prima
  cordialement bonne journee soiree weekend groeten groetjes mvg groet vriendelijke met mit freundlichen grussen grusse gruss beste schone kind regards best salutations amicalement bientot
  alors donc ah oh desole desolee helas malheureusement sorry helaas spijtig jammer leider schade unfortunately afraid i m am
  reunion vergadering overleg sitzung treffen versammlung meeting rencontre this ce cette jeudi lundi mardi mercredi vendredi samedi dimanche soir
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag avond montag dienstag mittwoch donnerstag freitag samstag sonntag abend tonight evening
  voor de het die der das den dem op am an to the for at on in graag gerne gern volontiers plaisir avec plezier freude vergnugen pleasure with es er ik ich
  tot dan ziens bis dann snel bald see there then une un prochaine fois votre vos uw ihre einladung uitnodiging your invitation
  monday tuesday wednesday thursday friday saturday sunday vous te il s plait excusez excuses regret`
    .trim()
    .split(/\s+/),
);
