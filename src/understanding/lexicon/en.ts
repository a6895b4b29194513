// English: people, wishes, membership, data, courtesy and machines, as the British and those who
// learnt it write it. What was seen, and danger, stand in en-seen.ts. Words only, no rules.
import type { Lexicon } from "./concepts.ts";
import { enDanger } from "./en-danger.ts";
import { enSeen } from "./en-seen.ts";

const people: Lexicon = {
  self: "i|we|me|us|myself|ourselves|im|ive|my (wife and i/husband and i/partner and i)",
  me: `me|us|myself|ourselves|my (name/names/address/email/e mail/mail/number/mobile/phone
      /details/inbox/contact/contacts/wife and me/husband and me/entry/account)
    |our (names/name/address/email/emails/details/inbox)`,
  other_person: `my (mother/father/mum/mom/mam/dad/parents/gran/grandma/granny/nan/grandmother
      /grandfather/grandad/granddad/grandpa/sister/brother/son/daughter/kids/children/aunt/uncle
      /cousin/niece/nephew/neighbour/neighbours/neighbor/neighbors/friend/friends/mate/in laws
      /mother in law/father in law/sister in law/brother in law/colleague/tenant/tenants/landlord
      /landlady/late/ex/boyfriend/girlfriend/old/elderly/patient/flatmate/roommate/housemate
      /godmother)|our (neighbour/neighbours/neighbor/neighbors)|a (friend/neighbour/neighbor)
    |an (old lady/elderly lady/elderly man)|the (neighbour/neighbours/neighbor/neighbors)
    |next door neighbour|this lady|somebody else|someone else`,
  they: "he|she|they|he (s/d)|she (s/d)",
  for_them: `(sign/add/put/enrol/enroll/register/remove/take/delete/drop/unsubscribe/include
      /strike/inform/warn/subscribe/cancel/get) (him/her/them)|(his/her/their) (name/names
      /address/email/e mail/registration/membership/subscription/number/mails/place)
    |on (his/her/their) behalf|in (his/her/their) name
    |(write/send it/send them) to (him/her/them)|for (him/her/them)`,
  spouse: "my (wife/husband/partner/spouse/fiance/fiancee/missus)|the (wife/husband)|hubby",
  accompanied: `with|and (i/me/myself/us/my)|like|both|by|from|of|at|than|through|told|beside|as
    |as well as|same as|along with|together with|(thanks/next/according) to|heard from|just like`,
  want: `want|wants|would (like/likes/love/prefer/rather/be nice/be great/wish)
    |d (like/love/prefer/rather)|wish|wishes|keen|prefer|prefers|rather|intend|decided
    |made (up my mind/up our minds)|interested|willing|eager|wanna|wanting|desire|desires|request
    |requesting|up (for/to)|fancy|feel (like/it is time)|i (think i will/ll/will)|we (ll/will)
    |gladly|hereby|(wanted/like/love/wished/hope/hoping/hopes/happy/glad/delighted/pleased/intend
      /decided/decide/looking/need/plan/planning/going/choose/chosen/chose/ready/time/best/mean
      /aim/dying) to|id like|should like|keen on|make up my mind|interested in|better if`,
  ask: `please|pls|plz|plse|can (you/u/i/we/someone/somebody)|could (you/u/i/we/someone/somebody)
    |may (i/we)|would (you/it be possible/you mind)|kindly
    |is (it possible/there a way/there any way)|how (do i/do we/can i/can we/to/should i)
    |what (do i need/do we need/must i/do i have to/should i do to)
    |i (ask you/request/require/beg)|we (ask you/request)|be (so kind/kind enough/good enough)
    |do (you mind/i have to/i need)|appreciate (if/it if)|see (to it/that)|ensure|arrange
    |you (can/may/could)|where (do i/can i/do we)|(will/asking/it is time/wonder if) you
    |if possible|any chance|ask that|(need you/want you/like you/feel free) to|allow me|let me
    |grateful if|wondering if|make sure|go ahead and|might i`,
  not: `not|dont|doesnt|didnt|isnt|arent|wasnt|wont|wouldnt|shouldnt|havent|hasnt|can (t/not)
    |cannot|couldnt|never|without
    |no (intention/wish/desire/reason to/need/plan/plans/way i/question of)|nor|neither|aint
    |hardly|(don/doesn/didn/isn/aren/wasn/weren/won/wouldn/shouldn/haven/hasn/hadn/couldn/ain) t
    |(do/does/will) not|(not going/refuse/refused) to|instead of|talked me out of|rather than
    |by no means|far from|kept me from|out of the question`,
  not_fails: `know|knows|find|found|figure|see|seem|seems|manage|managed|understand|remember
    |forget|hesitate|mind|able|yet|on (the list/your list/any list)|signed (up/up for)|registered
    |receiving|getting|got|received|get|receive|only|just|sure|certain|succeed|want (to receive
      /to get/to hear/to be on/to be in the group any/to be part of this any/to be a member any
      /to read/your/any/these/this/them/those/it/anything/more)
    |wish (to receive/to get/to be/to hear)|need (your/these/this/them/any/to receive/to get)
    |send (me/us/any/your/anything)|email (me/us)|mail (me/us)|write (to me/to us/me)
    |contact (me/us)|bother (me/us/to/sending/writing/with)|bombard|pester
    |keep (sending/writing/emailing/mailing/me)|count (on me/me in any)|like (your/these/this)
    |read (them/these/your/any/it)|asked (for/to)|ask (for/to be)|open (them/your)|my (thing/cup)
    |interested (in your/in these/in this/any/anymore/at/thank/thanks/sorry/please/so)|wait
    |work out|(able/allowed/subscribed/subscribe/agreed/wait) to|been able|a member yet
    |in the group|think i|(e mail/spam/text/message/for) me|care about|sign up for|help but`,
  undecided: `before (i/we) (join/sign/decide/commit/register/become/say)
    |before (joining/signing/registering/deciding/becoming/committing)
    |(not/haven t/have not) (yet/) decided (yet/)|still (thinking/deciding/hesitating)
    |thinking (of/about) (joining/leaving/quitting/signing)|hesitat* (to/whether/about)
    |not (yet/) sure (if/whether) i|undecided|considering (joining/leaving)|thinking it over`,
  no_more: `wish (no longer/no more)|want (no longer/no more)|anymore|never (again/.. any more)
    |sick (of/and tired of)|bored (of/with)|no (further/more of/longer)
    |not (.. .. any more/.. .. anymore)|don (t .. .. any more/t .. .. anymore)|any longer
    |ever again|(had enough/have enough/enough/tired) of|fed up with
    |(like no/please no/dont .. .. any/do not .. .. any) more|lost interest`,
  lacking: `(haven t/havent/have not/has not/hasn t/never/didn t/didnt/did not/don t/dont/do not
      /doesn t/not) (yet/ever/even/always/) (received/receive/get/got/gotten/getting/receiving
      /seen/had) (any/anything/a/the/your/yet/one/them/it/mails/emails/messages/bulletins)
    |(i/we) (no longer/haven t/havent) (receive/get/received/had)
    |(am/are/m/re) no longer (receiving/getting)|(am/m/are/re) not (receiving/getting)
    |(received/get/got/getting/receive) nothing|nothing (arrives/arrived/received/from you)
    |stopped (receiving/getting/coming)
    |(mails/emails/messages/bulletins) (no longer/don t/do not) (arrive/come/reach)`,
  also: `also|too|likewise|myself|like (them/her/him/the others/everybody)|as well|same here
    |me too`,
  but: `but|or|however|though|although|because|since|so|and|yet|except|while|whereas|only
    |otherwise|still`,
  from_now: `from (now on/now/today/then on/this day/the first/monday)|henceforth|as (of/from)
    |starting|in (future/the future)|hereafter|onwards|onward|effective|starting from
    |going forward|now on`,
  done_with: `by (mistake/accident/error)|accidentally|inadvertently|wrong (button/link)
    |mistakenly|unintentionally|my (mistake/finger)|in error
    |(didn t mean/did not mean/didnt mean/never meant/without meaning) to|wasn t meant
    |(pressed the/hit the/clicked the) wrong|was a mistake|not on purpose|slip of`,
};

