// English: the finer ideas of signals.ts: when it happens, burglary and danger. Words only, for
// the learned judge.
import type { Lexicon } from "./concepts.ts";

export const enSignalsDanger: Lexicon = {
  // When.
  live_watch: `
    (i/we) (see/can see/m watching/am watching/hear/can hear/am looking/m looking/watch/am seeing
    /m seeing/m hearing/am hearing/look at/smell/can smell/re watching/are watching/notice)|(see
    /hear/watch/smell*/look*) (them/him/her/two/a/someone/somebody/people/smoke/men/glass) (from
    /through/on/right/now/outside/is/are/with/doing/coming/walking/climb*/at/under/running/break*)
    |(from/through/at/out of/behind/under/below/outside) (my/our/the) (window/balcony/kitchen
    /bedroom/terrace/curtain*/bathroom/windows/peephole/shutters/attic/upstairs/door)|(before/in
    front of) (my/our) (eyes/house/door/window/nose)|under my (window/eyes/nose/balcony)|in front
    of (me/us)|(opposite/across/facing) (me/us/my/our/the)|(just/right) (opposite/outside/here
    /below/across/in front/under/next door)|(on/via/through) (my/the/our) (camera/cam/doorbell
    /phone/cctv/app/video)|(camera/doorbell/ring/app) (shows/alert*/sends/is showing/just/says)
    |live (on/image/feed/footage)|(i m/im/i am/we re/we are) (hiding/hidden/in the/at the/on the
    /behind/locked/upstairs/inside/standing/crouch*/whispering/watching/filming/outside/in my
    /typing/holding/sitting in/in bed)|hiding (in/behind/under)|(film*/record*) (them/him/now
    /from)|(he/she/they) (is/are/s/re) (still/now/right/just/coming/standing/looking/trying
    /walking/running/sitting/lying/holding/climb*/break*/going/in/at/on/there/under/inside)|(there
    /theres/there s/here) (is/are/s/a/two/re/someone/somebody) (a/someone/somebody/two/some/smoke
    /men/people/man/guy/three/guys/water/now/standing/at/in/on/light)|(lights/light) (off/out) (so
    /i/we/and/to)|my (light/lights) off|(can t/cannot/can not) (see/talk/speak/make out)|in the
    (dark/light of)|as i (look/stand/watch/sit/write)`,
  in_progress: `
    (as/while) (i/we) (write/type/speak/am writing/m writing/m typing/am typing/sit here/stand)
    |(at/in) (this/the) (very/) (moment/minute/second/instant)|this (very/) (moment/minute/second
    /instant)|right now|just now|now|currently|(still/they re still/is still/are still/s still/re
    still) (at it/going/there/here/inside/in/on/burning/running/lying/standing/trying/busy/loading
    /unloading/screaming/outside/not gone/doing/coming/hear/smell/bleeding/smoking/breathing
    /spraying/shouting/hanging/stuck)|still|(carry*/keep*/kept) (on/going/coming/at)|continu* (to
    /with/now)|(haven t/have not/hasn t/has not/not/didn t) (left/gone/moved/stopped/finished/come
    out/come back out/yet)|not (gone/stopped/finished/left/answering/moving/responding/opening)
    (yet/)|(is/are/s/re) (being/breaking/burning/climb*/trying/bleeding/screaming/dump*/throw*
    /unload*/spray*/smash*/kick*/cut*/pour*/set*/coming/shout*/fight*/hit*/beat*/walk*/try*/forc*
    /steal*/load*/tip*/light*/leak*/crying/lying/lay*/empty*/drill*/saw*/hammer*/run*/getting
    /happening/hanging/rattling/pulling/ringing/flow*/pull*)|happening|going on|under way|underway
    |in progress|in full swing|(second/third/fourth/next/another/one) (load/bag/bags/barrel/trip
    /more/is already/already)|(second/third/fourth/fifth) (one/load/bag/time round)|already (the
    /on/in/inside/through/two/half/smash*/cut*/burn*/reach*)|any (minute/second/moment)|getting
    (worse/bigger/louder/closer/stronger/thicker/nearer/higher)|spreading|(for/since) (five/ten
    /two/three/a few/twenty/some/15/10/5/20/half/several) (minutes/min/mins)|min|(come/hurry/send
    /please/be) (quick*/now/fast/someone/come)|quick*|hurry|urgent*|emergency|(what/where) (should
    /do/shall/can) (i/we) do|it s happening|(not/isn t/doesn t/don t) (dare/move/answer/respond
    /wake/stop)|(he s/she s/theyre/they re/he is/she is/they are) (in/inside/on/at/up/back/coming
    /now)`,
  minutes_ago: `
    (a/one/two/three/five/ten/fifteen/twenty/few/some/couple of/5/10/15/20/30/2/3) (minute/minutes
    /min/mins/seconds) (ago/later/now/back)|(minute/minutes/moment/moments/min/mins/second/seconds
    /half an hour/hour) ago|(quarter/half) (of/an/hour)|(just/have just/has just/ve just/s just
    /had just) (now/come/came/got/gone/went/seen/saw/heard/found/noticed/arrived/returned/driven
    /left/happened/passed/been/discovered/opened/walked/woken/fallen/stopped/parked/started/rang
    /tried/received/run/broken/let)|just (home/back/now/this minute/in from)|(came/come/got/get
    /coming/getting) (home/back/in) (and/to find/now/just/from/to/from work)|(only/barely/hardly
    /not) (just/a minute/five minutes/ten minutes)|this (instant/minute/second)|moments|an hour
    ago|(in/within/for) the last (hour/minutes/half)|earlier (this/tonight/on)|(a/this) (moment
    /short while/little while/while) ago|straight (away/from)|as soon as|(the/my) (kettle/engine
    /tea/bed) (is/was) (still/warm)|still (warm/wet/fresh/smok*/shaking/trembling)|shaking|fresh
    |(back/home) from (work/school/shopping/the shop/walking)|(walk*/went) (past/by) (just/and)
    |(on/coming) (my/our) way (home/back)|since (ten/five/two/half/quarter) (minutes/past)|tonight
    (at/around)|heard a (bang/crash/noise)`,
  days_ago: `
    tonight|last (night/evening/week/weekend/monday/tuesday/wednesday/thursday/friday/saturday
    /sunday/month)|this (morning/afternoon/evening/week/weekend/monday/friday/sunday/saturday
    /night)|yesterday|(the/) day before|overnight|(on/since/from/last/this/by/until) (monday
    /tuesday/wednesday/thursday/friday/saturday/sunday)|(monday/tuesday/wednesday/thursday/friday
    /saturday/sunday) (morning/night/evening/afternoon/last/at/around/the/between)|(the other
    /other) (day/night/evening/morning/week)|(two/three/four/five/few/some/several/ten/couple of/2
    /3/4/10) (days/nights/weeks/evenings) (ago/back/later/in a row/running/now)|(days/nights
    /weeks) ago|a (week/fortnight/day) (ago/back/later)|fortnight|(at/over/during/all) (the/)
    (weekend/night/christmas/easter/bank holiday/holidays/lunch)|(in/during) the (night/morning
    /afternoon/evening/small hours/early)|(around/at/about/towards/between) (midnight/noon/dawn
    /dusk/lunchtime/dinner/three/four/five/two) (in/o clock/am/pm/and/this/yesterday/last)|am|pm|o
    clock|early (morning/hours)|(we/i/when i/when we/when) (woke/came back/returned/got back/went
    out/came down/came home/got up/left for) (up/and/this/from/home/to/on)|(on/since) (the/my/our)
    (1st/2nd/3rd/4th/5th/weekend/return/way)|recently|lately|(while/during) (we/i/our/my) (were
    /was/slept/asleep/absence/holiday/at)|earlier (today/this)|next (morning/day)|in broad
    daylight|(was/were/got) (stolen/broken/burgled/robbed/taken/smashed/dumped)`,
  long_ago: `
    (months/years/ages/decades) (ago/back/now)|(a/one/two/three/four/five/ten/few/several/many
    /some/twenty/six) (years/months/year) (ago/back/before/earlier)|(last/the previous/that) (year
    /summer/winter/spring/autumn/month/january/march/april/june/july/august/october/november
    /december/christmas)|last (spring/summer/autumn/winter/year/month/christmas/easter)|(once/one
    day/one night) (in/when/i/we/years/upon/somebody)|(as/when) (a/i was/we were/i was a) (child
    /kid/boy/girl/young/student/little/small/living/still)|when (i/we) (was/were) (young/small
    /kids/children/little/a)|childhood|formerly|(back/in) (then/those days/the day/the past/my
    youth/the old days/the eighties/the nineties)|in my (day/country/youth/time/village/previous
    /old)|used to|(years/long time/long) (before/since/earlier)|(my/our) (grandmother/grandfather
    /grandparents/old house/former house/previous house/old street)|(at/in) (the/that) (time/era)
    |long (ago/time/since)|nineties|eighties|seventies|(before/during/after) (the/) (war/covid
    /corona/lockdown/floods)|covid|corona|lockdown|already (then/in/years/last)|(half a/a good
    /almost a/over a/more than a/nearly a) year|half a year|a year|(ever/never) (since/before)
    |remember|remembers|memory|memories|reminds|once before|2015|2016|2017|2018|2019|2020|2021
    |2022|2023|2024`,
  habit: `
    (every/each) (night/evening/day/morning/week/weekend/saturday/sunday/friday/thursday/wednesday
    /monday/time/month/year/summer/hour/two/few/other/afternoon/spring/single)|(on/all) (saturdays
    /sundays/fridays/weekends/mondays/thursdays/wednesdays/tuesdays)|saturdays|sundays|fridays
    |weekends|mondays|evenings|nights|mornings|(most/many/some/several) (evenings/nights/days
    /mornings/weekends/times/weeks)|nightly|daily|weekly|often|regular*|frequent*|constant*|always
    |(again/time) and (again/time)|again and|over and over|(yet/once/once more) again|again|(for
    /since) (weeks/months/days/years/several/some/a few/two/three/ages/easter/christmas/summer
    /spring/the summer/january/march/september/last/a long) (weeks/months/time/now/year/days)|for
    (weeks/months/years/days/ages)|(has/have/s/ve/it s) been (going on/like this/that way/there
    for/happening/lying/weeks/months/doing/standing/the same)|(the/always the) same (people/group
    /thing/story/place/spot/man/youths/van/car/kids/hour/time/song/lads/guys/dog)|(keep/keeps/kept
    /keep on/keeps on) (doing/coming/dump*/throwing/happening/leaving/parking/barking/making
    /appearing/ringing/on)|usually|normally|generally|mostly|sometimes|occasionally|periodically
    |systematically|repeatedly|continually|habitually|repeat*|(once/twice/three times/several
    times/times/two or three) (a/per/every) (day/week/month/night/year)|(nth/umpteenth/third
    /second/fourth/tenth/fifth) time|all (the time/summer/winter/year/night long/week)|never
    (stops/ends/changes/ending)|(whenever/as soon as) (it/the/there/they/i/we)|habit*|(used
    /accustomed) to|tradition|nuisance|chronic*|(a/the) (plague/eyesore/permanent/recurring/weekly
    /daily/constant)|day (after/in)|week after|month after|year after|still (there/lying/not been
    /not collected/standing)|after (dark/school/midnight/hours)|(reported/told/said/complained)
    (it/this/) (several/many/already/three/before/twice)`,
  ended: `
    (they/he/she/who/it/then/the man/the men/the boys/all) (left/ran/fled/disappeared/drove/went
    /was gone/were gone/had gone/vanished/took off/got away/legged/scarpered/escaped/walked/rode
    /cleared/made/stopped/gave up)|(ran/run/drove/cycled/walked/sped/took/made/got/rode/went
    /legged/cleared/scuttled) (off/away/it/out)|fled|escap*|disappeared|vanished|(nobody/no one
    /noone/nothing) (was/is/there/left/any more/anymore/hurt/missing/taken/stolen/injured/around
    /to be seen)|(long/already/now/are/were/is/was/all) gone|(police/officers/agents/firemen/fire
    brigade/ambulance/101/they) (came/were/have/has/was/took/arrived/wrote/told/made/went/been
    /already/know*/are informed/informed/did)|(police/101/112/fire brigade/officer*) (has/have/had
    /was/were/is/are) (been/come/informed/called/notified/here/warned/already/aware)|(called/rang
    /phoned/informed/warned/notified) (the police/police/101/112/the fire/them)|(made/filed/lodged
    /gave/took/signed) (a/my/the/our) (report/statement/complaint/declaration)|(complaint/report
    /statement) (was/has/is/filed/made/lodged)|fingerprints|finger prints|prints|(put/went/was/is
    /burnt/burned/blew/blown/gone) out|extinguish*|arrest*|caught|handcuff*|(in/into) custody|(is
    /s/was/all/it s/it is) over|(it/everything/all) (stopped/ended/is over/was over/calmed/is calm
    /is quiet)|quiet (again/now/since)|(lock/locks/door/window/pane/glass) (has/have/was/is) (been
    /) (changed/repaired/replaced/fixed/boarded)|locksmith (came/has/changed/was)|glazier
    |(insurance/insurer) (has/will/pays/paid/came/is/was)|insurer|already (over/done/reported/told
    /been)|(nothing/none) (was/were/) (taken/stolen/missing/damaged)|(recovered/found/returned
    /brought) (by/it/back/later)|(no/nobody was) (damage/injuries/harm/victims)|luckily
    |fortunately|(just/only) (for/to) (info*/your info*/let you know/inform/warn/tell/mention
    /share)|(for/fyi) (info/information/your information/the record)|fyi|afterwards|in the end
    |eventually|by the time`,
  supposed: `
    if (i/we/you/one/they/somebody/someone/there/he/she/it/my/a/the/anyone/something/that/ever
    /only)|suppos*|(what/even/as/just) if|imagine|one day|(might/could) (be/have/happen/come/get
    /fall/go/burn/someone/hurt/cause)|(may/might/could) (i/we/one/you)|(afraid/fear/scared/worried
    /worry/frightened/fearing) (that/of/it/they/he/one/someone/somebody/for/about/the/something)
    |fear*|(before/until) (something/someone/somebody/it/there/a/anything/an) (happens/gets/happen
    /is/accident/child/serious)|(wait/waiting) (for/until) (an/a/something/someone)|(in/just in)
    case (of/i/we/he/she/they/something/there)|in case|(would/should) (something/anything/someone
    /it/there/i/we/happen/anyone) (happen/be/ever/see/have)|(would/d) (be/have/happen/do)|hypothe*
    |theoretical*|(for/as an) example|for instance|e g|perhaps|maybe|probably|possibly|sooner or
    |one of these|sooner or later|(it s/it is/only/just) a (matter/question) of time|(will/going
    to/gonna/bound to/could) (happen/end/get hurt/be hurt/fall/get worse/be an accident/end badly
    /break/cause)|(dangerous/danger/risk*/hazard*) (for/of/that/if/to/because)|(accident/tragedy
    /disaster/fire) (waiting/will/could/one day)|whether|unless|otherwise|assuming|provided|(what
    /who) (would/should/will/do) (i/we/you/happen/one/come) (do/then/if/be/when)|(thinking
    /planning/considering) (of/to/about/a/on)|(intend/want/plan/consider) to (install/put/buy
    /place)|(dream/dreamt/dreamed) (that/of/about)|(seems/seem/looks/look/sounds) (like/as if/to
    /that)|i (guess/think/believe/suspect/assume/reckon/imagine)`,
  fiction: `
    film*|movie*|cinema|(tv/television/netflix/crime/detective/police) (series/show/programme
    /program/drama/film/novel/story)|netflix|series|episode|documentary|book|novel|thriller
    |chapter|author|crime fiction|story|(bad/strange/a/my/in a/funny) dream*|dream*|nightmare*
    |exercise*|drill|fire drill|training|simulation|test|role play|mock|demonstration|rehears*
    |joke|jokes|joking|kidding|prank*|april fool*|first of april|lol|haha*|hihi|theatre|theater
    |play (about/at/by)|stage|actor*|actress|scene|(video/board/computer/card) game*|playstation
    |xbox|game|gaming|(escape/murder) (room/mystery)|quiz|(photo/art/drawing/poetry/writing/baking
    /school) (competition/contest/exhibition/project/show)|competition|contest|exhibit*|costume*
    |halloween|carnival|disguis*|fancy dress|(dressed/mask*) (as/up)|poem|song|sing|museum|history
    |historic*|legend|fairy tale|metaphor*|so to speak|as it were|in a manner|figurative*|(my/the)
    heart (is/was/burn*/broke*)|(on/with) fire (for/about)|(burn/burning) (to/with/desire/question
    /calories)|(stole/steal/stolen) (my heart/the show)|bomb* (the/exam)|dying (to/of laughter
    /for)|kill* (me/time/for)|killing me|(scared/laughed/laugh/bored/tickled) (me/to/myself/us)
    (to/death/half)|headline|(read/saw/heard) (it/that/about) (in/on) (the/a) (paper/news/tv
    /television/radio/book)|(on/in) the (news/telly/radio)|podcast|blog|thesis|essay|(film/photo
    /tv) (crew/shoot/set)|shooting a`,
  // What: people, burglary and danger.
  stranger: `
    (a/an/one/two/three/four/some/this/that/these/those/the/young/old/tall/strange/suspicious
    /unknown/other/group of/couple of/few) (man/men/guy/guys/lad/lads/bloke/blokes/fellow/fellows
    /chap/chaps/stranger*/individual*/person/people/woman/women/girl/girls/boy/boys/kid/kids
    /youth*/teen*/figure*/silhouette*/shadow*/character*/gentleman/dude*/thug*/lady/couple/geezer*
    /tramp/youngster*/yob*/hooligan*/intruder*/burglar*/thie*/prowler*/passer*)|stranger*|(unknown
    /suspicious/strange/weird/dodgy/shady/unfamiliar) (man/men/person/people/guy*/individual*/car
    /van/woman/vehicle*/figure*/character*)|hooded|hood*|hoodie*|balaclava*|mask*|ski mask|glove*
    |gloves|cap|baseball cap|black (clothes/jacket/hoodie/clothing/coat/tracksuit)|(dark/black)
    (clothes/clothing/jacket)|dressed (in/all)|tracksuit*|(dark/fair/light/black/blond*/grey/long
    /short) (hair*/skin*)|beard*|bald|tattoo*|backpack|rucksack|silhouette*|shadow*|figure
    |somebody|someone|(about/around/aged/age) (20/25/30/40/50/twenty/thirty/forty/fifty/sixteen
    /eighteen)|(in his/in their/in her) (twenties/thirties/forties/fifties/teens)|(don t/do not
    /never/didn t/nobody/not) (know/knew/knows/recognise*/recognize*/seen) (him/them/her/the man
    /before/these)|(i/we) have never seen|not from (here/around/the)|(foreign/dutch/french/polish
    /romanian/bulgarian/german) (plate*/accent/van/car/number)|intruder*|burglar*|prowler*|robber*
    |thief|thieves|(van/car/transit/golf/bmw/audi/mercedes/scooter) (with/without) (french/dutch
    /foreign/polish/no/two/german)`,
  private_place: `
    (in/into/from/to/at/on/behind/through/over/under/inside/near/of/out of/by/up) (my/our/the/her
    /his/their/a/next door s/someone s/neighbour s) (garden/back garden/yard/backyard/cellar
    /basement/roof/garage/shed/balcony/staircase/stairs/back door/veranda/conservatory/porch
    /terrace/patio/attic/loft/kitchen/bedroom/bathroom/living room/lounge/hall/hallway/landing
    /front door/window/windows/house/flat/apartment/home/driveway/drive/carport/gate/fence/wall
    /letterbox/greenhouse/henhouse/studio/shop/shutters/utility room/ground floor/first floor
    /upstairs/skylight/bed/door)|garden|back garden|yard|backyard|cellar*|basement|rooftop|roof
    |garage|shed|balcony|staircase|stairwell|stairs|back door|front door|veranda|verandah
    |conservatory|porch|terrace|patio|attic|loft|skylight|(kitchen/bedroom/bathroom/living room
    /toilet/cellar/garden/patio/garage/basement/ground floor/velux) (window/door/roof)|driveway
    |carport|gate|hedge at|greenhouse|outhouse|upstairs|downstairs|letterbox|hallway|landing|(my
    /our/the/their/her/his/next) (house/flat/home/place/neighbour s house/property/apartment
    /building)|next door|(at/of/in) (number/no/nr/the neighbour*/my neighbour*/my mother s/my
    parents/our neighbour*)|neighbour s (house/garden/shed/place/garage)|(empty/adjoining/adjacent
    /neighbouring/detached) (house/building/property)|holiday home|caravan|back of the (house
    /building)|(round/around) the back|lock up|storeroom|(bike/bicycle) (shed/cellar/room)|flat
    roof|drainpipe|gutter`,
  break_in_sign: `
    crowbar*|crow bar|jemmy|ladder*|drill*|pliers|torch*|flashlight*|screwdriver*|hammer*
    |sledgehammer|bolt cutter*|chisel|grinder|angle grinder|iron bar|brick|stone (through/at)|key*
    (in/don t/doesn t/no longer/stuck)|(lock/cylinder/latch/bolt/hinge*/door/doors/window/windows
    /shutter*/padlock/frame/handle/gate/letterbox/blind) (was/were/is/are/has/had/been/s/had been
    /being) (been/) (forced/broken/drilled/smashed/damaged/open/ajar/bent/cut/scratched/picked
    /tampered/gone/torn/kicked/pried/prised/moving/unlocked/rattl*/turned/removed/lifted)|(forced
    /broken/drilled/smashed/scratched/damaged/bent/picked/cut/broke/smash*/force*/forcing
    /breaking) (the/my/our/a/open/lock/locks/door/window/pane/glass/her/cylinder/in/into/shutter*)
    |(broken/smashed/breaking/shattered/sound of) (glass/pane/window*)|glass (break*/on/everywhere
    /all/broken/shatter*/smash*/cut)|pane|(jimm*/pry*/lever*/prise*) (open/the/at/my/a)|rattl*
    |(tool/crowbar/scratch*/drill/pry/boot/foot) (mark*/print*/hole*)|footprint*|scratch* (on
    /around/at)|(heard/hear/hearing) (a/an/noise*/footsteps/steps/glass/the/someone/somebody
    /voices/scratch*/bang*/creak*/something) (in/on/at/break*/downstairs/upstairs/loud/door/crash
    /bang/click/from/noise/drill*/glass)|footsteps|steps (on/above/in/below/overhead/downstairs)
    |creak*|alarm (went/goes/is/rang/was/ringing/sounded/in/at/of)|(burglar/house) alarm|(tried
    /try/trying/attempt*/tries) (to/the) (get/break/enter/force/open/door/handle/lock/come/doors)
    |attempted (burglary/break/entry)|break in|break ins|(broke/broken/break*/got/gets/climb*) (in
    /into/through/over) (my/our/the/through/via/by/at/to)|burgl*|climb* (over/through/up/in/on/the
    /down/onto)|(kick*/push*/pull*/bash*) (in/the/at/open/against) (the/my/door/a/our/down)|(no
    /without) (sign*/trace*/damage) of|(left/found/was/stood/wide/standing) (open/ajar)|ajar|tools`,
  loot: `
    rummag*|ransack*|(turned/turn) (upside/everything/inside)|upside down|rifl*|(drawers/cupboards
    /wardrobe*/everything/all/mattress) (open/pulled/emptied/on the floor/thrown/turned/were/was
    /out/over/gone/empty)|emptied (the/my/our/her/every/out)|drawers|(jewel*/jewellery/jewelry
    /gold/ring/rings/necklace/watch/watches/earrings/bracelet/wedding ring/silver/cash/money
    /savings/coins/safe/laptop*/tablet/computer/tv/television/ipad/camera/console/playstation
    /handbag/purse/medals/passport/jewelry box) (was/were/is/are/gone/stolen/missing/taken/and
    /from/disappeared/have/has/that/of)|jewel*|safe|silverware|heirloom*|(took/taken/stole/stolen
    /nicked/pinched/swiped/grabbed/carried/made off/got away/walked/left) (with/off/away/the/my
    /our/her/his/everything/all/out/only/nothing/some/a) (tv/television/laptop*/jewel*/money/cash
    /gold/computer/everything/bike*/safe/things/ring*/watch/handbag/coins/tools/all/my/the/savings
    /from/it)|(everything/all/a lot/lots/things/nothing/what/something/much) (is/was/has been/were
    /that was/) (gone/stolen/missing/taken/nicked)|(stolen/taken/gone/missing) (from/out of) (the
    /my/our/her/his) (house/bedroom/home/flat/kitchen/cellar/garage/shed/drawer/safe)|stolen goods
    |loot|haul|booty|(carry*/load*/taking/bring*/drag*/walk*/coming/carr*) (out/off/the/a/it
    /things/away/bags/boxes/everything/with/my) (tv/television/boxes/bags/things/furniture/of/into
    /out/with/a/the/everything/to)|(contents/inventory) of|insur* (list/claim/value)|sentimental
    value|(of/great) value|worth (of/thousands/hundreds)|(bags/sacks/suitcase/pillowcase) (full
    /with/of)|missing (are/is/were/items)|burgled|break in at`,
  false_official: `
    (false/fake/bogus/so called/alleged/supposed/pretend*/phoney/phony/self styled/impost*)
    (police*/officer*/cop*/plumber*/meter/employee*/technician*/inspector*/agent*/official*
    /worker*/collector*/postman/delivery/nurse*/engineer*/electrician*/charity/workm*/salesm*
    /builder*/council)|impost*|(pretend*/claim*/pos*/said/says/saying/present* himself/introduc*
    /posed/call* himself/told/presented) (to be/he was/they were/she was/as/he is/they are/that he
    /he s/to come/from/they came/he came/it was) (from/a/an/the/sent/police*/for/plumber/of/as
    /water)|(from/of/with) the (water/gas/electricity/electric/energy/power/phone/internet/fibre
    /meter/cable/grid/heating/roofing/insurance/social) (company/board/service*/people/meter
    /supplier/provider/man)|(water/gas/electricity/energy/meter/chimney/roof/fibre/internet/boiler
    /alarm) (man/men/meter/company/people/inspector/reader*/technician*/sweep/inspection/check
    /engineer*)|meter read*|read* the meter|resa|cile|swde|ores|engie|luminus|proximus|plumber*
    |chimney sweep|roofer*|tarmac|paver*|gutter cleaner*|(door to door/doorstep) (sell*/sales*
    /vend*/scam*/crime)|(collector*/collecting/collection/collect*) (for/money/tin/box/door/of
    money)|charity|(delivery/parcel/post) (man/men/driver*/person/boy/guy/service)|courier
    |deliveryman|badge|id card|identity card|uniform|card|hi vis|high vis|overalls|clipboard
    |lanyard|vest|helmet|(asked/ask*/want*/wanted/insist*/tried/demand*/wish*) (to/for/if) (come
    /enter/get/see/check/use/inspect/look/go/be let/access/be shown/read/a glass) (in/inside/the
    /my/our/around/at/her/his/of/toilet)|(let/letting) (him/them/her/anyone) in|(wanted/tried/asks
    /asked/wants) (to come in/in/inside)|distract*|while the other|one talk*|kept me talking|kept
    her talking|glass of water|use (the/my) (toilet/phone)|rang (the/my/our/at/her) (bell/doorbell
    /door)|at (the/my/our/her) (front/) door|on (the/my) doorstep|doorstep|doorbell|trick*|con
    (man/men/artist*/trick)|conm*|swindl*|scam*|(elderly/old) (people/lady/woman/man/person
    /neighbour*)|(sell*/selling) (cards/calendars/carpets/brushes/cloths/magazines/subscriptions
    /roses/flowers/energy/contracts)|energy (contract*/supplier)|jehovah*|fake`,
  scouting: `
    (driv*/drov*/roll*/cruis*/crawl*/circl*/pass*/ride*/cycl*/walk*/stroll*/tour*) (slow*/very
    slow*/round/around/past/up and/by/along/back and/at walking/through/in circles/really slow*)
    (and/the/slow*/down/past/our/in/several/again/forth/all/houses/streets/block/looking/street
    /here)|slowly|(photo*/picture*/pics/film*/video*) (of/from/the/taken) (the/our/my/houses/house
    /every/all/doors/gates/front/letterbox*/cars/gardens)|(tak*/took/making/made/shoot*) (photo*
    /picture*/pics/notes/a picture/a photo/a video)|(tries/try/tried/trying/test*/check*/pull*)
    (the/all/every/each/car/door/our/my/if) (door*/handle*/handles/gate*/latch*/windows/car/cars
    /knob*/house*/someone)|door handle*|(mark*/sign*/symbol*/chalk*/cross/crosses/circle*/sticker*
    /arrow*/triangle*/scratch*/wire*/thread*/piece of/bit of/strip of/plastic/matchstick*/tape
    /paper/flyer) (on/in/at/of/beside/next/near/between/stuck) (the/my/our/gate*/door*/letterbox*
    /wall*/houses/house*/front/bell*/paper/plastic/several/tape/post*)|chalk*|symbol*|(rang/rings
    /ring/ringing/knock*) (and/the/at/on/every/all/bell*/my/our/each/then) (ran/run/left/goes
    /bell*/the/door*/went/leaves/walked/disappear*/all/doors/every/drove/nobody/if)|(watch*
    /observ*/study*/studie*/look*/peer*/stare*/star*/spy*/inspect*/eye*/gaz*/not*/writ*) (the/our
    /my/at/in/into/through/over/every/down/all/up) (house*/garden*/window*/gate*/letterbox*/front*
    /houses/every/door*/the/camera*/driveway*/number*/building*/plates/windows)|(case*/casing
    /scout*/recon*/scop*) (the/out/our/a/houses/joint/for)|(several/two/three/many/four) times
    (past/in/the/around/this/up)|(back and/up and) (forth/down)|(hang*/loiter*/lurk*/linger*
    /prowl*/sneak*/snoop*/wander*/roam*) (about/around/in/near/by/at/outside/along/round/past)
    |loiter*|prowl*|lurk*|(ask*/want*) (if/whether/who/when) (we/i/someone/the/she/he/they/my
    /lives/there/nobody) (were/was/alone/live*/home/away/have/had/neighbour*/go)|(license/licence
    /number/registration) (plate*/number)|number plate|plate*|(sat/sit*/wait*/park*/stand*/stood)
    (in/with/for/at/opposite/there/outside) (the car/a car/a van/his car/engine/hour*/an hour/half
    /their/the/our/my)|engine running|(white/black/grey/blue/dark/red/green/silver/old) (van
    /transit/car/audi/bmw/golf/mercedes/ford/vehicle/kombi)|drone*|(suspicious/strange/odd/weird
    /dodgy/fishy/shady) (car/van/behaviour/behavior/vehicle/man/men/people/activity/movement*
    /goings)|suspicious*`,
  empty_house: `
    (house/flat/home/place/apartment/building) (is/was/stands/stood/s/should be/has been/next
    door) (empty/vacant/unoccupied/dark/closed/for sale/uninhabited/supposed/being)|(empty/vacant
    /unoccupied/abandoned/uninhabited) (house/flat/home/building/property/apartment)|(neighbour*
    /neighbor*/owner*/they/people/family/couple/parents/residents/occupants/friends/he/she/we/who)
    (are/is/were/was/have gone/has gone/re/went/left/had gone) (away/on holiday/on vacation/abroad
    /in spain/in italy/in france/not home/not in/out/in turkey/at work/in hospital/travelling/on a
    cruise/skiing/not there/not at home/gone)|(on/in/their/our/his/her/from/during/the/back from)
    (holiday/holidays/vacation/honeymoon/cruise/absence)|holiday*|vacation|(away/gone/absent/out)
    (for/until/till/on/in/since/at/all/this/to)|(not/nobody/no one/noone/never) (home/at home/in
    /there/is home/is in/lives/supposed/should/living/is supposed/is at home/was home)|(supposed
    /should/meant) (to be/be) (empty/nobody/no one/away/there/in/dark/closed/on)|(should/ought)
    (not/to) be (there/anyone/any/anybody/empty/in/open)|shutter*|blinds|curtain* (open/closed
    /drawn/move*)|(light/lights/lamp/torch*/torchlight/flashlight/beam/glow) (on/in/moving
    /upstairs/inside/is/are/from/at/going/goes/burning/went/flicker*/behind/downstairs/wander*)|(i
    /we) (look*/watch*/feed/keep/water/mind/have/hold/guard) (after/over/the/their/his/her/an/a)
    (house/cat/plants/key/keys/eye/spare/flowers/flat/place)|(their/the/spare/his/her) key*|(key
    /keys) (of/to/from) (their/the)|plants|(come/comes/coming/are/be/is/will be/only) (back/home
    /return*) (on/in/next/only/tomorrow/until/at/after/sunday/monday/saturday/friday/till)|(until
    /till/back) (next/the/sunday/monday/tuesday/wednesday/thursday/friday/saturday/week/end)
    |(holiday/house/police) (watch/surveillance/check/sitting/monitoring/sitter)|(mail/post
    /letters/papers) (pile*/piling/pil*/collect*/overflow*)|for sale|second home|deceased s|widow
    s house|the (late/old) .. house`,
  collapsed: `
    (lies/lying/lie/laying/lays/laid/is/s/are) (on/there/in/down/face/motionless/still/here/not
    /flat/unconscious/across/next/at/under/beside/curled) (the/moving/down/ground/pavement
    /breathing/floor/street/my/road/snow/grass/her/his/blood/a)|(on/to) the (ground/floor/pavement
    /road/tarmac/sidewalk/kerb/street/stairs/tiles) (and/not/with/in/he/she/bleeding/for/his/her
    /since/unconscious/face/but)|unconscious*|passed out|faint*|collaps*|(won t/doesn t/does not
    /not/isn t/can t/cannot/don t/no longer/will not/didn t/stopped/barely/hardly/is not/can not)
    (answer*/respond*/wake/waking/move/moving/breath*/react*/get up/speak/talk/open his/open her
    /stand/come round/conscious/stay down)|unresponsive|motionless|lifeless|(fell/fallen/falls
    /fall/tripped/slipped/tumbled) (down/off/from/on/over/in/out/and/into/to/backwards)|blood
    |bleed*|bled|(breath*/breathing) (badly/bad/strange*/heavily/hard/difficult*/very/with/weird
    /fast/slow*/is/noisily/shallow/hardly)|(short of/out of/can t catch/no) breath|(can t/cannot
    /cant/can not/hardly/barely) breathe|gasp*|wheez*|chok*|(chest/stomach/head) (attack/pain
    /pains/stopped/hurt*/failure/problem*/trouble/injury/wound)|(hand/hands/clutch*/hold*) (on/to
    /his/her) (his/her/chest/stomach/head)|pulse|cardiac|cpr|defibrillator|aed|stroke|seizure
    |epilep*|convuls*|shak* all|(blue/white/grey/pale/purple) (lips/face/in the face/as/and
    /fingers)|lips|(foam*/froth*) (at/from/on/mouth)|overdos*|(drunk/too drunk/drugged) (to/and
    /man/unconscious)|diabet*|hypothermi*|(broken/broke) (his/her/my/a) (leg/arm/hip/wrist/neck
    /ankle)|(leg/arm/hip/head/wrist) (broken/is broken/bent/open/stuck/twisted)|(hit/banged/split)
    (his/her/my) head|ambulance|medic*|first aid|emergency (service/room)|paramedic*|(in/great
    /terrible/lot of/severe) pain|wound*|injur*|hurt|moan*|groan*|(stuck/trapped/pinned) (under/in
    /between/beneath/inside/behind)|electrocut*|drown*|stab*|shot|burn* (his/her/on)|scald*
    |swallowed|allerg*|swollen|bee sting|anaphyla*|his heart|her heart|heart attack`,
  hazard_sign: `
    gas (smell*/leak*/is/in/pipe*/bottle*/meter/cylinder*/from/escap*/alarm/main*/stove/tank)
    |(smell*/stink*/reek*/stench/odour/odor/whiff) (of/like) (gas/burning/petrol/rotten eggs/smoke
    /fuel/chemicals/diesel/plastic/oil/chlorine/something burning/bad eggs/ammonia)|smell* (gas
    /burning/smoke/petrol)|rotten egg*|carbon monoxide|co (alarm/detector/poisoning)|monoxide
    |(dizzy/headache*/nausea/nauseous/vomit*/sleepy) (and/since/all/from/in/we/for)|dizz*|leak*
    |hiss*|(cable*/wire*/power line*/electric*/line/pylon/pole/mast) (hang*/down/loose/fell/fallen
    /on/bare/across/lying/exposed/spark*/dangling/is/live)|(live/bare/loose/exposed/hanging/fallen
    /electric/high voltage/dangling) (wire*/cable*/line*)|electrocut*|voltage|(electric/get an/got
    an/an) shock|spark*|short circuit|(water/sewage/river/stream/meuse) (is/comes/coming/flood*
    /rising/rises/runs/pour*/gush*/everywhere/in the cellar/in the basement/up to/level/burst
    /shoots/spurt*)|flood*|burst (pipe/main)|(pipe/main/dam/dyke/boiler/tank) (burst/broken/has
    burst/is leaking/broke/exploded)|gush*|inundat*|collaps* (wall/roof/any/on/soon/at)|(wall/roof
    /chimney/balcony/facade/ceiling/scaffold*/crane/tiles/slate*/tree/branch*/bridge/cornice/house
    /gable/stair*) (is/are/has/about/may/could/s/will/threatens/fell/falling/coming) (about
    /collaps*/fall*/come/crack*/coming/leaning/loose/hang*/tilting/collapsed/unstable/down/on
    /going/giving/ready/crumbl*/to)|(about to/going to/could/may/might/threat*) (fall/collapse
    /explode/give way/come down/topple/crash/blow)|crack* (in/is/are/getting/wider/wall)|landslide
    |sinkhole|(hole/pit/manhole/shaft/well/trench/drain) (in/is/without/open/uncovered/cover/where
    /on/of)|manhole*|(open/uncovered/missing) (manhole/shaft/cover/drain/pit)|black ice|ice (on/is
    /sheet/thin/block*/plate*)|icy|slipper*|(on/over/through) the ice|thin ice|(oil/diesel/petrol
    /fuel/chemical*/acid/toxic/poison*) (on/spill*/leak*/over/across/all/is/gas/cloud/fumes/smoke
    /substance/running)|fumes|toxic|poison*|explosive*|bomb|shell|grenade|ammunition|suspicious
    package|unexploded|world war|grenade*|(tree/branch*/pole/lamp post/lamppost/sign/fence)
    (across/fell/fallen/fell on/blocks/blocking/on the road/on a car/down/about)|storm|lightning
    |danger* (of/for/to)|life threatening|(lift/elevator) (stuck/is stuck/between)|stuck (in
    /between) (the/a) (lift/elevator)|railway (track*/line/crossing)|on the (tracks/rails/railway)`,
  flames: `
    flame*|fire|on fire|(catch*/caught/set/sets/setting/set on/take/took) (fire/alight/light
    /ablaze/to the/on fire)|ablaze|alight|smok* (com*/from/pour*/out/is/everywhere/in/rising/black
    /under/thick/billow*/through/and/above/alarm)|smoke|(black/thick/white/yellow/dense/lot of
    /heavy/acrid) smoke|smoulder*|smolder*|(is/are/s/re/still/starts/started/starting/begins)
    (burning/smoking/smouldering/to burn/on fire/melting)|burn* (down/in/on/bin/container/car/wood
    /rubbish/waste/tyre*/garden/plastic/out/up/leaves/cushion*/house/paper)|burnt|spark*|explo*
    |blast|bang|(blow*/blew/blown) up|(gas/fire/battery/cylinder/tyre/firework/molotov) (bomb
    /explo*/cocktail/catch*)|molotov|arson*|(petrol/lighter*/match/firelighter*/candle*/barbecue
    /bbq/bonfire*/campfire/fireplace/chimney) (fire/on/can/and/is/burn*/still/over/poured/in)
    |bonfire|lighter*|chimney fire|(bin/bins/container*/car/cars/scooter/shed/hedge/roof/wood
    /forest/grass/caravan/kitchen/flat/house/mattress/tyres/pallets/dustbin/van/moped/garage
    /battery) (is/are/was/were/in/on/has been/s/just/caught/burn*/burnt/went up) (on fire/burning
    /alight/ablaze/burnt/in flames/fire/out/set/flames/smoking/up in/burning down/torched)|torch*
    (a/the/my/car)|torched|fire (brigade/fighters/men/engine/service/department/alarm/extinguisher
    /truck)|fireman|firemen|firefight*|extinguish*|(sea/wall) of|glow (red/orange/in)|(orange/red)
    (glow/light/sky)|heat (from/is)|ash|ashes|soot|embers|cinder*|(smell/stink) (of/like) (burning
    /burnt/smoke/something burning)|scorch*|melt*|inferno|blaz*|fireworks|firecracker*|flare*`,
  self_harm: `
    suicid*|kill* (himself/herself/myself/themselves/themself)|(end/ending/take/taking/took/finish
    /ended) (his/her/my/their/it/own) (life/own life/all/lives)|(end/finish/ending) it all|(want*
    /wish*/going/wanna/ready/tried/trying/threat*/try/says/prepar*) to (die/jump/end/kill himself
    /kill herself/hang/drown/be dead/disappear/throw himself/throw herself/do it/cut)|(no/not/don
    t/nothing/without) (longer want to live/reason to live/want to live/will to live/want to be
    here/more reason/point in living/worth living/see a way/see any way)|(better/wish i was/wish i
    were/rather be/d be better) (off dead/dead/off without/not here)|better off (without/dead)
    |(about/going/ready/threat*/wants/want) to jump|jump* (off/from/in front/into/out of/the
    bridge/down/in the river)|(stand*/sit*/lean*/climb*/hang*/out) (on/over/outside/at/out on/)
    the (ledge/edge/railing/parapet/bridge/rail/wrong side/roof/window sill/windowsill/balcony
    /rails/tracks/sill)|ledge|parapet|(bridge/railing*/edge/roof/rails/tracks) (and/over/of/wants
    /crying/looking/he/she)|(pill*/tablets/overdos*/medication/medicine/sleeping) (swallow*/taken
    /took/empty/box*/packet/and alcohol/all/pills/tablets/bottle)|(took/taken/swallow*/taking)
    (pills/tablets/all/too many/a whole/sleeping/everything/the whole/her/his) (pills/tablets/box
    /her/his/medication/medicine/strip)|pills|sleeping (pills/tablets)|farewell (letter/note
    /message/text/post/video)|(suicide/goodbye/good bye/last) (note/letter/message/text/words)
    |(left/wrote/sent/posted/found) (a/me/us/his) (note/letter/message/goodbye/text) (say*/that/he
    /she/goodbye/on/good)|(said/says/saying/wrote/texted) (goodbye/good bye/farewell/she can t/he
    can t/sorry for everything)|(cut*/slit/slash*) (her/his/my/their) (wrists/wrist/arms/veins
    /throat)|wrists|self harm*|hang* (himself/herself/myself/from)|noose|rope|hanged|despair*
    |desperate*|depress*|(can t/cannot/can not) (go on/take it any/take it anymore/live like/bear
    it/stand it any/do this any)|hopeless*|(life/everything) (is/has) (over/no meaning/pointless
    /not worth)|(farewell/goodbye) to (life/the world/everyone)|(hold*/with) (a/the) (gun/knife
    /blade) to (his/her/my)|in front of (a/the) train|(into/in) the (meuse/river/canal) (and/to
    /jump*/fully)`,
  vulnerable: `
    (child/kid/baby/toddler/boy/girl/little boy/little girl/infant/children/son/daughter/grandson
    /granddaughter/little one/pupil) (alone/all alone/is alone/lost/missing/crying/on the/in the
    /wander*/by itself/on his own/on her own/unattended/barefoot/walking/locked/in a/in pyjamas
    /without/has not/has been/hasn t/disappeared/did not/didn t/is missing/is gone/on a/gone/out
    on/in nappies/left)|(little/small/young/tiny/three/four/two/five/3/4/5/2/6) (year old/boy/girl
    /child/kid*/one/children/years)|toddler*|baby|pram|pushchair|nappy|pyjamas|pajamas|nightdress
    |nightgown|slippers|dressing gown|barefoot|bare feet|(old/elderly/confused/disoriented
    /demented/blind/disabled/deaf/very old/frail/lost) (lady/man/woman/gentleman/person/people
    /neighbour/neighbor/mother/father/granny/grandmother/grandfather/couple)|disorient*
    |disorientat*|confus*|(wander*/walk*/stroll*/roam*) (around/alone/in/about/barefoot/on/through
    /the) (in/the/street/road/pyjamas/slippers/night/alone/barefoot/middle/lost)|wander*|dementia
    |alzheimer*|(doesn t/does not/don t/didn t/not/no longer/can t/cannot) (know/remember/find
    /say) (where/who/her/his/what/the way/how) (he/she/name/is/lives/home/it/to)|(lost/missing
    /disappeared/gone/vanished) (since/child/boy/girl/person/for/from/man/woman/after/old/elderly
    /teenager/without)|missing|(hasn t/has not/didn t/did not/not/never/hasnt) (come/came/been
    /returned/arrived/answer*/open*/seen) (home/back/since/at/for/in/the door/to school/him/her)
    |(looking/search*/look) (for/everywhere)|runaway|ran away|run away|(haven t/have not/nobody/no
    one/not/never) (seen/heard/has seen) (him/her/my neighbour/the old/my neighbor/from him/from
    her/for/since/of her)|(live*/living) (alone/by herself/by himself/on her own/on his own)
    |(pick* up/answer*/open*) (the/) (phone/door/telephone)|(phone/light) (off/has been on/rings
    /switched)|(locked/left/shut/alone/trapped/closed) (in/inside/into) (a/the/hot/car/full/his
    /her) (car/sun/hot/heat/vehicle/flat/room/cellar/lift)|(dog/child/baby/animal/kid) (in/inside
    /locked) (a/the) (car/hot/sun/closed/parked/vehicle/full)|in (the full/full/blazing/this) (sun
    /heat)|(hot/parked) car|windows (closed/shut/up)|heatstroke|(hungry/starv*/neglect*
    /malnourish*/abuse*/beaten) (child*/kid*/dog*/animal*/and/old)|neglect*|homeless|(sleep*
    /sleeping) (rough/outside/in the cold/on the street/in a car/on a bench)|handicap*|wheelchair
    |autis*|down s|(near/towards/close to/by/in) the (water/river/tracks/railway/motorway/road
    /meuse/canal/pond) (alone/and/he/she/in/all)|(on/in) the middle of the (road/street/night)
    |amber alert|cold (and/outside/night)|freezing`,
  violent: `
    threat*|menac*|(with/has/had/hold*/pulled/drew/carr*/got/draw*/brandish*/wav*/wield*) (a/an
    /the/his) (knife/gun/pistol/rifle/weapon/bat/baseball bat/machete/axe/iron bar/hammer/bottle
    /stick/sword/shotgun/club/blade/screwdriver/kalashnikov/firearm/broken bottle/chain/belt
    /hatchet/revolver)|knife|knives|gun|guns|pistol|rifle|shotgun|firearm|weapon*|machete|baseball
    bat|axe|gunshot*|shots|shooting|gunfire|(shot/shots/fired/firing) (at/fired/in/into/were
    /heard)|stab*|(hit*/beat*/punch*/kick*/slap*/push*/shov*/drag*/strangl*/grab*/attack*/assault*
    /batter*/chok*/pull*/hurt*/molest*/grop*/chas*/thump*/smack*) (him/her/me/us/a/an/the/his/my
    /each/on/one/them/another/someone/somebody/by/our/old) (woman/wife/man/girlfriend/girl/boy
    /head/child/hair/lad/each other/ground/other/face/by/in/with/kids/dog/and/on/to/against/old
    /young/lady/down/partner/stomach/guy/mother)|beating|beaten|punch*|attack*|assault*|mugg*|rob
    (me/her/him)|robbed (at/of/in/by)|snatch*|fight*|brawl*|scuffle|riot*|(scream*/shout*/yell*
    /cry*/cries/howl*) (for help/of/help/in pain/from/stop/a woman/woman/next/like/and/no/please
    /behind/at her/at him/she)|scream*|(hear*/heard) (scream*/shout*/blows/cries/crying/thud*/a
    woman/slaps/begging/someone scream*/him/her/plead*)|(woman/girl/child/wife/neighbour/lady
    /mother) (scream*/is scream*/cry*/is cry*/beg*/shout*/calls for/calling for/yell*/being/is
    being/has blood)|domestic (violence/abuse/quarrel/dispute)|rape*|raping|(sexual*/indecent)
    (assault*/abuse/harass*/exposure/offen*)|harass*|stalk*|(follow*/chas*/pursu*) (me/her/a/my/us
    /by/girls/women/him/the/home/for) (home/woman/girl/daughter/since/for/all/from/everywhere/to
    /down/young/man/lady/through/school/along)|(followed/chased/harassed/attacked/threatened
    /grabbed/mugged) (by/me/my/her)|kidnap*|abduct*|(lure*/luring/bundle*/forced/pull*/drag*)
    (into/in) (a/the/his) (car/van/boot/bushes/cellar/house)|hostage|exhibition*|flash*|expos*
    himself|naked|trousers down|masturbat*|(will/gonna/going to/want* to/wants to/threat* to)
    (kill/shoot/stab/burn/hurt/hit/smash) (me/you/her/him/us/them/everyone)|kill* (you/me/her/him)
    |(drunk/aggressive/violent/furious/raging/angry) (man/husband/guy/neighbour/men/ex/partner
    /youth*)|aggress*|violen*|intimidat*|bull(y/ied/ying)|bully*|bullied|racket*|extort*|(throw*
    /hurl*) (stone*/bottle*/brick*/rock*/things) (at/from/off/onto/through/against/down)|(dog
    /pitbull/rottweiler) (attack*/bit*/loose/bite*/went for)|bitten`,
};
