// English: joining and leaving, the list and its mails, and signs that a person must decide. Words
// only.
import type { Lexicon } from "./concepts.ts";

export const enMember: Lexicon = {
  unsubscribe: `unsubscri*|unsuscri*|unsubcri*|unsubsri*|unsubsc*|unsusbcri*|unscubscri*|unenrol*
    |un (enrol*/subscribe)|deregist*|unregist*|disenrol*|opt (out/me out/us out)|desubscri*
    |de regist*|opting out|opted out`,
  remove: `remove|removed|removing|removal|delete|deleted|deleting|deletion
    |be (taken off/taken out)|scratch|erase|erased|drop|dropped|pull|unlist|delist|exclude
    |excluded|kick|scrub|scrap|eliminate|discard|withdraw|expunge|get (off/rid of)|deactivate
    |out (of your list/of the list)
    |off (the list/your list/this list/your lists/the mailing/your mailing/this mailing)
    |(take/taken/taking/come/coming/strike/struck/cross/crossed) off|(take/taken/taking) out
    |remove me`,
  end: `quit|quitting|quits|leave|leaving|cancel|cancelling|canceling|cancellation|cancelled|end
    |ending|terminate|terminating|termination|resign|resigning|resignation|withdraw|withdrawing
    |withdrawal|cease|discontinue|step (down/back)|renounce|rescind|exit
    |stop (being/my/our/participating/taking part)
    |(pull/pulling/drop/dropping/get/getting/back/bow/bowing/want) out|give up|giving up
    |stepping down|put an end|bring to an end|part ways|walk away|leave from|retire from
    |come out of|call it quits`,
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
    |spamming|forward|forwarding|pester*|bombard*|harass*|flood*|clog*|deliver
    |(mailing/mail/email/text/message/post) me|e mailing|keep mailing|start sending|pass on`,
  member: `member|members|membership|memberships|menber|participant|participants|participation
    |participate|participating|involved|involvement|subscription|subscriber|subscribed|enrolled
    |enrolment|enrollment|registered|registration|belong|belonging|affiliation|affiliated
    |volunteering|(a/take/taking) part|part of|signed up|on board`,
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
      address off/my number off)
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
    |(forget about/that s it for/isnt for/spamming) me|(wrote/sent/typed/said/pressed) stop
    |(need not/useless to/pointless to) send|(stop/no) (the/all/these/your/my/this/) (mails/mail
      /emails/messages/newsletter/newsletters/bulletins)|(dont/don t/do not) (want/wish/like) (to
      /) (receive/recieve/get/have/read/see) (this/these/your/any/more/anymore/mails/emails
      /messages/them/such/the)|(say/saying/said) (goodbye/good bye/farewell) to (the/your/this)
      (plp/group/partnership/list)
    |(scrap/drop/delete/annul/revoke) (my/our) (membership/subscription/registration)
    |take (out/away) (my/our/me/us)|(not/never) more (mails/emails/messages)
    |(of no/no) interest to (me/us)|kindly stop (them/these/sending/this)
    |not of interest to (me/us)|take (my/our) (name/names/address/addresses/email/e mail/mail
      /adress/details/entry/contact) .. off
    |take .. off (your/the/this) (list/mailing/lists/file/books)|get lost|better stop here
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
    |bloody (list/mails)|(care/nursing/retirement/going back) home|we are moving|leave the area
    |haven t the time|third time|for good|lost interest|of no use|in duplicate|at my age
    |good luck|all the best|thanks for everything|thank you for everything|nothing personal
    |couldn t care less|didn t ask|stop here|inbox is full|sorry but|doesn t concern me
    |asked three times|how many times`,
  enough: `(that s/that is/it is) enough|(had/have had) enough
    |(stop/just stop/please stop) (it/that/already/now)|fed up with (your/these/all these)
    |enough of (your/these)|enough is enough|sick and tired|no more of this`,
  sign_up: `sign (up/me up/us up)|signup|join|joining|joins|enrol|enrolling|enroll|enrolment
    |enrollment|register|registering|registration|subscribe|subscribing|subscription
    |become (a member/member/members)|becoming (a member/member)|be (a member/member/members/part
      /a part/involved/included/added/put on/on the list/on your list/in the group/in your group
      /registered/enrolled/of help/inscribed/one of you)|participate|participating|participation
    |get (involved/on the list/on board)|apply|application|candidate|volunteer|adhere|inscribe
    |inscription|affiliate|jion|(being/take/taking) part|(become/make/becoming) part
    |(i/ll/will) join|signing up|getting involved|come on board|join in|joining in|entry into`,
  add: `add|adding|put|include|including|enrol|enroll|register|enter|accept|write (down/me down)
    |subscribe|admit|readd|reinstate|inscribe|record|put down|re add`,
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
    |(enroll/inscribe/reinstate/start sending) me|(becoming a/one more/another) member
    |(become/be/make/take/form) (a/) part (of/in) (the/your/this/it)
    |(want to/want/wanna/would want to) make part
    |(d be/would be/am/m/are/re) (very/really/quite/most) interested|here (i am/we are)
    |take me on|have me on board|im in|we re in|membership please|application for membership
    |happy to help|glad to help|room for one more|do i qualify|on the list yet .. like to be
    |and i would like to be one|looking for members`,
  join_hint: `poster|leaflet|flyer|new (here/in the/to the/resident)|newcomer
    |told (me about/us about)|heard (about/of)|information (evening/meeting)|retired
    |i (live in/live at/live on/live near)|we (live in/live at)|good (initiative/idea)
    |great (initiative/idea)|useful|my (street/neighbours get/details below/details are)|tenants
    |student|charter|(haven t received/never received/don t receive) anything|your sign
    |just moved|recently moved|moved in|living in|resident of|lovely idea|help out|lend a hand
    |be useful|registration form|sign up form|in my area|me too|as well|what do you need from
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
    |leave (it/them) (there/here/outside/open/on/in/behind)
    |(maternity/on/sick/annual/parental/won t/refuses to) leave
    |(my/the/our) (appointment/booking/reservation/ticket)
    |(saturday/sunday/monday/tuesday/wednesday/thursday/friday) s|one of (the/them/these/those)
    |school trip|bus stop|political party|trade union|quit smoking|our road|credit card
    |meeting of|thursday s meeting|registration for`,
  pause_idiom: `pause|paused|temporarily
    |for (the time being/a while/a few weeks/a few months/some weeks)
    |during (my absence/our absence/the holidays/our holidays/my holidays/august/july/the summer)
    |while (i am away/i m away/we are away/we re away/on holiday/we are on/i am on)|until (we are
      back/i am back/i m back/we re back/i return/we return/our return/my return/september/i get
      back/we get back/further notice)|suspend|suspended|no (mails until/emails until)
    |fewer (messages/emails/mails)|less (emails/mails/messages/often)
    |(i/we) .. (stay/remain) (a/) (member/members)|(i/we) (stay/remain) (a/) (member/members)
    |(do not/don t/dont/never) (take/remove/delete/drop/unsubscribe/cancel/strike) (me/us/my/our)
    |(i/we) want to stay|keep (me/us) (for now/on/in/please)|please keep (me/us)|put on hold
    |on hold|resume when|start again when|one copy only|only one copy|still want to be a member
    |stay on the list|remain on the list|keep my membership|want to stay in|wish to stay in
    |without leaving|not leaving the`,
  office_role: `coordinator|coordinators|coordinating|coordination|deputy|treasurer|secretary
    |chairman|chair|role (of/as)|my (role/duties)|mandate|(post/position/in charge/function) of
    |co ordinator|responsible for`,
};
