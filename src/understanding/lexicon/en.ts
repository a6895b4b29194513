// English: people, wishes, membership, data, courtesy and machines, as the British and those who
// learnt it write it. What was seen, and danger, stand in en-seen.ts. Words only, no rules.
import type { Lexicon } from "./concepts.ts";
import { enDanger } from "./en-danger.ts";
import { enSeen } from "./en-seen.ts";

const people: Lexicon = {
  self: "i|we|me|us|myself|ourselves|im|ive|my wife and i|my husband and i|my partner and i",
  me: `me|us|myself|ourselves|my name|my names|our names|our name|my address|our address|my email
    |my e mail|my mail|our email|our emails|my number|my mobile|my phone|my details|our details
    |my inbox|our inbox|my contact|my contacts|my wife and me|my husband and me|my entry|my account`,
  other_person: `my mother|my father|my mum|my mom|my mam|my dad|my parents|my gran|my grandma
    |my granny|my nan|my grandmother|my grandfather|my grandad|my granddad|my grandpa|my sister
    |my brother|my son|my daughter|my kids|my children|my aunt|my uncle|my cousin|my niece
    |my nephew|my neighbour|my neighbours|my neighbor|my neighbors|our neighbour|our neighbours
    |our neighbor|our neighbors|my friend|a friend|my friends|my mate|my in laws|my mother in law
    |my father in law|my sister in law|my brother in law|my colleague|my tenant|my tenants
    |my landlord|my landlady|my late|my ex|my boyfriend|my girlfriend|an old lady|an elderly lady
    |an elderly man|the neighbour|the neighbours|the neighbor|the neighbors|next door neighbour
    |a neighbour|a neighbor|this lady|my old|my elderly|my patient|my flatmate|my roommate
    |my housemate|my godmother|somebody else|someone else`,
  they: "he|she|they|he s|she s|she d|he d",
  for_them: `(sign/add/put/enrol/enroll/register/remove/take/delete/drop/unsubscribe/include/strike
      /inform/warn/subscribe/cancel/get) (him/her/them)|(his/her/their) (name/names/address/email/e
      mail/registration/membership/subscription/number/mails/place)|on (his/her/their) behalf
    |in (his/her/their) name|(write/send it/send them) to (him/her/them)|for (him/her/them)`,
  spouse: `my wife|my husband|my partner|my spouse|my fiance|my fiancee|the wife|the husband|hubby
    |my missus`,
  accompanied: `with|and i|and me|and myself|and us|like|as well as|along with|together with|both
    |by|from|of|at|than|thanks to|through|told|and my|next to|beside|same as|according to
    |heard from|just like|as`,
  want: `want|wants|wanted to|would like|would likes|d like|id like|should like|like to|would love
    |d love|love to|wish|wishes|wished to|hope to|hoping to|hopes to|keen|keen on|prefer|prefers
    |would prefer|d prefer|rather|d rather|would rather|happy to|glad to|delighted to|pleased to
    |intend|intend to|decided|decided to|decide to|made up my mind|made up our minds
    |make up my mind|interested|interested in|looking to|willing|eager|need to|plan to|planning to
    |going to|wanna|wanting|desire|desires|request|requesting|choose to|chosen to|chose to|up for
    |fancy|feel like|ready to|time to|best to|better if|would be nice|would be great|mean to|aim to
    |up to|feel it is time|i think i will|i ll|i will|we ll|we will|gladly|would wish|hereby
    |dying to`,
  ask: `please|pls|plz|plse|can you|could you|can u|could u|can i|could i|may i|can we|could we
    |may we|would you|will you|kindly|is it possible|would it be possible|if possible
    |is there a way|is there any way|any chance|how do i|how do we|how can i|how can we|how to
    |how should i|what do i need|what do we need|what must i|what do i have to|what should i do to
    |i ask you|we ask you|asking you|ask that|i request|we request|i require|be so kind
    |be kind enough|be good enough|would you mind|do you mind|need you to|want you to|like you to
    |allow me|let me|do i have to|do i need|grateful if|appreciate if|appreciate it if|i beg
    |make sure|see to it|see that|ensure|arrange|can someone|could someone|could somebody
    |can somebody|it is time you|you can|you may|you could|feel free to|go ahead and|might i
    |where do i|where can i|where do we|wonder if you|wondering if`,
  not: `not|don t|dont|do not|doesn t|doesnt|does not|didn t|didnt|isn t|isnt|aren t|arent|wasn t
    |wasnt|weren t|won t|wont|will not|wouldn t|wouldnt|shouldn t|shouldnt|haven t|havent|hasn t
    |hasnt|hadn t|can t|cannot|can not|couldn t|couldnt|never|without|no intention|no wish
    |no desire|no reason to|not going to|no need|no plan|no plans|nor|neither|instead of
    |rather than|by no means|far from|no way i|talked me out of|kept me from|no question of
    |out of the question|ain t|aint|hardly|refuse to|refused to`,
  not_fails: `know|knows|find|found|figure|work out|see|seem|seems|manage|managed|understand
    |remember|forget|hesitate|mind|able|able to|yet|been able|on the list|on your list|on any list
    |a member yet|in the group|signed up|registered|receiving|getting|got|received|get|receive|only
    |just|sure|certain|allowed to|succeed|think i|want to receive|want to get|want to hear
    |want to be on|want to be in the group any|want to be part of this any|want to be a member any
    |want to read|want your|want any|want these|want this|want them|want those|want it
    |want anything|want more|wish to receive|wish to get|wish to be|wish to hear|need your
    |need these|need this|need them|need any|need to receive|need to get|send me|send us|send any
    |send your|send anything|email me|email us|e mail me|mail me|mail us|write to me|write to us
    |write me|contact me|contact us|bother me|bother us|bother to|bother sending|bother writing
    |bother with|bombard|spam me|pester|text me|message me|keep sending|keep writing|keep emailing
    |keep mailing|keep me|count on me|count me in any|care about|like your|like these|like this
    |read them|read these|read your|read any|read it|asked for|asked to|ask for|ask to be
    |signed up for|sign up for|subscribed to|subscribe to|agreed to|open them|open your|for me
    |my thing|my cup|interested in your|interested in these|interested in this|interested any
    |interested anymore|interested at|interested thank|interested thanks|interested sorry
    |interested please|interested so|wait to|wait|help but`,
  undecided: `before (i/we) (join/sign/decide/commit/register/become/say)
    |before (joining/signing/registering/deciding/becoming/committing)
    |(not/haven t/have not) (yet/) decided (yet/)|still (thinking/deciding/hesitating)
    |thinking (of/about) (joining/leaving/quitting/signing)|hesitat* (to/whether/about)
    |not (yet/) sure (if/whether) i|undecided|considering (joining/leaving)|thinking it over`,
  no_more: `wish no longer|want no longer|any longer|anymore|ever again|never again|had enough of
    |have enough of|enough of|fed up with|sick of|tired of|sick and tired of|bored of|bored with
    |no further|no more of|want no more|wish no more|like no more|please no more|lost interest
    |not .. .. any more|don t .. .. any more|dont .. .. any more|do not .. .. any more
    |never .. any more|not .. .. anymore|don t .. .. anymore|no longer`,
  lacking: `(haven t/havent/have not/has not/hasn t/never/didn t/didnt/did not/don t/dont/do not
      /doesn t/not) (yet/ever/even/always/) (received/receive/get/got/gotten/getting/receiving/seen
      /had) (any/anything/a/the/your/yet/one/them/it/mails/emails/messages/bulletins)
    |(i/we) (no longer/haven t/havent) (receive/get/received/had)
    |(am/are/m/re) no longer (receiving/getting)|(am/m/are/re) not (receiving/getting)
    |(received/get/got/getting/receive) nothing|nothing (arrives/arrived/received/from you)
    |stopped (receiving/getting/coming)
    |(mails/emails/messages/bulletins) (no longer/don t/do not) (arrive/come/reach)`,
  also: `also|too|as well|likewise|myself|same here|me too|like them|like her|like him
    |like the others|like everybody`,
  but: `but|or|however|though|although|because|since|so|and|yet|except|while|whereas|only|otherwise
    |still`,
  from_now: `from now on|from now|from today|henceforth|as of|as from|starting from|starting
    |in future|in the future|going forward|from then on|from this day|hereafter|onwards|onward
    |effective|from the first|from monday|now on`,
  done_with: `by mistake|by accident|accidentally|in error|inadvertently|by error|wrong button
    |wrong link|mistakenly|unintentionally|didn t mean to|did not mean to|didnt mean to
    |never meant to|wasn t meant|my mistake|my finger|pressed the wrong|hit the wrong
    |clicked the wrong|was a mistake|without meaning to|not on purpose|slip of`,
};

