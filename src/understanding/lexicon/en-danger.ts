// English: danger to life, home and property, told in the present. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const enDanger: Lexicon = {
  help_cry: `
    help (me/us/help/please/pls/quick/quickly/my/there/theres/someone/somebody/they/he/a man)
    |please (help/hurry/call the police)|need (help now/help immediately/help urgently/urgent
      help/immediate help/an ambulance/the police/police)
    |i (need help/m whispering/am whispering)
    |come (quick/quickly/fast/now/at once/immediately/right away/straight away)|hurry (up/please)
    |send (help/someone/somebody/the police/police/a patrol/a car/an ambulance/the fire)|call
      (the police please/the police now/police/the police quick/an ambulance/ambulance/the fire
      brigade)|going (to kill me/to kill her/to kill him/to kill us)|will (kill me/kill her)
    |save (me/us)|sos|mayday|needs (help now/an ambulance)|it (s an emergency/is an emergency)
    |(pls/we need/somebody/someone) help|(please/just) be quick|gonna kill|wants to kill me
    |police quick|quick police|absolute emergency|this is an emergency|life or death
    |be quick please|quickly please`,
  help_weak: `what (do i do/should i do now/shall i do/can i do)|i (don t know what to do/m
      scared/am scared/m afraid he/m afraid they/am afraid of/m terrified/am terrified/m shaking
      /am trembling)|we (are scared/re scared)|terrified|trembling|panicking|battery (is low/low)
    |no (credit/one answers/answer from the police)|101 (is busy/doesn t answer/not answering)
    |can (t get through/you come/someone come/t talk/t call/t phone)
    |cannot (get through/talk/call/speak)|engaged|quick|quickly|hurry|urgent|urgently|emergency
    |frightened|help|asap|(im/so/too) scared|dont know what to do|shaking with fear|in panic
    |phone is dying|nobody answers|line is busy|could you come|dare not|don t dare
    |scared to death`,
  force: `breaks (in/into)|break (into/down/open)
    |breaking (in/into/down/open/the/my/our/her/his/their/a)|(smash/smashes/smashing/smash in
      /smashing in/kick/kicks/kicking/kicking in/kicking down/force/forces/forcing/forcing open
      /shake/shakes/shaking/rattle/rattles/rattling/hammering on/hammering at/banging on/banging
      at/bangs on/bang on/pounding on/pounding at/knocking on/pushing/pushing at/pushing against
      /pulling at/drilling/sawing through/cutting through/cutting open/prying open/levering open
      /lifting/opening/unscrewing/removing/tampering with/fiddling with/fiddling at/messing with
      /working on) (the/my/our/her/his/their/a/at the/at my/next door s)|climb|climbs|climbing
    |vaulting|picking (the lock/a lock/my)|prises|prising|jemmying|jimmying|levering|crowbar
    |trying (to get in/to get into/to enter/to come in/to come into/to break/to force/to open/to
      go in/to go into/to get through/to climb/doors/the door/the doors/my door/all the/every/the
      handle/handles)|tries (to get in/to get into/to enter/to come in/to break/to force/to open
      /the door/the handle/all)|try (to get in/to get into/to enter/to break/to open/all the)
    |attempts (to enter/to open)|wants (to come in/to get in/to enter)
    |want (to come in/to get in)|handle (moving/is moving/turning/is turning/going)
    |ladder (against/at/up/on)|hitting (the door/my door)|burgling
    |(scales/testing/at work on) the|(jumping/jumps/hopping/hops) over
    |being (smashed/broken/kicked/forced) (in/open/down/)|prying (open/the/at)
    |scaling (the/a/my/our)
    |(try/tries/trying) (open/enter/break/force/go in) (the/my/in/into/door/window/his/her/)
    |(want/wants) (to/) (enter/open/break/come in) (in/my/the/inside/)
    |he (break/open/force/push) (the/my)|they (break/open/force/push) (the/my)
    |(broke/smashed/kicked) .. and (is/are) (now/) (in/inside/walking/coming/going)
    |(turning/turns/trying/tries/putting/puts/fumbling with) (the/a/his/her/with a) key
    |key in (my/our/the) (lock/door)|(lock/handle) is (moving/turning)|to break in|screwdriver in
    |picks the lock|pick the lock|with a crowbar|crow bar|bolt cutter*|attempting to
    |turning the handle|turns the handle|forced entry|throwing himself at`,
  intrude: `(just/has/have/s/has just/have just) (gone in/gone into/broken in/broken into/climbed
      in/climbed into/climbed through/walked into/walked in/got in/got into/entered/forced his
      way/forced their way/slipped in/let himself in)|enter|enters|entering
    |(going/goes/go) (in/into) (through/by/at/the/my/our/her/his/their/a/number/someone s)
    |(gets/getting/get) (in/into) (through/by/the/my/our/her/his/their/a/over)
    |got (in/into) (by/through/over)|(coming/comes/come/came) (in/) through (the/my/our/a)
    |coming (in/into) (by/the back/my/our/over)|(climbing/climbs/crawling/squeezing/sneaking
      /sneaks/slipping/slips/breaking/jumping/jumps) (in/into/through/inside)
    |(walking/walks/wandering) (into/in) (my/our/her/his/the/people s/someone s)
    |(is/are/s/re) (stealing/robbing/ransacking/looting/burgling/rummaging/rifling)
    |stealing (from/my/our/the/her/his/a/things/stuff)|burgling|ransacking|rummaging|going
      through (my/her/his/their/the/all) (house/drawers/things/shed/garage/cupboards/car/room
      /stuff)|(coming/comes/come) out (with/of number/of her house/of their house/of my
      neighbour*/of the neighbour*)
    |carrying (the tv/a tv/things/stuff/boxes/our/bags out/a bag out/everything out)
    |taking (things/stuff/boxes/everything) out|loading (the tv/things/stuff/everything/it all)
    |(walking/coming/leaving/running) (out/off/away/) with
    |(let/lets/letting) (himself/themselves/herself) in
    |(forced/pushed/forcing/pushing) (his/their/her) way|being (robbed/burgled/ransacked)
    |(loading/carrying/taking/moving/bringing/dragging) .. (tv/television/telly/things/furniture
      /bikes/bike/boxes/computer/stuff/safe) .. (into/out/to/away)|(loading/carrying/taking) (my
      /the/our) (neighbour s/neighbours/neighbor s) (tv/television/things/bikes/stuff/bike)
    |emptying (the/my/our/a) (house/flat/garage/shed/neighbour s)
    |(enter/entered/go/come) in (my/the/our) (house/flat/home/garden)|(carrying/taking/moving
      /bringing) out (furniture/things/tv/boxes/stuff/everything/the/a/bags)|(syphoning/siphoning
      /nicking/stealing) (petrol/diesel/fuel/from/bikes/parcels/copper/wheels/tyres)|went in by
    |jumping over|jumps over|jumped into my|helping themselves|barged in|barging in`,
  inside: `(in/inside/into/within/on) (my/the/our/her/his/their/a/your/someone s/somebody s/my
      neighbour s/my neighbours/our neighbours/our neighbour s/the neighbours/the neighbour s/my
      neighbor s/my neighbors/the neighbors/my mother s/my mum s/my parents/my gran s/this/that
      /my sister s/an old lady s/an elderly lady s) (house/home/flat/apartment/garden/back garden
      /yard/backyard/kitchen/cellar/basement/garage/attic/loft/living room/lounge/bedroom
      /bathroom/hall/hallway/shed/stairwell/building/shop/school/pharmacy/property/place/room
      /courtyard/conservatory)|inside|indoors|downstairs|upstairs|on (the roof/my roof/our roof
      /their roof/the balcony/my balcony/the terrace/my terrace/the patio/my patio/the ground
      floor/the first floor/the other side of the wall)|at (my neighbour s/my neighbours/the
      neighbours/my neighbor s/my neighbors/my mother s/my mum s/my gran s/my parents/our place
      /my place/her place/number)|in (my place/number/there/here/mrs/mr)
    |house (opposite/across/next door)|flat (opposite/above/below/next door)
    |over (my wall/the wall/our wall/my fence/the fence/our fence)|neighbour (s wall/s garden)
    |neighbours (wall/garden)|neighbors (wall/garden)|with (my gran/my mother/her right now)
    |(in/on/inside) (house/garden/roof/garage/kitchen/balcony/cellar/stairs) of
    |(in/inside/on) (kitchen/garden/house/garage/cellar/balcony/roof)
    |(through/around/about) (my/the/our) (house/flat/home)|down stairs|next door|of number
    |inside number|across the landing|behind the wall`,
  at_door: `outside (my door/the door/our door/my house/our house/the house/my flat/my window/the
      window/my bedroom)|at (my door/the door/our door/her door/my front door/the front door/the
      back door/my back door/my window/the window/our window)
    |on (my doorstep/the doorstep/our doorstep/my drive/the landing)|in (front of my door/front
      of our door/front of my house/front of our house/my drive/my driveway/our drive/the
      driveway/the drive/the bushes/the stairwell/the entrance/the lift)
    |behind (my house/the house/our house/the hedge)
    |around (the house/my house/our house/the houses)|round (the house/my house/the back)|(at
      /outside/behind/in front of/by) (my/our/the/her/his) (neighbour s/neighbours/neighbor s
      /neighbors/mother s/gran s) (front/back/) (door/house/window/gate/flat)
    |(through/at) the (spyhole/peephole/letterbox/keyhole)|on the other side of (the/my) door
    |(in front of/outside) (my/our/the) (building/flat/block/house/door/garage)
    |in front of (my/our) (building/house/flat/block)|downstairs in the|in front of my window`,
  lurk: `prowl|prowls|prowling|lurk|lurks|lurking|keeping (watch/lookout)|circling
    |walking (around/round)|creeping|sneaking|snooping|peering (in/into/through)
    |looking (in through/through/into)|looks (into/through)
    |watching (us/me/the house/our house/my house)|spying|hiding|hides|hidden|crouching|crouched
    |waiting (for/outside)|hooded|hoodies|balaclava|balaclavas|masked|masks|torch|torches
    |flashlight|flashlights|crowbar|screwdriver|gloves|loiter*|hanging (around/about)|stalking
    |waiting (in/at/for/outside/by/near/behind) (front/me/my/the/us/our)|on the lookout
    |standing guard|staring into|shining a|in hoods|face covered|faces covered|covered face
    |head torch|iron bar`,
  sign_of_life: `torch|torches|torchlight|flashlight|flashlights|beam|light|lights|glow|lamp
    |footsteps|walking (around/about)|moving (about/around)|silhouette|silhouettes|shadow|shadows
    |figure|figures|alarm|alarm (is ringing/ringing/going)|siren|broken (window/glass)
    |window (broken/is broken/open/is open)|glass (breaking/being)
    |door (open/is open/wide open/stands open/ajar)|rummaging|(light/came/switched) on
    |breaking glass|smashing glass|going on and off|dog is barking like`,
  stirring: `noise|noises|sound|sounds|footsteps|steps|walking|walking (around/about)
    |moving (about/around)|movement|movements|voice|voices|talking|creaking|rummaging|walk|walks
    |thumping|thuds|bumps|banging about|running about`,
  alarm_rings: `(alarm/alarms/siren/burglar alarm) .. (ringing/rings/ring/going off/goes off
      /blaring/blares/sounding/wailing/howling/screaming/gone off/keeps going/won t stop)`,
  owner_away: `on (holiday/holidays/vacation/a cruise/their own)|abroad
    |in (spain/italy/turkey/morocco/france/portugal/greece/hospital)
    |at (the seaside/the coast/the sea/work)|away|absent|not (at home/home/in/there/back)
    |aren (t there/t home/t at home)|isn (t there/t home/t at home)|unoccupied|uninhabited
    |nobody (lives/should/is supposed/home/at home/has the key)
    |no (one lives/one should/one is supposed/one home/one at home)|died|skiing
    |(house is/is/are/stands/standing) empty|(lives/live/all) alone|empty house|passed away
    |supposed to be away|for sale|back only|gone to`,
  hiding: `i (m hiding/am hiding/hid in/m locked/m trapped/am trapped/m stuck/m alone/am alone/m
      all alone/m home alone/m on my own)|im (hiding/alone)
    |we (are hiding/re hiding/re locked/are trapped/re trapped/are alone/re alone)
    |hiding (in/under)|locked (myself/ourselves/in)|barricaded|barricading
    |alone (at home/in the house/with my/with the/with two/here)|(hid/hidden/by) myself|(i am/i m
      /im) (writing/texting/typing) (this/) from (the/under/my/inside) (bathroom/toilet/bed
      /wardrobe/closet/cupboard/attic/cellar/bedroom)
    |writing from (the/under/my) (bathroom/toilet/bed/wardrobe/closet/attic/cellar)|home alone
    |on my own`,
  violence: `hits|hitting|beats|beating|being (beaten/attacked/assaulted/followed/mugged/robbed)
    |is (beaten/fighting)|fighting (outside/in/each/with)|fight (outside/going/has broken)|attack
    |attacks|attacking|threaten|threatens|threatening|assaulting|assaults|stab|stabs|stabbing
    |stabbed|shoots|shooting|strangl*|throttling|raping|rape|kicking (him/her/a man)|punch
    |punches|punching|slaps|slapping|gunshot|gunshots|shots|chasing|mugging|kidnap*|abduct*
    |dragging|drags|brawl|brawling|holding (her/him)|abusing|hurting|lynch*|batter*|molest*
    |manhandl*|(beaten/beating/beats) up
    |(crying for/calling for/shouting for/yelling for/calls for/cries for/cry for) help
    |(following/follows/stalking) me
    |being (attacked/beaten/mugged/stabbed/robbed/strangled/kicked)
    |(begging/pleading) (him/her/them/for/with/to)|(following/follows/follow) (my/a/the/her/his
      /our) (daughter/son/child/kids/girl/woman/wife/boy)|(wants/trying/tries/want) to (take/grab
      /snatch/lure) (the/my/a) (kids/kid/child/children/girl/boy)|followed me (home/and)
    |screaming for|screams for|are fighting|re fighting|a fight|gun shots|shots fired
    |dragged into|spitting at|pushing her|hurts her|pulling her hair|going to hurt`,
  cry: `scream|screams|screaming|yelling|yells|shouting|shouts|crying|cries|howling|sobbing
    |shrieking|shrieks|wailing`,
  weapon: `knife|knives|gun|guns|pistol|rifle|shotgun|weapon|weapons|machete|axe|hatchet|hammer
    |armed|crossbow|sword|razor|grenade|chainsaw|iron (bar/rod)
    |(bar/stick/bat/tool/hammer/screwdriver/something/blade/pipe) in (his/her/their) (hand/hands)
    |baseball bat|box cutter|metal bar|brick in`,
  injury: `unconscious|unconsious|unresponsive|fainted|collapsed|collapses
    |not (breathing/moving/responding/reacting/waking)|isn (t breathing/t moving)
    |isnt (breathing/moving)|doesn (t breathe/t move/t respond/t react/t wake)
    |can (t breathe/t wake/t get up)|cannot (breathe/get up)
    |does (not move/not respond/not answer me)|doesnt (move/respond)|won (t move/t wake)
    |motionless|bleeding|bleeds|blood (everywhere/coming/on)|cardiac|seizure|seizures|epileptic
    |choking|drowning|drowns|fallen (down/in/into/off/from)
    |lying (on the ground/on the floor/unconscious)|he (is lying/s lying)|she (is lying/s lying)
    |lies (motionless/on the pavement)|is (injured/hurt/wounded/dying)|are (injured/hurt)
    |badly (injured/hurt)|severely|wounded|suicid*|kill (himself/herself/myself/themselves)
    |end (his life/her life/my life)|jump (off/from)|overdose|overdosed|poisoned|electrocut*
    |trapped (in/under)|hypothermi*|chest (pain/pains)|swallowed|anaphyla*
    |(stopped/barely/hardly/difficulty/trouble) breathing
    |(lot of/lots of/losing/full of/covered in/pool of) blood
    |(man/woman/person/someone/somebody/boy/girl/lady/guy/gentleman) lying
    |(about to/wants to/going to/threatens to) jump|(lips are/turned/turning) blue
    |(will/wants to/want to/going to/gonna/threatens to/threatening to/about to) jump
    |(says/said/writes) (he/she) (will/wants to/is going to) (jump/die/kill/end)
    |on the (railing/edge/ledge) of|(has/having/in/with/having) convulsions
    |(is/s/started) convulsing|and (is/are/s) lying (on/in/there)
    |(he/she/who) (is/s) (just/now/) lying
    |(hit/struck/knocked over/run over) by a (car/bus/lorry/van/truck/tram/train/motorbike)
    |slumped|moaning|groaning|whimpering|(has/have) collapsed
    |stuck (on/in/under) (the/a) (frozen/ice/pond/mud/window/lift/well/tree/roof)|passed out
    |blacked out|breathing badly|hurt badly|heart attack|a stroke|having a fit|fell down the
    |has fallen|have fallen|unable to get up|seriously injured|run over|keeled over|been hit by
    |was hit by|hit by a car|knocked down|stuck in the lift|pinned under|giving birth|in labour
    |waters broke|s dying|dying on|blue lips|hanged himself|hanging from|allergic shock`,
  fire: `fire|fires|flames|flame|smoke (coming/is/from/out/in my/in our/in the house/in the
      building/everywhere/pouring/billowing/rising)
    |smell (smoke/of smoke/of burning/burning/of gas/gas)|smelling (smoke/gas)
    |there (is smoke/s smoke)|burning (smell/down)|alight|ablaze|blaze|arson|explosion|explosions
    |exploded|exploding|explodes|gas (leak/leaking/smell/escaping/odour/odor)
    |smells (of gas/like gas)|sparks|sparking|smoldering|smouldering
    |(thick/black/see/seeing/theres/full of/lot of/lots of/clouds of) smoke
    |(is/are/s/house/car) burning|(on/caught/catches/catching) fire|leaking gas|carbon monoxide
    |co alarm|short circuit`,
  lost_person: `child|little (boy/girl)|small (boy/girl/child/children)|toddler|baby|infant
    |elderly (lady/man/gentleman/woman/person)|old (lady/man/gentleman/woman)
    |confused (man/woman)|dementia|alzheimer*|disoriented|disorientated|confused
    |in (pyjamas/his pyjamas/her pyjamas/pajamas/slippers/a hot car)|barefoot|nightgown
    |nightdress|wandering|(locked in a/left in a/alone in a) car|bare feet|dressing gown`,
  missing: `(not/never/hasn t/has not/still not) (come/came/returned) (home/back)
    |(hasn t/has not) (been seen/returned)|nobody has seen (him/her/them)
    |(can t/cannot/can not/couldn t/don t) find (him/her/them)
    |(is/has gone/has been/went/gone) missing|(has/have) disappeared|(is/got) lost
    |nowhere to be found|wandered off|run away from home|ran away`,
  hazard: `power (line/cable)|electric (cable/wire)|live (wire/cable)
    |tree (has fallen/fallen/about to/is about)|about (to fall/to collapse)
    |manhole (open/cover/without)|water (rising/is rising)|chemical (leak/spill)|tanker|bomb
    |grenade|explosive|explosives|suspicious (package/parcel)
    |on (the railway/the tracks/the train tracks/the rails/the motorway)
    |dog (attacking/is attacking/attacked/attacks)|stuck (in a lift/in the lift)
    |(stones from the/off the/from the) bridge|ice is (cracking/breaking/thin)
    |on the (frozen) (pond/lake/canal)|tree .. (come/came/fallen/fell) (down/) on
    |(line/cable/wire/wires) .. (sparking/down/sparks)|(cable/cables/tree has come) down
    |going to fall|is collapsing|wall is collapsing|collapsed wall|has collapsed|open manhole
    |burst pipe|pipe burst|cellar is flooding|flooding our|chemicals leaking|bomb threat
    |wrong way on|ghost driver|against the traffic|along the motorway|onto the motorway
    |dangerous dog|bull loose|loose on the road|trapped in the lift|fell through the ice`,
  reckless: `(racing/race) (each other/cars/through/down/in)|joyrid*|wheelies
    |doing (donuts/doughnuts)|drag racing|street racing|wrong way|ghost driver
    |against the traffic`,
  throwing: `(throw/throws/throwing/chuck/chucking/hurling/pelting/lobbing/dropping) (stones
      /rocks/bricks/bottles/eggs/fireworks/bangers/firecrackers/objects/things at/paving stones
      /cobblestones/molotov/stuff at/paint)|pelting|setting (fire/light)
    |set (fire to/light to/alight)|lighting (a fire/fires)|letting (off fireworks/off bangers)
    |smashing|spraying|tagging|vandalising|vandalizing|wrecking|trashing|ripping (out/up)
    |tearing (down/up)|kicking (over/in)|overturning|destroying|uprooting|demolishing
    |(sets/light a/lights a) fire|(smashing/smash/pulling) up
    |(knocking/turning/tipping/pushing) over|burning a|shooting fireworks|firing fireworks
    |spray painting|breaking everything`,
  police_called: `called (101/the 101/the police/112/the fire)|rang (101/the police)
    |phoned (101/the police)|reported (to the police/it to the police)|police (informed/are
      informed/have been informed/already/know/came/were/have been/report/station)
    |filed (a complaint/a report)|crime (number/reference)
    |(informed the/told the/went to the) police|dialled 101|complaint filed|made a statement
    |gave a statement|lodged a complaint|pressed charges`,
  not_danger: `fire (brigade/station/department/engine/alarm/alarms/drill/extinguisher
      /extinguishers/escape/door/safety/prevention/insurance/me/hazard course)|firework|fireworks
    |campfire|barbecue|bbq|smoke (detector/detectors/alarm/alarms)|gas (meter/bill/company/man
      /men/station/bottle/bottles/canister/canisters/cylinder/cylinders)|fireplace|ceasefire
    |(against/camp/open/log/wood) fire|laughing gas|fake gas|got fired|first aid course`,
};