const membership: Lexicon = {
  unsubscribe: `unsubscri*|unsuscri*|unsubcri*|unsubsri*|unsubsc*|unsusbcri*|unscubscri*|unenrol*
    |un (enrol*/subscribe)|deregist*|unregist*|disenrol*|opt (out/me out/us out)|desubscri*
    |de regist*|opting out|opted out`,
  remove: `remove|removed|removing|removal|delete|deleted|deleting|deletion
    |be (taken off/taken out)|scratch|erase|erased|drop|dropped|pull|unlist|delist|exclude
    |excluded|kick|scrub|scrap|eliminate|discard|withdraw|expunge|get (off/rid of)|deactivate
    |out (of your list/of the list)
    |off (the list/your list/this list/your lists/the mailing/your mailing/this mailing)
    |remove me|(take/taken/taking/come/coming/strike/struck/cross/crossed) off`,
  end: `quit|quitting|quits|leave|leaving|cancel|cancelling|canceling|cancellation|cancelled|end
    |ending|terminate|terminating|termination|resign|resigning|resignation|withdraw|withdrawing
    |withdrawal|cease|discontinue|step (down/back)|renounce|rescind|exit
    |stop (being/my/our/participating/taking part)|give up|giving up
    |(pull/pulling/drop/dropping/get/getting/back/bow/bowing/want) out|stepping down|put an end
    |bring to an end|part ways|walk away|leave from|retire from|come out of|call it quits`,
  list: `list|lists|mailing (list/lists)|mailinglist|mailing|mailings|distribution|register
    |registry|database|files|file|group|mailout|recipients|records|system|books|directory
    |contacts|roll|loop|mail out|address book`,
  mails: `mail|mails|email|emails|e (mail/mails)|message|messages|letter|letters|bulletin
    |bulletins|newsletter|newsletters|news (letter/letters)|the (info/information)
    |your (info/information)|notice|notices|notification|notifications|alert|alerts|warning
    |warnings|update|updates|news|communication|communications|spam|mailing|mailings|circular
    |circulars|advices|correspondence|flyers|reminders|announcements
    |about (burglaries/break ins/thefts/crime/what happens/incidents/what is)
    |what (happens in/is happening in/s happening in/goes on in/is going on)|digest|msg|msgs
    |information (about what/you send)|(this/local/neighbourhood) information`,
  receive: `receive|receiving|recieve|recieving|receve|get|getting|read|reading
    |be (informed/notified/warned/told/alerted/kept/updated/in copy/copied/included)
    |kept (in the loop/informed/posted/up to date)|hear (from/about)
    |keep (me posted/us posted/me informed/us informed)|inform (me/us)|stay (informed/updated)
    |have (your/the)|being informed|in the loop|notify me|warn me`,
  send: `send|sending|sends|sent|write|writing|contact|contacting|emailing|bother|bothering
    |spamming|forward|forwarding|pester*|bombard*|harass*|flood*|clog*|deliver|e mailing
    |keep mailing|start sending|pass on|(mailing/mail/email/text/message/post) me`,
  member: `member|members|membership|memberships|menber|participant|participants|participation
    |participate|participating|involved|involvement|subscription|subscriber|subscribed|enrolled
    |enrolment|enrollment|registered|registration|belong|belonging|affiliation|affiliated
    |volunteering|part of|(a/take/taking) part|signed up|on board`,
  partnership: `plp|partnership|partnerships|group|groups|neighbourhood (watch/group)
    |neighborhood (watch/group/network)|network|scheme|initiative|association|organisation
    |organization|team|project|programme|program|committee|prevention|your (ranks/thing)|watch
    |crew|(prevention/community/watch/neighbours) group|local prevention|neighbour network`,
  leave_idiom: `leave (me alone/us alone/me in peace/us in peace/me be/the partnership/the group
      /your group/the plp/plp/this group/your list/the list/this list/the scheme/your partnership
      /the network)|count (me out/us out)|i (want out/m out/am out/quit/resign/m done/am done/m
      through/will stop here/ll stop here/stop here/d rather stop)
    |we (want out/re out/quit/resign/re done with)|im (out of here/done with)
    |my (resignation/notice)|no (longer be part/longer be on/longer be a/need to send/need to
      keep/need to write/need to email/need for further/point in sending/use sending/longer
      interested in)|(take/get/strike/cross/scratch/leave/keep) (me off/us off/me out/us out)
    |(take/get/strike/cross/scratch) (my name off/our names off/my email off/my address off/our
      address off/my number off)|take (my .. off/our .. off)
    |off (the list please/your list please/this list please/this list now)
    |(remove/delete/drop/exclude/unlist/erase/scrub) (me/us)|remove (me/us)|drop (us/me)|(remove
      /delete/erase/drop/take) (my name from/our names from/my address from/my email from/my e
      mail from/our address from/my details from the list/my details from your list/my contact
      from/my mail from)|(cancel/end/terminate/stop/withdraw/discontinue) (my membership/our
      membership/my subscription/our subscription/my registration/our registration/my enrolment
      /my participation/our participation)|(stop/quit/cease) (sending/emailing/e mailing/mailing
      /writing to/writing me/contacting/spamming/bothering/pestering/bombarding/harassing me
      /messaging/texting me/with your/with these/with the mails/with the emails/with the
      messages)|(stop/no more) (your mails/your emails/your messages/these mails/these emails
      /these messages/the mails/the emails/the messages/all mails/all emails/all messages
      /receiving/getting/my mails/my emails/mails please/emails please/messages please/emails for
      me/mails for me/mails from you/emails from you/messages from you/bulletins please/to the
      mails/to these mails)|replied (stop/leave)|answered (stop/leave)|(don t/dont/do not) (want
      to receive/want to get any/want to get your/want to get these/want to hear from you/want to
      be part of this any/want to be on your list/want to be on this list/want to be on the list
      /want to be in the group any/want to be a member any/want to be a member anymore/want your
      emails/want your mails/want your messages/want your stuff/want your spam/want your
      newsletter/want your bulletins/want any of this/want any of your/want any more emails/want
      any more mails/want any more messages/want any more mail/want any more of/want any emails
      /want any mails/want any messages/want these emails/want these mails/want these messages
      /want these bulletins/want this any/want this anymore/want these any/want them any/want
      this stuff/want this spam/want this kind of/want any part of/wish to receive/wish to get
      /wish to be a member any/wish to be on/need your emails/need your mails/need your messages
      /need these emails/need these mails/need these messages/need this stuff/need them any/need
      this any)|(don t/dont/do not) (email me/e mail me/mail me/write to me/write me/contact me
      /message me/text me/spam me/bombard me/bother me/pester me/send me any/send us any/send me
      these/send me this/send me your/send me anything/send me stuff/send me mails/send me emails
      /send me messages/send me more/send me another/send us these/send us your/keep sending/keep
      writing/keep emailing/bother sending/bother writing/count on me/count me as)|never (email
      me/write to me/contact me/send me/mail me/write me/asked for these/asked for this/asked for
      your/asked to be/asked to receive/signed up for/subscribed/agreed to)
    |you (needn t send/can stop sending/may stop sending)
    |want (to stop receiving/to stop getting)|like (to stop receiving/to stop getting)
    |prefer (to stop receiving/not to receive/not to get/not to be)
    |rather (not receive/not get/not be)|not (wish to receive/want to receive/wishing to receive
      /for me/my thing/my cup of tea/interested in your/interested in these/interested in this
      /interested any/interested anymore/interested at all/interested thank/interested thanks
      /interested sorry/interested please)|leaving (the group/the plp/the partnership/your group)
    |quit (the group/the plp/your group/the partnership)|exit (the group/this group)
    |withdraw (from the/from your/my subscription)|resign (from the/as a member/as member)
    |isn (t for me/t my thing)|didn (t ask for these/t ask for this/t ask to/t sign up for this)
    |did (not ask for these/not ask for this/not sign up for this)
    |enough (of your/of these/of this spam)|fed (up with your/up with these)
    |sick (of your/of these)|tired (of your/of these)|clogging (my/up my)
    |filling (my inbox/up my)|lose (my address/my email/my number)|block (you/your)
    |mark (as spam/you as spam)|straight (to my spam/in the bin/to the bin)
    |(don t/dont/do not) think .. for me|(isn t/not) really for (me/us)
    |(rather/better/prefer to/sooner) (leave/quit/stop) (it/this/the group/now/here/altogether)
    |get lost|(forget about/that s it for/isnt for/spamming) me|better stop here
    |(wrote/sent/typed/said/pressed) stop|(need not/useless to/pointless to) send
    |wish to stop receiving|didnt ask for this|stop it with|flooding my|blocking you
    |opt out please`,
  leave_hint: `moving (away/to/back/out)|moved (away/out/to/house)
    |leaving (belgium/seraing/the area/the country)|no (time/longer live/longer lives/longer
      interested/use to me/hard feelings/longer concerned)
    |don (t have time/t live/t read/t open/t care)|dont (have time/read/care)
    |do (not have time/not read)|sold (the house/our house/my house)|never (read/open/asked)
    |too (many emails/many mails/many messages/much mail)|useless|pointless
    |not (relevant/interested/concern me)|irrelevant|my (eyes/age)|goodbye|farewell
    |been (lovely/a pleasure)|waste (of time/of)|without (my consent/asking me)
    |bloody (list/mails)|we are moving|leave the area|haven t the time|third time
    |(care/nursing/retirement/going back) home|for good|lost interest|of no use|in duplicate
    |at my age|good luck|all the best|thanks for everything|thank you for everything
    |nothing personal|couldn t care less|didn t ask|stop here|inbox is full|sorry but
    |doesn t concern me|asked three times|how many times`,
  enough: `(that s/that is/it is) enough|enough (is enough/of)|(had/have had) enough
    |(stop/just stop/please stop) (it/that/already/now)|stop (your/these)|sick and tired|fed up
    |no more of this`,
  sign_up: `sign (up/me up/us up)|signup|join|joining|joins|enrol|enrolling|enroll|enrolment
    |enrollment|register|registering|registration|subscribe|subscribing|subscription
    |become (a member/member/members)|becoming (a member/member)|be (a member/member/members/part
      /a part/involved/included/added/put on/on the list/on your list/in the group/in your group
      /registered/enrolled/of help/inscribed/one of you)|participate|participating|participation
    |get (involved/on the list/on board)|apply|application|candidate|volunteer|adhere|inscribe
    |inscription|affiliate|jion|membership|signing up|(being/take/taking) part|getting involved
    |come on board|join in|joining in|entry into`,
  add: `add|adding|put|include|including|enrol|enroll|register|enter|accept|note|take|insert
    |count|list|write (down/me down)|subscribe|admit|readd|reinstate|inscribe|record|put down
    |re add`,
  join_idiom: `sign (me up/us up/me on/me up again)|count (me in/us in)|put (me down/us down/my
      name down/our names down/me on the/me on your/us on the/us on your/me in the/me in your/my
      name on/my email on/me back/us back)
    |add (me/us/my name/my email/my address/our names/me back/us back)|include (me/us)
    |enrol (me/us)|register (me/us/my name)|subscribe (me/us)
    |i (m in/am in please/m on board/m up for it/volunteer/d like to be one)|(i would/i d/id/we
      would/we d/i should/we should) (like to join/love to join/like to sign up/like to become
      /like to be a member/like to be member/like to be part/love to be part/like to enrol/like
      to register/like to take part/like to be included/like to be added/like to participate/like
      to subscribe/like to be on the list/like to be on your list)|(i want/we want/i wish/we wish
      /want/i hope/i am hoping/i m hoping/keen/happy/glad/i am happy/i m happy/i am willing/i am
      keen/i am wanting/we are wanting/i have decided/i ve decided/like) (to join/to become a
      member/to become member/to become members/to be a member/to be member/to be part/to enrol
      /to sign up/to register for/to take part/to be added/to be included/to be on the list/to be
      on your list)
    |be (part of this/part of it/part of your/part of the/kept in the loop/in the loop)
    |become (a member/members/member)|join (your/the plp/plp/the group/the partnership/the scheme
      /the network/the neighbourhood/the neighborhood/this group/this initiative/you)
    |joining (the group/your/the plp/the partnership/the scheme)|how (do i join/do we join/can i
      join/can we join/to join/does one join/do i sign up/do we sign up/can i sign up/to sign up
      /do i register/can i register/do i enrol/do i become/can i become/to become/can i be part
      /can i take part/can i get involved/can we get involved/do i get involved)
    |where (do i join/do i sign/do we sign/can i sign)|get (involved/on the list/on your list/the
      warnings too/the messages too/the emails too/the mails too/the alerts too/the news too)
    |apply (for membership/to join/to become)|request (to join/for membership)
    |want (to help out/to receive your)|volunteer (for the/as)|new (recruit/member here)
    |interested (in joining/in becoming/in being/in taking part/in your group/in the group/in
      your partnership/in membership/to join/to become)|re (subscribe/join)|resubscribe|rejoin
    |back (on the list/in the group)|like (to receive your/to get your)
    |receive (the warnings too/the messages too)|keep (me posted too/me in the loop too)
    |(consider/regard) (me/us) (a/as)|yet .. (d/would) like to be
    |(enroll/inscribe/reinstate/start sending) me|take me on|have me on board|im in|we re in
    |(becoming a/one more/another) member|membership please|application for membership
    |happy to help|glad to help|room for one more|do i qualify|on the list yet .. like to be
    |and i would like to be one`,
  join_hint: `poster|leaflet|flyer|new (here/in the/to the/resident)|newcomer
    |told (me about/us about)|heard (about/of)|information (evening/meeting)|retired
    |i (live in/live at/live on/live near)|we (live in/live at)|good (initiative/idea)
    |great (initiative/idea)|useful|my (street/neighbours get/details below/details are)|tenants
    |student|charter|your sign|just moved|recently moved|moved in|living in|resident of
    |lovely idea|help out|lend a hand|be useful|registration form|sign up form|in my area|me too
    |as well|what do you need from|(haven t received/never received/don t receive) anything
    |get nothing|received nothing`,
  other_body: `proximus|voo|orange|telenet|scarlet
    |my (provider/supplier/bank/insurance/job/course/lease/contract/car)
    |the (provider/bank/club/job/course/contract/race/army/motorway/roof/meeting on/meeting)
    |insurance|netflix|facebook|whatsapp|instagram|messenger|telegram|gym|football|tennis|choir
    |swimming|pool|a (job/course/marathon)|library|tournament|prison|university|college
    |electricity|magazine|newspaper|leave (a message/my car/my bike/our bikes/their/his/her/the
      house/the door/home/for work/the building/the bags/rubbish/the rubbish/bags/litter/that/the
      lights/the keys/my keys/the key/by)|to (leave the lights/the meeting)|concert|festival
    |smoking|appointment|reservation|booking|visit
    |leave (it/them) (there/here/outside/open/on/in/behind)|school trip
    |(maternity/on/sick/annual/parental/won t/refuses to) leave|bus stop|political party
    |trade union|quit smoking|our road|credit card|meeting of|thursday s meeting`,
  pause_idiom: `pause|paused|temporarily
    |for (the time being/a while/a few weeks/a few months/some weeks)
    |during (my absence/our absence/the holidays/our holidays/my holidays/august/july/the summer)
    |while (i am away/i m away/we are away/we re away/on holiday/we are on/i am on)|until (we are
      back/i am back/i m back/we re back/i return/we return/our return/my return/september/i get
      back/we get back/further notice)|suspend|suspended|no (mails until/emails until)
    |fewer (messages/emails/mails)|less (emails/mails/messages/often)
    |(i/we) .. (stay/remain) (a/) (member/members)|(i/we) (stay/remain) (a/) (member/members)
    |put on hold|on hold|resume when|start again when|one copy only|only one copy
    |still want to be a member|stay on the list|remain on the list|keep my membership
    |want to stay in|wish to stay in|without leaving|not leaving the`,
  office_role: `coordinator|coordinators|coordinating|coordination|deputy|treasurer|secretary
    |chairman|chair|role (of/as)|my (role/duties)|mandate|co ordinator
    |(post/position/in charge/function) of|responsible for`,
};