const membership: Lexicon = {
  unsubscribe: `unsubscri*|unsuscri*|unsubcri*|unsubsri*|unsubsc*|unsusbcri*|unscubscri*|unenrol*
    |un enrol*|deregist*|de regist*|unregist*|disenrol*|opt out|opt me out|opt us out|opting out
    |opted out|un subscribe|desubscri*`,
  remove: `remove|removed|removing|removal|remove me|delete|deleted|deleting|deletion|take off
    |taken off|taking off|be taken off|be taken out|come off|coming off|strike off|struck off
    |cross off|crossed off|scratch|erase|erased|drop|dropped|pull|unlist|delist|exclude|excluded
    |kick|scrub|scrap|eliminate|discard|withdraw|expunge|get off|get rid of|deactivate
    |out of your list|out of the list|off the list|off your list|off this list|off your lists
    |off the mailing|off your mailing|off this mailing`,
  end: `quit|quitting|quits|leave|leaving|cancel|cancelling|canceling|cancellation|cancelled|end
    |ending|terminate|terminating|termination|resign|resigning|resignation|withdraw|withdrawing
    |withdrawal|give up|giving up|cease|discontinue|pull out|pulling out|drop out|dropping out
    |step down|stepping down|step back|get out|getting out|back out|bow out|bowing out|want out
    |put an end|bring to an end|renounce|rescind|part ways|exit|walk away|stop being|stop my
    |stop our|stop participating|stop taking part|leave from|come out of|call it quits|retire from`,
  list: `list|lists|mailing list|mailing lists|mailinglist|mailing|mailings|distribution|register
    |registry|database|files|file|group|mailout|mail out|recipients|records|system|books|directory
    |address book|contacts|roll|loop`,
  mails: `mail|mails|email|emails|e mail|e mails|message|messages|letter|letters|bulletin|bulletins
    |newsletter|newsletters|news letter|news letters|the info|your info|the information
    |your information|this information|local information|neighbourhood information|notice|notices
    |notification|notifications|alert|alerts|warning|warnings|update|updates|news|communication
    |communications|spam|mailing|mailings|circular|circulars|advices|correspondence|flyers
    |reminders|announcements|about burglaries|about break ins|about thefts|about crime
    |what happens in|what is happening in|what s happening in|what goes on in|what is going on
    |about what happens|about incidents|about what is|digest|msg|msgs|information about what
    |information you send`,
  receive: `receive|receiving|recieve|recieving|receve|get|getting|read|reading|be informed
    |being informed|be notified|be warned|be told|be alerted|be kept|kept in the loop|in the loop
    |kept informed|kept posted|kept up to date|be updated|hear from|hear about|keep me posted
    |keep us posted|keep me informed|keep us informed|inform me|inform us|notify me|warn me
    |be in copy|be copied|be included|stay informed|stay updated|have your|have the`,
  send: `send|sending|sends|sent|write|writing|contact|contacting|emailing|e mailing|bother
    |bothering|spamming|forward|forwarding|pester*|bombard*|harass*|flood*|clog*|keep mailing
    |start sending|pass on|mailing me|mail me|email me|text me|message me|deliver|post me`,
  member: `member|members|membership|memberships|menber|participant|participants|participation
    |participate|participating|part of|a part|take part|taking part|involved|involvement
    |subscription|subscriber|subscribed|enrolled|enrolment|enrollment|signed up|registered
    |registration|belong|belonging|affiliation|on board|affiliated|volunteering`,
  partnership: `plp|partnership|partnerships|group|groups|neighbourhood watch|neighborhood watch
    |neighbourhood group|neighborhood group|network|scheme|initiative|association|organisation
    |organization|team|project|programme|program|committee|prevention|prevention group
    |community group|your ranks|local prevention|watch group|watch|neighbours group
    |neighborhood network|your thing|crew|neighbour network`,
  leave_idiom: `leave me alone|leave us alone|leave me in peace|leave us in peace|leave me be
    |get lost|forget about me|count me out|count us out|i want out|we want out|i m out
    |im out of here|i am out|we re out|i quit|we quit|i resign|we resign|my resignation|my notice
    |i m done|im done with|i am done|we re done with|i m through|that s it for me|i will stop here
    |i ll stop here|i stop here|i d rather stop|better stop here|no longer be part|no longer be on
    |no longer be a|(take/get/strike/cross/scratch/leave/keep) (me off/us off/me out/us out)|(take
      /get/strike/cross/scratch) (my name off/our names off/my email off/my address off/our address
      off/my number off)|take my .. off|take our .. off|off the list please|off your list please
    |off this list please|off this list now|(remove/delete/drop/exclude/unlist/erase/scrub) (me/us)
    |remove me|remove us|drop us|drop me|(remove/delete/erase/drop/take) (my name from/our names
      from/my address from/my email from/my e mail from/our address from/my details from the list
      /my details from your list/my contact from/my mail from)|(cancel/end/terminate/stop/withdraw
      /discontinue) (my membership/our membership/my subscription/our subscription/my registration
      /our registration/my enrolment/my participation/our participation)|(stop/quit/cease) (sending
      /emailing/e mailing/mailing/writing to/writing me/contacting/spamming/bothering/pestering
      /bombarding/harassing me/messaging/texting me/with your/with these/with the mails/with the
      emails/with the messages)|(stop/no more) (your mails/your emails/your messages/these mails
      /these emails/these messages/the mails/the emails/the messages/all mails/all emails/all
      messages/receiving/getting/my mails/my emails/mails please/emails please/messages please
      /emails for me/mails for me/mails from you/emails from you/messages from you/bulletins please
      /to the mails/to these mails)|replied stop|answered stop|wrote stop|sent stop|typed stop
    |said stop|pressed stop|replied leave|answered leave|(don t/dont/do not) (want to receive/want
      to get any/want to get your/want to get these/want to hear from you/want to be part of this
      any/want to be on your list/want to be on this list/want to be on the list/want to be in the
      group any/want to be a member any/want to be a member anymore/want your emails/want your
      mails/want your messages/want your stuff/want your spam/want your newsletter/want your
      bulletins/want any of this/want any of your/want any more emails/want any more mails/want any
      more messages/want any more mail/want any more of/want any emails/want any mails/want any
      messages/want these emails/want these mails/want these messages/want these bulletins/want
      this any/want this anymore/want these any/want them any/want this stuff/want this spam/want
      this kind of/want any part of/wish to receive/wish to get/wish to be a member any/wish to be
      on/need your emails/need your mails/need your messages/need these emails/need these mails
      /need these messages/need this stuff/need them any/need this any)|(don t/dont/do not) (email
      me/e mail me/mail me/write to me/write me/contact me/message me/text me/spam me/bombard me
      /bother me/pester me/send me any/send us any/send me these/send me this/send me your/send me
      anything/send me stuff/send me mails/send me emails/send me messages/send me more/send me
      another/send us these/send us your/keep sending/keep writing/keep emailing/bother sending
      /bother writing/count on me/count me as)|never email me|never write to me|never contact me
    |never send me|never mail me|never write me|need not send|no need to send|no need to keep
    |no need to write|no need to email|no need for further|no point in sending|no use sending
    |useless to send|pointless to send|you needn t send|you can stop sending|you may stop sending
    |want to stop receiving|like to stop receiving|wish to stop receiving|want to stop getting
    |like to stop getting|prefer to stop receiving|rather not receive|rather not get
    |prefer not to receive|prefer not to get|prefer not to be|rather not be|not wish to receive
    |not want to receive|not wishing to receive|leave the partnership|leave the group
    |leave your group|leave the plp|leave plp|leave this group|leave your list|leave the list
    |leave this list|leave the scheme|leave your partnership|leave the network|leaving the group
    |leaving the plp|leaving the partnership|leaving your group|quit the group|quit the plp
    |quit your group|quit the partnership|exit the group|exit this group|withdraw from the
    |withdraw from your|resign from the|resign as a member|resign as member|not for me|isn t for me
    |isnt for me|not my thing|not my cup of tea|isn t my thing|not interested in your
    |not interested in these|not interested in this|not interested any|not interested anymore
    |not interested at all|not interested thank|not interested thanks|not interested sorry
    |not interested please|no longer interested in|never asked for these|never asked for this
    |never asked for your|never asked to be|never asked to receive|didn t ask for these
    |didn t ask for this|didn t ask to|did not ask for these|did not ask for this
    |didnt ask for this|never signed up for|never subscribed|didn t sign up for this
    |did not sign up for this|never agreed to|stop it with|enough of your|enough of these
    |enough of this spam|fed up with your|fed up with these|sick of your|sick of these
    |tired of your|tired of these|spamming me|clogging my|clogging up my|filling my inbox
    |filling up my|flooding my|lose my address|lose my email|lose my number|block you|blocking you
    |block your|mark as spam|mark you as spam|straight to my spam|straight in the bin
    |straight to the bin|withdraw my subscription|opt out please`,
  leave_hint: `moving away|moved away|moving to|moving back|moving out|moved out|moved to
    |we are moving|leaving belgium|leaving seraing|leaving the area|leaving the country
    |leave the area|no time|don t have time|dont have time|do not have time|haven t the time
    |no longer live|no longer lives|don t live|sold the house|sold our house|sold my house
    |care home|nursing home|retirement home|going back home|for good|no longer interested
    |lost interest|never read|don t read|dont read|do not read|don t open|never open
    |too many emails|too many mails|too many messages|too much mail|useless|pointless|of no use
    |no use to me|not relevant|irrelevant|in duplicate|my eyes|my age|at my age|goodbye|farewell
    |good luck|all the best|thanks for everything|thank you for everything|no hard feelings
    |nothing personal|been lovely|been a pleasure|waste of time|waste of|couldn t care less
    |don t care|dont care|not interested|never asked|didn t ask|without my consent
    |without asking me|bloody list|bloody mails|stop here|inbox is full|sorry but|moved house
    |no longer concerned|doesn t concern me|not concern me|asked three times|third time
    |how many times`,
  enough: `(that s/that is/it is) enough|enough is enough|(had/have had) enough|enough of
    |(stop/just stop/please stop) (it/that/already/now)|sick and tired|fed up|stop your|stop these
    |no more of this`,
  sign_up: `sign up|signing up|sign me up|sign us up|signup|join|joining|joins|enrol|enrolling
    |enroll|enrolment|enrollment|register|registering|registration|subscribe|subscribing
    |subscription|become a member|become member|become members|becoming a member|becoming member
    |be a member|be member|be members|be part|being part|be a part|take part|taking part
    |participate|participating|participation|get involved|getting involved|be involved|be included
    |be added|be put on|be on the list|be on your list|be in the group|be in your group
    |get on the list|apply|application|candidate|volunteer|be registered|be enrolled|come on board
    |get on board|adhere|inscribe|inscription|affiliate|join in|joining in|jion|be of help
    |membership|be inscribed|entry into|be one of you`,
  add: `add|adding|put|include|including|enrol|enroll|register|enter|accept|note|take|insert|count
    |list|write down|write me down|put down|subscribe|admit|re add|readd|reinstate|inscribe|record`,
  join_idiom: `sign me up|sign us up|count me in|count us in|sign me on|put me down|put us down
    |put my name down|put our names down|add me|add us|add my name|add my email|add my address
    |add our names|include me|include us|put me on the|put me on your|put us on the|put us on your
    |put me in the|put me in your|put my name on|put my email on|enrol me|enroll me|enrol us
    |register me|register us|register my name|subscribe me|subscribe us|inscribe me|take me on
    |have me on board|i m in|im in|we re in|i am in please|i m on board|i m up for it|(i would/i d
      /id/we would/we d/i should/we should) (like to join/love to join/like to sign up/like to
      become/like to be a member/like to be member/like to be part/love to be part/like to enrol
      /like to register/like to take part/like to be included/like to be added/like to participate
      /like to subscribe/like to be on the list/like to be on your list)|(i want/we want/i wish/we
      wish/want/i hope/i am hoping/i m hoping/keen/happy/glad/i am happy/i m happy/i am willing/i
      am keen/i am wanting/we are wanting/i have decided/i ve decided/like) (to join/to become a
      member/to become member/to become members/to be a member/to be member/to be part/to enrol/to
      sign up/to register for/to take part/to be added/to be included/to be on the list/to be on
      your list)|be part of this|be part of it|be part of your|be part of the|become a member
    |become members|become member|becoming a member|join your|join the plp|join plp|join the group
    |join the partnership|join the scheme|join the network|join the neighbourhood
    |join the neighborhood|join this group|join this initiative|join you|joining the group
    |joining your|joining the plp|joining the partnership|joining the scheme|how do i join
    |how do we join|how can i join|how can we join|how to join|how does one join|where do i join
    |how do i sign up|how do we sign up|how can i sign up|how to sign up|where do i sign
    |where do we sign|where can i sign|how do i register|how can i register|how do i enrol
    |how do i become|how can i become|how to become|how can i be part|how can i take part
    |how can i get involved|how can we get involved|how do i get involved|get involved
    |get on the list|get on your list|membership please|apply for membership
    |application for membership|apply to join|apply to become|request to join
    |request for membership|want to help out|happy to help|glad to help|volunteer for the
    |volunteer as|i volunteer|new recruit|one more member|another member|new member here
    |room for one more|interested in joining|interested in becoming|interested in being
    |interested in taking part|interested in your group|interested in the group
    |interested in your partnership|interested in membership|interested to join
    |interested to become|put me back|put us back|add me back|add us back|re subscribe|resubscribe
    |rejoin|re join|sign me up again|back on the list|back in the group|reinstate me
    |start sending me|like to receive your|want to receive your|like to get your
    |receive the warnings too|get the warnings too|get the messages too|receive the messages too
    |get the emails too|get the mails too|get the alerts too|get the news too|keep me posted too
    |keep me in the loop too|be kept in the loop|be in the loop|do i qualify
    |on the list yet .. like to be|and i would like to be one|i d like to be one`,
  join_hint: `poster|leaflet|flyer|your sign|just moved|recently moved|moved in|new here|new in the
    |new to the|new resident|newcomer|told me about|told us about|heard about|heard of
    |information evening|information meeting|retired|i live in|we live in|i live at|we live at
    |i live on|i live near|living in|resident of|good initiative|great initiative|good idea
    |great idea|lovely idea|useful|help out|lend a hand|be useful|registration form|sign up form
    |my street|in my area|me too|as well|what do you need from|haven t received anything
    |never received anything|don t receive anything|get nothing|received nothing|my neighbours get
    |my details below|my details are|tenants|student|charter`,
  other_body: `proximus|voo|orange|telenet|scarlet|my provider|my supplier|the provider|my bank
    |the bank|my insurance|insurance|netflix|facebook|whatsapp|instagram|messenger|telegram|gym
    |the club|football|tennis|choir|swimming|pool|my job|a job|the job|my course|a course
    |the course|my lease|my contract|the contract|school trip|library|a marathon|tournament
    |the race|the army|prison|university|college|electricity|magazine|newspaper|maternity leave
    |on leave|sick leave|annual leave|parental leave|leave a message|leave my car|leave my bike
    |leave our bikes|leave their|leave them|leave it|leave his|leave her|leave the house
    |leave the door|leave home|leave for work|leave the building|leave the bags|leave rubbish
    |leave the rubbish|leave bags|leave litter|leave that|bus stop|to leave the lights
    |leave the lights|leave the keys|leave my keys|leave the key|leave by|won t leave
    |refuses to leave|concert|festival|political party|trade union|smoking|quit smoking|our road
    |the motorway|my car|the roof|credit card|meeting of|thursday s meeting|the meeting on
    |to the meeting|the meeting|appointment|reservation|booking|visit`,
  pause_idiom: `pause|paused|put on hold|on hold|temporarily|for the time being|for a while
    |for a few weeks|for a few months|for some weeks|during my absence|during our absence
    |while i am away|while i m away|while we are away|while we re away|while on holiday
    |while we are on|while i am on|during the holidays|during our holidays|during my holidays
    |during august|during july|during the summer|until we are back|until i am back|until i m back
    |until we re back|until i return|until we return|until our return|until my return
    |until september|until i get back|until we get back|until further notice|suspend|suspended
    |no mails until|no emails until|resume when|start again when|fewer messages|fewer emails
    |fewer mails|less emails|less mails|less messages|less often|one copy only|only one copy
    |stay a member|stay members|remain a member|remain members|remain member|stay member
    |still want to be a member|stay on the list|remain on the list|keep my membership
    |want to stay in|wish to stay in|without leaving|not leaving the`,
  office_role: `coordinator|co ordinator|coordinators|coordinating|coordination|deputy|treasurer
    |secretary|chairman|chair|role of|role as|my role|my duties|post of|position of|in charge of
    |responsible for|function of|mandate`,
};

