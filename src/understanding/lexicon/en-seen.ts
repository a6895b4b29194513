// English: times, what was seen, and the themes of reports. Danger stands in en-danger.ts. Words only.
import type { Lexicon } from "./concepts.ts";

const times: Lexicon = {
  past_time: `yesterday|last night|last evening|last week|last month|last year|last weekend
    |last summer|last winter|the other day|the other night|the other evening|this morning
    |this afternoon|earlier today|earlier this|during the night|in the night|overnight
    |over the weekend|at the weekend|on monday|on tuesday|on wednesday|on thursday|on friday
    |on saturday|on sunday|last monday|last tuesday|last wednesday|last thursday|last friday
    |last saturday|last sunday|monday night|tuesday night|wednesday night|thursday night
    |friday night|saturday night|sunday night|monday evening|tuesday evening|wednesday evening
    |thursday evening|friday evening|saturday evening|sunday evening|ago|recently|lately
    |in the past|back then|once before|when we came back|when i came back|when we got back
    |when i got back|when we got home|when i got home|when i came home|when we came home
    |when i returned|when we returned|on our return|on my return|on returning|coming home
    |while we were|while i was|while they were|when i woke|when we woke|waking up|the night before
    |the day before|in january|in february|in march|in april|in may|in june|in july|in august
    |in september|in october|in november|in december|at christmas|at easter|since christmas
    |since easter|this week|these last days|the past few days|the last few days|previously
    |a while back|already happened|at the time|that night|that evening|that day|the next morning
    |the following day|years ago|months ago|weeks ago|days ago|an hour ago|hours ago|a year ago
    |two nights|before dawn|all night|once again last|in 20*`,
  past_verb: "was|were|had|did|came|went|saw|heard|found|took|broke|stole|tried",
  now: `now (he/they/she/there/someone/somebody/two/a/in/at/as/please)
    |(and/but/here/there/are/is/there/me/us/up/help/happening/it) now|right now|at the moment
    |at this moment|at this very moment|this very moment|just now|currently|presently|as i write
    |as i type|as i speak|as we speak|while i write|while i am writing|while i m writing
    |while i type|this minute|this very minute|this second|this instant|happening now
    |as i am writing`,
  going_on: `(is/s/are/re/am) (breaking/smashing/kicking/dumping/unloading/tipping/pouring/emptying
      /spraying/burning/setting/climbing/forcing/trying to get/trying to open/trying to break
      /trying to enter/trying to force/trying the/busy/fighting/beating/hitting/attacking/robbing
      /stealing/looting/sawing/wrecking/destroying/vandalising/chucking/throwing/at it again now
      /prowling around/rattling/hammering on/banging on/getting in/getting into/letting off
      /painting/tagging)|for .. minutes now|since .. minutes|since some minutes
    |for the last .. minutes|for the past .. minutes|the last half hour|in the act|in the middle of
    |in progress|under way|underway|(been/be) .. for .. minutes
    |busy (breaking/dumping/unloading/trying/smashing/emptying/loading/stealing)`,
  witness: `in front of my eyes|before my eyes|(i am/i m/we are/we re/am) watching
    |watching (them/him/her)|from my (window/bedroom/kitchen/balcony/living room/upstairs)
    |(i/we) can see (him/them/her/it)|can see (them/him/her/it) from
    |(i/we) see (him/them/her) (from/now/standing/trying/in/going/through)|i am looking at
    |through my window|(i/we) can hear (them/him/her)`,
  just: `just heard|just saw|just seen|just gone in|just gone into|just went in|just went into
    |just gone over|just gone through|just broke|just broken|just climbed|just jumped|just entered
    |just smashed|just phoned|just called|just rung|just rang me|just told me|just started
    |just collapsed|just fell|just fallen|just walked in|just walked into|just forced|just kicked
    |just attacked|just hit|just grabbed|just crashed|just come in|just come into|just came in
    |just came into|just come through|just got in|just got into|just set|just snatched
    |just drove into|just ran into|just noticed someone|just noticed somebody|just spotted
    |just woke|just this minute|just this second|just exploded|just arrived at|a minute ago
    |a moment ago|a second ago|moments ago|minutes ago|seconds ago`,
  still_there: `they are still|they re still|he is still|he s still|she is still|she s still
    |who is still|men are still|people are still|are still in|is still in|are still inside
    |is still inside|still at it|still inside|still in the house|still in there|still outside
    |still banging|still trying|still screaming|still shouting|still burning|still smoking
    |still going on|still ongoing|not finished yet|haven t finished|havent finished|hasn t finished
    |have not finished|has not finished|won t leave|wont leave|will not leave|won t go|wont go
    |will not go|refuses to leave|refuses to go|refuse to leave|won t stop|wont stop|doesn t stop
    |does not stop|don t stop|keeps banging|keeps rattling|keeps ringing|keeps trying|keeps hitting
    |keeps kicking|keeps screaming|keeps shouting|keep banging|keep trying|keep kicking|he is back
    |he s back|they are back|they re back|she is back|has come back now|have come back now
    |hasn t left|haven t left|not left yet|hasn t gone|haven t gone|carrying on|is coming back
    |are coming back|coming back now|not gone away|still hiding|still standing|still here`,
  recurrent: `every day|everyday|every night|every evening|every week|every weekend|every morning
    |every afternoon|every time|every month|every year|every summer|every monday|every tuesday
    |every wednesday|every thursday|every friday|every saturday|every sunday|each day|each night
    |each evening|each week|each weekend|each time|each morning|often|regularly|always|constantly
    |all the time|sometimes|usually|generally|in general|several times|several evenings
    |several nights|many times|most evenings|most nights|most days|nearly every|almost every|daily
    |nightly|weekly|on and off|again and again|frequently|repeatedly|at weekends|on weekends
    |on mondays|on fridays|on saturdays|on sundays|night after night|day after day|day and night
    |keeps happening|happens a lot|time and again|now and then|from time to time|once a week
    |twice a week|permanently|as usual|habitually|on a regular|continually|around the clock`,
  since: `since|for weeks|for months|for days|for years|for a week|for a month|has been there
    |have been there|been lying|been there|been parked|ago|for ages|for so long|for two weeks
    |for three weeks|for two days|for three days|for some time|months now|weeks now`,
  gone: `is gone|are gone|was gone|were gone|had gone|have gone|has gone away|gone now|all gone
    |gone again|they left|he left|has left|have left|had left|ran off|ran away|run away|runs away
    |drove off|drove away|driven off|fled|escaped|made off|got away|disappeared|vanished|went away
    |gone away|took off|walked off|walked away|scarpered|legged it|nobody there|no one there
    |it s over|is over now|all over now|sorted out|been sorted|gave up and|police came
    |police have been|police were here|police have come|police has been|police arrived|police took
    |police arrested|patrol came|fire brigade came|fire brigade has|firemen came|firefighters came
    |were arrested|was arrested|been arrested|filed a complaint|made a statement|gave a statement
    |nothing was stolen|nothing stolen|nothing was taken|nothing missing|nothing is missing
    |false alarm|turned out|taken to hospital|already gone|too late|has stopped now|put out by
    |under control|collected it|collected them|cleaned it up|been removed|no longer there
    |not there any`,
  imagined: `what if|if someone|if somebody|if i see|if we see|if you see|if there|if a burglar
    |if anyone|if anybody|if he|if they|if it|if this|if something|if one|if your|if ever|in case
    |suppose|supposing|imagine|should i|should we|could be|could have|might be|might have|might get
    |would be|would have|may be|risk|risks|to avoid|to prevent|prevent|prevention of|protect
    |protect against|one day|some day|someday|sooner or later|will get|going to get|someone will
    |drill|exercise|film|movie|series|dream|dreamt|news report|article|in the paper|on tv
    |on the news|on television|as if|test|simulation|is it true|when you see|when we see
    |when someone|when somebody|whenever|against burglary|against burglars|against theft
    |how to react|what to do|what should|hypothetical*|against fire`,
};

