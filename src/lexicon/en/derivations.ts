import { wordGroups } from '../../util/word-list.ts';

/*
 * Made from WordNet 3.1 by src/tools/wordnet; do not edit. What depends on a corpus belongs into its synonyms.yaml.
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */

/** Families of words: derivationally related forms ("declaration" of "declare"), pertainyms, irregular verbs, numbers. */
export const DERIVATIONS = wordGroups(`
abdominal abdomen
abhor abhorrent
able ability ably
abolish abolition
abound abundance
abruptly abrupt
absence absent
absentminded absentmindedly
absorb absorption absorptive
abstain abstention
abstract abstraction
academic academy
accent accentuate
accusing accusingly
acquire acquisition
act action actor actuate
adamant adamantly
add addition additive
adhere adhesive
adjective adjectival
administer administration
admit admission
admonition admonish
adopt adoption
adult adulthood
adverb adverbial
advise advisor
advocate advocacy
affection affectionate
africa african
agent agency
agree agreement
aimless aimlessly
air aerial airy
alert alertly
alveolar alveolus
ambition ambitious
american america
amiable amity
ample amply
analysis analytical analyze
analyze analyst
anarchy anarchist
anastomosis anastomotic
anatomical anatomy
ancestral ancestor
anemia anemic
anger angry
angle angular
angry angrily
annoy annoyance
anomic anomie
anthropologist anthropology
antithesis antithetical
anxiously anxious
apology apologetic apologist
appear apparent apparition
apply application
appoint appointee
apprehension apprehend
apprentice apprenticeship
argue argument
arianist arianism
arise arose arisen
aristocracy aristocratic
aristotle aristotelian
arm armament armor
arrogant arrogantly
art artist arty
arteriolar arteriole
assemble assemblage
assert assertion
assess assessor
assign assignee
assume assumption
assured assuredly
astonishing astonishingly
astronomical astronomy
asymmetric asymmetry
atom diatomic
atrophy atrophic
attend attention attentive
attic attica
attract attraction
audacity audacious
author authorship
automobile automotive
avert aversion
awake awakened awoke awoken
awful awfully fearfully
awkward awkwardly
axiom axiomatic
axis axial
back backer
bacterial bacteria
bad badly
bank banker
bankrupt bankruptcy
bat batter
bathe bather
bead beady
bear bearer bore born borne
beast bestial
beat beaten
beautiful beautifully
beauty beautify
become became
beg beggary
begin beginner began begun
believe belief
bend bent
benefit beneficial
betray betrayal
better bet
bewilder bewilderment
bewildered bewilderedly
bible biblical
bibliography bibliographical
bid bidder bidden bade
bind binder bound
biography biographical
biological biology
biology biologist
biomedicine biomedical
birth natal
bite biter bit bitten
bitter bitterly
blandly bland
blasphemous blasphemy
blatant blatancy
bleak bleakly
bleed bled
blind blindly
blink blinker
blissfully blissful
blood bloody
blow blower blew blown
bluster blustery
boastful boastfully
boat boater
body bodily
boil boiler
bold boldly
bomb bomber
bone bony osseous
book booker
bound boundary
box boxer
boy boyhood
brain brainy
brass brassy brazen
brazen brazenly
brazil brazilian
break breakable broke broken
breathless breathlessly
breed bred
bribe briber
brief brevity briefly
bright brightly
brilliant brilliance brilliantly
bring brought
briskly brisk
britain britannic
british britannic
broad broadly
broil broiler
broker brokerage
bronchiole bronchiolar
bronchus bronchial
brother brotherhood brotherly
browbeat browbeaten
brush brushy
budget budgetary
buffer buff
bug buggy
bugle bugler
build builder built
bulk bulky
bunt bunter
bureaucracy bureaucratic
burn burner burnt
bury burial
bush bushy
busy busily
butt butter
buy buyer bought
cackle cackly
cadaver cadaverous
calcification calcify
calcium calcify
calculate calculus
calculating calculatingly
calibrate caliber
california californian
call caller
callous callousness
calm calmly
camp camper
canada canadian
candid candidly
canon canonist
capital capitalist
carefully careful
careless carelessly
carpenter carpentry
carry carriage carrier
cartoonist cartoon
cat feline
catapult catapultian
catch catcher caught
category categorize
catholic catholicism
cause causal
caution cautious
cautiously cautious
celestial heaven
center central
century centenary centennial
certain certainly
certify certification
chaos chaotic
character characteristic characterize
charge charger
charity charitable
cheer cheery
cheerfully upbeat
chemical chemistry
chemist chemistry
chest pectoral
chief chiefly
child childhood
childish childishly
chill chilly
chin genial
china chinese
chivalrous chivalry
choose chose chosen
chop chopper
choreography choreographic
christian christ christendom
chromatography chromatographic
chunk chunky
church ecclesiastical
ciliate cilium
cinematic cinema
circle circular
circular circulate
cite citation
citizen civic civil
city civic urban
claim claimant
clang clangor
class classify
classicist classics
classification classificatory classify
classify classificatory
clean cleaner cleanly
clear clarity clearance clearly
cleft cleave
clerical clergy
clerk clerical
clever cleverly
climate acclimatize
cling clung
close closer closure
clothe clad
cloud cloudy
clumsy clumsily
coalesce coalition
coast coastal
code codify
codification codify
cohesion cohere
cohesive cohere
cold coldly
collect collection collector
college collegiate
colony colonize continental
column columnist
come comer came
comedy comic
comet cometary
comment commentary
commercial commerce
commission commissioner commit
commit committee
common commonly
commune communion
communism communistic
companion companionship
compare comparison
compel compulsion
compete competitive competitor
competition compete
complain complaint
complete completion
compliment complimentary
comply compliance
component compose
compose composition composure
comprehend comprehension comprehensive
compulsive compulsion
concede concession
conceive conception preconceived
concept conceive conceptual
conciliate conciliatory
conclude conclusion conclusive
concur concurrence
condemn condemnatory
conduct conduction conductor
confederate confederacy
confess confession confessor
confidence confidential
confusion confuse
congestion congestive
congratulate congratulatory
congress congressional
connection connect
conquer conqueror
conscience conscientious
consciousness conscious
conscript conscription
consider consideration
consonant consonantal
conspiracy conspire
constant constancy constantly
constitute constitution
constrict constriction
construct construction
consume consumption consumptive
contain content continent
contempt contemptuous
contend contention
contented contentedly
continent continental
continuous continuum
contract contraction contractor contractual
contradict contradictory
contradiction contradict
contradictorily contradictory
contribute contribution contributor contributory
conventional conventionally
convert conversion
convey conveyor
conviction convict
convincing convincingly
cool coolant cooler coolly
correct correction
corrode corrosive
corrupt corruption
cortical cortex
cosmic cosmos
cost costly
counsel counselor
count counter
country rural
cover coverage coverlet
cow coward
coward cowardly cower
crack cracker
craft crafter crafty
craftsman craftsmanship
crazy craze crazily
cream creamy
create creation creative creator creature
creed creedal
creep creeper crept
crime criminal
critical crisis
criticism criticise
crucify crucifix crucifixion
crude crudity
cruel cruelly
crush crusher
cuba cuban
cubism cubist
cult cultist
culture acculturate transcultural
curious curiosity curiously
curl curly
current currency
curriculum curricular
custodial custodian
customary custom customarily
cycle cyclist
daintily dainty
damn damnation
dance dancer
danish denmark
dark darkly
day daily
daydream daydreamt
dead deadly
deal dealer dealt
dear dearly
death deathly
debility debilitate
decay decadent
deceive deceptive
decent decency
decide decision decisive
declaim declamation
decomposition decompose septic
deduct deduction
deep deeply
defect defection
defend defensible
defiance defiant
define definition
defy defiance defiant
delightful delightfully
deliver deliverance delivery
demanding demandingly
democratic democracy
demolish demolition
denominational denominationally
density dense
deny denial
depart departure
department departmental interdepartmental intradepartmental
deposit depositor
depression depress
deride derisive
derision deride
descend descent
describe description descriptive
desert desertion
despair desperate
despairing despairingly
destroy destroyer destruction destructive
detect detection detector
deter deterrent
determined determinedly
detract detractor
development developmental
deviate deviant
devise devisee
devote devotee devotion
diagnose diagnosis
diagnosis diagnostic
dialysis dialyze
die death dying
diet dietary
difference differential
diffusion diffuse
dig dug
dignity dignify
dilute dilution
dimension dimensional
diminish diminution
dimly dim
dinner dine
dip dipper
diplomatic diplomacy
direct directly director
directional directionality
dirt dirty
disagree disagreement
disarm disarmament
disaster disastrous
disclose disclosure
disconcerting disconcertingly
discover discovery
discretion discretionary
discuss discussion
disobedience disobey
dispense dispensary
disperse dispersion
dispose disposition
disprove disproven
disrupt disruption
dissection dissect
dissent dissension
dissolve dissolution
distance distant
distinct distinctly
distinguish distinction
distort distortion
distract distraction
distribute distributor
distribution distribute
disturbing disturbingly
dive dove
diversion divert
divestiture divest
divide division
dizzy dizzily
doctrine indoctrinate
document documentary
doggedly dogged
dogma dogmatic
dominate dominion
dose dosage
double doubly
draft drafty
drain drainage
drama dramatist dramatize
dramatize dramatist
drape drapery
draught draughty
draw drawer drew drawn
dreadful dreadfully
dream dreamer dreamy dreamt
drearily dreary
dress dresser dressy
drink drinker drunkard drank drunk
drive drift driver drove driven
drop droplet
drowse drowsy
drowsily drowsy
drum drummer
drunken drunkenly
dry dryly dryness
duel duelist
dull dullard dully
dusk dusky
dwell dweller dwelt
eager eagerly
earnest earnestly
earth earthy extraterrestrial planetary terrestrial
easy easily
eat ate eaten
ebb ebbing
economic economy socioeconomic
economy economist
ecstasy ecstatic
edema edematous
edge edgy
editor edit editorial
effect effectuate
effortless effortlessly
egotist egotism
eject ejection
elect elector eligible
election elect electoral
element elementary
elucidate lucidity
elude elusive
elution elute
emblem emblematic
emission emit
emphasis emphatic
emphasize emphasis
emphysema emphysematous
empire imperial
empirical empiricism
employ employee employment
enclose enclosure
endless endlessly
enduring enduringly
energy energetic energize
english england
enigmatic enigma
enjoy enjoyment
enroll enrollee
enter entrance entrant entry
enthusiasm enthusiastic
environment environmental
envy envious
enzyme enzymatic nonenzymatic
epiphysis epiphyseal
equal equate
equilibrium equilibrate
erode erosion
error err
erupt eruption
essential essence
europe european
evade evasive
event eventuate
everlastingly everlasting
evidence evidential
evoke evocation
evolution evolutionary
evolve evolution
exactly exact
example exemplify
exceed excessive
exception except
exceptional exceptionally
excite excitatory
excited excitedly
exclaim exclamation
exclude exclusion exclusive
execute executor
execution execute executioner
exemption exempt
exert exertion
exhaust exhaustion
exhibit exhibition
existence existential
expand expansion
expectant expectantly
expel expulsion
expenditure expend
expensive expend
experience experiential
experiment experimentation
expert expertise
explain explanation explanatory
explicit explicitly
explode explosion
explore exploratory
expose exposure
expound expository
express expression expressly
extend extension extensive extent
extraordinary extraordinarily
extravagant extravagantly
exultant exultantly
eye ocular optical
fabric textile
facilitate facilitatory
fact factual
fail failure
faint faintly
fairly fair
faithful faithfully
fake faker
fall fallen
false falsity
falsify falsity
familiar familiarly
famous fame
fantastic fantasy
fantasy fantasist
farm farmer
fascinating fascinatingly
fascism fascist
fat fatty
fearfully fearful
feed feeder fed
feel feeler felt
felicitate felicity
fellow fellowship
ferocious ferocity
fever feverish
feverish feverishly
field fielder
fight fighter fought
finance financial fiscal
fire fiery
firm firmly
fish fisher
fix fixer fixture
flash flashy
flat flatly
flatter flattery
flautist flute
flee flight fled
flesh carnal fleshy
flexible flex
fling flung
florence florentine
flower floral
fluff fluffy
fly flyer flew flown
foam foamy
focus focal focusing
fond fondly
forbid forbade forbidden
forego forewent foregone
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
form formation
formula formulate
forsake forsook forsaken
fortify fort fortification
found foundation founder
fox vulpine
fragment fragmentary
fragrant fragrance
frankly frank
free freely
freeze froze frozen
freight freighter
french france
frenziedly frenzied
frequency frequent
fresh freshly
freud freudian
friend friendly friendship
front frontage frontal
frostbite frostbitten
full fully
funny fun
fur furry
furious furiously fury
furnish furniture
fury infuriate
fuse fusion
fuss fussy
fussily fussy
fuzzy fuzz
gamble gambler
gang gangster
gas gaseous gassing
gay gaily gayly
generous generosity
gentle gently
gentleman gentlemanly
geological geology
geologist geology
geometric geometry
georgia georgian
german germany
germinate germ
gesture gesticulate
ghost ghostly
giant gigantic
girlish girlishly
glass glassy
globe global
gloom gloomy
gloomily gloomy
glorious gloriously
glory glorify glorious
go went gone
golf golfer
gospel evangelical
govern governor
governor gubernatorial
grace gracious
gracefully graceful
gracious graciously
grade gradual
grain granular
grand grandly
graph graphical
gratification gratify
grave gravity
greasy grease
great greatly
greece grecian hellenic
greed greedy
greedily greedy
greek grecian greece
green greenly
grim grimly
grind ground
gross grossly
ground grounder
grow grower growth grew grown
guatemala guatemalan
guide guidance
guilty guilt guiltily
gum gummy
gun gunner
gut gutter
habit habitual
hack hacker
haggard haggardly
hair capillary hairy
hand manual
hang hung
happy happily
hard hardened
harmless harmlessly
harmony harmonic
harsh harshly
haste hasty
hastily hasty
hate hater
hateful hatefully
haughtily haughty
hawaii hawaiian
hawk hawker
haze hazy
heal healer
health healthy
healthy healthily
hear hearer heard
heart hearty
heartily hearty
heat heater thermal
heave heaver
heaven heavenly
heavy heavily
hebrew hebraic
heft hefty
hegelian hegel
help helper
helpful helpfully
helpless helplessly
hero heroic
hide hid hidden
hideous hideously
high highly
hilarious hilarity
hilum hilar
history historical
hit hitter
hold held holder
home domestic
honest honestly
hop hopper
hopeful hopefully
hopeless hopelessly
horrifying horrifyingly
horseman horsemanship
humanism humanist
humanity humanitarian
humble humility
humor humorist
hungary hungarian
hunger hungry
hunter hunt
hurl hurler
hurried hurriedly
hyperemia hyperemic
hypothalamic hypothalamus
hypothesis hypothesize hypothetical
hysterical hysteria
ice icy
idea ideal
identify identification identity
ideology ideologist
idiom idiomatic
idiosyncrasy idiosyncratic
idle idler idly
illusion illusionary illusory
image imagery
imperfect imperfectly
impersonate persona
imply implication
important importantly
impose imposition
impress impression
include inclusive
increasingly increasing
indefinite indefinity
india indian
indignant indignantly
indirect indirectly
individualism individualistic
induction induct
industry diligent
inept ineptly
infancy infant infantile
infection infect
infectious infection
inference inferential
inflame inflammatory
inflection inflect
inflict infliction
influence influential
inhibition inhibit
inhibitory inhibit
inject injection
injury injure
inlay inlaid
inquire inquiry inquisitive
inscription inscribe
insignificant insignificantly
inspect inspection inspector
instant instancy instantaneous
institution institute institutionalize
instruct instruction instructor
instrument instrumentalist
integer integral
intellectual intellect
intend intent intention
intensify intensification
intensity intensify
intentional intentionally
interaction interact
intercept interceptor
interesting interestingly
interlobular lobular
international internationally
interpose interposition
interrelation interrelationship
interrupt interruption
intersection intersect
interweave interwove interwoven
intima intimal
introduce introductory
intrude intrusion intrusive
invade invasion
invent invention inventor
inversion invert
invest investor
invoke invocation
inward inwardly
ion ionic nonionic
irish ireland
irony ironic
irrational irrationally
irregular irregularly
italian italy
italic italicize
japanese japan
jeopardize jeopardy
jew jewish
join junction juncture
joint jointly
joke jocular joker
journalism journalist
joy joyous
jubilant jubilantly
judge judicial judiciary
judgment judge
juicy juice
jump jumpy
jurisprudence jurist
justice judicial
justify justification
juxtapose juxtaposition
keen keenly
keep kept
kidnapper kidnap
kidney adrenal
kill killable killer
kind kindly
king kingdom
kneel knelt
knight knightly
knot knotty
korea korean
lacy lace
lag laggard
language lingual linguistic nonlinguistic
larva larval
latin romance
launch launcher
lavish lavishly
law lawyer legal
lay laity layer laid
lazy lazily
lead leaden leader led
leader leadership
leaf leaflet
leak leakage
lean leant
leap leapt
learn learner learnt
leave left
leg leggy
legend legendary
legislature legislate
legitimate legitimacy
lend lent
length lengthy
lengthy lengthily
lexical lexicon
liable liability
liberty liberate
lie liar lay lain
lift lifter
light lightly lit
line liner
linear linearly
lion lionize
listless listlessly
literature literary
live livable liver
lively liveliness
lobule lobular
lock locker
log logger
lonely loneliness
long longer
lord lordly lordship
lose loser lost
loud loudly
lousy louse
love lover
lovely loveliness
loving lovingly
lowering loweringly
luck lucky
lucky luckily
luggage lug
luminous luminosity
lung intrapulmonary pulmonary
lust lusty
lusty lustily
lyric lyricist opera
machine machinery machinist
machinery mechanical
mad madly
magic magician
magnify magnification
magnitude magnify
maintain maintenance
majestic majesty
mandatory mandate
mania manic
manifest manifestly
marine navigation
mark marker
marked markedly
marksman marksmanship
marriage conjugal marital
marry marriage
mars martian
master masterly mastery
maximum maximize
mean meant
meat meaty
mechanism mechanistic
medical medicine
meek meekly
meet met
melodrama melodramatic
melody melodic
member membership
memory memorize
merge merger
merit meritorious
merry merrily
mess messy
metropolitan metropolis
mexican mexico
microscopic microscopy
mild mildly
military militarily
mimesis mimetic
mind mental
mine miner
minimum minimize
minister ministerial ministration
miracle miraculous
mischief mischievous
misconstruction misconstrue
mislay mislaid
mislead misled
misrepresent misrepresentation
mission missionary
mist misty
mistake mistook mistaken
mistaken mistakenly
misunderstand misunderstood
miter mitral
mixture mix
mock mocker mockery
mode modal
modest modestly
modify modification
moisture moisten
molecule bimolecular intermolecular molecular
moment momentary
monologue monologist
monopoly monopolize
monstrous monster monstrosity
moon lunar
morality moralistic
morocco moroccan
mosaic moses
mother maternal
mourn mourner
mournful mournfully
mouse mousy
mouth oral
move motion movement mover
moving movingly
mow mown
mud muddy
muffle muffler
multiply multiplication
multitude multitudinous
muscle muscular neuromuscular
music musician
musician musicianship
mutiny mutineer
myocardial myocardium
mystery mystify
myth mythic
naked nakedly nakedness
name nominal
narrative narrate
narrow narrowly
nationalism nationalistic
nautical navigation
navy naval
nazi nazism socialism
neat neatly
necessary necessarily necessity
necessity necessitate
necrosis necrotic
needless needlessly
neglect negligent
neighborhood neighbor
neocortex neocortical
nerve neuromuscular
nervous nerve nervousness
neurosis neurotic
neutralist neutrality
newtonian newton
night nocturnal
nihilism nihilistic
noble nobility
nodular nodule
noise noisy
noisy noisily
nominal noun
nose nasal
note notation
notice notify
notify notification
nourish nutrient
novel novelist
nuclear nucleus
nucleus nucleate
number numerical
nurse nursery
obey obedience
object objection
oblivious oblivion
obstruct obstruction
obviously obvious
occlude occlusion occlusive
occlusion occlusive
occupy occupation
odd oddly
offend offence
offense offend
office officiate
oil oily
ominous omen
omit omission
open openly
opera operatic
operational operationally
opportunism opportunistic
oppose opponent opposition
oppress oppression
optimism optimistic
optimum optimal
oratorical orator
orchestra orchestral philharmonic
ordain ordinance
order orderly
ordinary ordinarily
organization organizational
origin genetic
orthodox judaism
orthography orthographic
ossification ossify
outdo outdid outdone
outdraw outdrew outdrawn
outfight outfought
outgrow outgrew outgrown
outrun outran
outstanding outstandingly
outward outwardly
overcome overcame
overeat overeating overate overeaten
overfeed overfed
overhang overhung
overhear overheard
overlay overlaid
override overrode overridden
overrun overran
overshoot overshot
overt overtly
overtake overtook overtaken
overthrow overthrew overthrown
overwhelming overwhelmingly
own owner
owner ownership
pacify pacification
pack package
painful painfully
paint painter
pale pallor
paleocortex paleocortical
paper papery
parameter parametric
parent parenthood
paris parisian
parish parochial
parliamentary parliament
part partial
partake partook partaken
particularly particular
partner partnership
pass passage
paste pasty
pathetic pathos
pathologist pathology
patient patience
pay payment paid
peace pacify
peaceful peacefully
peak peaky
pearl pearly
peculiar peculiarly
peddler peddle
pelvic pelvis
perceive perceptible perception
perception perceptive perceptual
percussion percussive
perfect perfection perfectly
perfection perfectionist
perfectionism perfectionist
perfunctorily perfunctory
periphery peripheral
permit permission
persecution persecute
person personify
personify persona personification
persuade persuasive
pertain pertinence
pessimism pessimistic
pharmaceutical pharmacist
pharmacy pharmaceutical pharmacist
philippines filipino
philosophy philosophical
phone phonetic phonic
photograph photography
physics physicist
piano pianistic
picture depict pictorial
pipe piper
pitch pitcher
piteous piteously
pith pithy
pitiless pitilessly
pity piteous
place placement
placid placidly
plain plainly
plan planner
plane planar
planet planetary
plant planter
plato platonic
platonism platonist
play player
plead pled
pleasant pleasantly
pleura pleural
poet poetic
poetry poetic
poignant poignancy
pole polar
polish poland
politics politician
pompous pompousness
poor poorly
pope apostolic papal
popular popularly
porous pore porosity
port porter
portray portrait portrayal
portugal portuguese
positive positivism
positivist positivism
possess possession
post poster
potent potency
potential potency
powder powdery
powerful powerfully
pray prayer
preach preacher
precede predecessor
precisely exact
predict prediction
preference preferential
prejudice prejudicial
preoccupation preoccupy
prepare preparatory
prescribe prescription
present presence
president presidential
pressure press
presume presumption
presuppose presupposition
pretend pretense pretension
prevail prevalence
prevent prevention
previous previously
primary primarily
prime primer
prior priority
procedure proceed
proceed proceedings
process processor
proclaim proclamation
produce product
profession profess
professional profession
professor professorship
profound profoundly profundity
progress progression
prohibit prohibition
project projection
promote promotion
prompt promptly
propagandist propaganda
proper properly
prophecy prophetic
proportional proportionality
propose proposition
proprietor proprietorship
prosecute prosecution prosecutor
prosodic prosody
prostitution prostitute
protect protection
proteolysis proteolytic
protestant protestantism
proud proudly
prove proven
proverb proverbial
provide provision
providence providential
province provincial
provoke provocation
prowl prowler
psychical psyche
psychologist psychology
psychotherapy psychotherapeutic
public publicly
publicize publicist
publish publication
pulse pulsate
pun punster
punch puncher
punish punitive
pure purity
purify purification
purity purify
pursue pursuant pursuer pursuit
puzzle puzzlement
quack quackery
quackery empirical
quake quaker
qualify qualification
quality qualify
quantity quantitative
quarter quarterly
quavering quaveringly
questioning questioningly
quick faster quicker
quickly quick
quiet quietly
quote quotation
race racial racy
radiance radiant radiate
radiate radiant
radius radial
raft rafter
ramp rampant
rancher ranch
random randomly
range rangy
rapidly rapid
ratio irrational rational
rattle rattler
raucous raucously
ray radial
react reactant
reaction react reactionary
read reader
real reality
realism realist
reassuring reassuringly
rebel rebellion
rebellion rebellious
rebuild rebuilt
recede recession
receive reception receptive recipient
reception receptionist
reciprocal inversely
reckless recklessly
recognize recognition
recollection recollect
reconsider reconsideration
reconstruct reconstruction
recover recovery
rectangular rectangle
recur recurrence
red redly
redeem redemption
redefinition redefine
rediscover rediscovery
reelect reelection
refer referee
reflect reflector
reflex reflexly
register registration registry
regular regularly
regulate regulatory
reject rejection
related relatedness
relationship relation
relay relaid
relearn relearnt
relentless relentlessly
reliance rely
religion religionist religious
reluctant reluctantly
remain remainder remnant
remake remade
remember remembrance
remission remit
render rendition
repay repayment repaid
repeat repetition repetitive
repeatedly repeated
repel repulsive
reportedly reported
represent representation
repress repression
repulsion repulse
require requisition
rerun reran
resentful resentfully
residential residence
resolve resolution
resonant resound
respiratory respiration
restless restlessly
restraint restrain
restrict restriction
resume resumption
resuspend resuspension
retain retentive
retention retain retentive
rethink rethought
retinal retina
reunite reunion
reveal revelation
revel revelry
revise revision
revolution revolt revolutionary revolutionize revolve
rewrite rewrote rewritten
rhythm rhythmical
rich richly
ride rider rode ridden
rig rigger
right rightly
righteous righteousness
rightfully rightful
rigid rigidly
ring rang rung
riotous riot
rise rose risen
risk risky
ritual rite
roar roarer
rob robber robbery
rock rocky
roll roller
roman rome
romantic romance romanticism
roof roofer
root radical
rose rosy
rotation rotary
rough roughly
round roundly
rousseau rousseauan
royal monarch
royalty royal
rubber rubbery
ruin ruinous
rule ruler
run runner ran
russian russia
rustle rustler
rusty rust
sad sadly
sadism sadistic
sail sailor
salesman salesmanship
saliva salivary salivate
salt salty
salvage salve
salvation salve
sample sampler
sand sandy
sane sanity
sarcastic sarcasm
satire satirist
satisfactory satisfactorily
satisfy satisfaction satisfactory
save saver savior
saw sawn
scar scarify
scarce scarcity
scathing scathingly
scene scenic
scenic scenery
scheme schematic
scholar scholarly
scholarship scholar
school scholastic
scientist science
scoff scoffing
scornful scornfully
scratch scratchy
screech screechy
script scriptural
scrutinize scrutiny
second 2nd
secondary secondarily
secret secretly
secretion secrete
secularism secularist
see seer seen
seek sought
seemingly seeming
seep seepage
seize seizure
select selection
sell sold
senator senatorial
send sent
sensation sensory
sense sensation sensible sensitive sensor sensuous
sequence sequential
series serial
serious seriousness
serve servant
settle settlement settler
sew sewer sewn
sex sexual sexy
shadow shadowy
shake shaky shook shaken
share sharer
sharp acutely keenness sharply
shave shaven
shear shorn
shepherd bucolic pastoral
shine shiny shone
ship shipment
shiver shivery
shocking shockingly
shoot shooter shot
shop shopper
short shortly
show showy shown
shrewd shrewdly
shrill shrilly
shrink shrank shrunk
shut shutter
shy shyly
sicilian sicily
sift sieve
sight ocular optical visual
sign signature signify
significant significantly signify
silence silent
silver silvery
similar similarly
simple simplicity simply
sing singer song sang sung
single singly
singular singularly
sink sank sunk
sip sipper
sit sat
skillful skillfully
skin skinny
sky celestial heavenly
slanting slantingly
slave slavery
sleep sleeper sleepy slept
sleepy sleepily
slide slid
slightly slight
sling slung
slink slunk
slip slippage
slop sloppy
slowly slow
slug slugger
sluggish sluggishly
smell smelt
smooth smoothly
smuggle smuggler
snap snappy
sneak snuck
snugly snug
sober soberly
socialism socialistic
society social societal
soft softly
soldier soldiery
solemnly solemn
solid solidly
soloist solo
solve solution solvent
sorb sorption
sour sourly
sow sown
space spacious spatial
spacious spaciousness
spanish spain
speak speaker speech spoke spoken
specialist specialize
specific species
specify specification
spectacle spectacular
spectacular spectacularly
spectrum spectral
speech phonic
speed speedy sped
speedy speedily
spell spelt
spend spent
sphere spherical
spider spidery
spill spilt
spin spun
spirit spiritual
spit spat
splendid splendidly
splinter splintery
spoil spoilt
sponge spongy
sponsor sponsorship
spring sprang sprung
sprinter sprint
squeak squeaky
stable stability
stage stager
stand stance standard stood
star astral interstellar stardom stellar
start starter
starve starvation
state civil statement
statesman statesmanship
statue statuary statuette
statute statutory
steady steadily
steal stole stolen
stealth stealthy
stealthily stealthy
steep steeply
stern sternly
sternal sternum
stick stuck
stiffly stiff
stimulate stimulus
sting stung
stink stunk stank
stoic stoical stoicism
stoicism stoical
stolid stolidly
store storage
storm stormy
stout stoutly
straggle straggler
strain strenuous
strangle strangulation
strategy strategic strategist
stratify stratification
stratum stratify
strenuous strenuously
strew strewn
strictly strict
stride strode stridden
strike struck stricken
striking strikingly
string strung
strive strove striven
strong strongly
stubbornly stubborn
studiously studious
study student studious
stupid stupidly
style stylistic
submit submission submissive
subscribe subscription
subsidize subsidy
substantial substance
substitute substitution
subtle subtly
suburban suburb
succeed succession successive successor
successful successfully
suck sucker suction
suddenly sudden
sufficient suffice
suggest suggestion
suit sue
sulky sulkily
sullen sullenly
sum summation
summarize summary
sun solar
superb superbly
superstition superstitious
supervise supervision supervisor
supplement supplementary
supply supplier
surface superficial
surprising surprisingly
survey surveyor
survive survivor
suspend suspension
suspicion suspect suspicious
sustain sustenance
swear swore sworn
sweat sweater
sweden swedish
sweep swept
sweet sweetly
swell swollen
swiftly swift
swim swam swum
swing swingy swung
swiss switzerland
symbolism symbolist
symmetric symmetry
sympathetic sympathy
sympathy sympathize
symphonic symphony
symptom symptomatic
synchrony synchronous
synergism synergistic
syntax syntactic
synthesis synthesise synthetic
syria syrian
system systematic
table tabulate
take took taken
talk talky
tangent tangential
tantalizing tantalizingly
tart tartly
tax taxable
teach teacher taught
team teamster
tear tore torn
technical technology
technique technical technician
telegrapher telegraphy
television televise
temple temporal
temporary temporarily
tempt temptation
tenant tenancy
tend tendency tender
tender tenderly
tension tense
term terminal
terror terrify terrorist
testify testimony
texas texan
theater theatrical
theme thematic unthematic
theology theological
theory theorist theorize
therapeutic therapy
therapist therapy
thermometer thermometric
thermometry thermometric
thick thickly
thin thinly
think thinker thought
third 3rd
thirst thirsty
thoroughly thorough
thoughtfully thoughtful
thrill thriller
throat guttural
throw threw thrown
thyroid antithyroid
tibet tibetan
tight tightly
time temporal timer
timely timeliness
timid timidly
tired tiredly
tone isotonic tonal
tongue lingual
tooth dental
topography topographical
torment tormentor
touch tactile tactual
tour tourist
tower tow
toxic toxin
trade trader
traditionalist traditionalism
tragic tragedy
tranquilly tranquil
transact transaction
transcribe transcription
transgress transgression
transition transit
transmit transmissible transmission
trap trapper
treacherous treachery
tread trod trodden
treat treatment
tree arboreal
triangle triangular
triumph triumphant
triumphant triumphantly
true truly
trust trustee
try trial
tube tubular
tumble tumbler
tumult tumultuous
turkey turkish
tutor tutorial
tweed tweedy
twirl twirler
type typify
typography typographic
uncertain uncertainly
unconcerned unconcernedly
unconditional unconditionally
underlie underlay underlain
understand understood
understanding understandingly
understate understatement
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
undue unduly
uneasy uneasily
unerring unerringly
uneven unevenly
unexpected unexpectedly
unfaltering unfalteringly
unhurriedly unhurried
uniform uniformly
unify unification
uninterrupted uninterruptedly
union unite
unit unify
unluckily unlucky
unnecessary unnecessarily
unpleasant unpleasantly
unqualified unqualifiedly
unsmiling unsmilingly
unwillingness unwilling
unwind unwound
unwittingly unwitting
uphold upheld
urge urgency urgent
urgent urgency
urinary urine
use usable usage useable user
useless uselessly
utility utilitarian
utopian utopia
utter utterly
vacancy vacant
vacant vacantly vacate
vain vanity
value evaluate valuable
vapor evaporate
various variously
vary variable variant variation
vast vastly
vehement vehemence
velvety velvet
vent ventilate
verb verbal
verify verification
vessel vascular
vex vexation
viability viable
vibrant vibrate
vibrate vibrancy
vicious vice
vienna viennese
view viewer
violence violent
violin violinist
visit visitor
vivid vividly
vocational vocationally
voice vocal
voltage voltaic
volume voluminous
voluntarily voluntary
volunteer voluntary
vote voter
vowel vocalic
wait waiter
wake woke woken
war warrior
warehouse warehousing
warily wary
warm warmly
watch watcher
water aqueous watery
watercolor watercolorist
wave waver wavy
wax waxen
waylay waylaid
weak weakly
wealth wealthy
wear wearer wore worn
weary wearily
weave wove woven
week weekly
weep wept
weird weirdly
west westerly
whole universalistic wholly
wicked wickedly wickedness
widow widowhood
wild wildly
wile wily
willing willingness
win winner won
wind windy wound
winter wintry
wire wiry
wit witty
withdraw withdrew withdrawn
withhold withheld
withstand withstood
woeful woefully
wolf wolflike
wonder wondrous
wonderful wonderfully
wondrously wondrous
wooden woodenly
wool woolen woolly
word lexical verbal
work workable worker
world worldly
worried worriedly
worry worriment
worship worshipper
worth worthy
wrap wrapper
wrathful wrathfully
wreck wreckage
wrestle wrestler
wretched wretchedness
wring wrung
write writer wrote written
wrong wrongly
wryly wry
youth juvenile
zero nilpotent
zionism zionist
`);