const dataAndDetails: Lexicon = {
  data: `data|details|information|informations|info|records|record|file|name|address|email|phone
    |number|photo|photos|picture|pictures|history|messages|reports|trace|traces|account|profile
    |dossier|files|personal data`,
  about_me: `about (me/us/myself/my family)|on (me/us/myself)|concerning (me/us)
    |relating (to me/to us)|regarding (me/us)|my (data/details/personal/information/info/records
      /record/file/person/messages/old messages/history/profile/account/photos/pictures/family
      and me)|our (data/personal/information/records)
    |(related to/pertaining to/that concern/linked to) me|of mine|in my name|under my name
    |me and my family|with my name on`,
  access: `know|view|consult|copy|copies|obtain|access|provide|disclose|hold|holds|holding|store
    |stored|keep|kept|inspect|overview|extract|export|possess|retain|retained|collected|printout
    |access to|list of|in possession of|see what`,
  erase: `erase|erased|erasing|erasure|delete|deleted|deleting|deletion|wipe|wiped|wiping|purge
    |purged|shred|forget|forgotten|scrub|anonymise|anonymize|expunge|get rid of`,
  everything: `everything|all|any|anything|entire|entirely|completely|totally|every|whatever
    |nothing|trace|permanently|whole|wherever|altogether|full|no trace|once and for all
    |every single`,
  access_idiom: `right (of access/to access)
    |access (request/to my data/to my file/to my personal/to the data/to all data)|copy (of my
      data/of my personal/of all my/of all the data/of the data/of all data/of my file/of my
      record*/of everything you/of all the personal)|see (my file/my data)|view (my file/my data)
    |consult (my file/my data)|what (data do you/data you/personal data/information do you
      /information you/info do you/info you/information about me/data about me/do you know about
      me/you know about me/you have on me/you have about me/do you have on me/do you have about
      me/do you have on file)|which (data you/data do you/personal data/information do you)
    |have (on file about me/on file on me/written about me)
    |do (you hold about me/you hold on me/you keep on me/you keep about me)
    |you (hold about me/hold on me/keep on me/keep about me/store about me/have stored about me)
    |is (kept about me/stored about me)|held (about me/on me)
    |data (you hold/you have on/you have about/portability)|subject access|article 15|art 15
    |(stored about/kept about/recorded about/written about) me`,
  erase_idiom: `right (to be forgotten/to erasure/of erasure/to deletion)
    |erasure (of my/of all/of our)
    |deletion (of my data/of my personal/of all my/of all data/of all the data)
    |withdraw (my consent/consent)|(delete/erase/wipe/destroy/remove/shred/purge/clear) (my data
      /our data/my personal/our personal/all my/all our/all of my/all data/all the data/all the
      information/all information/all personal/everything you/every trace/all traces/all trace
      /any trace/any data/any information/my records/my record/my entire/my information/my file
      /my account/my profile/my photos/my pictures/my photo/the photos of me/whatever you
      /anything you/my whole)|(delete/erase/wipe/destroy) (my name email/my name and my/my name
      phone/my name address/my phone/my number/my details/our details/my name e mail/my name
      photo)|no (trace of me/trace left)|nothing (about me should/about me must)
    |forget (everything about me/i ever)|stop (processing my/storing my)|article 17|art 17
    |be forgotten|revoke my consent|take back my consent|not a trace|don t keep anything
    |do not keep anything|keep nothing about me|destroy my|destroyed my|i never existed
    |object to the processing`,
  new: `new|changed|change|changing|different|old|former|previous|not (valid/my/correct)|invalid
    |wrong|wrongly|incorrect|mistake|error|misspelt|misspelled|mistyped|typo|replaced
    |no longer valid|has changed|isn t correct`,
  detail: `address|addresses|e (mail address/mail)|email|mailbox|phone|telephone|mobile|cell
    |number|surname|name|details|spelling|language|landline|gsm|provider|email address
    |mail address|(last/first/family/maiden) name|contact details|house number`,
  change: `change|changed|changing|update|updated|updating|amend|amended|replace|replaced|rectify
    |modify|modified|correct (my/this/that/it/the)|correction|note (my new/that my)
    |take (note of my/note that)|adapt|adjust|switch|rename|alter
    |(use my/write down my/save my) new|put right`,
  moved: `moved|moved (house/to/flat/into)|relocated|changed (address/houses)
    |new (house/flat/home/place)|now (live/living)|live now|living now|moving house`,
  update_idiom: `new (address/email/e mail/email address/mail address/number/mobile/phone
      /telephone/gsm/mobile number/phone number/surname/last name/cell/mailbox)|(changed/change
      /changing/changes/switched) (my email/my e mail/my address/my number/my phone/my mobile/my
      name/my gsm/my surname/my last name/our address/our number/our email/email address/phone
      number/address/provider/providers/mobile number/my language/the language/my provider)|my
      (number has changed/email has changed/address has changed/name has changed/phone has
      changed/mobile has changed/name is spelt/name is spelled/name is written/name wrong/surname
      wrong/old address/old email/old number/previous address/previous email)
    |our (address has changed/number has changed)
    |change (of address/of name/of number/of email/of phone/of language)|(update/correct/amend
      /replace/rectify/modify/adapt/fix) (my details/our details/my address/our address/my email
      /my e mail/my number/my phone/my name/my surname/my records/your records/my contact/my old
      /my first name/my last name/the spelling of/my entry/my data)
    |update (your records/your list)|spelling (my/of my)|got (married/divorced)
    |use (this one/this address/this email/this new/the new/my new/my other/this number)
    |write (to me at this/to me here/to this address/to my new/to my other/to me in)
    |reach (me at this/me on this/me now)|instead (of the old/of my old)
    |old (address no longer/email no longer/number no longer)
    |no (longer use this/longer use my/longer use the)|(in/rather in/write in/letters in/mails in
      /emails in/messages in) (english please/english instead/english rather/english from now
      /english in future/french from now/french instead/dutch from now/dutch instead/german from
      now/german instead)|(spell/spelt/spelled/misspelt/misspelled) my|wrote my name wrong
    |(error in my/mistake in my/typo in my/maiden/married) name|i am divorced
    |(reached at/mail me at/email me at) this|receive them in|second address|another address`,
  language_name: `english|french|dutch|flemish|german|italian|spanish|turkish|arabic|portuguese
    |polish|romanian`,
};

