// English: the finer ideas of signals.ts: litter, damage, noise, traffic, animals and the rest.
// Words only, for the learned judge.
import type { Lexicon } from "./concepts.ts";

export const enSignalsStreet: Lexicon = {
  // What: litter, damage, noise and the rest.
  waste_object: `
    (bag/bags/sack/sacks/binbag*/bin bag*/bin liner*/black bag*/yellow bag*/blue bag*/rubbish bag*
    /garbage bag*/bin bags) (of/full/with/in/on/are/were/left/have/torn/next/everywhere/ripped
    /beside/thrown/dumped/lying/split/of rubbish/again)|binbag*|bin bag*|rubbish|garbage|trash
    |litter|refuse|waste|junk|debris|rubble|plaster*|brick*|tile*|gravel|cement|construction waste
    |builders rubble|building rubble|hardcore|litter*|tyre*|tires|fridge*|freezer*|refrigerator*
    |washing machine*|cooker*|dishwasher*|dryer|microwave*|oven*|boiler|bathtub|bath tub|toilet
    bowl|sink|mattress*|sofa*|settee*|couch*|armchair*|wardrobe*|chair*|cupboard*|furniture
    |carpet*|bed frame|asbestos|eternit|corrugated|(paint/oil/varnish/solvent/chemical*/petrol
    /gas) (pot*/tin*/can*/drum*/barrel*/canister*/bottle*/bucket*/cylinder*/residue)|barrel*|drum*
    |jerrycan*|canister*|motor oil|engine oil|(used/waste/old/frying/black/cooking) oil|plastic
    (bag*/bottle*/sheet*/waste/crate*/everywhere/pots/cups)|polystyrene|styrofoam|(beer/empty
    /drink/energy drink/coke/cola) (can*/bottle*/cup*/crates)|cans|bottles|broken glass|glass
    (bottle*/shards/everywhere/on)|needle*|syringe*|(pizza/takeaway/burger/cardboard/moving
    /removal/amazon) box*|cardboard*|cartons|packag*|pallet*|(garden/green/hedge/kitchen/household
    /industrial/medical/hospital/bulky/toxic/chemical) waste|clippings|grass cuttings|prunings
    |branches|nappies|diapers|(old/broken) (tv/television*/fridge/computer*/toys/washing/sofa
    /mattress/furniture/bike/doors/windows/cooker)|television*|electrical appliance*|appliance*
    |(cigarette/fag) (butt*/end*)|butts|leftovers|food waste|wrapping*|wrappers|batteries|carcass*
    |bones|suitcase|christmas tree*|laughing gas (bottle*/cylinder*/canister*)|nappy`,
  waste_place: `
    ditch*|slope|embankment|(glass/bottle) (bank*/container*/bubble*/recycling/bin*)|bottle bank*
    |container*|(clothes/textile/clothing/recycling) (bank/container/bin*/point)|skip|skips|bin
    store|(in/into/at/by/on/near/along/behind/beside/under/of) the (wood/woods/forest/river bank
    /riverbank/river/meuse/stream/brook/canal/pond/verge/path/footpath/towpath/bushes/bridge
    /railway/cemetery/field/fields/meadow/lay by/layby/bus stop/bus shelter/car park/parking
    /playground/school/church/quay/terril/slag heap/alley/corner/roadside/pavement/waste land/lot
    /square/ravel/station/underpass/tunnel/hedge/nursery/kerb/bank/lane/lake/garages/bins/sports
    ground/stairs/bench*)|wood|woods|forest|riverbank|river bank|towpath|bank of the|(vacant/empty
    /waste/abandoned/derelict) (lot/land/ground/plot/site/house/building/factory/shop)|wasteland
    |brownfield|slag heap|terril|verge|roadside|road side|lay by|layby|side of the road|edge of
    the|pavement*|sidewalk*|kerb|(street/public) (corner/bin*)|litter bin*|(behind/beside/next to
    /in front of/opposite/around/outside/at the foot of) (the/my/our/a) (school/church/cemetery
    /station/supermarket/lidl/aldi/colruyt/delhaize/carrefour/container*/bins/garages/stadium
    /playground/creche/nursery/house/building/door/bus stop/block/night shop/snack/shop/bridge
    /wall/tower/hospital/bench*/pool/library)|footpath|path|bridge|viaduct|underpass|alley*
    |passage|back lane|(public/little/small/the) (square/garden/green/playground)|playground|bus
    (stop/shelter)|picnic (area/table*)|nature reserve|quarry|stream|brook|pond|canal|meuse|ourthe
    |dead end|cul de sac|parking|car park|(entrance/foot/edge/end/corner/side/back) of (the/our
    /rue/my)`,
  waste_act: `
    dump*|fly tip*|flytip*|fly tipping|(tip/tips/tipped/tipping/tipper) (out/it/rubbish/a/their
    /the/everything/truck/off/his/over/lorry/load)|tipping|unload*|offload*|(throw*/threw/chuck*
    /toss*/hurl*/fling*/lob*/sling*/slung) (out/away/it/them/the/their/his/everything/all/rubbish
    /bags/in/into/down/over/on/from/a/bottles/cans/waste/stuff)|thrown|(pour*/empt*/drain*/spill*
    /flush*/discharg*/releas*/pump*/tip*) (out/the/it/oil/into/in/their/his/a/down/paint/something
    /away/on/rubbish/chemicals/waste/barrel*/cement)|pour*|(leave*/leaving/left/abandon*/dispos*
    /deposit*/discard*/drop*/plac*/put*/get rid/got rid) (behind/their/the/his/it/everything/all
    /of/rubbish/bags/a/out/lying/on/there/next/outside/by/in/at/beside/litter/too early) (rubbish
    /bags/waste/litter/of/mess/on/mattress/behind/their/the/everything/in/pavement/next/there
    /lying/days/early/fridge/sofa/trash/old/outside/it/a/garbage)|abandoned|discarded|deposit*
    |dispos*|bury|buries|burying|buried|(hide/hides/hid/hiding) (it/under/the/them)|(illegal*/wild
    /clandestine/unauthorised) (dump*/tip*/waste/landfill/rubbish/deposit*/disposal)|(lies/lying
    /been lying/litter/litter*/strewn/scatter*/spread/piled/pile/heap*/piling/stack*/accumulat*)
    (around/everywhere/about/in/on/all/of/up/there/here/across/the/for/along/next)|pile of|heap of
    |mountain of|(pile*/heap*/mountain*/mound*/load*/lot*) (of/up)|strewn|scatter*|overflow*
    |(turn*/turned/becom*/is/looks like/into/like) (a/into a) (dump/tip/landfill/pigsty/rubbish
    /dustbin/garbage/open air/public dump/bin)|pigsty|(torn/ripp*/tear*/peck*) (open/by/apart
    /bags) (by/cats/crows/foxes/rats/dogs/birds)|(not/never/hasn t/haven t/wasn t) (been/)
    (collected/picked up/taken away/emptied/sorted)|(trailer/van/lorry/truck/tipper/wheelbarrow
    /pickup) (full/back*/load*/with/stop*/drives up/empt*/reverse*)|revers* (to/up/in/into)|burn*
    (rubbish/waste/plastic/cable*/tyre*/garden)|(nobody/no one/never) (clean*/collects/picks
    /empties)|clean* (up/it up/after)`,
  graffiti: `
    graffit*|grafiti*|graffiti|tag|tags|tagged|tagger*|tagging|(spray*/aerosol) (paint*/can*/on
    /the/a/over/with/all/letters/silver)|spray*|(paint*/daub*/scrawl*/scribbl*/written/wrote/draw*
    /drawn/smear*) (on/over/the/all/a/in/across/up/with/swastika*/something/his/letters) (the/my
    /our/wall*/door*/facade*/garage*/red/black/fence/gate*/front/over/it/white/paint/school/church
    /bus/big/side/new/shutter*/letters)|scrawl*|scribbl*|daub*|inscription*|slogan*|swastika*
    |(obscene/rude/racist/insulting/hateful/dirty/vulgar/offensive/obscenities/filthy) (word*
    /drawing*/inscription*/text*/message*/slogan*/sign*/picture*/tag*)|(wall/walls/facade/facades
    /shutter*/garage door*/underpass/tunnel/bus shelter/chapel/church/gable/bridge/door/gate
    /electric* box*/cabinet*/bench*/sign*) (is/was/are/were/has been/have been/covered/full/smear*
    /s been/had) (been/covered/painted/tagged/sprayed/smear*/full/daubed/with/of/defaced/scribbled
    /scratched)|defac*|(black/red/blue/silver/green/white/pink/fluo/wet/fresh) (paint/letters
    /spray/marker)|marker|felt tip|letters|metre* high|metres long|metres wide|giant letters|big
    letters|huge letters|paint (on/is/still/pot/bomb*/over/all/thrown)|mural|artwork|stencil*
    |sticker* (on/everywhere/all)|(repaint*/clean*/scrub*/sandblast*/remove) (the/it/wall*/facade
    /tags/paint/them)|anti graffiti|hooligan*|(scratch*/engrav*/carv*) (on/in/into) (the/bench*
    /tree*/window*/my)|keyed|acab|fresh (coat/paint)|newly painted|youth* with (spray*/paint)
    |vandal*`,
  filth: `
    (dog/dogs/dog s/cat/horse/human/bird/pigeon/rat) (dirt/poo/poop/mess/shit/excrement/droppings
    /turd*/muck/faeces/feces/crap/fouling/urine/pee/waste/business/bag*/bags/toilet)|dogshit|dog
    poo*|poo|poop*|shit*|crap|turd*|excrement*|faeces|feces|droppings|fouling|(let*/leave*/lets
    /letting/allow*/leaves) (his/her/their/its/the/it) (dog*/business/mess/poo/dirt) (do/poo/shit
    /there/on/foul/in/pee/relieve/go/every)|(dog*/animal) (owner*/walker*/toilet*/shits/pee*/pees
    /relieves/does)|(pick*/clean*/scoop*/clear*) (it/up/that/) (up/after) (their/his/the/her/dog*
    /it)|piss*|pee|pees|peeing|pissing|urin*|wee|(against/on/in) (the/my/our) (wall/door/doorstep
    /porch/garage/front door/facade/hedge/step) (piss*/pee*/urin*/every/at)|reliev* (himself
    /themselves/herself/itself)|vomit*|puke*|sick (on/everywhere/all)|rat|rats|mice|vermin|rodent*
    |cockroach*|maggot*|flies|wasps nest|fleas|bedbug*|(feed*/feeds/bread/grain) (the/for/to/of
    /thrown) (pigeon*/bird*/cats/ducks/rats/seagull*/stray)|pigeon*|seagull*|stench|stink*|stank
    |smell* (of/bad*/terrible/awful*/horrible/like/from/disgusting/in/unbearable/so)|smelly|reek*
    |odour|pong|filth*|filthy|dirty|dirt|disgust*|gross|revolting|unhygienic|insalub*|unsanitary
    |hygien*|health hazard|spit*|chewing gum|sunflower seed*|seeds|mould|sewage|cesspit|septic
    |manure|slurry|rotten|rotting|decompos*|putrid|carcass*|dead (rat*/animal*/fish/pigeon*)`,
  street_damage: `
    (bench/benches/bus shelter*/shelter*/playground/swing*/slide/seesaw/climbing frame/lamp*
    /lamppost*/lamp post*/street light*/streetlight*/sign/signs/road sign*/street sign*/traffic
    sign*/bin/bins/litter bin*/dustbin*/tree/trees/sapling*/flower*/flowerpot*/flower pot*
    /planter*/flower bed*/letterbox*/mailbox*/phone box/telephone box/fountain/statue/grave*
    /tombstone*/headstone*/wing mirror*/mirror*/windscreen*/fence/fences/bollard*/post/posts
    /parking meter*/barrier*/railing*/window*/windows/goal/basket/book box/bike rack/defibrillator
    /map/notice board/noticeboard/wall/crib/christmas tree/tyres/door/gate) (is/was/are/were/has
    /have/had/been/s/again/got/lie/lies) (been/) (broken/smashed/torn/ripped/kicked/pulled
    /destroyed/damaged/wrecked/vandalis*/vandaliz*/uprooted/snapped/knocked/overturned/burnt
    /burned/bent/cut/demolished/pushed/gone/missing/in pieces/hanging/sawn/slashed/scratched/loose
    /shattered/in bits)|(broke/broken/smash*/tore/torn/torn out/rip*/kick*/pull*/destroy*/damag*
    /wreck*/vandalis*/vandaliz*/uproot*/snap*/overturn*/bent/demolish*/slash*/knock*/trampl*/shak*
    /saw*) (the/a/all/our/my/off/out/over/down/up/every/in/four/three/two/several) (bench*/bus
    /shelter*/playground/swing*/lamp*/sign*/bin*/tree*/flower*/letterbox*/mirror*/fence*/window*
    /glass/bollard*/statue/grave*/tyres/wing/windscreen*/planter*/fountain/new/young/street/panes
    /litter/post*/barrier*/wall/goal/seat*/slats/flowerpot*/door*/gate)|vandal*|wanton|senseless
    |(slats/plank*/panes/seat*) (torn/broken/missing/pulled/ripped/of)|uproot*|(kick*/smash*
    /break*/throw*) (against/at/over/in/up/things)|(wing/side) mirror*|slash* tyre*|tyre* slashed
    |(keyed/scratched) (my/car/cars/all/the)|(public/street) (furniture/property/bench*/lamp*)
    |(egg*/snowball*/stone*) (thrown/at/on/against)|desecrat*|(christmas/nativity/easter) (lights
    /decoration*/crib/scene/tree)|garden gnome*|(hole/dent) in (the/my)|out of the ground|in
    (pieces/bits/two)|hooligan*|yob*`,
  wreck: `
    (abandon*/dumped/derelict/burnt out/burned out/wreck*/rusty/rusting/old/dead/broken down
    /immobile/left) (car*/vehicle*/van*/truck*/caravan*/trailer*/scooter*/moped*/bike*/bicycle*
    /motorbike*/motorcycle*/lorry/camper/boat/trolley*/opel/peugeot/renault/golf/citroen/ford/fiat
    /wreck*/shopping)|wreck|wrecks|wreckage|car wreck*|(car*/vehicle*/van*/caravan*/trailer*
    /scooter*/moped*/opel/peugeot/renault/volkswagen/golf/citroen/ford/fiat/toyota/bmw/audi/truck
    /camper) (abandon*/without/with no/has been/no/rust*/with flat/with four/standing/wreck*
    /stands/been parked/has not moved/hasn t moved/left/parked for/with broken/is rusting/not
    moved/never moves/with smashed)|(no/without/missing/expired/foreign) (plate*/number plate*
    /licence plate*/license plate*/registration/insurance/mot/wheels/number)|(flat/four flat/no
    /missing) (tyre*/tire*/wheels)|(moss/rust/weeds/spiders/mould/cobwebs) (grow*/on/in/under/all
    /everywhere)|rust*|shopping (trolley*/cart*)|trolley*|supermarket (trolley*/cart*)|(e/electric
    /rental/shared/hire/kick) (scooter*/step*/bike*)|scooter* (lying/in/on/thrown/left/everywhere
    /across/all)|(lime/bolt/dott/bird/tier) (scooter*/bike*/step*)|steps (lying/on/all)|(not/hasn
    t/has not/never/haven t) (moved/been moved/budged) (for/since/in)|(stood/standing/stands
    /parked/sitting/been) (there/here/in the same/for) (for/since/months/weeks/years/a year)
    |(taking/takes/occupy*/takes up/blocks) (up/a/two) (space*/parking/place*)|(windows/windscreen
    /window) (smashed/broken/missing/out)|tow* (away/it/truck)|towed|burnt (car/out)|stolen (car
    /vehicle)|camper van|caravan|carcass|skeleton bike|bike (wreck*/frame*)`,
  noise_sign: `
    music|bass|boom*|loud*|(too/so/very/deafening/terrible/infernal/constant/incredible) (loud
    /noisy/noise/racket/din)|nois*|racket|din|row (every/at/until/all)|(shout*/yell*/scream*/sing*
    /laugh*/quarrel*) (all/until/at night/in the street/till/every/and/outside/under/loudly/after
    /from/like)|shout*|yell*|(part/rave/barbecue/bbq/birthday/wedding/garden/house/street/student
    /techno) (party/parties/music/noise/until)|party|parties|partying|rave|disco|karaoke|techno
    |(motorbike*/moped*/scooter*/quad*/motorcycle*/engine*/exhaust*/motocross/car*) (rev*/noise
    /race*/roar*/all/up/making/without/racing/at/every/exhaust*/without exhaust)|rev* (engine*/up
    /the/his/their)|exhaust*|engines|quad*|firework*|firecracker*|petard*|rocket*|(bang*/bangs)
    (all/every/outside/like/at)|bark*|(dog/dogs) (bark*/howl*/never/that bark*/left/all/whin*/yap*
    /is bark*)|howl*|yap*|rooster|cockerel|cock crow*|(alarm/siren) (keeps/every/all/for hours
    /again)|drum*|horn|horns|honk*|hoot*|(lawn/leaf) (mower*/blower*)|lawnmower*|leaf blower*
    |drill* (on/at/all/every/since)|(renovation/building) work*|construction noise|hammering (on
    /all/at/every)|(until/till) (two/three/four/five/one/midnight/late/the early/dawn/2/3/4/5/1)
    (in/am/at/o/hours/)|(can t/cannot/can not/no/nobody can/couldn t/impossible to) (close an eye
    /rest)|awake|decibel*|disturb* (the/of/peace/night)|(night/nocturnal/evening) (noise/nuisance
    /disturbance/peace)|(peace/quiet) (and/hours/after/please)|turn* (it/the/down) (down/music)
    |(loud/blaring/booming/pounding/thumping) (music/bass/speaker*/tv)|speaker*|bluetooth|stereo
    |volume|(windows/walls/glasses/house/bed) (shake/vibrat*/tremble/rattle)|vibrat*|heat pump
    |ventilat*|church bells|terrace|cafe|pub|snack bar|night shop|football (in/against/at/match)
    |ball against|(lack of/no/without) sleep`,
  traffic: `
    speed*|(too/very/far too/way too/much too) fast|(drive*/driving/drove/race*/pass*/come*) (too
    /very/like/at/so/through/way/far) (fast/mad*/crazy/idiot*/lunatic*/90/80/70/100/high/speed/red
    /maniac*/a madman/hell)|(race/racing/rac*) (track/down/car*/through/past/each/in/street/up)
    |race track|racetrack|speed (limit/bump*/camera*/ramp*/trap/control*/check*)|radar|(30/50/70
    /20/thirty/fifty/80/90/100) (zone/km/kmh/kph/an hour/per/mph/kilomet*)|zone 30|km h|kmh|park*
    (on/in/illegal*/wrong*/in front/across/space*/place*/like/badly/anywhere/half/blocks/ticket*
    /fine*/problem*/is/at/spot*/double/next/card/disc/my)|double park*|(badly/wrongly/illegally
    /double/always) parked|(disabled/handicapped/my/reserved/loading/private) (parking/space/bay
    /spot/place)|parking (space*/spot*/place*)|(block*/obstruct*) (the/my/our/pavement/garage
    /drive*/exit/entrance/way/road/access/traffic) (pavement/garage/drive*/exit/way/entrance/gate
    /road/bus/emergency/path/cycle)|zebra*|(pedestrian/zebra/level/road/school) crossing*|crossing
    |pedestrian*|cyclist*|cycle (path/lane)|bike (path/lane)|lorr*|truck*|hgv*|heavy (traffic
    /vehicle*/lorries)|wrong way|(one way/no entry/against the/wrong side) (street/traffic/sign
    /of)|one way|priority|(right of/give) way|red light*|traffic (light*/jam*/sign*/calming
    /wardens/is/problem*/in)|traffic|roundabout|junction|crossroad*|intersection|(car/road/traffic
    /bike/scooter/hit and run) (accident*/crash*/collision)|accident*|collision|crash*|hit and run
    |(hit/ran/knock*/run/bump*/scrap*/drove/crash*) (over/into/down/by/my/a) (a/by/car/me/my
    /parked/cyclist/pedestrian/child/wall/wing/the/bike/cat)|overtak*|burn*|wheel*|hand brake
    |handbrake|donuts|drift*|rodeo*|wheelie*|rubber|(phone/drink*/drunk) (at the wheel/driv*/while
    driv*/behind the)|drunk driv*|driver*|motorist*|(school/rush) (run/hour/gate)|schoolrun
    |escooter*|e scooter*|helmet|(quad/moped*/scooter*/motorbike*) (on the pavement/race*/at
    /racing/speed*/full/flying/down)|u turn|diversion|detour|sat nav|gps|(road/traffic) safety
    |near miss`,
  dealing: `
    dealing|dealer*|drug*|cannabis|weed|hash|hashish|marijuana|joint|joints|spliff*|pot smok*
    |(smok*/smell*/stink*) (weed/joint*/pot/dope/hash/cannabis/of weed/of cannabis/like weed)
    |cocaine|coke|crack|heroin|speed pills|ecstasy|mdma|ketamine|amphetamine*|meth|pills (in/for
    /sold)|(small/little/tiny/plastic) (packet*/bag*/bags/sachet*/package*/parcel*/pouch*)|baggies
    |sachet*|packets|(hand*/exchang*/swap*/pass*/sell*/chang*/give*/buy*/bought) (over/money
    /something/small/packet*/stuff/drugs/weed/hands/envelope*/notes/things) (for/in/to/from
    /through/packet*/bag*/from car/money/and/window*)|money (chang*/for/against/in/through)
    |(banknote*/cash) (for/against/exchang*/in)|junk(ie/ies/y)|junkie*|junky|addict*|stoned|shoot*
    up|inject*|needle*|syringe*|spoon*|laughing gas|nitrous|nos|balloon*|(gas/cream) (cartridge*
    /canister*/cylinder*/capsule*)|cartridge*|cannabis plant*|plantation|grow (house/room/lamp*)
    |(come*/stop*/cars/people/visitor*) (and leave*/two minutes/five minutes/for two minutes/all
    night/briefly/day and night) (all/at/every/day/night/after/long)|(coming and/comings and)
    going*|(car/cars) (stop*/pull* up) (briefly/for/two/every/and/one)|(lookout/look out/runner
    /client*/customer*) (s/on/at/com*/for/buy*)|traffick*|narcot*|drug (deal*/traffic*/use*/squad
    /addict*/den/house/lab)|prostitut*|pimp|brothel`,
  animal: `
    (cat/cats/dog/dogs/horse/fox/foxes/bird/birds/hedgehog*/rabbit/parrot/parakeet/budgie/tortoise
    /turtle/swan/duck/ducks/goose/sheep/goat/pony/donkey/hamster/guinea pig/ferret/snake/bat/owl
    /squirrel/deer/boar/kitten/kittens/puppy/puppies/pigeon/chicken/hen/hens/peacock/heron/buzzard
    /bee/bees/wasp*/hornet*/swarm) (lost/found/missing/dead/has been/ran/run/escaped/disappeared
    /gone/loose/injured/hurt/wounded/is/was/in/on/has/with/without/at/that/been/wander*/came
    /belongs/who/nest/lying/stuck/roam*/hit/walk*/needs/named/called/died/got/of/bit/went)|(lost
    /found/missing/dead/stray/injured/wounded/escaped/loose/runaway/poisoned/trapped/abandoned
    /neglected/starving) (cat*/dog*/horse*/fox*/bird*/hedgehog*/rabbit*/parrot*/tortoise*/kitten*
    /pupp*/animal*/pet*/swan*/budgie*/pigeon*/pony/sheep/turtle/snake/parakeet)|(my/our/her/his
    /the/a/this/neighbour s) (cat/dog/kitten/puppy/pet/parrot/rabbit/tortoise/budgie/hamster/horse
    /tomcat)|cat|kitten*|tomcat|puppy|pupp*|terrier|labrador|shepherd|poodle|spaniel|beagle|husky
    |malinois|chihuahua|tabby|ginger (cat/tom)|siamese|maine coon|pet|pets|vet|veterinar*
    |microchip*|chipped|chip|collar|leash|(animal/dog/cat) (shelter/rescue/ambulance/welfare
    /protection)|spca|srpa|kennel|hedgehog*|fox|foxes|squirrel|swan|owl|badger|wild boar|deer
    |hornet*|(asian/swarm of) (hornet*/bees)|beekeeper|hive|(wings/paw/tail/fur/feather*) (broken
    /injured/white/black/hurt)|paw|tail|fur|feathers|meow|sterilis*|neuter*|poisoned|(reward
    /answers to/responds to) (for/the name)|tame|aviary|cage`,
  neighbour_quarrel: `
    hedge*|(boundary/party/garden/dividing/common/adjoining/shared) (wall/fence/hedge/line/stone)
    |party wall|boundar*|fence|(my/our/the) (neighbour/neighbor/neighbours/neighbors/next door
    /lady next door/man next door/upstairs/downstairs) (has/have/refus*/keeps/says/never/always
    /who/won t/doesn t/thinks/put/built/cut/parks/lets/insult*/threw/smok*/plays/and i/stole
    /complain*/cook*/plant*/hates/from hell/at number/upstairs/above/below/did/does/threatens)
    |(quarrel*/dispute*/argument*/argu*/conflict/feud/row/disagree*/trouble*/problem*/war) (with
    /between/about/over) (my/the/our/neighbour*/neighbor*/two/him/a)|neighbourly* (dispute
    /quarrel)|rent|(pay*/raise*/increase*/owe*/behind with) (the/his/her/my) rent|landlord*
    |landlady|tenan*|lease|evict*|deposit (back/of)|(flat/house/apartment) (owner/damp/mould
    /heating)|damp|mould|(broken/no) (heating/boiler) (in/since/and)|heating|condominium|(building
    /property/housing) (manager/management/association/company/owner)|syndic|caretaker|co owner*
    |(smoke/smell/cooking/bbq/barbecue/washing/laundry/balcony/branches/leaves/roots/ivy/tree
    /trees/pine/walnut/bamboo/gutter/water/light/camera) (from/of/over/in/into/on/hang*/overhang*
    /onto/points/pointing/comes) (my/the/next/neighbour*/neighbor*/our/his/her/their/side/upstairs
    /mine)|overhang*|(branches/leaves/roots/ivy/bamboo) (over/in/on/from/hang*)|(on/over/to/onto
    /into) (my/our) (side/land/property/lawn/roof/plot)|(shade*/blocks/takes) (my/our/the) (garden
    /sun/light/view)|justice of the peace|mediat*|peace judge|surveyor|cadast*|notary|bailiff
    |planning permission|building permit|extension|(stole/throws/blow*) (my/his/her/the) (leaves
    /parking/apples/cuttings)|wheelie bin of|(his/her/their) (hedge/tree*/dog/cat/cats/chicken*
    /rooster/cockerel/trampoline/pool/camera/washing/ball/music/fence)|trampoline|(insult*/swore
    /swears/swear*/shout*/called) (at/me/us) (over/a/because/names/every/across)|(doesn t/don t/no
    longer/not/never/haven t) (speak/greet/say hello/spoken/talk) (to/with)|easement|right of way
    |custody|alimony|ex husband|ex wife|divorce`,
  public_service: `
    (street/road/public) (light*/lamp*/lighting) (out/is/are/has/not/off/broken/don t/doesn t/in
    /does/at/flicker*)|street (light*/lamp*/lighting/cleaning/sweep*/name)|(lamp*/lamppost*
    /streetlight*/street light*) (out/is out/are out/not work*/off/broken/defect*/flicker*/has
    been out/doesn t/don t)|(road/street) (work*/repair*/works/surface/sign)|roadwork*|pothole*
    |(hole*/bump*) (in/on) (the/our) (road/street/pavement)|(loose/uneven/broken/missing) (paving
    /slab*/tile*/cobble*/kerb*/pavement)|paving|cobble*|drain*|sewer*|gutter*|manhole cover
    |(blocked/clogged/overflowing) (drain*/gutter*/sewer*)|(water/gas) (main*/cut/pressure/bill*
    /company/off/supply)|water (is off/was cut)|(power/electricity/internet/tv/network) (cut*
    /outage*/failure/is out/bill*/out/is off/down)|power cut|outage|blackout|snow|gritting|grit*
    |salt (on/the/bin)|ice on|leaves on|(grass/weeds/verge*/trees/hedges) (not/cut/mow*/need*
    /growing/prun*/high/overgrown/too)|mow*|weeds|prun*|(bus/buses/train/tram/tec/line) (late
    /never/doesn t/stop/does/delay*/timetable/4/5/9/2/line/driver/cancelled/ticket*/shelter/strike
    /no longer/service)|tec|bus|tram|train|timetable|school*|nursery|creche|kindergarten|teacher*
    |tax*|taxes|(council/communal/municipal/local) (tax*/service*/council/office/worker*/authority
    /workers/administration/magazine)|council*|commune|municipal*|town hall|mayor*|burgomaster
    |bourgmestre|alderman|aldermen|politic*|government|minister|(collection/bin/garbage/rubbish
    /pmc/paper/glass) (day*/calendar/lorry/truck/collection/men/was not/has not/skipped/round)
    |intradel|container park|containerpark|recypark|recycling (park/centre/center)|recyparc|post
    office|postman|bpost|(swimming/sports/cultural) (pool/centre/hall/center)|library|cemetery
    |(identity/id) card|passport|(public/town/city) (toilet*/service*/works/garden*)|(no/bad/weak)
    (signal/reception/network)|antenna|5g mast|hospital|doctor s|waiting list|traffic light*
    (broken/out/not)|bridge closed|(bank/atm/cash) (machine/closed/branch/dispenser)|fountain (dry
    /off)|social (housing/services/security)|cpas|ocmw`,
  swindle: `
    phish*|phising|fishing mail|smish*|vish*|scam*|scammer*|fraud*|swindl*|con (man/men/artist*)
    |conned|hoax|(fake/false/suspicious/strange/dodgy/fraudulent) (mail*/email*/message*/sms/text*
    /site/website/call*/invoice*/bank*/advert*/profile*/account/letter*/link/lottery/bill*/phone
    call*/shop/webshop/ticket*/number/seller/qr)|(phone/telephone/phon*/call*/rang) (call*/from
    /scam*/me/by/swindl*/her/fraud*/up/my mother) (from/bank/claim*/microsoft/pretend*/say*/call*
    /by/a man/the bank/card stop/someone/a woman/an indian)|(call*/caller*/voice/man/woman
    /someone) (from/on the phone/on the telephone/by phone/pretending/claiming) (the bank/my bank
    /microsoft/card stop/cardstop/itsme/to be/the police/europol/his bank/bpost/apple/pretend*)
    |microsoft|europol|interpol|card stop|cardstop|itsme|(bank/debit/credit/my/visa/her/his)
    (card*/code*/account*/app/details/statement) (stolen/number/emptied/blocked/copied/hacked/code
    /skimm*/details/was/were/has/by phone/swallow*/reader/debited)|bank (card/account/code*)|card
    reader|pin (code/number)|digipass|(code*/pin/password*) (by phone/over the phone/asked/gave/of
    /to)|(gave/give/asked/ask*) (my/her/him/his/for/them) (code*/card*/bank/details/pin/card
    number/password*/account)|(empt*/plunder*/drain*/withdr*/debit*/transfer*) (my/her/his
    /account*/money/the/from/eur*/of/thousand*/all)|(online/internet) (sale*/sell*/shop*/purchase*
    /fraud/order*/dating/banking/scam*/buyer*/seller*/store)|marketplace|vinted|ebay|2ememain
    |2dehands|second hand site|(facebook/instagram/whatsapp/messenger/email/mail/account) (hack*
    /account/scam*/fraud/was hacked/profile/message/from/of my)|hack*|whatsapp (from/message/of
    /fraud/scam*)|(mum/mom/dad/mama/hi mum/hello mum/hi mom) (my/i/this/phone/new/lost/it s me)
    |(my/his/her/new) (phone/number) (fell/broke/is broken/is new/new number)|(grandchild/grandson
    /nephew/son/daughter) (trick/in trouble/had an accident/in prison/scam)|grandparent scam
    |(dating/romance/love/facebook) (scam*/fraud/swindl*/profile)|virus|remote|anydesk|teamviewer
    |ransom*|malware|trojan|(paid/pay/paying/transferred/sent) (in advance/deposit/money/never/by
    /but/and never/for) (received/deliver*/never/transfer/arriv*/came/got/him/to)|never (deliver*
    /arrived/received/came) (the/it/parcel/goods/anything/order*)|webshop*|crypto*|investment
    |bitcoin|fake notes|counterfeit*|payconiq|paypal|western union|gift card*|google play|steam
    |(parcel/customs/tax/fine/toll) (sms/text/mail/message/link/scam)|skimm*|identity (theft/fraud
    /stolen)|safeonweb|suspicious (mail/link/message/sms)`,
  other_theft: `
    (bike*/bicycle*/e bike*/ebike*/mountain bike/racing bike/cargo bike/car*/van/scooter*/moped*
    /vespa/motorbike*/motorcycle*/trailer*/wallet*/purse*/handbag*/bag/phone*/mobile*/smartphone*
    /iphone*/gsm/laptop/plant*/flower*/flowerpot*/geranium*/rosebush/parcel*/package*/packet*
    /copper/cable*/drainpipe*/gutter*/catalytic converter*/catalyst*/airbag*/steering wheel*
    /wheel*/tyre*/rims/headlight*/number plate*/licence plate*/license plate*/plates/petrol/diesel
    /fuel/tools/toolbox/mower*/lawnmower*/ladder/wheelbarrow/bench/chairs/garden chairs/statue*
    /gnome*/pram/pushchair/washing/laundry/chicken*/hen/hens/rabbit*/cat/dog/newspaper*/letters
    /post/mail/umbrella/jacket/coat/rucksack/backpack/suitcase/bin/bins/wood/firewood/potatoes
    /apples/cherries/vegetables/tomatoes/pumpkin*/decoration*/wreath/flag/doormat/helmet/tip/sign
    /solar panel*/batteries/gas bottle*/barbecue/bbq/pool/trampoline/instrument/guitar/violin
    /bracelet/necklace/money/card) (was/were/has/have/is/are/got/been/had/s) (been/) (stolen
    /nicked/pinched/taken/gone/snatched/robbed/missing/disappeared/swiped/stripped/ripped/emptied
    /lifted/siphoned/picked)|(stole/stolen/steal*/nick*/pinch*/swip*/snatch*/took/taken/rob*/lift*
    /grab*/pick*/theft of/siphon*/disappear*/unscrew*/help* themselves to) (my/our/the/a/her/his
    /all/of/two/three/some/from/off/their/four/both/every) (bike*/bicycle*/e bike/ebike/car/van
    /scooter/vespa/moped/motorbike/wallet/purse/handbag/bag/phone/mobile/smartphone/laptop/plant*
    /flower*/parcel*/package*/copper/cable*/wheel*/number plate*/plates/petrol/diesel/fuel/tools
    /mower/geranium*/pots/pram/washing/chicken*/hens/post/mail/jacket/letters/pocket*/coat/wood
    /firewood/potatoes/apples/statue/grave*/christmas/decoration*/catalytic/electric/mountain/bins
    /bin/rabbit*/trailer/gas/grandson s/son s/daughter s/necklace/chain/dustbin)|pickpocket*|pick
    pocket*|shoplift*|(bike/bicycle/car/phone/parcel/copper/metal/cable/fuel/petrol/flower/grave
    /purse/handbag/wallet/scooter/plant) (theft*/thie*)|(from/off/out of/in) (the/my/a/her/his
    /our) (car/bus/train/supermarket/shop/station/market/platform/bike rack/pocket/bag/handbag
    /glove compartment/boot/changing room/locker/pool/allotment/grave/cemetery/building site
    /terrace/basket/doorstep/school/gym/beach/festival/concert/cafe)|(car/van) (broken into/window
    smashed/was opened/was broken/emptied/doors)|(broke/broken/smash*) (into/open/in/the) (my/our
    /the/a/several/car) (car/van/cars/locker/window/vehicle)|catalytic|allotment*|building site
    |bike (lock/rack/stand)|(lock/chain/padlock) (cut/was cut/of my bike/sawn)|frame number
    |insurance for (my/the)|lost (my/his/her) (wallet/purse/keys/phone/bag)|(wallet/keys/purse
    /bag) (lost/found)|left (it/my/the) .. (unlocked/on the)`,
};