const dataAndDetails: Lexicon = {
  data: `data|personal data|details|information|informations|info|records|record|file|name|address
    |email|phone|number|photo|photos|picture|pictures|history|messages|reports|trace|traces|account
    |profile|dossier|files`,
  about_me: `about me|about us|on me|on us|concerning me|concerning us|relating to me
    |relating to us|related to me|regarding me|regarding us|about myself|on myself|of mine|my data
    |our data|my details|my personal|our personal|my information|our information|my info|my records
    |our records|my record|my file|my person|about my family|my messages|my old messages|in my name
    |under my name|my history|my profile|my account|my photos|my pictures|my family and me
    |me and my family|pertaining to me|that concern me|linked to me|with my name on`,
  access: `know|view|consult|copy|copies|obtain|access|access to|provide|disclose|hold|holds
    |holding|store|stored|keep|kept|inspect|list of|overview|extract|export|possess|retain|retained
    |collected|in possession of|printout|see what`,
  erase: `erase|erased|erasing|erasure|delete|deleted|deleting|deletion|wipe|wiped|wiping|purge
    |purged|shred|forget|forgotten|scrub|anonymise|anonymize|expunge|get rid of`,
  everything: `everything|all|any|anything|entire|entirely|completely|totally|every|whatever
    |nothing|no trace|trace|permanently|once and for all|whole|wherever|altogether|every single
    |full`,
  access_idiom: `right of access|right to access|subject access|access request|article 15|art 15
    |copy of my data|copy of my personal|copy of all my|copy of all the data|copy of the data
    |copy of all data|copy of my file|copy of my record*|copy of everything you
    |copy of all the personal|access to my data|access to my file|access to my personal
    |access to the data|access to all data|see my file|view my file|view my data|see my data
    |consult my file|consult my data|what data do you|what data you|which data you
    |which data do you|what personal data|which personal data|what information do you
    |what information you|what info do you|what info you|which information do you
    |what information about me|what data about me|what do you know about me|what you know about me
    |what you have on me|what you have about me|what do you have on me|what do you have about me
    |what do you have on file|have on file about me|have on file on me|do you hold about me
    |do you hold on me|you hold about me|you hold on me|you keep on me|you keep about me
    |you store about me|you have stored about me|do you keep on me|do you keep about me
    |is kept about me|is stored about me|held about me|held on me|stored about me|kept about me
    |recorded about me|written about me|have written about me|data you hold|data you have on
    |data you have about|data portability`,
  erase_idiom: `right to be forgotten|right to erasure|right of erasure|right to deletion
    |article 17|art 17|be forgotten|erasure of my|erasure of all|erasure of our|deletion of my data
    |deletion of my personal|deletion of all my|deletion of all data|deletion of all the data
    |withdraw my consent|revoke my consent|withdraw consent|take back my consent|(delete/erase/wipe
      /destroy/remove/shred/purge/clear) (my data/our data/my personal/our personal/all my/all our
      /all of my/all data/all the data/all the information/all information/all personal/everything
      you/every trace/all traces/all trace/any trace/any data/any information/my records/my record
      /my entire/my information/my file/my account/my profile/my photos/my pictures/my photo/the
      photos of me/whatever you/anything you/my whole)|(delete/erase/wipe/destroy) (my name email
      /my name and my/my name phone/my name address/my phone/my number/my details/our details/my
      name e mail/my name photo)|no trace of me|no trace left|not a trace|don t keep anything
    |do not keep anything|keep nothing about me|nothing about me should|nothing about me must
    |forget everything about me|forget i ever|destroy my|destroyed my|i never existed
    |stop processing my|object to the processing|stop storing my`,
  new: `new|changed|change|changing|different|old|former|previous|no longer valid|not valid|invalid
    |wrong|wrongly|incorrect|mistake|error|misspelt|misspelled|mistyped|typo|replaced|not my
    |has changed|isn t correct|not correct`,
  detail: `address|addresses|email address|e mail address|email|e mail|mail address|mailbox|phone
    |telephone|mobile|cell|number|surname|last name|first name|family name|maiden name|name
    |contact details|details|spelling|language|landline|house number|gsm|provider`,
  change: `change|changed|changing|update|updated|updating|amend|amended|replace|replaced|rectify
    |modify|modified|correct my|correct this|correct that|correct it|correct the|correction
    |note my new|note that my|take note of my|take note that|adapt|adjust|switch|rename|use my new
    |put right|alter|write down my new|save my new`,
  moved: `moved|moved house|moved to|relocated|changed address|moved flat|moved into|new house
    |new flat|new home|now live|live now|living now|now living|new place|moving house
    |changed houses`,
  update_idiom: `new address|new email|new e mail|new email address|new mail address|new number
    |new mobile|new phone|new telephone|new gsm|new mobile number|new phone number|new surname
    |new last name|new cell|new mailbox|(changed/change/changing/changes/switched) (my email/my e
      mail/my address/my number/my phone/my mobile/my name/my gsm/my surname/my last name/our
      address/our number/our email/email address/phone number/address/provider/providers/mobile
      number/my language/the language/my provider)|my number has changed|my email has changed
    |my address has changed|our address has changed|our number has changed|my name has changed
    |my phone has changed|my mobile has changed|change of address|change of name|change of number
    |change of email|change of phone|change of language|(update/correct/amend/replace/rectify
      /modify/adapt/fix) (my details/our details/my address/our address/my email/my e mail/my
      number/my phone/my name/my surname/my records/your records/my contact/my old/my first name/my
      last name/the spelling of/my entry/my data)|update your records|update your list|spell my
    |spelt my|spelled my|spelling my|misspelt my|misspelled my|spelling of my|my name is spelt
    |my name is spelled|my name is written|wrote my name wrong|my name wrong|my surname wrong
    |error in my name|mistake in my name|typo in my name|maiden name|married name|got married
    |i am divorced|got divorced|use this one|use this address|use this email|use this new
    |use the new|use my new|use my other|use this number|write to me at this|write to me here
    |write to this address|write to my new|write to my other|reach me at this|reach me on this
    |reach me now|reached at this|mail me at this|email me at this|instead of the old
    |instead of my old|my old address|my old email|my old number|my previous address
    |my previous email|old address no longer|old email no longer|old number no longer
    |no longer use this|no longer use my|no longer use the|(in/rather in/write in/letters in/mails
      in/emails in/messages in) (english please/english instead/english rather/english from now
      /english in future/french from now/french instead/dutch from now/dutch instead/german from
      now/german instead)|write to me in|receive them in|second address|another address`,
  language_name: `english|french|dutch|flemish|german|italian|spanish|turkish|arabic|portuguese
    |polish|romanian`,
};