const courtesy: Lexicon = {
  thanks: `thanks|thank (you/u)|thankyou|thank|thx|cheers|grateful|gratitude
    |much (appreciated/obliged)|ta|appreciated|thankful|ty|many thanks|thanking you`,
  praise: `great|excellent|perfect|brilliant|fantastic|wonderful|good (job/work)|great (job/work)
    |nice (work/job)|keep (it up/up/going)|congratulations|congrats|bravo
    |very (good/nice/clear/useful/helpful/interesting)|helpful|interesting|lovely|super|awesome
    |superb|pleased|glad|satisfied|reassuring|reassured|relieved|kind (of you/words)|friendly
    |splendid|impressed|enjoyed|efficient|quick (reply/answer/response)|top
    |feel (safer/less alone)|amazing|well done|carry on like this|happy with|so kind|a pleasure
    |prompt reply|hats off`,
  received: `well (received/noted)|received (thanks/thank you/with thanks/ok)
    |got (it/your message/your mail/your email)|noted (thanks/thank/with thanks)|understood|ok
    |okay|oki|no (problem/worries/trouble)|you (re welcome/are welcome)|all (good/clear)
    |that (s fine/is fine)|fine (by me/with me)|roger|agreed|message received|duly noted|is noted
    |will do|not a problem|sounds good|loud and clear|copy that|read and understood
    |don t mention it`,
  settled: `(city/council/workers/police/they) (has/have/) (collected/cleaned/removed/taken it
      away/repaired/towed) (it/them/up/everything/)|(has/have/was/were/been) (been/) (collected
      /cleaned up/cleaned/cleared/removed/repaired/fixed/taken away/towed/sorted/solved/resolved)
    |(problem/it/everything/all) (is/was/has been) (solved/sorted/over/resolved/settled/fixed)
    |(is/are) gone (now/again/)|collected (it/them)|works again|back to normal|all sorted`,
  greeting: `happy (christmas/new year/easter/holidays/birthday/retirement)
    |have (a nice/a good/a great/a lovely/a pleasant)|nice (weekend/day/evening)
    |good (weekend/night)|enjoy (your/the)|wish (you all/you a)|merry christmas
    |season s greetings|best wishes|warm wishes|all the best|see you|wishing you|take care
    |get well|speedy recovery|looking forward to seeing`,
  question_word: `what|what (s/about)|whats|when|where|who|whom|whose|which|why|how
    |how (much/many/come/about)|is (there/it/this/that/anyone/somebody/he/she)
    |are (there/you/we/they)|do (you/i/we)|does|can (i/we/someone/anyone)
    |could (we/you/i/someone)|have (you/there)|has (anyone/anybody)|would (it/you)|should (i/we)
    |will (there/you)|does (anyone/anybody)|must (i/we)|any (idea/news)|and (when/what/who)
    |did you|may i|am i|shall we|was there|were there|so when`,
  ask_info: `know (if/whether/what/when/how/who/where/which/why)|wondering
    |wonder (if/whether/what)|could (you tell/someone come)|more (information/info/details)
    |further (information/details)|some (information/advice)|information (about/on)
    |info (on/about)|question|questions|enquiry|inquiry|enquire|inquire|explain|clarify
    |clarification|advice (on/about)|your (advice/opinion/view)|advise|recommend|recommendation
    |speak (to/with)|talk (to/with)|call (me back/me)|ring (me/me back)
    |give (me a call/me a ring)|get (in touch/hold of)|appointment|help (me with/me to)
    |come (of/and look/round)|happened (to my/with my/about)|what (became/time/to do)|outcome
    |unclear|do (not understand/you recommend)|suggest|suggestion|propose|proposal|resend
    |send (again/it again/me the)|where (to find/can i find/do i get)
    |who (should i/do i/to contact/can i/must i)|whom (should i/to contact)|which (number/do you)
    |is (it true/it worth)|(what/how) (should/must/do/can/shall) (we/i/one) (do/react/proceed)
    |(like to/want to/wish to/wanted to/let me) know|(tell/phone/contact/remind) me|can you tell
    |a question|meet with|need help with|looking for|trying to reach|try to reach|reach the
    |any news|heard anything|came of|follow up|followed up|not clear
    |(don t/dont/didn t/did not) understand|re send|please explain|how much does|obtain a|order a
    |have a look|pass by|worth it|be possible to`,
  ask_rule: `allowed|permitted|legal|legally|compulsory|mandatory|obligatory|free|cost|costs
    |price|fee|fees|paid|pay|subsidy|subsidies|grant|bonus|premium|conditions|condition|form
    |forms|sticker|stickers|agenda|deadline|rules|insurance|charter|eligible|requirement*
    |statutes|privacy|(illegal/forbidden/the right) to|free of charge|opening hours|age limit`,
  topic: `meeting|meetings|assembly|visit|adviser|advisor|counsellor|alarm|alarms|camera|cameras
    |dashcam|cctv|lock|locks|recyparc|evening|patrol|patrols|neighbourhood (officer/inspector)
    |number|phone|website|address|coordinator|doorbell camera|recycling park|container park
    |office hours|(community/local/beat) officer|police station|holiday watch|house watch`,
};

