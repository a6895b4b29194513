// English: danger to life, home and property, told in the present. Words only, no rules.
import type { Lexicon } from "./concepts.ts";

export const enDanger: Lexicon = {
  help_cry: `help me|help us|help help|please help|pls help|help please|help pls|help quick
    |help quickly|need help now|need help immediately|need help urgently|need urgent help
    |need immediate help|i need help|we need help|come quick|come quickly|come fast|come now
    |come at once|come immediately|come right away|come straight away|hurry up|please hurry
    |hurry please|send help|send someone|send somebody|send the police|send police|send a patrol
    |send a car|send an ambulance|send the fire|call the police please|please call the police
    |call the police now|call police|call the police quick|call an ambulance|call ambulance
    |call the fire brigade|going to kill me|going to kill her|going to kill him|going to kill us
    |gonna kill|will kill me|will kill her|wants to kill me|save me|save us|sos|mayday
    |somebody help|someone help|needs help now|needs an ambulance|need an ambulance|need the police
    |need police|police quick|quick police|i m whispering|i am whispering|absolute emergency
    |this is an emergency|it s an emergency|it is an emergency|life or death|help my|help there
    |help theres|help someone|help somebody|help they|help he|help a man`,
  help_weak: `what do i do|what should i do now|what shall i do|what can i do
    |i don t know what to do|dont know what to do|i m scared|i am scared|im scared|we are scared
    |we re scared|so scared|i m afraid he|i m afraid they|i am afraid of|i m terrified
    |i am terrified|terrified|i m shaking|i am trembling|trembling|shaking with fear|panicking
    |in panic|battery is low|battery low|phone is dying|no credit|nobody answers|no one answers
    |no answer from the police|101 is busy|101 doesn t answer|101 not answering|can t get through
    |cannot get through|line is busy|engaged|can you come|could you come|can someone come|dare not
    |don t dare|too scared|can t talk|cannot talk|can t call|cannot call|can t phone|cannot speak
    |quick|quickly|hurry|urgent|urgently|emergency|scared to death|frightened|help|asap`,
  force: `breaks in|breaks into|break into|to break in|break down|break open|breaking in
    |breaking into|breaking down|breaking open|breaking the|breaking my|breaking our|breaking her
    |breaking his|breaking their|breaking a|(smash/smashes/smashing/smash in/smashing in/kick/kicks
      /kicking/kicking in/kicking down/force/forces/forcing/forcing open/shake/shakes/shaking
      /rattle/rattles/rattling/hammering on/hammering at/banging on/banging at/bangs on/bang on
      /pounding on/pounding at/knocking on/pushing/pushing at/pushing against/pulling at/drilling
      /sawing through/cutting through/cutting open/prying open/levering open/lifting/opening
      /unscrewing/removing/tampering with/fiddling with/fiddling at/messing with/working on) (the
      /my/our/her/his/their/a/at the/at my/next door s)|climb|climbs|climbing|scaling|scales the
    |jumping over|jumps over|vaulting|hopping over|hops over|picking the lock|picking a lock
    |picks the lock|pick the lock|picking my|prying|prises|prising|jemmying|jimmying|levering
    |crowbar|with a crowbar|crow bar|bolt cutter*|screwdriver in|trying to get in
    |trying to get into|tries to get in|tries to get into|try to get in|try to get into
    |trying to enter|tries to enter|try to enter|trying to come in|trying to come into
    |tries to come in|trying to break|tries to break|try to break|trying to force|tries to force
    |trying to open|tries to open|try to open|trying to go in|trying to go into
    |trying to get through|trying to climb|trying doors|trying the door|trying the doors
    |trying my door|trying all the|trying every|trying the handle|trying handles|tries the door
    |tries the handle|tries all|try all the|testing the|attempting to|attempts to enter
    |attempts to open|wants to come in|want to come in|wants to get in|want to get in
    |wants to enter|handle moving|handle is moving|handle turning|handle is turning|handle going
    |turning the handle|turns the handle|ladder against|ladder at|ladder up|ladder on|forced entry
    |hitting the door|hitting my door|throwing himself at|burgling|at work on the`,
  intrude: `(just/has/have/s/has just/have just) (gone in/gone into/broken in/broken into/climbed
      in/climbed into/climbed through/walked into/walked in/got in/got into/entered/forced his way
      /forced their way/slipped in/let himself in)|enter|enters|entering
    |(going/goes/go) (in/into) (through/by/at/the/my/our/her/his/their/a/number/someone s)
    |(gets/getting/get) (in/into) (through/by/the/my/our/her/his/their/a/over)
    |got (in/into) (by/through/over)|went in by
    |(coming/comes/come/came) (in/) through (the/my/our/a)
    |coming (in/into) (by/the back/my/our/over)|(climbing/climbs/crawling/squeezing/sneaking/sneaks
      /slipping/slips/breaking/jumping/jumps) (in/into/through/inside)
    |(walking/walks/wandering) (into/in) (my/our/her/his/the/people s/someone s)
    |(is/are/s/re) (stealing/robbing/ransacking/looting/burgling/rummaging/rifling)
    |stealing (from/my/our/the/her/his/a/things/stuff)|burgling|ransacking|rummaging|going through
      (my/her/his/their/the/all) (house/drawers/things/shed/garage/cupboards/car/room/stuff)
    |(coming/comes/come) out (with/of number/of her house/of their house/of my neighbour*/of the
      neighbour*)|carrying (the tv/a tv/things/stuff/boxes/our/bags out/a bag out/everything out)
    |taking (things/stuff/boxes/everything) out|loading (the tv/things/stuff/everything/it all)
    |(walking/coming/leaving/running) (out/off/away/) with|jumping over|jumped into my|jumps over
    |(let/lets/letting) (himself/themselves/herself) in|helping themselves
    |(forced/pushed/forcing/pushing) (his/their/her) way|barged in|barging in`,
  inside: `(in/inside/into/within/on) (my/the/our/her/his/their/a/your/someone s/somebody s/my
      neighbour s/my neighbours/our neighbours/our neighbour s/the neighbours/the neighbour s/my
      neighbor s/my neighbors/the neighbors/my mother s/my mum s/my parents/my gran s/this/that/my
      sister s/an old lady s/an elderly lady s) (house/home/flat/apartment/garden/back garden/yard
      /backyard/kitchen/cellar/basement/garage/attic/loft/living room/lounge/bedroom/bathroom/hall
      /hallway/shed/stairwell/building/shop/school/pharmacy/property/place/room/courtyard
      /conservatory)|inside|indoors|downstairs|upstairs|down stairs|next door|on the roof
    |on my roof|on our roof|on their roof|on the balcony|on my balcony|on the terrace|on my terrace
    |on the patio|on my patio|on the ground floor|on the first floor|at my neighbour s
    |at my neighbours|at the neighbours|at my neighbor s|at my neighbors|at my mother s|at my mum s
    |at my gran s|at my parents|at our place|at my place|at her place|in my place|in number
    |at number|of number|inside number|house opposite|house across|house next door|flat opposite
    |flat above|flat below|flat next door|across the landing|on the other side of the wall
    |behind the wall|in there|in here|over my wall|over the wall|over our wall|over my fence
    |over the fence|over our fence|neighbour s wall|neighbours wall|neighbors wall
    |neighbour s garden|neighbours garden|neighbors garden|in mrs|in mr|with my gran|with my mother
    |with her right now`,
  at_door: `outside my door|outside the door|outside our door|outside my house|outside our house
    |outside the house|outside my flat|outside my window|outside the window|outside my bedroom
    |at my door|at the door|at our door|at her door|at my front door|at the front door
    |at the back door|at my back door|on my doorstep|on the doorstep|on our doorstep|at my window
    |at the window|at our window|in front of my door|in front of our door|in front of my house
    |in front of our house|behind my house|behind the house|behind our house|in my drive
    |in my driveway|in our drive|in the driveway|in the drive|on my drive|on the landing
    |behind the hedge|in the bushes|around the house|around my house|around our house
    |around the houses|round the house|round my house|round the back|in the stairwell
    |in the entrance|in the lift|downstairs in the`,
  lurk: `prowl|prowls|prowling|lurk|lurks|lurking|keeping watch|on the lookout|keeping lookout
    |standing guard|circling|walking around|walking round|creeping|sneaking|snooping|peering in
    |peering into|peering through|looking in through|looking through|looking into|looks into
    |looks through|staring into|shining a|watching us|watching me|watching the house
    |watching our house|watching my house|spying|hiding|hides|hidden|crouching|crouched|waiting for
    |waiting outside|hooded|in hoods|hoodies|balaclava|balaclavas|masked|masks|face covered
    |faces covered|covered face|torch|torches|flashlight|flashlights|head torch|crowbar|screwdriver
    |iron bar|gloves|loiter*|hanging around|hanging about|stalking`,
  sign_of_life: `torch|torches|torchlight|flashlight|flashlights|beam|light|lights|light on|glow
    |lamp|noise|noises|sound|sounds|footsteps|steps|walking|walking around|walking about|moving
    |moving about|moving around|movement|movements|silhouette|silhouettes|shadow|shadows|figure
    |figures|voice|voices|talking|alarm|alarm is ringing|alarm ringing|alarm going|siren
    |broken window|window broken|window is broken|broken glass|glass breaking|breaking glass
    |smashing glass|glass being|door open|door is open|door wide open|door stands open|door ajar
    |window open|window is open|creaking|rummaging|going on and off|came on|switched on
    |dog is barking like`,
  alarm_rings: `(alarm/alarms/siren/burglar alarm) .. (ringing/rings/ring/going off/goes off
      /blaring/blares/sounding/wailing/howling/screaming/gone off/keeps going/won t stop)`,
  owner_away: `on holiday|on holidays|on vacation|abroad|in spain|in italy|in turkey|in morocco
    |in france|in portugal|in greece|in hospital|at the seaside|at the coast|at the sea|away|absent
    |not at home|not home|not in|not there|aren t there|isn t there|aren t home|isn t home
    |aren t at home|isn t at home|house is empty|is empty|are empty|stands empty|standing empty
    |empty house|unoccupied|uninhabited|nobody lives|no one lives|nobody should|no one should
    |nobody is supposed|no one is supposed|nobody home|no one home|nobody at home|no one at home
    |nobody has the key|at work|passed away|died|for sale|back only|not back|gone to
    |supposed to be away|skiing|lives alone|live alone|all alone|on a cruise|on their own`,
  hiding: `i m hiding|i am hiding|im hiding|we are hiding|we re hiding|hiding in|hid myself
    |hidden myself|i hid in|hiding under|locked myself|locked ourselves|locked in|i m locked
    |we re locked|barricaded|barricading|i m trapped|i am trapped|we are trapped|we re trapped
    |i m stuck|i m alone|i am alone|im alone|i m all alone|i m home alone|home alone|alone at home
    |alone in the house|alone with my|alone with the|alone with two|on my own|by myself
    |we are alone|we re alone|i m on my own|alone here`,
  violence: `hits|hitting|beats|beating|being beaten|is beaten|beaten up|beating up|beats up
    |are fighting|is fighting|re fighting|fighting outside|fighting in|fighting each|fighting with
    |fight outside|a fight|fight going|fight has broken|attack|attacks|attacking|being attacked
    |threaten|threatens|threatening|assaulting|being assaulted|assaults|stab|stabs|stabbing|stabbed
    |shoots|shooting|strangl*|throttling|raping|rape|kicking him|kicking her|kicking a man|punch
    |punches|punching|slaps|slapping|is screaming|s screaming|she screams|screaming for|screams for
    |keeps screaming|woman screaming|people are screaming|they are screaming|screaming next
    |screams next|hear screams|screams from|crying for help|calling for help|shouting for help
    |yelling for help|calls for help|cries for help|cry for help|gunshot|gunshots|gun shots
    |shots fired|shots|following me|follows me|chasing|stalking me|being followed|being mugged
    |mugging|kidnap*|abduct*|dragging|drags|dragged into|brawl|brawling|spitting at|being robbed
    |holding her|holding him|pushing her|pulling her hair|abusing|hurting|hurts her|going to hurt
    |lynch*|batter*|molest*|manhandl*`,
  weapon: `knife|knives|gun|guns|pistol|rifle|shotgun|weapon|weapons|machete|axe|hatchet
    |baseball bat|iron bar|hammer|armed|crossbow|sword|razor|box cutter|grenade|chainsaw`,
  injury: `unconscious|unconsious|unresponsive|passed out|fainted|blacked out|collapsed|collapses
    |not breathing|isn t breathing|isnt breathing|doesn t breathe|stopped breathing
    |barely breathing|hardly breathing|breathing badly|difficulty breathing|can t breathe
    |cannot breathe|trouble breathing|not moving|isn t moving|isnt moving|doesn t move
    |does not move|doesnt move|won t move|motionless|not responding|doesn t respond
    |does not respond|doesnt respond|doesn t react|not reacting|does not answer me|won t wake
    |doesn t wake|not waking|can t wake|bleeding|bleeds|lot of blood|lots of blood|losing blood
    |full of blood|covered in blood|blood everywhere|blood coming|blood on|pool of blood
    |heart attack|cardiac|a stroke|seizure|seizures|having a fit|convuls*|epileptic|choking
    |drowning|drowns|fallen down|fell down the|has fallen|have fallen|fallen in|fallen into
    |fallen off|fallen from|lying on the ground|lying on the floor|man lying|woman lying
    |person lying|someone lying|somebody lying|boy lying|girl lying|lady lying|guy lying
    |gentleman lying|he is lying|she is lying|he s lying|she s lying|lies motionless
    |lies on the pavement|lying unconscious|can t get up|cannot get up|unable to get up|is injured
    |are injured|badly injured|seriously injured|is hurt|are hurt|badly hurt|hurt badly|severely
    |wounded|is wounded|suicid*|kill himself|kill herself|kill myself|kill themselves|end his life
    |end her life|end my life|about to jump|wants to jump|going to jump|threatens to jump|jump off
    |jump from|overdose|overdosed|poisoned|electrocut*|run over|been hit by|was hit by|hit by a car
    |knocked down|trapped in|trapped under|stuck in the lift|pinned under|giving birth|in labour
    |waters broke|is dying|s dying|dying on|hypothermi*|blue lips|lips are blue|turned blue
    |turning blue|chest pain|chest pains|swallowed|hanged himself|hanging from|allergic shock
    |anaphyla*`,
  fire: `fire|fires|flames|flame|smoke coming|smoke is|smoke from|smoke out|smoke in my
    |smoke in our|smoke in the house|smoke in the building|thick smoke|black smoke|see smoke
    |seeing smoke|smell smoke|smelling smoke|smell of smoke|there is smoke|there s smoke
    |theres smoke|full of smoke|smoke everywhere|lot of smoke|lots of smoke|smoke pouring
    |smoke billowing|smoke rising|clouds of smoke|smell of burning|smell burning|burning smell
    |is burning|are burning|s burning|burning down|house burning|car burning|on fire|caught fire
    |catches fire|catching fire|alight|ablaze|blaze|arson|explosion|explosions|exploded|exploding
    |explodes|gas leak|gas leaking|leaking gas|smell of gas|smells of gas|smell gas|smelling gas
    |smells like gas|gas smell|gas escaping|gas odour|gas odor|carbon monoxide|co alarm
    |short circuit|sparks|sparking|smoldering|smouldering`,
  lost_person: `child|little boy|little girl|small boy|small girl|toddler|baby|infant|small child
    |small children|elderly lady|elderly man|elderly gentleman|elderly woman|elderly person
    |old lady|old man|old gentleman|old woman|confused man|confused woman|dementia|alzheimer*
    |disoriented|disorientated|confused|in pyjamas|in his pyjamas|in her pyjamas|in pajamas
    |barefoot|bare feet|nightgown|nightdress|in slippers|dressing gown|wandering|locked in a car
    |left in a car|alone in a car|in a hot car`,
  hazard: `power line|power cable|electric cable|electric wire|live wire|live cable|cable down
    |cables down|tree has fallen|tree fallen|tree about to|tree is about|going to fall
    |about to fall|about to collapse|is collapsing|collapsed wall|wall is collapsing|has collapsed
    |manhole open|open manhole|manhole cover|manhole without|water rising|water is rising
    |burst pipe|pipe burst|cellar is flooding|flooding our|chemical leak|chemical spill
    |chemicals leaking|tanker|bomb|bomb threat|grenade|explosive|explosives|suspicious package
    |suspicious parcel|wrong way on|ghost driver|against the traffic|on the railway|on the tracks
    |on the train tracks|on the rails|on the motorway|along the motorway|onto the motorway
    |dangerous dog|dog attacking|dog is attacking|dog attacked|dog attacks|bull loose
    |loose on the road|stuck in a lift|stuck in the lift|trapped in the lift|stones from the bridge
    |off the bridge|from the bridge`,
  throwing: `(throw/throws/throwing/chuck/chucking/hurling/pelting/lobbing/dropping) (stones/rocks
      /bricks/bottles/eggs/fireworks/bangers/firecrackers/objects/things at/paving stones
      /cobblestones/molotov/stuff at/paint)|pelting|setting fire|set fire to|sets fire
    |setting light|set light to|set alight|lighting a fire|lighting fires|light a fire
    |lights a fire|burning a|letting off fireworks|letting off bangers|shooting fireworks
    |firing fireworks|smashing up|smashing|smash up|spraying|spray painting|tagging|vandalising
    |vandalizing|wrecking|trashing|ripping out|ripping up|tearing down|tearing up|knocking over
    |kicking over|turning over|tipping over|pushing over|overturning|destroying|pulling up
    |uprooting|demolishing|breaking everything|kicking in`,
  police_called: `called 101|called the 101|rang 101|phoned 101|dialled 101|called the police
    |phoned the police|rang the police|informed the police|told the police|reported to the police
    |reported it to the police|police informed|police are informed|police have been informed
    |police already|police know|police came|police were|police have been|went to the police
    |complaint filed|filed a complaint|filed a report|police report|crime number|crime reference
    |made a statement|gave a statement|lodged a complaint|called 112|called the fire
    |pressed charges|police station`,
  not_danger: `fire brigade|fire station|fire department|fire engine|fire alarm|fire alarms
    |fire drill|fire extinguisher|fire extinguishers|fire escape|fire door|fire safety
    |fire prevention|against fire|firework|fireworks|campfire|camp fire|barbecue|bbq|smoke detector
    |smoke detectors|smoke alarm|smoke alarms|laughing gas|gas meter|gas bill|gas company|gas man
    |gas men|gas station|gas bottle|gas bottles|gas canister|gas canisters|gas cylinder
    |gas cylinders|fake gas|fire insurance|open fire|fireplace|log fire|wood fire|ceasefire|fire me
    |got fired|fire hazard course|first aid course`,
};