const courtesy: Lexicon = {
  thanks: `thanks|thank you|thank u|thankyou|thank|many thanks|thx|cheers|grateful|gratitude
    |much appreciated|ta|appreciated|thankful|much obliged|thanking you|ty`,
  praise: `great|excellent|perfect|brilliant|fantastic|wonderful|well done|good job|great job
    |good work|great work|nice work|nice job|keep it up|keep up|carry on like this|congratulations
    |congrats|bravo|very good|very nice|very clear|very useful|very helpful|very interesting
    |helpful|interesting|lovely|super|awesome|superb|pleased|glad|happy with|satisfied|reassuring
    |reassured|relieved|kind of you|so kind|kind words|friendly|splendid|impressed|a pleasure
    |enjoyed|efficient|quick reply|quick answer|prompt reply|quick response|top|hats off|keep going
    |feel safer|feel less alone|amazing`,
  received: `well received|message received|received thanks|received thank you|received with thanks
    |received ok|got it|got your message|got your mail|got your email|duly noted|well noted
    |noted thanks|noted thank|noted with thanks|is noted|understood|ok|okay|oki|will do|no problem
    |no worries|not a problem|you re welcome|you are welcome|sounds good|all good|all clear
    |that s fine|that is fine|fine by me|fine with me|loud and clear|roger|copy that
    |read and understood|agreed|don t mention it|no trouble`,
  settled: `(city/council/workers/police/they) (has/have/) (collected/cleaned/removed/taken it away
      /repaired/towed) (it/them/up/everything/)|(has/have/was/were/been) (been/) (collected/cleaned
      up/cleaned/cleared/removed/repaired/fixed/taken away/towed/sorted/solved/resolved)
    |works again
    |(problem/it/everything/all) (is/was/has been) (solved/sorted/over/resolved/settled/fixed)
    |(is/are) gone (now/again/)|collected it|collected them|back to normal|all sorted`,
  greeting: `merry christmas|happy christmas|happy new year|happy easter|happy holidays
    |season s greetings|best wishes|warm wishes|all the best|have a nice|have a good|have a great
    |have a lovely|have a pleasant|nice weekend|good weekend|nice day|nice evening|enjoy your
    |enjoy the|see you|good night|take care|happy birthday|get well|speedy recovery
    |happy retirement|looking forward to seeing|wishing you|wish you all|wish you a`,
  question_word: `what|what s|whats|when|where|who|whom|whose|which|why|how|how much|how many
    |is there|are there|is it|is this|is that|do you|does|did you|can i|may i|can we|could we|am i
    |are you|have you|has anyone|has anybody|could you|would it|should i|should we|will there
    |how come|is anyone|are we|do i|do we|shall we|would you|will you|can someone|can anyone
    |could i|could someone|is somebody|does anyone|does anybody|have there|was there|were there
    |is he|are they|is she|must i|must we|any idea|any news|what about|how about|so when|and when
    |and what|and who`,
  ask_info: `know if|know whether|know what|know when|know how|know who|know where|know which
    |know why|like to know|want to know|wish to know|wanted to know|wondering|wonder if
    |wonder whether|wonder what|tell me|let me know|could you tell|can you tell|more information
    |more info|more details|further information|further details|some information|information about
    |information on|info on|info about|a question|question|questions|enquiry|inquiry|enquire
    |inquire|explain|clarify|clarification|advice on|advice about|some advice|your advice|advise
    |recommend|recommendation|your opinion|your view|speak to|talk to|speak with|talk with
    |call me back|call me|ring me|phone me|ring me back|give me a call|give me a ring|get in touch
    |contact me|appointment|meet with|looking for|trying to reach|try to reach|reach the
    |need help with|help me with|help me to|any news|heard anything|came of|come of|happened to my
    |happened with my|happened about|what became|follow up|followed up|outcome|not clear|unclear
    |don t understand|dont understand|do not understand|didn t understand|did not understand
    |suggest|suggestion|propose|proposal|resend|re send|send again|send it again|send me the
    |where to find|where can i find|who should i|whom should i|who do i|who to contact|who can i
    |who must i|whom to contact|which number|please explain|is it true|remind me|what time
    |how much does|obtain a|get hold of|order a|where do i get|could someone come|come and look
    |have a look|come round|pass by|worth it|is it worth|which do you|do you recommend
    |be possible to|(what/how) (should/must/do/can/shall) (we/i/one) (do/react/proceed)|what to do`,
  ask_rule: `allowed|permitted|legal|legally|illegal to|forbidden to|the right to|compulsory
    |mandatory|obligatory|free|free of charge|cost|costs|price|fee|fees|paid|pay|subsidy|subsidies
    |grant|bonus|premium|conditions|condition|form|forms|sticker|stickers|opening hours|agenda
    |deadline|age limit|rules|insurance|charter|eligible|requirement*|statutes|privacy`,
  topic: `meeting|meetings|assembly|visit|adviser|advisor|counsellor|alarm|alarms|camera|cameras
    |dashcam|cctv|doorbell camera|lock|locks|recycling park|container park|recyparc|office hours
    |evening|patrol|patrols|community officer|neighbourhood officer|neighbourhood inspector
    |local officer|beat officer|police station|number|phone|website|address|coordinator
    |holiday watch|house watch`,
};

