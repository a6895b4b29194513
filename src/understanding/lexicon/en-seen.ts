// English: when it happens, what was seen, who and where. Words only.
import type { Lexicon } from "./concepts.ts";

export const enSeen: Lexicon = {
  // When.
  past_time: `yesterday|last (night/evening/week/month/year/weekend/summer/winter/monday/tuesday
      /wednesday/thursday/friday/saturday/sunday)|the (other day/other night/other evening/night
      before/day before/past few days/last few days/next morning/following day)
    |this (morning/afternoon/week)|earlier (today/this)|in (the night/the past/january/february
      /march/april/may/june/july/august/september/october/november/december/20*)|overnight
    |at (the weekend/christmas/easter/the time)
    |on (monday/tuesday/wednesday/thursday/friday/saturday/sunday/our return/my return/returning)
    |monday (night/evening)|tuesday (night/evening)|wednesday (night/evening)
    |thursday (night/evening)|friday (night/evening)|saturday (night/evening)
    |sunday (night/evening)|ago|recently|lately|once (before/again last)|when (we came back/i
      came back/we got back/i got back/we got home/i got home/i came home/we came home/i returned
      /we returned/i woke/we woke)|while (we were/i was/they were)|since (christmas/easter)
    |previously|a (while back/year ago)|that (night/evening/day)
    |(years/months/weeks/days/an hour/hours) ago|during the night|all night|over the weekend
    |back then|coming home|waking up|these last days|already happened|two nights|before dawn`,
  past_verb: "was|were|had|did|came|went|saw|heard|found|took|broke|stole|tried",
  now: `at (the moment/this moment/this very moment)
    |this (very moment/minute/very minute/second/instant)|currently|presently
    |as (i write/i type/i speak/we speak/i am writing)
    |while (i write/i am writing/i m writing/i type)|right this (second/minute)
    |now (he/they/she/there/someone/somebody/two/a man/in the/at the/please/i hear/i can)|(and
      /but/here/there/me/us/up/help/happening/it/him/them/her/door/window/house/garden/street
      /outside/inside/upstairs/downstairs/gate/car/cars/roof/lock/wall/shed/garage/kitchen/again)
      now|right now`,
  going_on: `(is/s/are/re/am) (breaking/smashing/kicking/dumping/unloading/tipping/pouring
      /emptying/spraying/burning/setting/climbing/forcing/trying to get/trying to open/trying to
      break/trying to enter/trying to force/trying the/busy/fighting/beating/hitting/attacking
      /robbing/stealing/looting/sawing/wrecking/destroying/vandalising/chucking/throwing/at it
      again now/prowling around/rattling/hammering on/banging on/getting in/getting into/letting
      off/painting/tagging)|for (.. minutes now/the last .. minutes/the past .. minutes)
    |since (.. minutes/some minutes)|in (the act/the middle of/progress)|underway
    |(been/be) .. for .. minutes
    |busy (breaking/dumping/unloading/trying/smashing/emptying/loading/stealing)|(is/are/s/re)
      being (smashed/broken/kicked/forced/robbed/burgled/stolen/emptied/dumped/attacked/beaten
      /vandalised/set/thrown/climbed/mugged/loaded/ransacked)|right this (second/minute/moment)
    |(is/are) jumping on|(is/are/s/re) (walking/moving/running/sneaking/creeping/wandering
      /crawling/going) (around/about/through/round/up/down/in/along/away with)|(is/are/s/re)
      (loading/carrying/taking/pulling/dragging/holding/hiding/waiting/standing/sitting/lying
      /pointing/screaming/shouting/crying/bleeding/choking/drowning/chasing/following/threatening
      /unscrewing/lifting/cutting/drilling/digging/dropping/shooting/hurting/strangling/choking)
    |(he/she) (has/s got/has got) a (knife/gun/weapon/hammer/axe/bat/pistol)
    |(has/have) (him/her/my daughter/my son/my wife) (in/by/at)|the last half hour|under way`,
  witness: `(i am/i m/we are/we re/am) watching|watching (them/him/her)
    |from my (window/bedroom/kitchen/balcony/living room/upstairs)
    |(i/we) can see (him/them/her/it)|can see (them/him/her/it) from
    |(i/we) see (him/them/her) (from/now/standing/trying/in/going/through)
    |(i/we) can hear (them/him/her)
    |(through/at) the (spyhole/peephole/letterbox/keyhole/curtains)
    |(i/we) (can/) hear (him/them/her/someone/somebody/a/his/their/people)|can (see/spot) (a/an
      /two/three/someone/somebody/men/people/light/lights/torches/torchlight/flashlight
      /flashlights/smoke/flames/his/their)|in front of my eyes|before my eyes|i am looking at
    |through my window`,
  just: `just (heard/saw/seen/gone in/gone into/went in/went into/gone over/gone through/broke
      /broken/climbed/jumped/entered/smashed/phoned/called/rung/rang me/told me/started/collapsed
      /fell/fallen/walked in/walked into/forced/kicked/attacked/hit/grabbed/crashed/come in/come
      into/came in/came into/come through/got in/got into/set/snatched/drove into/ran into
      /noticed someone/noticed somebody/spotted/woke/this minute/this second/exploded/arrived at)
    |a (minute ago/moment ago/second ago)|(moments/minutes/seconds) ago`,
  still_there: `they (are still/re still/are back/re back)|he (is still/s still/is back/s back)
    |she (is still/s still/is back)|are (still in/still inside/coming back)
    |is (still in/still inside/coming back)|still (at it/inside/in the house/in there/outside
      /banging/trying/screaming/shouting/burning/smoking/going on/ongoing/hiding/standing/here)
    |not (finished yet/left yet/gone away)|haven (t finished/t left/t gone)
    |hasn (t finished/t left/t gone)|have (not finished/come back now)
    |has (not finished/come back now)|won (t leave/t go/t stop)|wont (leave/go/stop)
    |will (not leave/not go)|refuses (to leave/to go)
    |keeps (banging/rattling/ringing/trying/hitting/kicking/screaming/shouting)
    |keep (banging/trying/kicking)|(who is/men are/people are) still
    |(doesn t/does not/don t) stop|havent finished|refuse to leave|carrying on|coming back now`,
  recurrent: `every (day/night/evening/week/weekend/morning/afternoon/time/month/year/summer
      /monday/tuesday/wednesday/thursday/friday/saturday/sunday)|everyday
    |each (day/night/evening/week/weekend/time/morning)|often|regularly|always|constantly
    |sometimes|usually|generally|several (times/evenings/nights/evenings this week)
    |most (evenings/nights/days)|daily|nightly|weekly
    |on (and off/weekends/mondays/fridays/saturdays/sundays/a regular)|frequently|repeatedly
    |day (after day/and night)|permanently|habitually|continually|for (two/three/four/five
      /several/some/many/a few/2/3/4/5) (days/nights/evenings/weeks/months/years)
    |for (a/the past/the last) (week/month/year/days/weeks)
    |(these/the) (last/past) (few/two/three/) (days/nights/weeks)|all the time|from time to time
    |in general|many times|nearly every|almost every|again and again|time and again|at weekends
    |night after night|keeps happening|happens a lot|now and then|once a week|twice a week
    |as usual|around the clock`,
  since: `since|for (weeks/months/days/years/a week/a month/ages/so long/two weeks/three weeks
      /two days/three days/some time)|been (lying/there/parked)|ago|has been there
    |have been there|months now|weeks now`,
  gone: `is (gone/over now)|was (gone/arrested)|were (gone/arrested)|has (gone away/stopped now)
    |gone (now/again/away)|all (gone/over now)|ran (off/away)|drove (off/away)|fled|escaped
    |made (off/a statement)|disappeared|vanished|walked (off/away)|scarpered
    |no (one there/longer there)|been (sorted/arrested/removed)|gave (up and/a statement)
    |police (came/have been/were here/have come/has been/arrived/took/arrested)
    |fire (brigade came/brigade has)|nothing (was stolen/stolen/was taken/missing/is missing)
    |collected (it/them)|(run/runs/got/went) away|(patrol/firemen/firefighters) came
    |(had/have/are/already) gone
    |(they/he/she/men/man/thieves/burglars/car/van/both) (have/has/had) left|arrested
    |(police/they) (have/has) (got him/got them/caught)|(was/were) caught|they left|he left
    |driven off|took off|legged it|nobody there|it s over|sorted out|turned out|filed a complaint
    |false alarm|taken to hospital|too late|put out by|under control|cleaned it up|not there any`,
  imagined: `if (someone/somebody/i see/we see/you see/there/a burglar/anyone/anybody/he/they/it
      /this/something/one/your/ever)|in (case/the paper)|suppose|supposing|imagine
    |could (be/have)|might (be/have/get)|would (be/have)|risk|risks|to (avoid/prevent)|prevent
    |protect|someday|drill|exercise|film|movie|series|dream|dreamt|article
    |on (tv/the news/television)|test|simulation|when (you see/we see/someone/somebody)|whenever
    |against (burglary/burglars/theft/fire)|hypothetical*
    |(might/could/may/would) (try/come/break/get/enter/happen/do/steal/attack/climb)
    |(could/might/may/would) (easily/just/well/one day/simply/always/also)|what if|as if|may be
    |prevention of|protect against|one day|some day|sooner or later|will get|going to get
    |someone will|news report|is it true`,

  // Telling, who and where.
  see: `saw|seen|have (seen/noticed)
    |i (can see/report/believe somebody/believe someone/think someone/think somebody)|noticed
    |notice|spotted|spot|found|discovered|caught|witnessed|witness|reporting|flag (up/that)
    |filmed|recorded|observed|photographed|took (a photo/a picture)|my (camera/doorbell camera)
    |watched|(to/wanted to/want to/like to) report|(inform/warn/alert) you
    |(looking/pointing/point) out|ve seen|has seen|can see|we can see|let you know|make you aware
    |tell you about|bring to your|draw your attention|attention to|woke up to|came across
    |on camera|cctv shows|seems that`,
  hear: `hear|hearing|heard|noise (of/from)|noises|sounds (of/like/coming)|footsteps|banging
    |screams|screaming|shouting|voices|crashing|thumping|shots|(i/we) (can/) smell
    |(sound/smell/smells) of|can hear|strange noise|a bang|loud bang|glass breaking
    |breaking glass|it smells`,
  there_is: `there (is/are/s/was/were/has been/have been)|theres|again|lying|lies|dumped
    |left (behind/next)|piled|sitting|another|appeared|scattered|strewn|everywhere|once more
    |more and more|pile of|full of|standing there|is back|are back|turned up|all over
    |have been left`,
  place: `in (front of/the street/my street/our street/the road)|behind|opposite
    |across (the road/the street/from)|next (to/door)|near|nearby|beside|alongside|along|street
    |road|avenue|lane|square|place|parking|pavement|sidewalk|footpath|path|park|woods|wood|forest
    |bridge|river|stream|canal|quay|roundabout|bus (stop/shelter)|station|school|church|cemetery
    |graveyard|crossroads|junction|steps|alley|alleyway|building|entrance|hall|courtyard
    |bottle (bank/banks)|container|containers|garages|field|verge|ditch|riverbank|playground
    |underpass|tunnel|stairwell|supermarket|bakery|towpath|rue|quai|neighbourhood|neighborhood
    |number|landing|outside|(at the/on the/round the) corner|passing (by/through/car/cars)
    |corner of|along the|by the|car park|cul de sac|slag heap|public toilets|chemist s|place de
    |industrial estate|opposite us`,
  evidence: `see (attached/photo/photos)|attached (photo/picture)|photo|photos|picture|pictures
    |video|footage|image|images|plate|plates|numberplate|reg|description|wearing|wore|hoodie|hood
    |cap|jacket|tracksuit|rucksack|backpack|in (his twenties/his thirties/his forties)|tall
    |accent|van|between|around|at (about/around)|pm|am|balaclava|beard
    |(photo/photos/picture/pictures) attached|(number/licence/license) plate|registration number
    |dressed in|about 30|medium height|with french plates|round about|o clock`,
  for_information: `for (your information/info)|fyi|thought (you should/i should/i d/you)
    |be (careful/vigilant/aware)|beware|warn (the/everybody/others)
    |has (anyone seen/anybody seen)|if (anyone saw/anybody saw/anyone has)
    |something (must be done/should be done)|disgusting|disgrace|disgraceful|shame|shameful
    |unacceptable|outrageous|intolerable|what (are the police/is the city/is the council)
    |this (has to stop/must stop)|(just so you/so you/to let you) know|do (something/nothing)
    |(nobody/no one/they/the city/the council) (does/do/cares/ever does) (anything/nothing/about)
    |(nothing/never) (is done/happens/changes/gets done)|wanted to let|watch out|look out
    |take care everybody|keep an eye|pass it on|follow up on|please pass|spread the word|heads up
    |following up|warning to|did anyone see|thanks in advance|is disgusting|fed up with
    |sick of this|had enough of|enough is enough|finally fix|getting worse|it has become
    |third time|second time|can somebody come|needs to be cleaned|need clearing|does nothing`,
  person: `someone|somebody|man|men|woman|women|guy|guys|bloke|blokes|lad|lads|youth|youths
    |youngster|youngsters|kid|kids|teenager|teenagers|teens|boy|boys|girl|girls|stranger
    |strangers|individual|individuals|people|person|persons|burglar|burglars|thief|thieves|thiefs
    |intruder|intruders|prowler|prowlers|gang|couple|gentleman|gentlemen|lady|driver|passenger
    |worker|workers|workman|workmen|salesman|salesmen|seller|squatter*|hooligan*|fellow|chap
    |chaps|figure|figures|shadow|shadows|silhouette|robber|robbers|vandals|baby|adult|dude|dudes
    |crook|crooks|a (male/female)|cyclist|cyclists|pedestrian|motorcyclist|biker|runner|jogger
    |pensioner|toddler|some one|fake policeman|two males|passer by|passers by`,
  somebody: `someone|somebody|(a/an/one/two/three/four/five/2/3/4/5/several/some/another/few/the
      same) (young/strange/tall/masked/hooded/big/small/unknown/old/other/dodgy/suspicious/bald
      /fake/) (man/men/woman/women/guy/guys/bloke/blokes/lad/lads/youth/youths/youngsters/kids
      /boys/boy/girls/teenagers/teens/stranger/strangers/individual/individuals/persons/burglar
      /burglars/thieves/thief/robber/robbers/figure/figures/fellow/fellows/chap/chaps/male/males
      /gentleman/intruder/intruders/policeman/policemen/workmen/dude/dudes)|(a/one/two/three/2
      /the same) (white/blue/black/grey/silver/red/big/old/) (van/vans/lorry/lorries/truck/trucks
      /car/cars/pickup/motorbike)|a (gang/group) of|(a/that/this) (guy/man/bloke)
    |(two/three/four/five/2/3/4/some/several) people|the same (two/three) (men/guys/people/lads)
    |(man/men/guy/guys) (in/with) (hoods/a hood/balaclavas/a balaclava/masks)|some one`,
  pronoun: "he|she|they|who|theyre|hes|shes",
  impersonal: "it (is/s/was/seems/looks/takes/rains)|they (say/said) that",
  suspect: `suspicious|suspiciously|suspect|suspects|strange|odd|oddly|weird|dodgy|shady|shifty
    |unknown|stranger|strangers|not (from here/from around)|unfamiliar
    |don (t recognise/t recognize/t live here)|fishy|creepy|unusual|unusually
    |acting (strangely/funny)|loiter*|prowl*|lurk*|sketchy|hanging (around/about)|casing|uneasy
    |never seen|up to no good|funny looking|doesn t live here`,
  home: `house|houses|home|homes|flat|flats|apartment|apartments|villa|garden|gardens|garage
    |garages|shed|sheds|kitchen|bedroom|bathroom|lounge|cellar|basement|attic|loft|roof|balcony
    |terrace|patio|hall|hallway|stairs|stairwell|landing|building|property|studio|yard|backyard
    |porch|conservatory|veranda|fence|wall|hedge|neighbour|neighbours|neighbor|neighbors|driveway
    |drive|annexe|greenhouse|workshop|room|rooms|floor|bungalow|caravan|semi|residence|dwelling
    |corridor|upstairs|downstairs|gatepost|neigbour|neigbours|farm|living room|neighbour s
    |next door|chicken coop|block of flats|my place|our place`,
  opening: `door|doors|window|windows|pane|shutter|shutters|lock|locks|handle|handles|gate|gates
    |railing|skylight|padlock|bolt|doorbell|bell|bells|letterbox|intercom|patio (door/doors)
    |cylinder|latch|hatch|windowpane|blind|blinds|entrance|doorstep|hinge|hinges|gatepost
    |(front/back/garage) door|frame|frames|door handle|letter box|cat flap|french window`,
};