const places: Lexicon = {
  see: `saw|seen|have seen|ve seen|has seen|i can see|can see|we can see|noticed|have noticed
    |notice|spotted|spot|found|discovered|caught|witnessed|witness|reporting|to report
    |wanted to report|want to report|like to report|i report|inform you|let you know|make you aware
    |warn you|alert you|tell you about|bring to your|draw your attention|attention to|flag up
    |flag that|filmed|recorded|observed|came across|photographed|took a photo|took a picture
    |my camera|on camera|cctv shows|looking out|woke up to|pointing out|point out|watched
    |my doorbell camera|i believe somebody|i believe someone|i think someone|i think somebody
    |seems that`,
  hear: `hear|hearing|heard|can hear|noise of|noises|strange noise|noise from|sound of|sounds of
    |sounds like|sounds coming|footsteps|banging|a bang|loud bang|screams|screaming|shouting
    |glass breaking|breaking glass|voices|crashing|thumping|shots`,
  there_is: `there is|there are|there s|theres|there was|there were|there has been|there have been
    |again|once more|lying|lies|dumped|left behind|piled|pile of|sitting|standing there|another
    |more and more|left next|is back|are back|turned up|appeared|scattered|strewn|all over
    |everywhere|full of|have been left`,
  place: `in front of|behind|at the corner|on the corner|corner of|opposite|across the road
    |across the street|across from|next to|near|nearby|beside|alongside|along the|along|by the
    |in the street|in my street|in our street|in the road|street|road|avenue|lane|square|place
    |car park|parking|pavement|sidewalk|footpath|path|park|woods|wood|forest|bridge|river|stream
    |canal|quay|roundabout|bus stop|bus shelter|station|school|church|cemetery|graveyard|crossroads
    |junction|steps|alley|alleyway|cul de sac|slag heap|building|entrance|hall|courtyard
    |bottle bank|bottle banks|container|containers|garages|field|verge|ditch|riverbank|playground
    |public toilets|underpass|tunnel|stairwell|supermarket|chemist s|bakery|towpath|rue|place de
    |quai|round the corner|neighbourhood|neighborhood|number|industrial estate|landing|outside
    |opposite us|next door`,
  evidence: `photo attached|photos attached|picture attached|pictures attached|see attached
    |see photo|see photos|attached photo|attached picture|photo|photos|picture|pictures|video
    |footage|image|images|plate|plates|number plate|licence plate|license plate|registration number
    |numberplate|reg|description|dressed in|wearing|wore|hoodie|hood|cap|jacket|tracksuit|rucksack
    |backpack|about 30|in his twenties|in his thirties|in his forties|medium height|tall|accent|van
    |with french plates|between|around|at about|at around|round about|pm|am|o clock|balaclava|beard`,
  for_information: `for your information|fyi|for info|just so you know|so you know|to let you know
    |wanted to let|thought you should|thought i should|thought i d|thought you|be careful
    |be vigilant|be aware|beware|watch out|look out|take care everybody|keep an eye|pass it on
    |please pass|spread the word|warn the|warn everybody|warn others|heads up|warning to
    |has anyone seen|has anybody seen|if anyone saw|if anybody saw|if anyone has|did anyone see
    |thanks in advance|do something|something must be done|something should be done|is disgusting
    |disgusting|disgrace|disgraceful|shame|shameful|unacceptable|outrageous|intolerable|fed up with
    |sick of this|had enough of|enough is enough|what are the police|what is the city
    |what is the council|finally fix|getting worse|it has become|this has to stop|this must stop
    |following up|follow up on|third time|second time|can somebody come|needs to be cleaned
    |need clearing`,
  person: `someone|somebody|some one|man|men|woman|women|guy|guys|bloke|blokes|lad|lads|youth
    |youths|youngster|youngsters|kid|kids|teenager|teenagers|teens|boy|boys|girl|girls|stranger
    |strangers|individual|individuals|people|person|persons|burglar|burglars|thief|thieves|thiefs
    |intruder|intruders|prowler|prowlers|gang|couple|gentleman|gentlemen|lady|driver|passenger
    |worker|workers|workman|workmen|salesman|salesmen|seller|squatter*|hooligan*|fellow|chap|chaps
    |figure|figures|shadow|shadows|silhouette|robber|robbers|vandals|baby|adult|dude|dudes|crook
    |crooks|fake policeman|two males|a male|a female`,
  somebody: `someone|somebody|some one|(a/an/one/two/three/four/five/2/3/4/5/several/some/another
      /few/the same) (young/strange/tall/masked/hooded/big/small/unknown/old/other/dodgy/suspicious
      /bald/fake/) (man/men/woman/women/guy/guys/bloke/blokes/lad/lads/youth/youths/youngsters/kids
      /boys/boy/girls/teenagers/teens/stranger/strangers/individual/individuals/persons/burglar
      /burglars/thieves/thief/robber/robbers/figure/figures/fellow/fellows/chap/chaps/male/males
      /gentleman/intruder/intruders/policeman/policemen/workmen/dude/dudes)|(a/one/two/three/2/the
      same) (white/blue/black/grey/silver/red/big/old/) (van/vans/lorry/lorries/truck/trucks/car
      /cars/pickup/motorbike)|a (gang/group) of|(a/that/this) (guy/man/bloke)`,
  pronoun: "he|she|they|who|theyre|hes|shes",
  suspect: `suspicious|suspiciously|suspect|suspects|strange|odd|oddly|weird|dodgy|shady|shifty
    |unknown|stranger|strangers|not from here|not from around|unfamiliar|never seen|don t recognise
    |don t recognize|fishy|creepy|unusual|unusually|acting strangely|acting funny|up to no good
    |loiter*|prowl*|lurk*|funny looking|sketchy|hanging around|hanging about|casing|uneasy
    |doesn t live here|don t live here`,
  home: `house|houses|home|homes|flat|flats|apartment|apartments|villa|garden|gardens|garage
    |garages|shed|sheds|kitchen|bedroom|bathroom|living room|lounge|cellar|basement|attic|loft|roof
    |balcony|terrace|patio|hall|hallway|stairs|stairwell|landing|building|property|studio|yard
    |backyard|porch|conservatory|veranda|fence|wall|hedge|neighbour|neighbours|neighbor|neighbors
    |neighbour s|next door|driveway|drive|annexe|greenhouse|chicken coop|workshop|room|rooms|floor
    |bungalow|caravan|semi|residence|dwelling|corridor|upstairs|downstairs|block of flats|my place
    |our place|gatepost|neigbour|neigbours|farm`,
  opening: `door|doors|front door|back door|window|windows|pane|shutter|shutters|lock|locks|handle
    |handles|door handle|gate|gates|railing|skylight|padlock|bolt|garage door|doorbell|bell|bells
    |letterbox|letter box|intercom|cat flap|french window|patio door|patio doors|cylinder|latch
    |hatch|windowpane|blind|blinds|entrance|doorstep|hinge|hinges|gatepost`,
};