const machines: Lexicon = {
  auto_idiom: `automatic reply|automatic response|automated reply|automated response
    |automated message|automatic message|auto reply|autoreply|auto response|autoresponse
    |out of office|out of the office|away from the office|away from my desk|away message
    |vacation message|vacation reply|generated automatically|automatically generated
    |sent automatically|do not reply to this|please do not reply|do not respond to this
    |don t reply to this|unattended mailbox|unmonitored|not monitored|no longer monitored
    |this mailbox is not|this mailbox is no longer|this address is no longer
    |this email address is no longer|no longer in use|no longer works|no longer work at
    |no longer with the company|has left the company|left the organisation|left the organization
    |your ticket|ticket number|ticket has been|case number|reference number is
    |your request has been|your request was received|your enquiry has been
    |your message has been received|we have received your|has been received and
    |will get back to you|acknowledge receipt|acknowledgement of receipt|on annual leave
    |on maternity leave|on parental leave|on sick leave|on leave until|on holiday until
    |on vacation until|am on vacation|currently on leave|currently on holiday|currently away
    |currently out|away until|absent until|office is closed|offices are closed|we are closed
    |closed until|limited access to email|limited access to my|limited access to e mail|noreply
    |no reply address|confirm you are a person|to deliver your message please`,
  auto_hint: `absent|absence|away|on leave|on holiday|on vacation|annual leave|maternity leave
    |my return|upon my return|when i return|when i am back|i will be back|back in the office
    |back on|return on|returning on|not be reading|not be checking|no access|limited access
    |will reply|will respond|respond as soon|reply as soon|as soon as possible|get back to you
    |for urgent matters|urgent please contact|for anything urgent|in urgent cases|in an emergency
    |my colleague|my manager|your message|your email|your mail|working days|business days
    |customer service|our team|support team|contact my|please contact`,
  bounce_idiom: `delivery status notification|delivery failure|delivery has failed|delivery failed
    |delivery incomplete|delivery delayed|delivery has been delayed|delivery to the following
    |undeliverable|undelivered|returned mail|mail delivery|mail delivery failed
    |mail delivery system|mailer daemon|postmaster|address not found|could not be delivered
    |couldn t be delivered|wasn t delivered|was not delivered|not been delivered|unable to deliver
    |failed permanently|permanent failure|permanent error|permanent fatal errors|message blocked
    |mailbox is full|mailbox full|inbox is full|over quota|quota exceeded|user unknown|unknown user
    |no such user|recipient not found|recipient rejected|address rejected|does not exist
    |host not found|domain not found|returned to sender|message not delivered|message delayed
    |temporary failure|i wasn t able to deliver`,
  spam_idiom: `seo|search engine|first page of google|page one of google|backlink*|guest post
    |sponsored post|sponsored article|link building|web design|website traffic|your website
    |boost your|increase your|grow your|free quote|free audit|free trial|free consultation
    |no obligation|limited offer|limited time|special offer|exclusive offer|best price|best prices
    |discount|discounts|promo code|price list|our products|our catalogue|our catalog|our services
    |our company offers|we offer|we provide|we are a leading|leading supplier|leading manufacturer
    |manufacturer of|wholesale*|factory price|free shipping|free delivery|click here|click the link
    |click below|click on the link|unsubscribe here|view in browser|view this email in|you have won
    |you won|you have been selected|lucky winner|lottery|beneficiary|inheritance|next of kin
    |million dollars|million euros|million usd|transfer of funds|bank details|bank transfer
    |account details|western union|bitcoin|crypto*|investment opportunity|invest in|high returns
    |trading|forex|loan offer|offer loans|personal loan|business loan|credit offer|interest rate
    |your account has been|your account will be|account suspended|verify your account
    |confirm your account|confirm your password|your password|password expires|reset your password
    |your parcel|your package|delivery fee|customs fee|pending delivery|attached invoice
    |invoice attached|our invoice|outstanding invoice|overdue payment|press release
    |business proposal|business opportunity|partnership proposal|commercial partnership
    |collaboration proposal|work from home|make money|earn money|extra income|casino|viagra
    |weight loss|lose weight|dating|hot singles|horoscope|psychic|chain letter|forward this to
    |send this to|pass this on to|share this with|bad luck|good luck will|ten friends|10 friends
    |all your contacts|all your friends|dear customer|dear valued|dear client|our clients
    |our customers|solar panels|heat pump|webinar|book a demo|schedule a call|my cv
    |curriculum vitae|job application|cover letter|subscribe to our|join our newsletter|sale ends
    |black friday`,
  spam_hint: `offer|offers|promo|free|price|prices|click|client|clients|customer|customers|order
    |catalogue|catalog|sale|sales|buy|shop|store|invoice|quote|company|companies|business|ltd|inc
    |llc|organisations|partners|newsletter|website|site|www|https|http|exclusive|gift|win|winner
    |marketing|products|payment|pay|warranty|deal|deals|usd|dollars|euros|google|traffic|audit
    |ranking|results|team has helped|browsing your`,
};

export const en: Lexicon = {
  ...people,
  ...membership,
  ...dataAndDetails,
  ...courtesy,
  ...machines,
  ...enSeen,
  ...enDanger,
};