const machines: Lexicon = {
  auto_idiom: `automatic (reply/response/message)|automated (reply/response/message)
    |auto (reply/response)|autoreply|autoresponse|out (of office/of the office)
    |away (from the office/from my desk/message/until)|vacation (message/reply)
    |do (not reply to this/not respond to this)|unmonitored|no (longer monitored/longer in use
      /longer works/longer work at/longer with the company/reply address)
    |this (mailbox is not/mailbox is no longer/address is no longer/email address is no longer)
    |has (left the company/been received and)|left (the organisation/the organization)|your
      (ticket/request has been/request was received/enquiry has been/message has been received)
    |ticket (number/has been)|we (have received your/are closed)|on (annual leave/maternity leave
      /parental leave/sick leave/leave until/holiday until/vacation until)
    |currently (on leave/on holiday/away/out)
    |limited (access to email/access to my/access to e mail)|noreply|generated automatically
    |sent automatically|automatically generated|please do not reply|don t reply to this
    |unattended mailbox|not monitored|case number|reference number is|will get back to you
    |acknowledge receipt|acknowledgement of receipt|am on vacation|absent until|closed until
    |office is closed|offices are closed|confirm you are a person|to deliver your message please`,
  auto_hint: `absent|absence|away|on (leave/holiday/vacation)|my (return/colleague/manager)
    |when (i return/i am back)|back (in the office/on)|not (be reading/be checking)
    |will (reply/respond)|for (urgent matters/anything urgent)|in (urgent cases/an emergency)
    |your (message/email/mail)|annual leave|maternity leave|upon my return|i will be back
    |return on|returning on|no access|limited access|respond as soon|reply as soon
    |as soon as possible|get back to you|urgent please contact|please contact|working days
    |business days|customer service|our team|support team|contact my`,
  bounce_idiom: `delivery (status notification/failure/has failed/failed/incomplete/delayed/has
      been delayed/to the following)|undeliverable|undelivered|returned (mail/to sender)
    |mail (delivery/delivery failed/delivery system)|postmaster|address (not found/rejected)
    |permanent (failure/error/fatal errors)|message (blocked/not delivered/delayed)
    |mailbox (is full/full)|recipient (not found/rejected)|mailer daemon
    |(could not be/couldn t be/wasn t/was not/not been) delivered|unable to deliver
    |i wasn t able to deliver|failed permanently|inbox is full|over quota|quota exceeded
    |user unknown|unknown user|no such user|does not exist|host not found|domain not found
    |temporary failure`,
  spam_idiom: `seo|backlink*|sponsored (post/article)
    |your (website/account has been/account will be/password/parcel/package)
    |free (quote/audit/trial/consultation/shipping/delivery)|limited (offer/time)
    |best (price/prices)|discount|discounts
    |our (products/catalogue/catalog/services/company offers/invoice/clients/customers)
    |we (offer/provide/are a leading)|leading (supplier/manufacturer)|wholesale*
    |click (here/the link/below/on the link)|view (in browser/this email in)
    |you (have won/won/have been selected)|lottery|beneficiary|inheritance
    |million (dollars/euros/usd)|bank (details/transfer)|account (details/suspended)|bitcoin
    |crypto*|trading|forex|business (loan/proposal/opportunity)
    |confirm (your account/your password)|casino|viagra|dating|horoscope|psychic
    |all (your contacts/your friends)|dear (customer/valued/client)|webinar|search engine
    |first page of google|page one of google|guest post|link building|web design|website traffic
    |(boost/increase/grow) your|no obligation|(special/exclusive/loan/credit) offer|promo code
    |price list|manufacturer of|factory price|unsubscribe here|lucky winner|next of kin
    |transfer of funds|western union|investment opportunity|invest in|high returns|offer loans
    |personal loan|interest rate|verify your account|password expires|reset your password
    |delivery fee|customs fee|pending delivery|attached invoice|outstanding invoice
    |invoice attached|overdue payment|press release|partnership proposal|collaboration proposal
    |commercial partnership|work from home|make money|earn money|extra income|weight loss
    |lose weight|hot singles|chain letter|cover letter|(forward this/send this/pass this on) to
    |share this with|bad luck|good luck will|ten friends|10 friends|solar panels|heat pump
    |book a demo|schedule a call|my cv|curriculum vitae|job application|subscribe to our
    |join our newsletter|sale ends|black friday`,
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