const themes: Lexicon = {
  burglary: `burglary|burgled|burglar|burglars|burglarised|burglarized|burgle|burgling|burgles
    |burglering|break in|break ins|breakin|breakins|broke in|broke into|broken into|breaking in
    |breaking into|been broken|attempted burglary|attempted break|been done over|got done over
    |was done over|ransacked|turned upside down|upside down|drawers|drawer|emptied the drawers
    |jewellery|jewelry|jewels|safe was|forced entry|was forced|been forced|had been forced
    |forced open|forced the|crowbar|jemmy|jemmied|jimmied|pried|prised|picked the lock|lock picked
    |intruder|intruders|intrusion|prowler|prowlers|prowling|prowl|casing|cased|scouting|scoped
    |sizing up|reconnaissance|lookout|looking out for the police|peering into|peering through
    |peered through|peering in|looking through the windows|looking into the windows
    |looking into our|looked through our|staring at the houses|watching the houses
    |watching our houses|looking at the houses|photographing the houses|photographing houses
    |photographing our|taking photos of|taking pictures of|took pictures of|took photos of
    |filming the houses|filming our|tried the doors|tried doors|trying doors|trying the doors
    |trying door handles|tried the handle|tried the handles|tried my door|tried our door
    |tried to open|tried to get in|tried to force|tried to enter|tried to break|trying every door
    |testing doors|door to door|doorstep|pretending to be|pretended to be|pretends to be|posing as
    |posed as|claiming to be|claimed to be|claims to be|said they were from|said he was from
    |said she was from|says he is from|says they are from|said to be from|saying he was from
    |saying they were from|saying they are from|bogus|fake police*|fake officer*|fake plumber*
    |fake gas|fake water|fake postman|fake nurse|fake worker*|fake technician*|false policem*
    |false police|distraction|water company|gas company|electricity company|meter reader
    |read the meter|reading the meter|check the meter|talked his way|talked her way
    |talked their way|conned|tricked|chalk mark|chalk marks|chalk|mark on my|marks on my
    |mark on the door|mark on our|signs on our|sign on my door|symbol on|sticker on my door
    |stolen from my house|stolen from our house|stole from our house|stole my|stole our|stole the
    |stole her|stole his|they stole|stole everything|took the laptop|took the tv|stolen bike
    |stolen bikes|bikes stolen|bike stolen|bike was stolen|bikes are missing|bike is missing
    |bikes missing|robbed our house|robbed my house|house was robbed|houses were robbed|been robbed
    |got robbed|we were robbed|were robbed|theft from|theft in|thefts in|theft of|package stolen
    |parcel stolen|parcel thief|parcels stolen|driving slowly|drives slowly|drove slowly
    |drove past slowly|driven past slowly|crawling past|slowly past|cruising|drone over
    |drone hovering|empty houses|empty house|marking houses|marking the houses|burglery|burglarys
    |burglaring|got in through|climbed in|got into my|got into our|got into the house
    |came in through|came into my house|ladder`,
  burglary_hint: `theft|thefts|thief|thieves|stolen|stole|steal|stealing|robbed|robbery|missing
    |took|taken|alarm|alarms|absence|shutters|rang|ringing|ring|rings|rung|knocked|knocking|meter
    |police|purse|wallet|handbag|cash|money|laptop|computer|tv|television|bike|bikes|bicycle
    |lawnmower|mower|tools|parcel|parcels|package|torch|flashlight|hood|gloves|van|plate|plates
    |registration|registered|watching|circling|driving past|drove past|driving around|slowly|parked
    |trying to get|trying to open|trying to enter|get in|getting in|keys|key|visited|selling|sold
    |salesman|salesmen|hawker|hawkers|calendars|house|houses|door|doors|window|lock|locks|home
    |garage|shed|burglaries|empty|on holiday|neighbour s house|loitering|hanging around`,
  theft: `theft|thefts|stolen|stole|robbed|burgled|nicked|pinched
    |(took/taken/take) (my/our/the/her/his/all my/away my)
    |(my/our/the) .. (is/are/was/were) (missing/gone/taken)|been (robbed/stolen/taken)
    |missing (bike/bikes/money/jewellery/wallet)|made off with|got away with`,
  trash: `rubbish|trash|garbage|litter|waste|refuse|junk|scrap|debris|rubble|bin bag|bin bags|bag
    |bags|black bags|sacks|bin|bins|dustbin|dustbins|fridge|fridges|freezer|mattress|mattresses
    |sofa|couch|settee|armchair|furniture|wardrobe|cupboard|tyre|tyres|tire|tires|bricks|asbestos
    |tiles|drum|barrel|black stuff|sewage|concrete|cement|slurry|diesel|petrol|bulky waste
    |paint tins|paint cans|paint|oil|engine oil|cans|can|tins|bottle|bottles|glass|cigarette butts
    |butts|paper|papers|cardboard|boxes|plastic|plastics|washing machine|dishwasher|cooker
    |appliances|appliance|old tv|old television|jerrycan|drums|barrels|batteries|battery|pallets
    |nappies|diapers|syringe*|needles|dead animal|carcass|shopping trolley|shopping trolleys
    |trolley|trolleys|garden waste|grass cuttings|cuttings|clippings|branches|wrappers|packaging
    |cups|chemicals|builder s waste|building waste|wreck|old car|toilet bowl|carpet|household waste
    |sand|soil|muck|sludge|manure|liquid`,
  dump: `dump|dumps|dumped|dumping|fly tip|fly tipped|fly tipping|flytip*|tip|tips|tipped|tipping
    |unload|unloads|unloaded|unloading|offload*|throw|throws|threw|throwing|thrown|chuck|chucks
    |chucked|chucking|pour|pours|poured|pouring|empty|emptying|emptied|leave their|leaving|left
    |abandon|abandoned|abandoning|discard|discarded|discharge|discharging|deposit|deposited
    |drop off|dropped|litter*|getting rid|got rid|put out|drain|draining|drained|shovelling|dispose
    |disposed|disposing|ditched`,
  vandal: `vandal*|smash|smashes|smashed|smashing|break|breaks|breaking|broke|broken|wreck|wrecked
    |wrecking|destroy*|damaged|damaging|trash|trashed|trashing|tagged|tagging|spray|sprayed|sprays
    |spraying|spray painted|spray paint|painted|daubed|scrawled|scribbled|scratched|scratching
    |defaced|kick|kicked|kicking|kicked over|pulled out|ripped|ripped out|ripping|uprooted
    |overturned|knocked over|pushed over|burn|burnt|burned|burning|burns|set fire|set alight
    |on fire|cracked|shattered|sabotag*|slashed|trampled|ruined|demolish*|egged|bang|chopped
    |fireworks into|firecrackers`,
  public_thing: `bus shelter|bus stop|bench|benches|playground|swing|swings|slide|play area|sign
    |signs|road sign|street sign|post|lamp post|monument|statue|memorial|fountain|park|flowerbed
    |flowerbeds|flower beds|flower bed|flower pots|planters|flowers|plants|tree|trees|school
    |school wall|church|cemetery|graves|grave|tombs|headstones|kiosk|bridge|tunnel|underpass
    |footbridge|station|toilets|bollard|bollards|defibrillator|book box|football pitch|pitch
    |skatepark|litter bin|litter bins|public bin|phone box|electrical box|post box|postbox|facade
    |wall|street furniture|street|pavement|path|woods|lawn|barriers|parking meter|community centre
    |community hall|streetlights|street lamp|windows of the|fence|container|containers|noticeboard
    |library|crib|christmas tree`,
  incivility: `fly tipping|fly tipped|fly tip|flytipping|flytipped|illegal dump|illegal dumping
    |dumping ground|rubbish tip|littering|litter|antisocial|anti social|dirty|filthy|filth|mess
    |dog mess|dog poo|dog dirt|dog poop|dog shit|dog fouling|dog turds|dog waste|turd|turds
    |droppings|excrement|overflowing|overflows|overflow|overflowed|bags torn|torn bags|stink|stinks
    |stinking|stench|smell is awful|awful smell|bad smell|smelly|rats|rat|burning rubbish
    |burning waste|burns rubbish|burns waste|burning plastic|burns plastic|burning tyres
    |burning cables|bonfire of|pollution|polluted|polluting|oil in the|oil spill|oil slick
    |petrol in|urinating|urinate|urine|pee in|peeing|weeing|pissing|vomit|tags|graffiti|vandalism
    |bottle bank|bottle banks|bottle bin|clothes bank|textile bank|without plates|no plates
    |no number plates|abandoned car|abandoned van|abandoned vehicle|abandoned cars
    |abandoned vehicles|abandoned caravan|car wreck|wrecked car|burnt out car|burnt out|derelict
    |abandoned trolley*|shopping trolley|shopping trolleys|squat|squatting|nitrous|laughing gas
    |gas canisters|canisters|cigarette ends|drain|gully|quad bikes|quads|flyposting|fly posting
    |unkempt|overgrown|wild camping|flies everywhere`,
  off_theme: `speeding|speed|too fast|racing|race down|race through|drag racing|street racing
    |boy racers|rev|revving|wheelies|double parked|badly parked|illegally parked
    |parked on the pavement|parked across|parking space|parking spaces|parking problem|traffic
    |lorries|red light|red lights|zebra crossing|pedestrian crossing|speed bump|speed bumps
    |speed limit|wrong way|one way|accident|accidents|collision|crashed into|hit and run
    |scratched my car|wing mirror|loud music|barking|barks|bark|bitten|bit me|off the lead|off lead
    |off the leash|neighbour s tree|overhanging|ivy|boundary|shared wall|quarrel|quarrels
    |quarrelling|argument|dispute|row with|feud|conflict|insult*|swore at|swears at|harass*|bully*
    |caretaker|managing agent|drug|drugs|dealer|dealers|dealing|dealt|deal drugs|weed|cannabis
    |joints|junkie|junkies|addict|addicts|syringe|needles|parrot|tortoise|rabbit|missing since
    |been missing|went missing|found a dog|found a cat|scam|scams|scammer|scammers|phishing
    |fake text|fake sms|fake email|fake e mail|fraud|fraudster|swindle*|bank card|credit card
    |street light|street lights|streetlight|streetlights|street lamp|street lamps|lamp post is
    |lights have been out|light is broken|bulb|pothole|potholes|hole in the|road surface|sewers
    |blocked drain|blocked drains|flooding|flooded|flood|water leak|power cut|outage|councillor
    |councillors|politician|politicians|politics|mayor|alderman|party politics|vote|voting
    |elections|election|tax|taxes|government|immigrant*|migrant*|foreigners|refugees|beggar*
    |begging|homeless|rough sleeper*|prostitut*|car radio|stolen car|car was stolen|stole my car
    |car theft|catalytic|pickpocket*|bag snatch*|shoplift*|bar fight|brawl|mugged|mugging|gunshots
    |shots|drunk|drunks|drunken|alcohol|e scooter|moped|mopeds|postman|post office
    |refuse collection|bin collection|chickens|cockerel|rooster|pigeons|wasps|hornets|crows
    |phone mast|5g|building site|roadworks|road works|construction|fireworks|firecrackers
    |night shop|sect|jehovah s|suicid*|rent|slum landlord|taxi|uber|parking meter|parking fine|fine
    |runaway|ran away from home|(cat/dog/kitten/parrot/tortoise/rabbit) (is/has been/went/has/ran)
      (missing/lost/away/gone/disappeared)|(lost/missing) (cat/dog/kitten/parrot)
    |(noise/music/party/parties) (all night/until/till/every)`,
  off_hint: `noise|noisy|loud|music|party|parties|dog|dogs|hedge|branches|landlord|tenant|cat
    |kitten|lost|bank|whatsapp|facebook|shop|shops|supermarket|fight|fighting|assault|beaten
    |beating|hitting|violence|violent|knife|gun|bus|train|trains|scooter|scooters|motorbike
    |motorbikes|hospital|ill|injured|unconscious|bleeding|fire|smoke|gas|chimney|pub|bar|cafe
    |online|internet|council|handbag|text message`,
  noise: `noise|noises|noisy|loud|racket|din|music|bass|shouting|screaming|yelling|barking|barks
    |party|horn|honking|hooting|lawnmower|grinder|drill|karaoke|drums|revving|fireworks`,
  car: `car|cars|vehicle|vehicles|van|vans|lorry|lorries|truck|trucks|motorbike|scooter|bmw|golf
    |audi|mercedes|peugeot|renault|estate car|trailer|windscreen|boot of my|pickup|minibus|transit`,
};

export const enSeen: Lexicon = { ...times, ...places, ...themes };
