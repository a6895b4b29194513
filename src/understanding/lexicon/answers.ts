// How people say yes and no in a few words, in the languages of the quarter. Folded: no accents, no capitals.

const list = (words: string): readonly string[] => words.split("|").map((word) => word.trim());

/** A plain yes. Longer phrases win over shorter ones that begin alike. */
export const yesPhrases = list(
  `oui|ouais|ouai|wi|oui oui|ok|okay|oki|okey|d accord|daccord|dac|volontiers|avec plaisir|bien sur|biensur|bien entendu
  |absolument|certainement|evidemment|parfait|nickel|impec|impeccable|parfaitement|entendu|c est bon|c est d accord|je confirme|je le confirme|confirme|nous confirmons
  |confirmation|je suis d accord|nous sommes d accord|on est d accord|j accepte|nous acceptons|je valide|valide|confirme|approuve|accepte|banco|go|c est bien moi|c est moi|c etait bien moi|c etait moi
  |je veux bien|nous voulons bien|on veut bien|je suis partant|je suis partante|je suis pour|affirmatif|exact|exactement|tout a fait|effectivement|bien evidemment
  |pas de probleme|pas de problemes|pas de souci|pas de soucis|aucun probleme|sans probleme|pourquoi pas|allons y|allez y|on y va|feu vert|si si|si si je veux bien|bien volontiers
  |je persiste|je maintiens|correct|c est correct|c est juste|c est exact|je souhaite confirmer|je voudrais confirmer|je tiens a confirmer|je vous confirme
  |ja|jaja|ja hoor|jawel|ja graag|graag|akkoord|goed|prima|in orde|perfect|zeker|natuurlijk|uiteraard|ik bevestig|wij bevestigen|bevestigd|bevestiging
  |ik ga akkoord|wij gaan akkoord|dat ben ik|ik ben het|dat was ik|klopt|dat klopt|oke|ik doe mee|met plezier|vanzelfsprekend|geen probleem|ik wil graag|heel graag|tuurlijk|yep|yup|joa
  |passt|jawohl|ja gerne|ja gern|gerne|gern|sehr gerne|einverstanden|ich bin einverstanden|wir sind einverstanden|ich bestatige|ich bestaetige|bestatigt|bestaetigt|bestatigung
  |in ordnung|naturlich|natuerlich|selbstverstandlich|selbstverstaendlich|sicher|klar|alles klar|stimmt|das stimmt|genau|das bin ich|das war ich|ich bin es|kein problem|auf jeden fall|jo|perfekt|meinetwegen
  |why not|yes|yes please|yeah|yea|yess|sure|of course|certainly|definitely|absolutely|agreed|i agree|we agree|i confirm|we confirm|confirmed|confirm|i do|i am in|i m in|count me in
  |that s me|that is me|it s me|it is me|it was me|that was me|yes it s me|perfect|correct|that s correct|that is correct|fine|fine by me|go ahead|please do|all right|alright|gladly|with pleasure|approved|indeed|deal|no problem|no worries|by all means|sounds good|i would love to|i d love to|happy to
  |si|si grazie|certo|certamente|va bene|d accordo|confermo|lo confermo|volentieri|con piacere|sono io|senz altro|esatto|ottimo|perfetto|sicuro|accetto|nessun problema|certo che si|ma certo|assolutamente si
  |come no|benissimo|eccome|perfecto|adelante|conforme
  |claro|claro que si|por supuesto|de acuerdo|confirmo|vale|con mucho gusto|desde luego|acepto|soy yo|si por favor|sin problema
  |sim|claro que sim|com certeza|concordo|esta bem|com prazer|perfeito|combinado|sou eu|aceito|sim por favor|sem problema
  |evet|tamam|tabii|tabi|elbette|olur|kabul|kabul ediyorum|onayliyorum|onaylıyorum|evet lutfen|memnuniyetle|peki|kesinlikle|tabi ki|tabii ki
  |tak|zgoda|zgadzam sie|potwierdzam|oczywiscie|chetnie|jasne|pewnie|dobrze|tak prosze
  |da|da va rog|desigur|sigur|de acord|bineinteles|bine|perfect|cu placere
  |نعم|نعم من فضلك|اجل|أجل|موافق|موافقة|اوافق|أوافق|اؤكد|أؤكد|بالتاكيد|بالتأكيد|طبعا|حسنا|ايوه|ايه|تمام
  |так|згоден|згодна|підтверджую|звичайно|звісно|добре|да|конечно|согласен|согласна|подтверждаю|хорошо|авжеж
  |po|dakord|pajtohem|po po|naturisht|ναι|μαλιστα|συμφωνω|igen|persze|ano|jasne ze ano|áno|hai|はい|是|好|是的|👍`,
);

