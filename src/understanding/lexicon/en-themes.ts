// English: the themes of reports. Words only.
import type { Lexicon } from "./concepts.ts";

export const enThemes: Lexicon = {
  burglary: `burglary|burgled|burglar|burglars|burglarised|burglarized|burgle|burgling|burgles
    |burglering|break (in/ins)|breakin|breakins|broke (in/into)|breaking (in/into)
    |been (broken/done over/forced)|attempted (burglary/break)
    |got (done over/in through/into my/into our/into the house)|was (done over/forced)|ransacked
    |drawers|drawer|jewellery|jewelry|jewels|forced (entry/open/the)|crowbar|jemmy|jemmied
    |jimmied|pried|prised|intruder|intruders|intrusion|prowler|prowlers|prowling|prowl|scouting
    |reconnaissance|lookout
    |looking (out for the police/through the windows/into the windows/into our/at the houses)
    |peering (into/through/in)|watching (the houses/our houses)
    |photographing (the houses/houses/our)|taking (photos of/pictures of)
    |took (pictures of/photos of)|filming (the houses/our)|tried (the doors/doors/the handle/the
      handles/my door/our door/to open/to get in/to force/to enter/to break)
    |trying (doors/the doors/door handles/every door)|doorstep
    |said (they were from/he was from/she was from/to be from)|says (he is from/they are from)
    |saying (he was from/they were from/they are from)|bogus
    |fake (police*/officer*/plumber*/gas/water/postman/nurse/worker*/technician*)
    |false (policem*/police)|talked (his way/her way/their way)|chalk (mark/marks)|chalk
    |mark (on my/on the door/on our)|stolen (from my house/from our house)
    |robbed (our house/my house)|parcel (stolen/thief)|drove (slowly/past slowly)|cruising
    |drone (over/hovering)|empty (houses/house)|marking (houses/the houses)|burglery|burglarys
    |burglaring|came (in through/into my house)|ladder|(stolen/stole/theft/taken) from (my/our
      /the/her/his) (house/home/garage/shed/cellar/garden/flat)
    |(laptop/jewels/jewellery/television/tv) (was/were/has been/is) (stolen/taken/gone)
    |(stole/took) (the/my/our/her) (laptop/television/tv/jewels/jewellery/safe)
    |(door to/sign on my/sticker on my) door
    |(pretending to/pretended to/pretends to/claiming to/claimed to/claims to) be
    |(water/gas/electricity) company|(read the/reading the/check the) meter
    |(driving/drives/driven past) slowly|casing (the/our/houses)|scoped (out/the)
    |distraction (theft/burglary/burglar/trick)|(was/were/been/got) (conned/tricked)
    |(tricked/conned) (my/her/him/his/an/the/into)|(checking/checked/looking at/trying/tried
      /testing/tested/feeling) (the/every/all/our/back/all the) (back/front/garden/side/) (gates
      /gate/doors/door/windows/handles/letterboxes)|broken into|turned upside down|upside down
    |emptied the drawers|safe was|had been forced|picked the lock|lock picked|sizing up
    |peered through|looked through our|signs on our|staring at the houses|testing doors|posing as
    |posed as|meter reader|marks on my|symbol on|house was robbed|houses were robbed
    |package stolen|parcels stolen|crawling past|slowly past|climbed in`,
  burglary_hint: `theft|thefts|thief|thieves|stolen|stole|steal|stealing|robbed|robbery|missing
    |took|taken|alarm|alarms|absence|shutters|rang|ringing|ring|rings|rung|knocked|knocking|meter
    |police|purse|wallet|handbag|cash|money|laptop|computer|tv|television|bike|bikes|bicycle
    |lawnmower|mower|tools|parcel|parcels|package|torch|flashlight|hood|gloves|van|plate|plates
    |registration|registered|watching|circling|driving (past/around)|slowly|parked
    |trying (to get/to open/to enter)|keys|key|visited|selling|sold|salesman|salesmen|hawker
    |hawkers|calendars|house|houses|door|doors|window|lock|locks|home|garage|shed|burglaries
    |empty|loitering|drove past|get in|getting in|on holiday|neighbour s house|hanging around`,
  theft: `theft|thefts|stolen|stole|robbed|burgled|nicked|pinched
    |(took/taken/take) (my/our/the/her/his/all my/away my)
    |(my/our/the) .. (is/are/was/were) (missing/gone/taken)|been (robbed/stolen/taken)
    |missing (bike/bikes/money/jewellery/wallet)|made off with|got away with`,
  trash: `rubbish|trash|garbage|litter|waste|refuse|junk|scrap|debris|rubble|bin (bag/bags)|bag
    |bags|black (bags/stuff)|sacks|bin|bins|dustbin|dustbins|fridge|fridges|freezer|mattress
    |mattresses|sofa|couch|settee|armchair|furniture|wardrobe|cupboard|tyre|tyres|tire|tires
    |bricks|asbestos|tiles|drum|barrel|sewage|concrete|cement|slurry|diesel|petrol
    |paint (tins/cans)|paint|oil|cans|tins|bottle|bottles|glass|butts|paper|papers|cardboard
    |boxes|plastic|plastics|dishwasher|cooker|appliances|appliance|old (tv/television/car)
    |jerrycan|drums|barrels|batteries|battery|pallets|nappies|diapers|syringe*|needles|carcass
    |shopping (trolley/trolleys)|trolley|trolleys|cuttings|clippings|branches|wrappers|packaging
    |cups|chemicals|wreck|carpet|sand|soil|muck|sludge|manure|liquid
    |(bulky/garden/builder s/building/household) waste|engine oil|cigarette butts|washing machine
    |dead animal|grass cuttings|toilet bowl`,
  dump: `dump|dumps|dumped|dumping|fly (tip/tipped/tipping)|flytip*|tip|tips|tipped|tipping
    |unload|unloads|unloaded|unloading|offload*|throw|throws|threw|throwing|thrown|chuck|chucks
    |chucked|chucking|pour|pours|poured|pouring|empty|emptying|emptied|leaving|left|abandon
    |abandoned|abandoning|discard|discarded|discharge|discharging|deposit|deposited|dropped
    |litter*|drain|draining|drained|shovelling|dispose|disposed|disposing|ditched
    |being (dumped/thrown/emptied/unloaded/poured/tipped)|leave their|drop off|getting rid
    |got rid|put out`,
  vandal: `vandal*|smash|smashes|smashed|smashing|break|breaks|breaking|broke|broken|wreck
    |wrecked|wrecking|destroy*|damaged|damaging|trash|trashed|trashing|tagged|tagging|spray
    |sprayed|sprays|spraying|spray (painted/paint)|painted|daubed|scrawled|scribbled|scratched
    |scratching|defaced|kick|kicked|kicking|ripped|ripping|uprooted|overturned|burn|burnt|burned
    |burning|burns|set (fire/alight)|cracked|shattered|sabotag*|slashed|trampled|ruined|demolish*
    |egged|bang|chopped|firecrackers|(kicked/knocked/pushed) over
    |being (smashed/broken/vandalised/wrecked/destroyed/set)|(drives/driving/kicking) over
    |pulled out|ripped out|on fire|fireworks into|jumping on`,
  public_thing: `bus (shelter/stop)|bench|benches|playground|swing|swings|slide|sign|signs
    |street (sign/furniture/lamp)|post|monument|statue|memorial|fountain|park|flowerbed
    |flowerbeds|flower (beds/bed/pots)|planters|flowers|plants|tree|trees|school|church|cemetery
    |graves|grave|tombs|headstones|kiosk|bridge|tunnel|underpass|footbridge|station|toilets
    |bollard|bollards|defibrillator|pitch|skatepark|litter (bin/bins)|postbox|facade|wall|street
    |pavement|path|woods|lawn|barriers|community (centre/hall)|streetlights|fence|container
    |containers|noticeboard|library|crib|(book/phone/electrical/post) box|play area|road sign
    |lamp post|school wall|football pitch|public bin|parking meter|windows of the|christmas tree`,
  incivility: `fly (tipping/tipped/tip/posting)|flytipping|flytipped|illegal (dump/dumping)
    |littering|litter|antisocial|dirty|filthy|filth|mess
    |dog (mess/poo/dirt/poop/shit/fouling/turds/waste)|turd|turds|droppings|excrement|overflowing
    |overflows|overflow|overflowed|stink|stinks|stinking|stench|smelly|rats|rat
    |burning (rubbish/waste/plastic/tyres/cables)|burns (rubbish/waste/plastic)|pollution
    |polluted|polluting|oil (in the/spill/slick)|urinating|urinate|urine|peeing|weeing|vomit|tags
    |graffiti|vandalism|bottle (bank/banks/bin)|no (plates/number plates)
    |abandoned (car/van/vehicle/cars/vehicles/caravan/trolley*)|burnt (out car/out)|derelict
    |shopping (trolley/trolleys)|squat|squatting|nitrous|canisters|drain|gully|quads|flyposting
    |unkempt|overgrown|jumping on .. (cars/car/roofs)
    |(driven/drove) over .. (flower/flowers/lawn/grass)|pissing (in/on/against/everywhere)
    |(foul/fouls/fouling/mess/messing) (the/our/on)|dogs (foul/mess/poo/shit)
    |(dog/dogs) .. (foul/pooing/fouling)
    |(window/windows/glass/pane/panes) of the (bus/shelter/school/church/station/phone)
    |dumping ground|rubbish tip|anti social|bags torn|torn bags|smell is awful|awful smell
    |bad smell|bonfire of|petrol in|pee in|clothes bank|textile bank|without plates|car wreck
    |wrecked car|laughing gas|gas canisters|cigarette ends|quad bikes|wild camping
    |flies everywhere|passing water`,
  off_theme: `speeding|speed|racing|race (down/through)|street (racing/light/lights/lamp/lamps)
    |rev|revving|wheelies|parked (on the pavement/across)
    |parking (space/spaces/problem/meter/fine)|traffic|lorries|red (light/lights)
    |speed (bump/bumps/limit)|accident|accidents|collision|barking|barks|bark|bitten
    |off (the lead/lead/the leash)|overhanging|ivy|boundary|quarrel|quarrels|quarrelling|argument
    |dispute|feud|conflict|insult*|harass*|bully*|caretaker|drug|drugs|dealer|dealers|dealing
    |dealt|weed|cannabis|joints|junkie|junkies|addict|addicts|syringe|needles|parrot|tortoise
    |rabbit|found (a dog/a cat)|streetlight|streetlights|bulb|pothole|potholes
    |road (surface/works)|sewers|blocked (drain/drains)|flooding|flooded|flood|outage|councillor
    |councillors|politician|politicians|politics|mayor|alderman|vote|voting|elections|election
    |tax|taxes|government|immigrant*|migrant*|foreigners|refugees|beggar*|begging|homeless
    |prostitut*|car (radio/was stolen/theft)|catalytic|pickpocket*|shoplift*|brawl|mugged|mugging
    |gunshots|shots|drunk|drunks|drunken|alcohol|moped|mopeds|postman|chickens|cockerel|rooster
    |pigeons|wasps|hornets|crows|5g|roadworks|construction|fireworks|firecrackers|sect|suicid*
    |rent|taxi|uber|fine|runaway|(cat/dog/kitten/parrot/tortoise/rabbit) (is/has been/went/has
      /ran) (missing/lost/away/gone/disappeared)|(lost/missing) (cat/dog/kitten/parrot)
    |(noise/music/party/parties) (all night/until/till/every)
    |smoke (coming/pouring/from/rising/out)|house (is/) on fire
    |car (was/is/got) (scratched/stolen/damaged/dented)|(double/badly/illegally) parked
    |(scratched my/stolen/stole my) car|too fast|drag racing|boy racers|zebra crossing
    |pedestrian crossing|wrong way|one way|crashed into|hit and run|wing mirror|loud music|bit me
    |neighbour s tree|shared wall|row with|swore at|swears at|managing agent|deal drugs
    |missing since|been missing|went missing|lamp post is|lights have been out|light is broken
    |hole in the|water leak|power cut|party politics|rough sleeper*|bag snatch*|bar fight
    |e scooter|post office|refuse collection|bin collection|phone mast|building site|night shop
    |jehovah s|slum landlord|ran away from home`,
  drugs: `drug|drugs|dealer|dealers|dealing|weed|cannabis|hash|cocaine|heroin|joints|junkie
    |junkies|addict|addicts|deal drugs`,
  fraud: `scam|scams|scammer|scammers|phishing|fraud|fraudster|fraudsters
    |fake (text/sms/email/e mail/mail/website/message/call/calls)|(pin/secret) (code/number)
    |(call/calls/phone call) (from someone/from a man/claiming/pretending)
    |(bank) (employee/clerk/manager)|clicked (on/the)|swindle*|over the (phone/telephone)
    |text message|bank card|credit card|whatsapp .. money`,
  off_hint: `noise|noisy|loud|music|party|parties|dog|dogs|hedge|branches|landlord|tenant|cat
    |kitten|lost|bank|whatsapp|facebook|shop|shops|supermarket|fight|fighting|assault|beaten
    |beating|hitting|violence|violent|knife|gun|bus|train|trains|scooter|scooters|motorbike
    |motorbikes|hospital|ill|injured|unconscious|bleeding|fire|smoke|gas|chimney|pub|bar|cafe
    |online|internet|council|handbag`,
  noise: `noise|noises|noisy|loud|racket|din|music|bass|shouting|screaming|yelling|barking|barks
    |party|horn|honking|hooting|lawnmower|grinder|drill|karaoke|drums|revving|fireworks`,
  car: `car|cars|vehicle|vehicles|van|vans|lorry|lorries|truck|trucks|motorbike|scooter|bmw|golf
    |audi|mercedes|peugeot|renault|trailer|windscreen|pickup|minibus|transit|estate car
    |boot of my|remote control`,
};
