// English: the finer ideas of signals.ts: leaving and joining, data, questions, thanks, and
// letters that nobody wrote. Words only, for the learned judge.
import type { Lexicon } from "./concepts.ts";

export const enSignals: Lexicon = {
  // Leaving.
  farewell: `
    goodbye|good bye|bye bye|cheerio|farewell|so long|(take/taking) (my/our) leave|parting|part
    ways|(this is/it is/it s) (where/the end/time to go)|all the best (to/for/with/in)|(best of
    /good) luck (with/to/in/for)|keep (up/well)|good (continuation/run)|it (was/has been/s been)
    (a pleasure/nice/fun/good/great/lovely/interesting)|(was/been) (a pleasure/nice while/good
    while/lovely)|thank* for (everything/all/the years/the past/your time/these)|adieu|so this is
    |last (mail/email/message/letter) (from/to/of)|(wish/wishing) (you/them/the group) (well/all
    /every/luck/success/the best)|no hard feelings|nothing personal|(bow/bowing/signing/pull
    /pulling/step/stepping/stepped) (out/down/off/away)|(over/done) and (out/done)|regretfully
    |regret to|sadly|with (regret/regrets/a heavy heart/pain)|(call/calling) it (a day/quits)|(i
    ve/i have/we ve/we have) done my (bit/part/share)|sorry to (go/leave/say)|(time/moment) (has
    come/to go/to leave/to stop/to say)|enough for me|it s been`,
  burden: `
    too (many/much) (mails/emails/e mails/messages/mail/post/of them/of it/notifications/letters)
    |too many|overflow*|swamp*|flood*|drown*|(in box/inbox/mailbox/box/phone) (is full/full
    /overflowing/exploding/is bursting)|every (single/bloody/other) (day/time/week/mail/evening)
    |(all/the whole) (day/time) long|several (a/times a) day|non stop|nonstop|constantly|bombard*
    |spam*|pester*|nag*|annoy*|irritat*|stress*|anxi*|scar* me|scares (me/us/my)|frighten* (me/us
    /my)|makes (me/us) (nervous/afraid/anxious/scared/ill/sick)|worr* me|(can t/cannot/can not)
    (sleep/cope/keep up/take any/stand/bear)|sick (of/and)|tired of|fed up|had (enough/it/my fill)
    |(up to/up) (here/there)|ping*|buzz* (all/every/day)|bleep*|no (peace/rest)|get* on my nerves
    |drives me (mad/crazy/nuts)|(doing/does) my head in|overwhelm*|too often|a (day/week) is too
    |clutter*|delet* them (all/without/unread)|information overload|bothers me|disturb* (me/us/my)
    |keeps me awake|lose* sleep|sleepless|panick*|enough (is enough/of)`,
  disinterest: `
    (no longer/not/never/lost/hardly) (interested/interest/of interest)|no interest|lost interest
    |uninterest*|(no/of no/not of) use (to/for)|useless|pointless|no (longer any/more) use|(of no
    /no longer) (use/relevance/interest/value)|not (useful/relevant/for me/my thing/my cup/worth
    /necessary/needed)|(don t/do not/dont/never/hardly/barely/no longer) (read/open/look at/need
    /use/see the point/care/bother)|(no longer/not) (applies/apply/concern/concerns) (me/us/to)
    |does (not/n t) (concern/interest/apply)|doesn t (concern/interest/apply/help)|irrelevant
    |unread|straight (in/into/to) the (bin/trash)|waste of (time/paper)|nothing (for me/useful/to
    do with/in it for)|(not/nothing) to do with (me/us/my)|bor* me|boring|no time (for/to)|(don t
    /do not) have (the/) time|can t be bothered|couldn t care|not my (kind/sort/cup/street/area)|i
    don t (see/get) (the/why)|no (need/point/purpose/reason) (of/to/for/in/any)|(what s/whats/see
    no/no) point|serve* no|(without/no) (any/) benefit|not what i (expected/wanted/hoped)|changed
    my mind|never (asked/needed/used/wanted)|got nothing out of|superfluous`,
  moved_away: `
    mov* (away/out/back/abroad/to/on/house/houses/elsewhere/next/soon/in with/closer)|mov* (from
    /last/this)|mov* to (a/another/the/live)|we (re/are/have) mov*|i (m/am/have) (moving/moved)
    |left (the/seraing/town/belgium/our/the country/the area)|leav* (the area/the country/belgium
    /town/the neighbourhood/the quarter/the street/the city/seraing)|sold (the/our/my) (house/flat
    /home/apartment/place)|house (is/was/has been/s) sold|(selling/sell) (the/our/my) (house/flat)
    |no longer (live/living/reside/in the area/there/in seraing/in the street/a resident/from)
    |(don t/do not/dont) live (there/here/in) (any more/anymore/seraing)|(don t/do not) live here
    |lived (there/here) until|relocat*|emigrat*|repatriat*|transfer* to|posted to|going (back
    /home) (to/for good)|(went/gone/returned/returning/return/go) (back/home) to|live (in/near
    /with) .. now|now live (in/at/elsewhere/with)|(new/another) (town/city/country/region/commune
    /municipality/job in)|abroad|lease (ends/ended/is up/has ended)|contract (ends/ended/finishes
    /is over/runs out)|gave up (the/my) flat|retir* to|settled in (spain/france/portugal/another)
    |(end/ends) of (my/our) (lease/contract/stay/studies)|packed (up/our/the)|removal (van/men
    /firm)|(handed/given) (back/in) the keys|keys (back/handed)|changed (town/city/country)|too
    far (away/now)|out of the area`,
  bereaved: `
    died|dies|deceas*|passed (away/on)|passing of|death of|(is/are/has been) dead|late (husband
    /wife/mother/father/mum/dad/brother/sister/partner/aunt/uncle)|(my/his/her/our) late|widow*
    |funeral|buried|burial|cremat*|mourn*|bereave*|obituary|in memoriam|no longer (with us/among
    us/alive)|lost (my/her/his/our) (husband/wife/mother/father/mum/dad/son/daughter/brother
    /sister/partner)|(nursing/care/retirement/old people s/old folks/rest) home|home for the
    (elderly/aged)|dementia|alzheimer*|(moved/gone/went) into (a home/care)|hospice|palliative
    |last (month/year/week) .. died|rest in peace|rip|god rest|(estate/heirs/executor) of|executor
    |inherit* (from/the house)|(clear*/empt*) (his/her/their) (house/flat)|(his/her) (affairs
    /estate/account)|condolence*|(terminally/gravely/seriously) ill|stroke`,
  distrust: `
    disappoint*|trust (is/has/was/in you)|distrust*|mistrust*|lost (faith/confidence/trust/all)
    |betray*|gossip*|rumour*|rumor*|snitch*|grass*|informer*|inform on|denounc*|stasi|big brother
    |militia|vigilant*|spy|spies|spying|spied|snoop*|surveill*|police state|curtain twitch*|nosy
    |nosey|racis*|prejudic*|profil*|foreigners|immigrants|muslims|skin colour|discriminat*|asham*
    |shame (on/that)|disgust*|appal*|shock* (by/at/me)|nothing (happens/happened/is done/gets done
    /ever/was done)|no (action/follow up/result/results/reaction)|never (react/reacts/answer*/a
    reply/heard back/respond*)|(a/complete/pure) (joke/farce/waste/scam/shambles)|hypocri*|lied
    |dishonest*|political|politics|propaganda|incompetent|incompetence|unprofessional|(not/no
    longer) (agree/comfortable/believe)|(don t/do not/no longer) (agree/believe/trust/feel
    /support)|disagree*|uncomfortable|against my (principles/values/conscience)|conscience
    |principles|insult*|offend*|offensive|arrogan*|rude|(treated/spoke*) .. like|humiliat*|fear
    monger*|scaremonger*|paranoi*|witch hunt|suspicious of everyone|(told/tell/telling/full of)
    lies|liar*`,
  stop_order: `
    stop (it/this/that/the/these/sending/writing/mailing/emailing/all/now/please/me/your/with
    /bothering/spamming)|please stop|stop|cut (it/me/us/that/off/out)|drop (me/us/my/it)|leave (me
    /us) (alone/in peace/be/out/off)|(without/count) me (out/from now)|count (me/us) out|do
    without (me/us)|forget (me/us/about me)|strike (me/us/my/out/off)|scratch (me/my/off)|cross
    (me/us/my/off/out)|take (me/us/my/our) (off/out/away/from/name off)|(take/get) (me/us) off|get
    (me/us/my name) (off/out)|rid (me/of me)|kick (me/us) out|throw (me/us) (out/off)|delete (me
    /us/my/our)|remov* (me/us/my/our)|unsub*|unsuscrib*|unsubcrib*|opt (out/me out)|opting out
    |sign (me/us) (off/out)|signing (off/out)|cancel* (my/our/me/the/subscription/membership
    /registration)|terminat* (my/our/the)|resign*|quit|quits|quitting|withdraw* (my/from/our)
    |withdrew|end (my/our/it here)|ceas* (all/to/send*/this)|discontinue|refrain from|no (more
    /further) (mails/emails/messages/mail/of/e mails/news/letters/post/bulletins)|(don t/do not
    /dont) (send/write/mail/email/contact/bother) (me/us)|(i m/im/i am/we re/we are) out|(i m/im/i
    am) (off/gone/done/leaving)|(pull/take) the plug|enough|basta|block you`,
  once_member: `
    (was/been/am/were) a member|(ex/former/old/past) member|former|used to (be/belong/receive/get)
    |once (joined/signed/a member/upon)|(signed/sign) up (in/ages/years/last/once/back/when/at/for
    /to)|joined (in/when/years/last/at/the group/you/your/because/ages/from)|(since/from) (the
    beginning/the start/day one)|(years/months/long time) (a member/ago i)|member (since/for/of
    your/of the group/until)|(i/we) (have been/ve been) (a/in/with/on/part/members)|been (in the
    group/on your list/with you/part of/receiving/getting)|(registered/enrolled/subscribed) (in
    /with you/years/last/for/at/when/back)|i (subscribed/registered/joined/enrolled)|we
    (subscribed/registered/joined)|at the time (i/we)|as a member|had joined|(gave/given/left)
    (you/my address/my name)|put my name down|after .. years|founding member`,
  // Joining.
  newcomer: `
    (just/recently/newly/have/only) moved (in/here/to/into)|moved (in/into/here)|mov* in (next
    /soon/on)|new (in/to/here/neighbour*/neighbor*/resident*/owner*/tenant*/arrival/home/house
    /flat/address in/people)|newcomer*|newly (arrived/installed/wed)|newlywed*|just (arrived
    /bought/settled/rented/got the keys)|(bought/rented/renting/purchased/found) (a/an/our/the
    /this) (house/flat/apartment/home/place)|first (home/house)|new build|(came/come/coming) to
    live|settl* (in/down/here)|arrived (in/from/here/last)|installed (here/in)|live here (since
    /for)|liv* here (since/for/now)|living (here/in/at) (since/for)|(for/since) (a/two/three/few
    /some) (weeks/months) (now/in)|unpack*|(still/between) boxes|expat|student|erasmus|refugee
    |immigrant|from (ukraine/syria/india/england/ireland/italy/poland/romania)|(i m/im/i am/we are
    /we re) new|neighbourhood is new|recently arrived|our new (home/house/street/neighbour*)
    |moving (to seraing/into)|just in`,
  told_by: `
    (told/tell/informed/advised/recommended) (me/us) (about/of/that/to/i/we)|(told/mentioned
    /recommended/suggested/advised) (by/you/it/your/to me)|(neighbour*/neighbor*/friend/colleague
    /sister/brother/daughter/son/landlord/policeman/officer/agent/doctor/pharmacist/baker/postman
    /hairdresser/teacher) (told/said/says/mentioned/gave/recommended/spoke/talked/is a member/is
    in/showed/suggested)|heard (about/of/from/that you/at/on the)|(read/saw/seen/found) (about
    /your/the/it/an/a) (poster/leaflet/flyer/sign/sticker/article/page/ad/notice/site/website
    /group/facebook/in the)|poster|leaflet*|flyer*|pamphlet|brochure|sticker|notice board
    |noticeboard|(sign/signs/board) (at/in/on/of) (the/our)|(in/through/under) (my/the/our)
    (letterbox/letter box/mailbox/door)|letterbox|(found/got/had/picked) (your/a/this/the) (card
    /address/flyer/paper/leaflet/number/letter/email)|on (facebook/the website/your website/the
    internet/fb)|facebook|town magazine|(local/free) (paper/newspaper/press)|newspaper|(at/after
    /during) (the/your/a/last) (meeting/market/fair/party/stand/stall/barbecue/fete/info session)
    |info* (evening/session/night)|word of mouth|according to|(she/he/they/who) (is/are) (in it/a
    member/already in/members)|(gave/handed) me (your/the/a)|(talked/spoke/chatted/chat) (to/with)
    (your/the/a)|by chance|pass* on your|at the (town hall/bakery/library/school/pharmacy/police
    station)`,
  willing: `
    count (me/us) in|(i m/im/i am/we re/we are) in|(count/sign/put/add/include) (me/us) (in/up
    /down/too/on)|gladly|with (pleasure/great pleasure/joy)|(would/d) (love/like/be happy/be glad
    /be delighted/be pleased/enjoy) to|(love/like/happy/glad/delighted/pleased/willing/ready/keen
    /eager/prepared) to (join/help/be/take/become/participate/sign/contribute/do)|why not|yes
    (please/for/i/we/to/count/of course/from/me)|(me/us/ok/okay/fine) (too/for me/with me)|for (me
    /us) (too/also/it s yes)|sure (thing/count/why)|of course|absolutely|definitely|(i/we) (accept
    /agree/consent)|agreed|convinced|sold on|(you/u) (can/may) (count/add/put/sign/register)|i
    (say/d say/said) (yes/ok)|let s (do/go/give)|(go/do) ahead|(here/there) i am|at your (disposal
    /service)|(good/great/brilliant/excellent/nice/wonderful/fantastic) (idea/initiative/project
    /thing)|volunteer*|(give/giving/gave) it a (try/go/chance)|changed (my/our) mind (and/i/so
    /after)|after (all/thinking)|(made/make) up my mind|decided to (join/sign/become/be)|keen
    |thrilled|sign me up|better late than never|long overdue|about time (i/we)|welcome me`,
  how_to: `
    how (do/can/does/to/should/would) (i/we/one/you/somebody/someone/my) (join/sign/register
    /become/enrol/enroll/subscribe/get/apply/be/add/take/go/proceed)|how (to/do you/does one/does
    it) (join/sign/register/become/enrol/subscribe/apply/work/get in/be)|what (do/must/should
    /shall/does/can) (i/we/one) (need/do/have/sign/fill/send/bring/provide)|what (is/s/are)
    (needed/required/the procedure/the next step/the steps/necessary/next)|(what/which) (documents
    /papers/details/information/info/form/paper) (do/are/must/should/you)|where (do/can/must
    /should/to) (i/we/one/) (sign/register/apply/go/enrol/subscribe/fill/find/get)|procedure
    |(registration/application/sign up/enrolment/membership/inscription) (form/procedure/process
    /link/page)|(fill/filling/filled) (in/out/up)|is (this/it/that/a mail/an email/an e mail)
    (enough/sufficient/all/how)|(send/give/tell/forward) (me/us) (the/a/your/what/how
    /instructions) (form/link/documents/details/to do/conditions)|the (needful/necessary)|do the
    (needful/necessary)|(tell/let/show/explain/inform) (me/us) (how/what/know what/know how/where
    /if you need)|(can/could/may/might) (i/we) (join/sign/register/become/still join/also/be part
    /be added/participate/take part/belong/enrol/subscribe)|is it (possible/still possible/ok) (to
    /for me) (join/be/become/sign/register/get/participate)|form|charter|apply for|what now|next
    step*|(need/want/require) (anything/something/any/from me/a copy)`,
  take_part: `
    (take/taking/took) part|participat*|(be/become/becoming/being) (a/) (part/member/members
    /involved/useful)|become (a/) (member/volunteer)|join*|get involved|involve*|contribut*|(lend
    /give/offer) (a/my/you a) (hand/help/time/services/ears/eyes)|(want/like/love/happy/glad/ready
    /try/able/wish) to (help/contribute/be useful/do something/watch/support)|help (out/the/our
    /keep/each/you/make/my neighbours)|do (my/our) (bit/part/share)|(keep/keeping/kept) (an/my/our
    /both/your) (eye/eyes/ear)|(eyes/ears) (open/and)|(watch/look) (out/over) (for/each/my/our
    /the)|watching (over/the/out)|(look/looking) (after/out for) (each/one/my/our)|(be/feel/being)
    (safe/safer/informed/kept/warned/useful/alerted/on the list/in the group/part)|(keep/stay/be
    /kept) (me/us/) (informed/updated/posted/up to date/in the loop)|(receive/get/have/receiving
    /getting) (the/your/all) (mails/emails/alerts/warnings/news/newsletter/bulletin/messages
    /information/info/e mails/updates/notifications)|neighbourhood (watch/safety)|neighborhood
    watch|(interested/interest) (in/by) (join*/the/your/being/becoming/taking/participat*/it/this)
    |(i m/im/am/are/we re/very) interested|(enrol/enroll/register/sign/subscribe/add/put/include
    /inscribe/enlist/admit/accept) (me/us/my/our/up)|(sign/signing/signed) (up/on)|subscri*
    |enlist*|member*|belong|for (the/our) (safety/security/street/neighbourhood)|solidarity|(safe
    /safer) (street/neighbourhood/quarter)|on (your/the) (list/mailing)|mailing list`,
  left_out: `
    (i/we) (get/got/receive/received/have/hear/heard/see) (nothing/none/no mail*/no message*/not)
    |(get/got/receive/received) (nothing/none/no)|(don t/do not/dont/never/didn t/did not/haven t
    /have not/not/no longer/havent) (get/got/receive/received/had/have/receiving/getting/gotten)
    (any/anything/the/your/them/one/a/it/mine/alerts/mails/emails/messages)|nothing (arrives/came
    /comes/received/arrived/for me/in my/since)|(the/all/my/every) (others/other people/neighbour*
    /neighbor*/everyone/everybody) (get/gets/receive*/got/has/have/do/does/had)|everyone (else/but
    /except)|everybody (else/but/except)|but (not/i don t/we don t/me/i do not/i didn t)|why (not
    /am i not/don t i/do i not/me not/was i not/didn t)|(forgot/forgotten/forget/left/leaving
    /missed/skipped/overlooked) (me/us/out/my/about me)|(am/m/are/re/were/was) (not/still not) (on
    /in/part of) (the/your/it)|not (on/in) (the/your) (list/mailing list/group/files)|(me/us) (too
    /as well/also)|so (do/should/would/must) i|(also/too) (want/wants/would)|(via/through/from
    /over) (my/the/a) (neighbour*/neighbor*/wife/husband/friend)|second hand|(forward*/pass*) (it
    /them/the mails/your mails) (to/on)|show* me (the/her/his/your)|(read/hear) (them/it) (from/at
    /through/second)|(stopped/no longer) (coming/arriv*/receiv*/getting)|(spam/junk) (folder/box)
    |only (my/the/his/her) (wife/husband/neighbour*)|excluded|left behind|(at/same) (number
    /address/house) .. (but/and) not`,
  gives_contact: `
    (here is/here s/here are/this is/these are/below/find/following) (my/our/below/the/are)
    (address/details/number/name/e mail/email/mail/phone/mobile/contact/particulars/data
    /coordinates)|(my/our) (address/name/names/number/phone/mobile/cell/gsm/e mail/email/mail
    /details/particulars/coordinates/house number/telephone/landline/post code/surname) (is/are/s
    /below/here/number/address/follow*)|(i/we) (live/reside/am living/stay/dwell) (at/in/on/near
    /opposite/just)|(living/residing/resident/resides/lives/reside/based) (at/in/on/of)|my (mobile
    /cell/phone/gsm/tel)|(reach/call/ring/contact/phone/text/mail/email/write) (me/us) (on/at/by
    /via/under/back)|(can/may) be (reached/contacted) (at/on/by)|reachable (at/on/by)|(tel/mobile
    /gsm/phone/email/e mail/address/name/number/adress) (is/number/no/s)|(rue/avenue/place
    /chaussee/boulevard/quai/allee/route/impasse/clos/square) (de/du/des/d/la/le/l)|(flat
    /apartment/apt/floor/box/bus/bte/house) (number/no)|at (number/no/nr)|(signed/undersigned
    /sincerely/regards/yours) (by/mr/mrs/ms)|born (on/in)|(husband/wife/family/household) (of/and
    i/live/at)|gsm|hotmail|gmail|outlook|yahoo|skynet|proximus|telenet`,
  // Data and details.
  privacy_law: `
    gdpr|rgpd|avg|privacy|data protection|general data protection|regulation|(article/art) (6/7/12
    /13/14/15/16/17/18/20/21/77)|article*|under (the/article/art/belgian/european/eu)|pursuant to
    |in accordance with|(my/the/a/have/legal/your) (rights/right to/right of)|right (to/of) (be
    /access/erasure/know/object/rectification/be forgotten/information/have)|law|legal*|illegal to
    keep|lawful*|lawyer|solicitor|legislation|act of|(data protection/supervisory/protection)
    (authority/officer)|apd|gba|dpo|(withdraw/revoke/withdrawing/revoking/withdrawn/without/gave
    /given) (my/our/) (consent/permission/authorisation)|consent*|complaint (to/with) the|(within
    /in) (one/a/30/thirty) (month/days)|(legal/statutory) (deadline/basis/obligation/period/term)
    |controller|processing|processed|retention|third part*|personal (data/information/details
    /info)|confidential*|subject access|dsar|sar|formal (request/notice)|hereby`,
  what_you_hold: `
    (what/which/everything/all/anything/whatever) (you/do you/data/information/info/details
    /personal/is/s/that you/have you/the data/has been/exactly) (know*/hold*/have/has/keep*/store*
    /hold/got/written/about/on/collected/do you/you have/you hold/you keep/held/kept/stored
    /recorded)|(what/everything/all/anything/whatever) (you ve/you have/youve/do you have/have
    you) (got/on/about/stored/written/kept)|(you/they) (hold/keep/store/have on/have about/know
    about/kept/stored/hold about/wrote)|(hold/held/holding/store*/kept/keep/have/got/know/written
    /recorded/say/says) (on/about/of/concerning/under) (me/us/my/our/file)|(about/on/concerning
    /regarding) (me/my person/myself/my family) (in/on/is/that/you)|my (file/files/record/records
    /dossier/data/entry/history/profile/card/folder/information)|copy (of/please)|(a/full/complete
    /get/send/receive/want) (copy/extract/print out/printout/overview/list/export/print
    /screenshot)|print out|printout|extract|transcript|overview of|(see/view/inspect/consult
    /access/read/look at/check/know) (my/what/the/all/whatever) (data/file/is/information/you have
    /records/personal/notes/entry)|access (to/request)|data access|subject access|(who/whom) (sees
    /has seen/reads/can see/has access/did you/do you/have you) (my/it/give/gave/share*/pass*)
    |where (did/do) you (get/got/have/find/obtain) (my/it)|where .. my (address/name/email) from
    |how (did/do) you (get/know/come by/obtain) (my/about)|(source/origin) of|file on me|notes
    (about/on)|on (paper/file/record)|your (computer/files/records/database/books/archives
    /register/system)|database|my own (words/data/letters/messages)`,
  wipe_out: `
    wip* (out/it/me/everything/all/my/those/clean)|eras* (me/my/all/every*/it/them/the/our)
    |erasure|destroy*|shred*|burn (it/my/the/them)|bin (it/my/them/everything)|(delet*/remov*
    /purg*/clear*/scrub*) (all/every*/my data/everything/permanently/completely/for good/the lot
    /each/any/all my/entirely/my file/my details)|delet* (me/my/our) (from/data/details/file
    /everything/record*/information/address/number/e mail/account/personal)|deletion (of/request)
    |purge|for good|for ever|forever|permanently|once and for all|completely|entirely|definitively
    |fully|no (trace/record/copy/backup*/longer exist*)|(any/every/all/leave no/without) (trace
    /traces/copy/copies/record/records/mention)|trace*|(right to be/be) forgotten|forget (i/me
    /that i/everything/my)|(never/as if i) (existed/been/had)|disappear|vanish|(get/be) rid of (my
    /all/it/everything)|(keep/hold/store/retain) (nothing/none/no/not)|(nothing/no data/not
    anything) (stays/remains/left/kept/stay/remain/behind/to be kept/of me)|nothing .. (left/stays
    /remains/remain/behind)|(don t/do not/must not/not) (keep/store/hold/retain/archive)|(no
    longer/not) be (stored/kept/held/on file/in your)|from (your/all/every/the) (files/records
    /database/computers/systems/archives/books/registers/computer/system/backups)|not (just/only)
    (the/unsubscribe/from/my)|including (my/the/all/backups/copies/old)|(confirm/confirmation
    /proof) (that/it/of/when) (it s/the/all/deletion/everything/it/they/this) (is/has/are/have
    /been/gone/deleted)|clean slate`,
  is_changed: `
    (has/have/is/are/was/did/will/s/just) (changed/change/changing/new/different/become/been
    changed)|chang* (my/our/of/the/it/email/address/number/name/phone/to/from/e mail/mail/provider
    /operator/language/job)|(new/other/another/different/current/correct) (address/number/e mail
    /email/mail/phone/mobile/name/gsm/mailbox/surname/telephone/cell/street/house number/provider
    /account)|no longer (the same/valid/works/in use/my/exists/use/used/active/correct)|(from/as
    of/starting/as from) (now/today/next/the/monday/1st/january/then/here)|(from here/here) on
    |henceforth|in (future/the future)|instead of|rather than|replac* (by/with/my/it/the)|(update
    /updating/updated/amend/adapt/adjust/modify/edit) (my/our/your/the/it/details/records/please)
    |update*|(please/kindly/pls) (note/use/change/write/send) (that/my/to/the/it/them)|(use/write
    /send/mail/email) (this/the new/my new/it to/them to/to my/to this/everything to/the mails to
    /to the) (one/address/mail/email/number)|(switch*/swap*) (to/my/from/it/the)|moved (house/from
    /to number/to/across/upstairs/two/within)|(write/send/prefer/get/receive/speak/want/mails
    /read) (to/me/it/them/the/the mails/) (in/) (english/french/dutch/german/italian/turkish
    /arabic/spanish)|in (english/french/dutch/german/italian) (from/please/instead/now/if/rather
    /not)|(language/lang) (to/of/preference/please/is)|(rest/everything else/all the rest/name
    /address/number) (is/stays/remains/the/stay) (the/) (same/unchanged/as)|unchanged|same (as
    /name/address/phone/house)|(use/write) my (work/private/other/new/husband s/wife s)|(phone
    /mobile/mail/email/gmail/account) (broke*/was stolen/hacked/lost/died/drowned/closed)|hacked
    |lost my phone`,
  old_and_new: `
    (the/my/our/an/his/her) (former/previous/ex/earlier/last/current) (one/address/number/mail
    /email/e mail/phone/name/account/mailbox/street/house/gsm/mobile)|former*|previous*|no longer
    (valid/in use/exists/works/used/active/checked/mine)|(doesn t/does not/dont/won t/not) (work
    /exist/valid) (any more/anymore/)|invalid|obsolete|expired|outdated|out of date|(is/was/been
    /has been) (dead/closed/cancelled/deactivated/cut off/disconnected/gone/stolen/blocked/hacked)
    |(the/my/our/a) new (one/address/number/e mail/email/mail/phone/name/mobile/gsm/house/street
    /mailbox)|new (is/one/address/number/mail/email/phone/gsm/mobile)|brand new|replac*|(instead
    /in place/in stead) of|(delete/scrap/drop/forget/remove/cross out/throw away) the old|until
    (now/yesterday/last)|(used to/formerly) (be/live/have)|was (called/at/number)|(becomes/became
    /become/now/is now/are now) (called/at/my/number/is/the)|(not/and not) the (one/former/first)
    |(this/the other) one|from .. to (number/rue/avenue)|nee|maiden name|(changed/switched)
    (provider/operator)`,
  correction: `
    mis (spelt/spelled/spelling)|misspel*|mispel*|spelling|spelt|spelled|typo*|(wrong/incorrect
    /false/erroneous/bad/faulty) (name/address/number/spelling/street/house/email/person/first
    name/surname/letter/date/title/gender/language/box/apartment/floor/in your)|(is/was/are/s/it s
    /you ve got/have it/got it) (wrong/incorrect/misspelt/not correct/not right/mistaken/an error
    /a mistake)|correct* (my/the/it/this/our/name/address/spelling/your/please/number/version/is)
    |correction|rectif*|mistake in|(a/small/little/an/there s a/made a) (mistake/error/slip/typo
    /misspelling)|error in|(with/without) (a/an/one/two/double/capital) (h/s/t/l/k/c/e/n/y/i/z
    /hyphen/accent/letter/dash)|double (s/l/t/n/f/r/m/c/p/e)|(letter/letters) (missing/too many
    /wrong/short)|(not/instead of/rather than/and not) (mr/mrs/ms/sir/madam/number/nr/rue/with)|(i
    m/i am/im) (not/a) (mr/mrs/sir/madam/a man/woman/lady/gentleman)|mixed up|mix up|(swapped
    /confused/exchanged/switched) (my/our/with/the/first)|first (name/and last)|surname|(should
    /must/ought to) (be/read/say/have)|should be|to be (precise/exact)|(read/put/write/make) (it
    /that) (a/instead/with)|apartment (number/letter)|wrongly|incorrectly|digit*|transposed
    |autocorrect`,
  life_event: `
    (got/get/getting/just/am/are/have) married|marri*|wedding|newlywed|divorc*|separat* (from/last
    /since/we)|separated|(broke/split/splitting) up|my ex|ex (husband/wife/partner)|maiden name
    |retir* (since/from/last/now/and)|retire*|retirement|pension|redundan*|(new/changed/lost my
    /left my/another/different) (job/employer/work/company/boss)|employer|resign* from|(baby/child
    /son/daughter/twins) (was/is/born/arrived/on the way)|pregnan*|expecting|gave birth|(new
    /little) (baby/born)|newborn|grand(son/daughter/child)|grandson|granddaughter|grandchild*
    |widow*|(ill/illness/cancer/chemo/surgery/operation/operated/hospital*/accident/sick) (since
    /for/of/and/has)|hospital|illness|naturalis*|got (my/the/belgian) (nationality/citizenship
    /passport)|citizenship|(passed/got/learnt/learned/studied/speak) (my/now/french/enough/better)
    (french/exam/licence)|(finished/end of) (my/) (studies/school/phd/university)|graduat*|adopted
    |moved in (together/with)|engaged|anniversary|birthday|turned (60/65/70/75/80/90/eighty/sixty
    /seventy)`,
  // Questions.
  wondering: `
    (i/we/was/just/am/m/been) (wonder/wondering/wondered/curious/asking)|wonder*|curious|curiosity
    |(would/should/d) (like/love/be interested) to (know/ask/find out/understand/hear/learn)|(want
    /wanted/wanting/like/love/need/try/trying/interested) to (know/ask/understand/find out/check
    /learn)|(is/was/are) it (true/correct/right/possible/allowed/normal/ok/okay/legal/permitted
    /necessary/compulsory/free/enough/safe/worth)|(can/could/may/would/will) (you/somebody/someone
    /anyone/anybody) (tell/explain/advise/let me know/inform/clarify/confirm/answer/help me
    understand/enlighten)|(does/do/did/has/have) (anyone/anybody/someone/one/you/the plp/the group
    /your) (know/have/heard/need/also/offer/accept/do/ever)|(do/does/must/may/can/should/am/are)
    (i/we/one) (have/need/allowed/also/be/ask/bring/still/do/keep/call/report/write/park/obliged
    /put/install/supposed)|(a/one/quick/small/simple/stupid/silly/little/my/another/few/two/some
    /have a/got a) (question/questions/query/doubt/thing)|question*|query|enquir*|inquir*|(tell
    /explain/inform/advise/let) (me/us) (if/whether/what/how/know if/know whether/why/when/more
    /know)|what (happens/if/about/exactly/does/do you/is the/are the/s the/time/kind)|how (many
    /much/often/long/does/do/far/come/late)|why (do/is/does/are/don t/did)|when (is/does/will/do
    /are/can/s)|where (is/can/do/does/are/s)|who (is/can/does/are/s/do/sees)|(is/are) there (a/any
    /still/also/an/something/anything)|(don t/do not/not) (understand/quite understand/know
    whether/know if/sure if/sure whether)|(more/further/some/any) (info/information/details
    /explanation)|clarif*|(before/until) i (decide/join/sign/commit)|what do you (think/advise
    /recommend/suggest/reckon)|any (idea/advice/tips/suggestion*)|please advise|thank* in advance
    |just asking|hypothetical*|suppose`,
  conditions: `
    free (of/or/for/to)|(is/it) (it/) free|for free|charge*|cost*|price|fee|fees|pay*|paid
    |subscription fee|(membership/annual/yearly) (fee/dues/contribution)|euro*|how much|tenant*
    |renter*|rent*|owner*|(only/just/also/even) (for/if) (owners/residents/belgians/tenants
    /homeowners/people)|(what/from what/minimum/which/at what) age|(too/how) (old/young)|under age
    |minor*|(18/16/eighteen/sixteen) years|age limit|condition*|requirement*|require*|criteria
    |eligib*|(allowed/entitled/permitted/have the right) to|oblig*|compulsory|mandatory|binding
    |commit*|dut(y/ies)|duty|duties|rules|rule|regulation*|charter|statut*|patrol|patrols|rounds
    |shifts|night watch|(how many/how much) (hours/time/meetings/mails/emails/evenings)|insur*
    |liab*|responsib*|(leave/quit/stop/cancel/get out) (again/at any time/any time/whenever/when)
    |any time|anonym*|(see/know/give/share/pass/visible/published) (my/our) (name/address/number
    /details/data/email)|(who/others/neighbours/police) (sees/see/will see/gets/get/can see)
    |(speak/know/understand) (french/dutch/english/the language)|foreign*|nationality|non belgian*
    |(without/need/with) (internet/smartphone/computer/a car/papers/whatsapp/french)|(need/have)
    to (be/live/own/speak/attend/come/patrol/pay/have)|(do/must/should) i (live/be/own/speak
    /attend/come/patrol/pay/have)|(outside/border/just outside/neighbouring) (of/seraing/the
    commune/commune)|shop* owner*|criminal record|police (record/check)`,
  whom_to_ask: `
    who (is/s/do i/do we/can i/should i/must i/would/to/takes/deals/handles/runs/can help/am i
    /does one) (in charge/responsible/the/call/contact/ask/turn/speak/talk/see/write/phone/tell
    /care/ring/my/our/with)|who (is/s) (the/our/my/responsible/behind)|(to/with) whom|whom|(in
    charge/responsible) (of/for/person)|(the/our/your/my/a) (coordinator/co ordinator/community
    officer/neighbourhood officer/district officer/local officer/police officer/contact person
    /district agent/quarter agent)|coordinator|contact (person/details/number/address/point)
    |(which/what) (number/service/department/office/phone/address/telephone/person/desk) (do
    /should/can/to/is/must/handles/deals)|(phone/telephone/emergency/direct) (number/line) (of/for
    /to)|number (of/for) (the/our/your)|opening (hours/times)|open (on/until/from/at/in)|(office
    /visiting) hours|where (do/can/should/must/to) (i/we/one/) (report/call/turn/go/complain/ask
    /find/take/bring/get/throw/put/dispose)|(turn/address myself/apply/go/speak/talk/write) to
    (whom/who/you/the right)|(right/wrong/correct) (address/person/place/service/department/desk
    /number/people)|(wrong/not the right) (address/place/person)|101|112|hotline|helpline
    |switchboard|(call/ring/phone/report to/contact) (you/the police/101/112/the commune/the town)
    or|(is/are) (this/you/that) (the/a matter/your/something) (right/for/for you/job)|(speak/talk
    /meet/get in touch/in touch) (to/with) (someone/somebody/a person/the coordinator/your)
    |appointment with (the/your/our/you)|reach (the/you/your/someone)|how (do/can) (i/we) (reach
    /contact/call/report/get in touch)|referral|refer me|point me|competent (service/authority)`,
  what_became: `
    (what/whatever) (became/has become/happened/came/has happened/happens/is happening/s
    happening) (of/to/with/about/since)|any (news/update/updates/progress/result/results/answer
    /reply/response/follow up/feedback/outcome)|(news/update/feedback) (of/on/about/from)|(still
    /yet) (no/not/nothing/waiting/without/haven t/hasn t) (answer/news/reply/response/heard/been
    /an/for/received/done)|no (answer/reply/response/news/reaction/sign of/word)|(waiting/wait
    /waited) (for/since) (an/a/your/the/news/two/three/weeks/my)|(haven t/have not/havent/not
    /never/didn t) (heard/had/received/got/gotten) (back/anything/an answer/a reply/a response
    /from you/any answer/any reply/answer)|hear* (nothing/back/from you)|unanswered|(my/our/the/a)
    (last/previous/earlier/first/second/report/message/mail/email/letter/complaint/request) (of
    /from/about/dated/sent/remains/was/on/to)|(i/we) (wrote/reported/mailed/emailed/sent/told
    /contacted/informed/asked/signalled/complained/notified) (you/to you/this/it/the/a/an/already
    /about/that/in/last/two/three)|(two/three/several/few/some/ten) (weeks/months/days) ago (i/we
    /about)|as (i/we) (reported/wrote/told/mentioned)|follow* up|(has/have/was/did/is) (it/this
    /that/there/anything/something/someone/anyone/my/the) (been/been done/dealt/done/passed
    /happened/handled/read/arrived/reach/received/anything/any)|dealt with|(did/have) you (get
    /receive/received/got/read/see/pass/do/forward) (my/it/the/anything)|forgotten (about/my)
    |remind* (you/about)|reminder|(second/third/fourth) (time/mail/email/message/letter/request)
    |again (i/we/my)|how (far/is it going/is the/did it)|(outcome/result/status/state) of|in (vain
    /the meantime)|meanwhile|caught (him/them/the/yet)`,
  meeting: `
    meeting*|gathering|get together|assembly|agm|general assembly|(info/information) (evening
    /session/night/meeting)|agenda|minutes (of/from)|the minutes|report of the meeting|invitation
    |invited|invite*|(date/time/place/venue/hour) (of/for/is/and/has)|what (date/time/day/hour)
    |(when/where) (is/will/are/does) (the/it/next/our/your) (next/meeting/held/take/start/begin)
    |next (meeting/one/session/gathering/time)|(parish/community/village/town/sports/school
    /church) (hall/centre/center/room)|(the/which) (hall/room/venue)|attend*|present at|(be/come
    /coming/came/went/go) (there/to the/along/with)|(can t/cannot/can not/will/won t/unable to
    /able to) (come/be there/attend/make it/be present)|apologies for|apolog* (for/absence)
    |excuse* (me/us)|absent (from/at)|(bring/bringing) (a/my/the/along/something/cake/children
    /kids)|(start/starts/begin/begins) at|(at/from) (seven/eight/six/19/20/18/7/8/half)|speaker
    |presentation|(annual/yearly/monthly/spring/autumn/last/previous) meeting|drink* after|parking
    (at/near/there)|wheelchair|translat*|interpreter|(evening/session) (of/on/was/with)|(see/meet)
    you (there/on/at/then/all)|register for the|postpone*|reschedul*|(cancelled/moved/put off) (to
    /the)|convened|convocation|quorum|vote at`,
  for_third: `
    (for/of/from) (my/our/his/her/their/a/an/the) (mother/mum/mom/mam/father/dad/parents/gran
    /grandmother/granny/grandfather/aunt/auntie/uncle/neighbour/neighbor/neighbours/friend/sister
    /brother/son/daughter/mother in law/father in law/in laws/tenant/tenants/client/patient/old
    neighbour/elderly/lady/husband/wife/colleague/grandparents/nan/nephew/niece/cousin/landlady)
    |on behalf|in (the/) name of|on (her/his/their/my mother s/my father s) behalf|(my/our/the/her
    /his) (mother/mum/mom/father/dad/parents/grandmother/gran/grandfather/aunt/auntie/uncle
    /neighbour/neighbor/friend/mother in law/father in law/sister/brother/old neighbour/lady next
    door/wife/husband/nan) (is/has/lives/can/does/doesn t/would/wants/wanted/asks/asked/never
    /cannot/can t/s/also/who/and her)|(has/have/without/got/with/uses) no (internet/computer/email
    /e mail/smartphone/mobile/phone/address/mail)|no (internet/computer/email/e mail/smartphone
    /mobile)|without (internet/computer/a computer/email)|(doesn t/does not/can t/cannot/hasn t
    /never) (have/use/read/write/speak/know/see) (internet/email/a computer/french/the internet
    /well/how to/computers/a mobile/an email)|82|83|84|85|86|87|88|89|80|81|90|91|92|93|78|79|75
    |76|77|(elderly/old/aged/blind/deaf/disabled/handicapped/sick) (lady/man/woman/mother/father
    /neighbour/neighbor/person/people/gentleman/couple/parents)|(lives/living/live) (alone/on her
    own/on his own/by herself/by himself/next door)|(all/on her/on his) alone|(by/on) (paper/post
    /letter/the telephone/phone/landline)|(she/he) (asked/asks/wants/would/has/is/lives/can/cannot
    /doesn t/does/can t/d/wishes) (me/to/like/no/too/not/in/at)|(sign/put/add/register/take/remove
    /strike/enrol) (her/him/them)|she s|he s (80/84/85/too/not)|(write/writing) (for/this for/in
    the name/instead of)|(i am/i m/as) (his/her/their) (son/daughter/neighbour/nephew/niece/carer
    /wife/husband/grandson/granddaughter)|carer|guardian|executor|power of attorney`,
  for_a_while: `
    for a (while/time/bit/few/month/moment/couple/year/short/period/week)|for (some/two/three/six
    /four/several/a few/the) (time/weeks/months/duration/summer/winter/holidays/moment/rest of
    /next)|(during/over/throughout) (the/my/our) (holidays/summer/winter/holiday/vacation/absence
    /stay/pregnancy/exams/school)|(until/till/til) (i/we/the/further/my/after/september/january
    /march/april/may/june/october/november/easter/christmas/summer/spring/autumn/then/next/he/she)
    (am/m/are/re/get/come/return/back/notice/summer/end/holidays/have/new)|until (i/we) (am/are/m
    /get/return/come)|(till/until) (september/january/february/march/april/june/july/august
    /october/november/december/easter/christmas/summer/spring/autumn)|back in (september/january
    /february/march/april/may/june/october/november/december/spring/autumn/belgium)|temporar*|(on
    /in/a/to) (pause/hold/break/standby)|paus*|suspend*|suspension|interrupt*|(take/taking/need
    /having/have) a (break/pause/rest/breather)|break (from/of)|(switch/turn/put) (it/them/me/the
    mails) (off/on hold)|(resume/restart/start again/begin again/continue/switch on) (in/after
    /when/later/them/it/from/sending/then)|resume|(not/rather than) (leave/leaving/definitively
    /for good/unsubscribe/quit/forever)|sabbatical|(from/between) .. (to/until/till/and) ..
    (january/march/april/may/june/august/september/october/november/december)|(only/just) (for
    /until/this/the) (summer/winter/month/time/now/while/weeks)|meanwhile|in the meantime|for now
    |for the moment|for the time being|right now|(when/once) (i/we) (m/am/are/re/get/come) back
    |(go/going/away/travel*/abroad) (for/until/to) (two/three/six/a few/some/several)|rehab
    |maternity|stay* at my|(away/absent/gone) (for/until/from)`,
  // Thanks and greetings.
  compliment: `
    well done|(good/great/fine/excellent/fantastic/wonderful/amazing/nice/brilliant/superb
    /marvellous/valuable/lovely) (job/work/initiative/team/people/idea/service/organisation
    /organization/advice/group/effort*)|bravo|chapeau|hats off|kudos|congrat*|keep (it up/up the
    /going/on)|keep up|(very/so/most/really/extremely/always/incredibly) (helpful/kind/useful
    /quick/friendly/efficient/patient/good/nice/professional/thoughtful/well/fast/prompt/clear
    /reassuring)|helpful|efficient*|touched|mov* (me/by/to tears)|heartwarming|proud (of/to)
    |grateful|gratitude|appreciat*|admir*|impress*|respect|(you/youre/you re/you are/all) (great
    /the best/heroes/angels/stars/wonderful/amazing/a star/an angel/legends)|hero*|angel*|life
    saver|lifesaver|saved (me/us/my/the)|thank* to (you/your/the)|quick* (reply/answer/response
    /reaction/action)|prompt*|(within/in) (ten/a few/five/an/half an/two/minutes)|professional*
    |what a (team/relief/nice/lovely/service)|feel* (safe/safer/reassured/less alone/protected
    /better)|reassur*|a (pleasure/joy) to|(did/do/doing/done) (a/an/) (good/great/excellent
    /fantastic/wonderful/marvellous/lot/wonders/so much/well)|without you|deserve*|recommend*
    |compliment*|(made/makes) my day|(warm/big/huge/many/sincere/heartfelt/special/thousand)
    (thanks/thank)|hugely|bless (you/your/them)|god bless|i owe|lucky to have|worth (it/gold)
    |(cannot/can t/can not) thank|faultless|spot on`,
  happy_end: `
    (turned/turns/worked/works) out (well/fine/ok/alright/all right/for the best/to be)|(is/are
    /came/has come/s/was/got/home) (back/home/safe/found/returned/well again/sorted/fine/okay
    /repaired/fixed/clean)|(back/home) (home/safe/again/safely/in one piece/where/with us/on)|safe
    and sound|unharmed|(has/have/was/were/been/is/are) (been/) (found/repaired/fixed/cleaned
    /cleared/removed/solved/resolved/sorted/returned/collected/picked up/taken away/mended
    /replaced/caught/recovered/brought back/emptied/painted over/arrested)|found (it/him/her/them
    /my/our/the) (again/back/in/safe/alive/at)|recovered|sorted (out/it/now)|sorted|solved
    |resolved|(clean/quiet/spotless/tidy/calm/peaceful/working/lit/works) (again/now/at last
    /since)|again (clean/quiet/works/working)|(all/everything/every thing/it all) (is/s/went/ended
    /turned/has/sorted/) (well/fine/ok/okay/good/in order/clear/clean/settled/quiet/back to normal
    /solved/over/alright)|all (good/clear/sorted/well/done)|false alarm|nothing (more/else
    /further) to (add/do/say/report)|no (need/action/further action/reply/answer) (to/needed
    /required/necessary)|(can/may) (close/be closed)|case (closed/is closed)|relie*|phew|thank
    (god/heavens/goodness)|luckily|fortunately|happy (end/ending)|all s well|(problem/matter/issue
    /business/case/mystery) (is/s/has been/was/) (solved/closed/settled/resolved/over/sorted/gone)
    |at last|finally|(the/all) (rubbish/bags/tags/graffiti/wreck/mattress/lamp/hole) (is/are/has
    /have) (gone/been)|is gone|(since/now) (peace/it s quiet/quiet/it is quiet/calm)|(doing
    /feeling/getting/much) (better/well)|recover*|no harm done|got (it/him/her/them/my/everything)
    back|back in (place/service/its)`,
  warm_wishes: `
    (happy/merry/blessed) (christmas/new year/easter/birthday/holidays/eid/ramadan/diwali
    /thanksgiving/hanukkah/xmas/holiday/anniversary/halloween/mother s/father s)|xmas|season s
    greetings|(good/best/warm/warmest/kind/sincere/my/our/all/new year) wishes|wish* (you/to you
    /everyone/all/the team/them) (a/all/the/well/happy/every/good/merry/lots)|(a/have a/have/enjoy
    /your/good/nice/lovely/great/wonderful/pleasant/happy) (good/nice/lovely/great/wonderful
    /beautiful/pleasant/restful/sunny/happy) (day/weekend/week/evening/summer/holiday/holidays
    /sunday/christmas/year/time/vacation/one/easter)|(good/nice) (weekend/holidays/holiday/sunday
    /evening/night to/health/year/vacation)|kiss|kisses|hug|hugs|xx|xxx|xoxo|love from|lots of
    love|big hug|love (from/to/and)|cake*|chocolate*|pie|biscuits|flowers|bouquet|bottle (of/for)
    |beer (for/on me)|coffee (is/ready/for/whenever/any time)|(cup of/drink) (tea/coffee/on me)
    |get well|speedy recovery|take care|stay safe|be well|look after|god bless|health (and/to)
    |prosper*|peace (and/on/to)|eid mubarak|mubarak|festive|(new/coming/old) year|cheers (to/all
    /everyone)|greetings (to/from)|(regards/hello/say hello/best/love) to (all/everyone/your/the
    team/everybody/mr/mrs/the family)|bon (weekend/voyage)|fingers crossed|sending (love/hugs/warm
    /you)|thinking of you|congratulations`,
  // Nobody's letters.
  sales: `
    offer*|special (offer/price/discount/deal)|discount*|promo*|(limited/exclusive/unbeatable
    /best) (time/offer/price/deal/prices)|quote|quotation|(free/no obligation/without obligation)
    (quote/estimate/advice/consultation/trial/sample/inspection/demo/visit/audit)|obligation|(our
    /new) (product/products/firm/company/range/showroom/catalogue/collection/services/clients
    /customers/expert*/specialist*/team of/technicians/advisers/advisors/store/shop/webshop
    /brochure/solution*/partner*)|(we/i) (offer/supply/install/specialise/specialize/provide/sell
    /propose/guarantee/represent/deliver)|install* (free/of/by/your/solar/alarm*/camera*)|solar
    panel*|heat pump|boiler*|insulation|windows and doors|alarm system*|camera* (system*/at)|(book
    /make/schedule/arrange) (an/a/your) (appointment/call/demo/visit/meeting)|(adviser/advisor
    /consultant/representative/sales/expert) (will/can/near/visit*/call*)|(order/buy/shop/book
    /call/subscribe/sign up) (now/today/online/before)|while stocks last|price* from|(from/only
    /just/for) (eur/euro/9/19/29/49/99)|per month|vat|incl|excl|dear (customer/client/homeowner
    /sir or madam/business/home owner)|homeowner*|customer*|money back|warranty|guarantee*|black
    friday|sale*|(save/saving) (up to/money/on/20/30/50)|newsletter|marketing|seo|website (design
    /ranking/traffic)|(first page/ranking) (of/on) google|partnership (offer/proposal/opportunity)
    |business (proposal/opportunity/partner)|collaborat*|sponsor*|mortgage|insurance (polic*/offer
    /quote/premium)|cleaning (company/service*)|removals|painter|plumber (at/available)|locksmith
    (at/available/24)|coaching|webinar|voucher|coupon|gift card|free (trial/gift/shipping
    /delivery)`,
  money_bait: `
    loan*|lend*|credit (card/offer/of/line)|prize|lottery|jackpot|(you/have/been) (won/selected/a
    winner)|winner*|inherit*|beneficiar*|next of kin|late (client/customer)|(million/millions
    /thousand) (of/euro*/dollar*/usd/pounds/gbp)|usd|dollars|invest*|bitcoin|crypto*|trading|forex
    |profit*|(high/guaranteed/quick) (return/returns/profit/income/yield)|earn* (money/up/from/per
    /extra/euro)|work from home|(bank/account/card) (details/number/information/data/transfer)
    |iban|transfer (of/the/funds/fee)|western union|moneygram|funds|(parcel/package/shipment/item
    /delivery) (is/has/could/on/awaiting/waiting/held/to be/pending/being)|customs (fee/charge
    /duty/duties)|(release/shipping/handling/delivery/processing/unpaid) (fee/charge/cost*)|unpaid
    |outstanding|(overdue/final/payment) (notice/reminder/invoice)|refund*|tax (refund/rebate)
    |reimburse*|compensation|donat*|(interest/low) rate|(urgent/confidential/business) (proposal
    /transaction/assistance)|barrister|diplomat|widow of|dying of|gift (card*/voucher)|voucher
    |iphone|free gift|claim (your/it/the)|(strictly/utmost) confidential|trust fund|deposit*
    |wallet|ransom|webcam|recorded you|hacked your|pay (in/us/within/the)|settle (the/within/your)`,
  link_bait: `
    click* (here/on/the/below/this/link/now/to)|(follow/open/use/via/visit) (the/this/our
    /following) (link/page/website/button)|link (below/here/expires/is valid/in)|log* (in/on) (to
    /here/now/again/with/your)|login|sign in (to/here/now)|(confirm/verify/validate/update
    /reactivate/restore/secure/unlock/upgrade) (your/the/my) (account/identity/details/data/email
    /address/mailbox/password/information/card/payment/profile/subscription)|(your/the) (account
    /mailbox/password/card/access/subscription/storage/profile/session/itsme/payment) (has/will/is
    /was/needs/expires/must/have/could) (been/be/expire*/suspended/blocked/limited/locked/full
    /about/not)|password|suspend*|deactivat*|(blocked/locked/restricted/limited) (account/access
    /for)|account (blocked/locked/suspended/verification)|unusual (activity/sign/login)|security
    (alert/notice/update/check/team)|(within/in) (24/48/72/12) hours|(unsubscribe/opt out) (here
    /link/at/below/by/from this/from our/any time/via/click)|(view/read/see/open) (online/in
    browser/in your browser/this email/this message/the message)|browser|(manage/update) (your/)
    subscription*|http*|www|https|attached (invoice/file/document)|(see/open/find) attach*|invoice
    |download*|docusign|shared (a/document/file/with you)|dropbox|onedrive|wetransfer|qr|scan the
    |itsme|bpost|paypal|netflix|microsoft|amazon|apple id|dhl|fedex|ups|mypension|do not ignore
    |final warning|act now|immediate action`,
  pass_it_on: `
    (forward/send/pass/share/copy/spread) (this/it/to all/to everyone/on to/the message/to your/to
    ten/to as many/to everybody/as) (to/on/message/with/mail/email/all/widely/friends/contacts
    /news/many/text/post)|(forward/share/spread/pass) (it/this/the word/the message)|(to/with
    /among) (all/everyone/as many/ten/10/20/your/every) (your/friends/contacts/of your/you know
    /people/family/whatsapp/neighbours)|chain (letter/mail/message)|(your/all) contacts|petition*
    |sign (the/this/our) petition|signature*|election*|vot* (for/on/in)|candidate*|party list
    |(list/number) (1/2/3/one/two) on|campaign*|manifesto|mayor candidate|elect|demonstrat*
    |protest*|march (on/for/against)|strike (on/day)|(join/come to/support) (us/our/the) (protest
    /demonstration/action/campaign/cause/concert/event)|crowdfund*|fundrais*|donate|charity (run
    /event/concert)|tombola|raffle|concert|flea market|jumble sale|garage sale|(bring and buy/car
    boot) sale|(church/mass/prayer/bible/jesus/god) (service/group/loves/is/says/evening)|prayer
    |bible|jesus|blessing*|(don t/do not) break the|bad luck|good luck (within/in)|(police
    /hospital/doctor) (warn*/says/advis*) (everyone/all/that/us/you)|(it is/it s/this is) (true
    /not a joke/no joke/serious)|warning (to all/for everyone)|whatsapp (message/group)|viral
    |conspir*|they (hide/don t want you)|wake up (people/sheep)|vaccin*|5g|media (won t/hide*
    /silent)|before (midnight/it is deleted/they delete)`,
  out_of_office: `
    out of (the/) office|ooo|(auto/automatic) (reply/response/answer/message)|autoreply|auto reply
    |(am/m/be/are/is/will be/currently) (away/absent/on leave/on holiday/on vacation/out
    /unavailable/not in/not available/abroad/travelling/traveling/closed/out of/off/back/on annual
    /on sick/on maternity)|(on/annual/sick/maternity/paternity) (leave/holiday/holidays/vacation)
    |(back/return*/available/reachable/open) (on/in/from/again/at) (monday/tuesday/wednesday
    /thursday/friday/the/january/february/march/april/may/june/july/august/september/october
    /november/december/work/desk/office)|(until/till/from/through/up to) (and/the/monday/tuesday
    /january/february/march/april/may/june/july/august/september/october/november/december/next)
    (including/inclusive/until/to/th/january/march/june/july/august/september/december)|limited
    access|no access to|(in/during) my absence|(my/your) (absence/return/deputy/replacement)|(for
    /in) urgent (matters/cases/issues/questions/requests/queries)|(urgent/emergencies/emergency)
    (please/contact/call/matters/only)|(contact/call/mail/email/write to) my (assistant/secretary
    /deputy)|replac* (me/by)|(will/shall/ll) (answer/reply/respond/read/get back/be back/deal
    /process/contact) (you/to/on/as/your/when/after/in/upon)|(answer/reply/respond/read) (to/your
    /you/it/mails/messages) (upon/when/on/after/as/mail*/message*) (my/i/return/soon)|(we/shop
    /office/practice/surgery/company/store/studio/bakery/salon) (is/are/will/re/remain*) (be/)
    (closed/closing)|closed (from/for/until/on/between/due)|annual (closure/closing/holiday)
    |reopen*|not (be/) (monitored/reading/checking)|business trip|training (course/until)`,
  box_unread: `
    no longer (works/work/employed/with us/with the/in use/monitored/read/active/valid/checked
    /used/part of)|(has/have) left (the/our/us/this)|left (the/our) (company/organisation
    /organization/firm/service/department)|(is/are/was/not/no longer/never/isn t/not being)
    (monitored/read/checked/attended/unattended/manned/supervised)|unattended|unmonitored|(do
    /please do/kindly do) not (reply/answer/respond/write)|(don t/dont) (reply/answer/respond)|no
    reply|noreply|donotreply|(not/nobody/no one/never) (read*/monitor*/looks/check*/answers)
    |(nobody/no one) (reads/checks/monitors/looks/will read)|(this/the) (mailbox/mail box/inbox
    /address/account/email/e mail/mail) (is/has/will/was/no/isn t/does/doesn t/cannot) (not/no
    /been/been closed/being/only/be/longer/moved/changed/automatic*/accept*/replaced/discontinued
    /receive)|(mailbox/address/account/inbox) (is/will be/has been) (closed/deleted/deactivated
    /discontinued/moved/replaced/no longer)|(new/my new/our new) (e mail/email/mail/contact)
    address (is/as)|(please/kindly) (use/contact/address/direct/send/write) (our/the/your/to/all
    /my) (form/contact form/following/new/new address/mail/future/colleague*/questions)|contact
    form|(use/via/through) (the/our) (form/website/portal/app/chat)|(moved/switched/migrated
    /transferred) to (a/another/the/new/our) (new/address/system/domain/mail)|(forward*/redirect*)
    (automatic*/to)|automatic* (generated/message/reply/forward*/sent)|(generated/sent)
    (automatically/by the system)|system (message/generated)|send only|outgoing only|changed (my
    /our) (e mail/email) address to|retired from|new owner`,
  acknowledged: `
    ticket|(ticket/case/file/dossier/request/registration/order/tracking) (number/no/nr/id)|(we/i)
    (have/ve) (received/got/registered/recorded/well received) (your/the/you)|(your/the) (request
    /message/mail/email/e mail/letter/question/complaint/report/query/application/enquiry/inquiry
    /file) (has/have/was/is/will/had) (been/be/well/now/being)|(has/have) been (received
    /registered/recorded/forwarded/assigned/opened/passed/logged/created/processed/transferred)
    |(confirm*/acknowledg*) (receipt/the receipt/that we/reception)|acknowledg*|receipt of
    |confirmation of|(well/duly/safely) (received/noted/registered/recorded)|(within/in) (two
    /three/five/ten/fifteen/5/10/3/2/15/24/48/a few/the next/30/one/max) (working/business/days
    /hours/day/weeks)|working (day/days)|business days|as soon as|shortly|soonest|(will/shall) (be
    /get/contact/answer/reply/respond/process/treat/deal/handle/come/follow) (processed/handled
    /back/treated/you/dealt/answered/examined/reviewed/with)|get back to you|(our/the) (team
    /service/department/staff/helpdesk/customer service/agent*) (will/is/has/processes/treats)
    |customer (service/care/support)|help desk|helpdesk|support team|thank you for (contacting
    /your message/your mail/your email/your request/your interest/writing/getting)|thank* for
    (contacting/your message/your mail/your email/your request/writing)|service desk|in (queue
    /progress)|processing time|high (volume/number)|opening hours of|automatic confirmation
    |(please/always) (quote/mention/keep) (this/the/your) number|keep this|(my/our/your) reference`,
  undelivered: `
    undeliver*|(could/can/was/has/were) not (be/been/) (deliver*/sent/reach*/accepted/received)
    |(couldn t/can t/wasn t/unable to/failed to/cannot) (be/) (deliver*/sent/reach)|deliver*
    (fail*/status/has failed/notification/report/to the following/error/delayed/incomplete/problem
    /attempt*)|(mail/message) (not delivered/rejected/blocked/delayed/could/bounced)|mailer daemon
    |daemon|postmaster|return (to sender/mail/message)|bounce*|(mailbox/inbox/quota/mail box) (is
    /) (full/exceeded/unavailable/over/not found/disabled)|over quota|quota|(user/recipient
    /address/account/domain/host/mailbox/addressee) (unknown/not found/does not/doesn t/rejected
    /invalid/disabled/is unknown/inactive/unavailable/was not)|unknown (user/recipient/address
    /host)|(no such/nonexistent/non existing/invalid) (user/address/recipient/mailbox/domain
    /person)|no such|(permanent/temporary/fatal) (error/errors/failure/fail*)|550|554|552|553|421
    |450|451|452|5 1 1|4 4 1|5 2 2|5 7 1|smtp|(remote/mail/receiving/destination) server|server
    (said/replied/response/rejected/refused)|(spam/blacklist*/policy) (filter/rejected/reject*
    /block*/violation/reasons)|blacklist*|relay*|diagnostic|transcript of|(will/we) (retry/keep
    trying/try again/continue)|(not/no action) (required/retried)|retry|retries|(delayed/delay)
    (for/by/mail/message)|warning message only|(still being/not yet) (retried/delivered)|following
    (recipient*/address*)|original message|message size|attachment (blocked/too)|dns|greylist*`,
};