/** A plain no. */
export const noPhrases = list(
  `non|nan|nope|non merci|non non|pas du tout|surtout pas|absolument pas|certainement pas|bien sur que non|en aucun cas|jamais|jamais de la vie|je refuse|nous refusons|refus
  |je ne confirme pas|je confirme pas|je n accepte pas|j accepte pas|je ne suis pas d accord|je suis pas d accord|pas d accord|ce n est pas moi|c est pas moi|ce n etait pas moi|c etait pas moi
  |je ne veux pas|je veux pas|je n en veux pas|je ne souhaite pas|je souhaite pas|nous ne voulons pas|nous ne souhaitons pas|je n ai rien demande|j ai rien demande|je n ai jamais demande|je n ai pas demande|j ai jamais demande|ne pas confirmer|negatif|hors de question|pas question|c est une erreur|je prefere pas|je ne prefere pas|pas interesse|pas interessee|je ne suis pas interesse|je ne suis pas interessee|pas pour moi|je renonce|sans facon|tres peu pour moi|je ne suis pas partant|je ne donne pas mon accord
  |nee|neen|nee bedankt|neen dank u|nee hoor|nee dank je|liever niet|zeker niet|absoluut niet|helemaal niet|niet akkoord|ik ga niet akkoord|ik bevestig niet|ik bevestig dat niet|ik weiger|ik wil niet|ik wil dat niet|dat ben ik niet|dat was ik niet|ik ben het niet|nooit|geen interesse|vergissing|toch niet|ik doe niet mee
  |nein|nein danke|nee danke|lieber nicht|auf keinen fall|keinesfalls|niemals|nicht einverstanden|ich bin nicht einverstanden|ich bestatige nicht|ich bestaetige nicht|ich bestatige das nicht|ich lehne ab|ich will nicht|ich mochte nicht|ich moechte nicht|das bin ich nicht|das war ich nicht|kein interesse|bloss nicht|ne danke
  |no|no thanks|no thank you|not me|it wasn t me|it was not me|that wasn t me|that was not me|that s not me|that is not me|not at all|never|i do not confirm|i don t confirm|i dont confirm|i do not agree|i don t agree|i disagree|i refuse|i decline|i do not want|i don t want|i dont want|i don t|i do not|certainly not|absolutely not|of course not|no way|not interested|i m not interested|i am not interested|nah|negative|please don t|please do not
  |no grazie|assolutamente no|certo che no|non confermo|non accetto|non sono d accordo|non voglio|non sono io|non sono stato io|rifiuto|mai|per niente
  |no gracias|de ninguna manera|no quiero|no confirmo|no acepto|no soy yo|claro que no|nunca
  |nao|nao obrigado|nao obrigada|nao quero|nao confirmo|nao aceito|nao sou eu|claro que nao
  |hayir|istemiyorum|hayir tesekkurler|kabul etmiyorum|onaylamiyorum|olmaz
  |nie|nie dziekuje|nie chce|nie potwierdzam|nie zgadzam sie|odmawiam|nie to nie ja
  |nu|nu multumesc|nu vreau|nu confirm|nu sunt de acord|refuz|nu sunt eu
  |لا|لا شكرا|كلا|لا اريد|لا أريد|غير موافق|لست انا|لست أنا|ارفض|أرفض|لا اوافق|لا أوافق
  |ні|ні дякую|не хочу|не згоден|не згодна|не підтверджую|відмовляюсь|нет|нет спасибо|не согласен|не подтверждаю
  |jo faleminderit|nuk dua|όχι|οχι|nem|ne dekuji`,
);

/** Words around an answer that change nothing: greetings, thanks, politeness. */
export const fillers = list(
  `bonjour|bonsoir|salut|coucou|hello|hi|hallo|hoi|dag|beste|geachte|cher|chere|chers|madame|monsieur|mesdames|messieurs|madame monsieur|mevrouw|meneer|guten tag|guten abend|guten morgen|goeiedag|goedemorgen|goedendag|goedenavond|goeiemorgen|liebe|lieber|sehr geehrte|damen und herren|sir|madam|dear|all|team|plp|buongiorno|buonasera|salve|ciao|hola|buenos dias|buenas tardes|ola|bom dia|boa tarde|merhaba|selam|dzien dobry|buna ziua|buna|السلام عليكم|مرحبا|доброго дня|добрий день|вітаю|здравствуйте
  |merci|merci beaucoup|merci d avance|un grand merci|svp|s il vous plait|s il te plait|stp|bedankt|alvast bedankt|dank u|dank je|dank u wel|aub|alstublieft|alsjeblieft|danke|danke schon|danke schoen|vielen dank|bitte|bitte schon|thanks|thank you|many thanks|please|cheers|grazie|grazie mille|per favore|gracias|muchas gracias|por favor|obrigado|obrigada|tesekkurler|tesekkur ederim|lutfen|dziekuje|prosze|multumesc|va rog|شكرا|من فضلك|дякую|спасибо|будь ласка
  |et|en|und|and|e|y|de|alors|eh bien|ben|ah|oh|euh|donc|dus|also|so|well|bonne journee|bonne soiree|cordialement|bien a vous|groeten|groetjes|mvg|fijne dag|mit freundlichen grussen|beste grusse|kind regards|regards|best|a bientot|salutations|bon week end|c est moi|pour moi|pour ma part|voor mij|fur mich|for me|per me|tres|vraiment|encore|toujours|a nouveau|tout a fait|wel|doch|schon`,
);
