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

/** A word, and the synonyms in its first two senses. */
export const SYNONYMS = wordGroups(`
ability power
able capable
absent remove
absolute rank sheer
abstract lift
accept take
accident stroke
accommodate adapt
accomplish attain fulfill reach
accord agree agreement allot grant
account calculate story
ace nail
ache suffer
achieve accomplish attain reach
acquire adopt assume take
act behave move
action accomplish activity fulfill process
active fighting
actor player worker
adapt adjust
add supply
address reference speak
adjust correct set
administration brass establishment organization
admit acknowledge
adopt borrow follow
adult big
advance improvement
adventure venture
advise notify
affect impact touch
affirm support sustain
afford yield
age mature
agency authority
agree hold
ahead forward leading
aid assistance
aim design intention propose take target train
alert alarm
alive live
allot grant
allow permit
almost near nearly
alone entirely
aloud loudly
alter modify
alternative choice
altogether right wholly
always invariably
amazing awful
ambition dream
amount come sum total
ample rich
angle tilt tip
angry furious wild
animal creature
announce declare denote
answer reply resolution respond response solution
anticipate counter foresee
anyway anyhow
apart aside isolated obscure
apartment flat
apparently evidently obviously plain plainly
appeal charm invoke prayer
apply employ hold utilize
appoint charge name
appreciation taste
approach attack near
appropriate allow capture reserve seize
approve sanction
approximate guess judge near rough
approximately around roughly
arc curve discharge spark
area country
argue contend debate fence
argument tilt
arise develop grow originate
arm branch
arouse awake awaken evoke fire provoke raise wake
arrangement agreement
arrest catch check contain cop halt nail stop
aside away
assault violate
assemble meet
assert affirm maintain swear
assess measure value
assign allot designate portion
associate companion connect familiar link
assume adopt presume
assurance authority
assure guarantee insure secure
attack assault onset round
attain hit
attempt attack effort endeavor essay seek undertake
attend look see
attention aid
attitude position posture
attract appeal draw
attribute assign dimension property
authentic reliable
author source writer
authorize clear pass
automobile machine
average norm ordinary
await expect look wait
awake alert alive wake
awaken awake wake
award present
awful painful terrible
back rear support
background ground
bad big
band lot ring set
bang belt bolt knock smash
bar exclude stop
barely scarcely
base establish foot found foundation ground
baseball ball
basis base foundation ground
battle combat conflict engagement struggle
beam shine
bear deliver
beat crush dead round shell
beauty dish
become turn
beg tap
begin commence start
beginning first
behave bear carry conduct
behind bottom rear stern tail
belief impression opinion
believe conceive consider
bend twist
benefit gain profit
besides likewise
bet play
betray sell
better amend best break improve
bible book word
bid offer play tender wish
bill account charge measure
bind attach stick
biological natural
bit spot
bite bit burn
blame fault pick
blanket extensive
block bar stop
bloom blossom
blossom flush peak
board plank
boast blow
bomb fail
bond attach bind stick tie
book hold reserve volume
boost rise
border ring
bore tire
boss stamp
bother devil pain
bounce bound spring
bound border
bow submit
brain wit
branch separate
brand denounce mark
break interrupt separate
bridge span
briefly shortly
bright brilliant vivid
bring convey take
bristle burst
broad blanket extensive
brood dwell loom
brush thicket
build construct flesh form frame progress shape
building construction
bullet slug
bunch bundle clump crew gang
bundle clump
bunk beat
burn fire glow
burst break erupt split volley
business concern
busy occupy
button push
buy purchase steal
calculate reckon
call name
calm steady
camp tent
campaign cause drive effort fight movement press push run
candidate prospect
cap crest
capable open
capture catch charm entrance
car automobile machine
care aid attention caution
carry pack take transport
case event example instance
cast project throw
cat cast sick
catch haul
category family
cause grounds induce reason stimulate
cease finish quit terminate
celebrate keep observe
center concentrate eye focus halfway heart middle
central exchange fundamental
century hundred
certain sure
chair lead moderate
challenge dispute
champion defend fighter hero
chance adventure fortune luck risk
change alter modify
character quality
characterize qualify
charge accuse
charm catch spell
chase tail track
chew jaw
chief boss head primary
chiefly mainly
child kid minor
choice pick prime prize selection
choose prefer select take
circle band lot set
circumstance context setting
cite credit name
class category family form grade separate
classify separate
clean clear fair fairly pick
climb mount
cling stick
close conclusion end finish near shut tight
cloth fabric material
clothes dress
cloud fog mist obscure
club nine order
clump ball
cluster bunch bundle clump
clutch grasp
coach train
coin strike
collapse break
combine compound trust unite
come arrive seed
comfort ease
command bid require
comment notice
commission committee
commit pull
common green park
communicate pass
companion accompany familiar
company accompany companion
comparable corresponding
compel oblige
compete contend
competition contest
complain kick plain
complete finish
completely altogether entirely right wholly
complex complicated composite
comprehend dig
compress contract press squeeze
compulsive determined
compute calculate figure reckon
comrade associate companion familiar
concede confess grant yield
conceive consider
concentrate focus
concentration density
concept conception construct
concern care occupy pertain refer relate touch worry
conclusion decision determination
condition check discipline status train
conduct behavior deal direct
conference league
confidence assurance authority
confirm affirm support sustain
confuse throw
congregation fold
connect tie
connection link
consciousness awareness
consent accept
consequence event issue outcome
consider reckon regard see study view
considerably substantially well
consideration circumstance condition
constitute appoint comprise name represent
construct conception
construction expression
consult refer
contact meet reach touch
contain bear carry comprise hold
contend debate fence
content message substance
contest contend
context setting
continue proceed
contract sign undertake
contribute add bring lend
contribution part share
control check command contain hold moderate
conversion transition
convey carry express
convince convert
cook fix
coordinate organize
cop nail
core nucleus
corporation pot
corpse clay
correspond agree check fit
cost price
count number weigh
counter foresee
country land nation state
couple match mate
course class feed flow line naturally run
cover blanket screen
crack ace break check
crash wreck
crawl creep
crazy sick
credit recognition
creep mouse
crest peak tip top
crew gang
crimson flush violent
criticize knock
cross cover mark track
crouch bend bow squat
crowd bunch crew gang
crush press
cry call scream shout weep yell
culture civilization
curiosity wonder
curious funny odd peculiar
curse oath swear
curve cut sheer trend twist
customer client
cut trim
cycle rhythm
damage harm
damn blame curse
danger risk
dangerous grave serious severe
dare presume
dash flash shoot style
data information
date escort
daughter girl
dawn morning penetrate
dead absolutely perfectly short
deal address consider cover handle plow take trade treat
dear good love near
debate argument consider
decay decline
decide determine resolve settle
decision determination
decrease diminish fall
deem hold
deep late
defeat overcome
defend support
define specify
defy hold refuse
degree grade point
delay hold
delight enjoy
deliver present
demand ask involve necessitate take
demonstrate establish exhibit
denote refer
denounce mark
department section
depend bank bet calculate count look reckon swear
depict draw render show
deputy lieutenant
derive deduct
descend come derive
describe account depict draw
desert abandon
deserve merit
design project
desirable worthy
desire trust
detail point
detailed elaborate
detective investigator
determination purpose
determine find influence regulate shape
devise organize prepare
devote commit pay
dictate order
die choke pass
differ disagree
difference departure
difficulty trouble
dig shot slam
dilute cut load reduce stretch thin
dimension property
diminish fall
din clamor
direct aim place point straight target
direction way
directly straight
dirt stain
disappear vanish
discharge complete dispatch
discipline check correct field study subject train
disclose break discover
discover detect notice see
discussion treatment word
dish serve
disk disc
dispatch complete
display exhibit expose
dispute conflict difference
dissolve resolve
distant remote
distinction note
distinguish recognize separate
distribute administer allot deal
disturb upset
divide fraction split
division part section
dog chase tail track trail
dominate prevail rule
doom condemn designate
door doorway threshold
doorway threshold
dot dust point scatter transportation
doubt question uncertainty
down kill
drag haul
dramatic striking
draw pull
drift blow
drill bore
drip drop
drive thrust
duty obligation responsibility
dwell lie
eager bore
earn clear gain realize win
earth world
easy slow
echo repeat
edge border bound
educate develop prepare
education instruction teaching
effect consequence event impression issue outcome
effective efficient
effectiveness strength
effort endeavor sweat
elaborate enlarge expand
electricity power
element component factor
embrace comprehend cover squeeze
emerge issue
employ engage hire utilize
employment work
empty discharge
encounter brush chance see
encourage advance boost further promote
end cease finish stop terminate
endure bear brave stand support
enemy foe opposition
enforce apply impose
engage absorb occupy pursue
engagement conflict date
engineer direct organize
enlist engage
enough adequate plenty
entail imply
enter participate
enterprise endeavor
entirely altogether right wholly
entrance catch charm entry
equal adequate match peer touch
equip fit
erect raise rear
error fault mistake
escape flight miss
escort see
especially particularly
essay examine prove seek
essential necessity
establish constitute found institute launch plant
establishment formation organization
estate land
estimate approximate calculate guess idea judge reckon
evaluate assess measure
evaluation rating
evidence demonstrate grounds prove show testify
evident plain
evidently plainly
evoke fire provoke raise
exact accurate claim demand take
exactly precisely properly
examine analyze see
example instance model representative
exceed pass
exchange change commute convert
exclaim cry shout
exclude omit shut
excuse relieve
exercise employment exert practice usage
exert maintain
exhibit expose
exist live survive
existence creation universe
expect anticipate ask require
experience live see
expert good technical
explanation account
explode burst
exploit effort tap work
explore search
expose break disclose discover
express limited show utter
expression aspect reflection
extend broaden lead pass run
extract pull selection
fabric material
face aspect confront expression
factor component
fade slice
fail neglect
faint vague weak
fairly reasonably
faith trust
fall descend tumble
family home house
farming land
fashion mode
fast tight
fate designate doom
father generate
favor prefer
fear care concern
feature boast characteristic sport
fee tip
feel experience find look smell spirit tone
feeling belief impression notion opinion
fellow associate companion comrade familiar
fierce furious savage violent
fight battle combat conflict contend defend engagement oppose struggle
figure build calculate enter estimate fig flesh form frame reckon shape
file register
film movie picture shoot take
filter strain
final net
finally eventually
find chance detect discover discovery encounter notice observe
fine cool
finger feel
finish conclusion
fire discharge
firm solid steady
fish angle
fit accommodate scene suit
fix doctor fasten hole mess repair restore secure
flame fire
flap roll wave
flash blink cheap wink
flat directly
flee fly
flesh form frame shape
fling crack offer pass whirl
float blow drift swim
floor dump level shock story
flourish expand
flow feed flux run
flower bloom blossom
flush bloom flower loaded peak substantial
fly wing
focus direction
foe opposition
fog mist obscure
fold bend
following chase
fool mark shoot
foot pick
force pressure squeeze
foreign strange
forget block bury
form constitute kind organize sort variety
formal ball
former old
formula expression
formulate develop devise
found constitute institute plant
fourth quarter
frame border
frantic mad
free loose release
frequent sponsor
fresh newly
front face look
frown lower
fruit yield
full entire total
fun play sport
function map operate role run work
fund stock
funny odd peculiar
furious savage
furnish render
further advance boost foster promote
gain acquire addition derive profit
game back halt
gang mob pack ring
gas blow boast
gasp heave pant
gather assemble collect meet
gaze regard
generally mostly
generate render return yield
gentle entitle soft
genuine true
gesture motion
gift present
girl miss
glad happy
glance glimpse
glare blaze
gleam glow shine
glow beam shine
glue paste
goal end finish
good full thoroughly well
govern order regulate
government administration authorities
grab catch snap snatch
grade course form order place range
gradient slope
grant allow award
graph chart
grasp appreciation comprehend dig range reach
grave scratch sculpture serious severe sober
greet recognize
grim sick stern
grip clutch grasp
ground anchor earth land
group radical
grow turn
growth development
guarantee secure warrant
guess pretend reckon shot venture
guidance direction
guide conduct direct head maneuver point take
gun artillery
guy cat
habit use
hail come
halt check hold
hand pass reach
handle care grip hold manage
handsome big liberal
harbor entertain hold
hard difficult firmly
hardly barely scarcely
hate hatred
haul draw
head lead
heap deal mess pot sight
hear discover learn see
hearing audience
heart pump
heel list
height peak top
help aid assist
hide skin
hire engage rent
history account story
hit striking
hold appreciation clutch grasp grip keep maintain
home dwelling place
honey dear love
honor award observe respect reward
hope desire trust
horizon view
house firm
however nevertheless yet
howl wail
human man
humor wit
hurl cast thrust
hurry haste hasten rush speed
hurt ache harm injury smart suffering wounded
idea mind thought
identify place
ignore cut dismiss
illuminate clear
illustrate instance
image figure project see
imagination vision
imagine guess reckon
imitation false
immediately directly instantly
impact touch
implication deduction
important significant
impose visit
impress affect move
impression opinion
improve amend
inadequate poor short
inch edge
increase addition gain
incur find
independent sovereign
indicate designate show signal
individual single soul
induce stimulate
infantry foot
influence regulate shape work
initiate start
injure hurt
injury harm
inner interior internal
inning frame
inquire ask
insane mad
insert enter introduce
inside interior
inspect visit
instance representative
instant flash minute second wink
instantly directly
institute bring constitute plant
institution establishment
instruct learn
instruction direction teaching
instrument tool
insure check control guarantee secure see
intend designate specify think
intensity strength
intention design
interest concern occupy sake worry
interior home internal national
intermediate average
international external outside
interpret see
interpretation reading version
interrupt disturb
interview audience question
intimate suggest
introduce present
invade occupy
invent devise formulate
invention conception design
investigate inquire
invoke arouse evoke raise stir
involve affect regard
iron press
issue number publish release
item detail particular point
jaw visit
jerk yank
job business line occupation task
join sum union
joke laugh
joy delight
judge evaluate justice
judgment mind
jump bound leap start
keep continue living maintain proceed support
key central describe discover distinguish fundamental identify name
kick bang boot charge flush rush thrill
kid minor
kill defeat
kind sort variety
king queen
labor dig drive grind push
lack miss
land soil
language speech
large big
largely mostly
last close conclusion endure finally finish live survive
later afterward late
laugh laughter
launch found
lay pose
layer bed
lead conduct direct guide leave result take
leadership leading
lean angle tilt tip
leap bounce bound
learn acquire discover see
lecture jaw speech talk
left odd
lend add bring
lesson example
level degree flat grade plane
liberal broad
lick bat lap
life living
light illuminate
limit bound restrict
link connect tie
list lean name tilt
listen hear
literal actual genuine real
little small
live dwell
load charge
loan lend
located set
location position
lock engage operate
look appear aspect expression face
lost confused
lot administer allot deal distribute heap mess mountain pile plenty pot sight
loud aloud cheap flash
love enjoy passion
low depression
luck fate fortune lot portion
lurch shift
lyric language
mad crazy sick sore
magnificent brilliant
mail post send
main chief independent master primary
maintain preserve
manage care deal
management direction
manager coach director
maneuver direct head point
manner fashion mode style
manufacturer producer
march process
mark grade label score
marriage union
marry tie
mass deal heap lot mess mountain pile plenty pot sight
master chief lord primary
match agree check correspond fit
mate match
material stuff
matter affair count issue subject weigh
mature grow
maybe possibly
mean average entail imply intend
meaning significance substance
means agency
measure amount quantity step
mechanical technical
medium average intermediate
meet encounter see
melody air line strain
membership rank
men hands
mention cite credit name observe reference remark
mere simple
merely simply
merge blend combine flux mix
mess hole
message substance
middle eye halfway heart
mighty right
mind brain head
mingle mix
minute bit narrow
miss lose
mistake fault slip
mix blend combine flux
mob family pack
moderate lead
modify qualify
moment bit instant minute second
mood humor
moral lesson
moreover furthermore
mother father generate
motive need
mount rise wax
mountain deal heap mess mount pot sight
mouth utter
move travel
movement motion
movie picture
mud clay
multiply manifold
murder dispatch hit remove
murmur grumble
muse contemplate speculate
mutter grumble murmur
mysterious deep secret
name identify
narrow contract specify
nation land state
national subject
near nearly
nearly closely
necessary essential requirement
necessitate ask involve take
need ask demand involve necessitate require take
neglect drop miss omit overlook
nerve heart
nervous uneasy
net clear last
nevertheless yet
new fresh newly novel
news word
newspaper paper
next following
night dark
normal formula pattern rule
normally commonly
north union
nose poke
note line mark mention notice observe remark
nothing zero
notice detect mark
notion belief impression opinion
novel fresh
number amount come figure total
object aim target
oblige bind hold
obscure confuse dark mist
observe detect discover notice remark
obtain find incur
obviously evidently plain plainly
occasion affair function
occupation business line
occupy reside
occur come pass
office agency authority
often frequently
omit drop miss overlook
open clear
operate run work
opinion sentiment thought view
opportunity chance
oppose defend
opposite reverse
opposition resistance
orbit area field sphere
organization arrangement system
origin beginning
original master
originate develop grow initiate rise start
outcome event issue
outline abstract
outlook prospect
outside external
overcome master
own possess
owner proprietor
pace footstep
pain hurt trouble
painful sore
paint key
pair couple match mate span
pale sick
pant heave
paper composition report theme
parent raise
park green
part break component partly portion separate split
participation engagement
particle atom
particular detail peculiar specific
partner mate
passage transition
passing departure loss release
passion heat
patch spot
path way
pattern form model practice shape
pause break hesitate
pay salary wage
peak bloom flower
peculiar odd
peer match
pen compose
penetrate bottom
perceive comprehend
percent percentage
percentage part portion
perfect complete gross utter
perfectly absolutely
perhaps maybe possibly
persist endure prevail run
person individual soul
personnel force
persuade carry sway
pertain touch
phase form
philosophy doctrine
phone call ring sound
photograph exposure picture shoot snap
phrase formulate
piano soft softly
pick selection
picture figure image painting project render see show
piece assemble part patch
pile deal heap mess mob mountain pack plenty pot sight
pink knock tap
pipe shrill
pitch lurch shift
pity shame
place lay pose position property put set spot
plain field kick
plainly simply
plan design program
plane flat sheet
plant set
plate home
play drama
player musician
pleasure delight joy
plenty deal heap mess mountain pot sight
plot game patch
plow address cover handle treat turn
plug chew secure
plunge dive
pocket bag
point designate indicate show
poke dig
police law patrol
policeman officer
polish culture down finish shine
politics government
pond pool
portion allot component
portray depict
pose model posture present sit
position lay pose
positive convinced
positivist positive
possible potential
posture model position sit
potential likely voltage
pound poke
pour stream
powerful mighty right
practice drill
pray beg
preach advocate
precise accurate
precisely properly
predict anticipate call promise
preparation formulation
prepare cook fix ready set
presence front
present demonstrate exhibit represent
presently shortly
preserve continue uphold
pressure squeeze
pretend act affect
pretty fairly reasonably somewhat
prevail hold obtain rule
prevent forbid keep
prevention bar
previous former late old
price damage
primarily chiefly mainly
prime bloom blossom flower flush ground peak
principal chief head main master primary
principle rule
private intimate
privilege favor
prize appreciate award prime
probability chance
probably likely
problem job
procedure operation
process operation procedure
proclaim exclaim
produce create
profit net
progress advance
project labor task
prominent big large striking
promise assure hope
promising bright
promote advance boost raise
prompt inspire move
properly right
proportion dimension
propose advise project
prospect chance
protest objection resist
prove demonstrate establish
provide furnish render supply
provision supply
provoke fire raise
public world
publication issue
publish print release
pull attract
pure complete gross perfect utter
purpose aim design function intention propose resolve role
pursue follow
push force thrust
put lay pose position set
quality choice prime prize select
quantity amount
quarrel dispute words
quarter draw
question head
quick fast
quickly rapidly
quiet calm
quite rather
quiver shiver
quote cite
race hasten run
rage fury storm
raise climb lift rise
range cast drift orbit roll run scope wander
rank grade order place range
rarely seldom
rate grade order place range rank
rather instead
ratio proportion
raw altogether natural
ray beam
reach attain gain hit orbit range scope
react oppose
ready cook fix set
reality world
rear parent raise
reason argue conclude ground
reasonable fair
rebel arise rise
recall retrieve return think
receive find incur obtain
recent late
reception response
recognition identification
recognize acknowledge realize
recommend advocate commend urge
record disc disk enter tape
recover find retrieve
recruit enter
red crimson violent
reduce cut trim
reduction decrease
refer cite name pertain relate touch
reference credit
reflect contemplate muse speculate
refuse decline reject
regard reckon respect see
region area part
regulate order
reinforce reward
reject decline
relate associate connect link pertain touch
relative relation
release loose
reliable honest true
relief ease
religion faith
religious spiritual
remain continue rest stay
remark comment notice
remember recall retrieve think
remind prompt
remote outside
remove take withdraw
rent rip split
repair doctor restore
repeat double
repel drive
reply respond response
report account describe study
represent correspond symbolize
representative voice
reproduce multiply
require ask demand involve necessitate take
requirement essential necessity
rescue deliver
research explore search
reserve allow
resist defy refuse
resolve conclude
respect observe prize value
respectable good
respond react
response reaction
responsibility obligation
rest balance breathe ease
restrict control
result answer consequence effect event issue leave outcome resolution solution
resume sketch survey
retire withdraw
retreat retire
retrieve find
return render
reveal break disclose discover expose
reverse turn
revive repair
rhythm beat
ride drive sit
rifle strip
right correct
ring echo
rip blood pull split
rise arise climb lift
risk adventure
road route
roar bellow howl thunder
rock shake sway
role character office part
roll wheel
room board way
root beginning origin
roughly around
round around cycle rhythm
route path
routine act bit number turn
row quarrel words
rub scratch wipe
rule formula govern pattern regulation
run bunk escape test trial
rush haste hasten race surge
rustle lift
sail canvas sheet
sample taste try
sanction warrant
satisfy fulfill
save preserve relieve
scar mark scratch
scatter dispel spread
scheme dodge strategy
school educate train
scope background orbit setting
score grade hit
scorn reject
scramble struggle
scream call yell
screen blind
seal stamp
search hunting look
seat behind bottom place rear sit stern tail
second back bit minute
secure fasten
security protection
see realize understand
seek search
seem appear look
seize clutch
select choice prime prize take
send direct
sensation ace champion
sense feel
sensitive medium
sentence condemn conviction doom
sentiment thought view
separate divide
seriously badly severely
serve function service
set determine fit fixed lay pose position
setting background scene
settle resolve
several various
severe hard terrible
severely badly
sex arouse excite
shade tone
shadow darkness shade
shape form regulate work
share part percentage portion
sheer cut plain rank
shield harbor screen
shift switch
shine reflect
ship send transport
shiver shake
shock impact
shoot hit
shop frequent sponsor
shore land
shot shooting
shout call scream yell
show demonstrate display establish exhibit present prove
shrill sharp
sick cast
sign mark
signal point sign
significance implication
significant substantial
silence quiet
similarly likewise
single ace unity
sink drop
site locate place situation
situation position
sketch outline study
skill acquisition
skin scramble struggle
sky pitch toss
slam bang sweep
slap bang bolt
slash cut slice
slender thin
slice piece
slide slip
slip steal
slope pitch side
slow behind
slowly easy
small minor
smart ache
smash belt dash knock nail
smile grin
smooth polish shine
snap catch snatch
snatch bit
society club order
soft easy
softly quietly
soil dirt dirty stain
solution resolution
solve lick resolve work
somewhat fairly reasonably slightly
soon presently shortly
sophisticated advanced
sore raw sensitive tender
sort class classify screen separate variety
sound healthy intelligent
source beginning origin root
sovereign supreme
span cross sweep
spare excess save surplus trim
spark light trigger trip
speak mouth talk utter
special particular peculiar
specify condition determine fix limit qualify set
speculate suppose
speech address
speed accelerate hasten race rush velocity
spell turn
spend drop pass
sphere area field
spin twist whirl
spirit look smell tone
spit tongue
split separate
sport boast
spot distinguish recognize
spread distribute
spring bound form jump leap
square straight
squeeze crush
stage arrange degree level phase point present represent
stagger lurch
stamp cast
stand base
standard measure
star ace champion leading sensation
stare gaze
start commence first
state submit
statement argument
station place post send
status position
stay arrest check halt rest stick stop
steal rip
steel brand nerve
stem base radical root theme
step footstep pace tread
steps stairs
stern quarter tail
still calm however nevertheless quiet silence silent yet
stimulate excite
stir shift
stock carry
stomach bear belly endure stand suffer support
stone rock
stop cease halt quit
store fund shop stock
storm force
story tale
straight flat
strain reach stress strive try
strange unknown unusual
stream current flow
strength posture
stress emphasis emphasize tension
stretch extend reach
strike affect impress move
striking contact
string draw thread
strip slip
strive endeavor reach
stroke shot throw
structure construction
struggle conflict
study analyze examine survey work
stuff shove squeeze
stumble lurch stagger
style fashion mode
subject capable content dependent open theme
substance center core heart sum
substantially well
substitute alternative exchange replace reserve
succeed follow win
suddenly dead short
suffer endure sustain
suggest advise propose
suit accommodate case cause
suitcase bag grip
sullen dark heavy
sum add
summon cite
sunday sun
supervise manage
supply furnish issue render
suppose guess imagine reckon
sure certainly
surface coat rise
surge heave
surplus excess
survey sketch
survival selection
survive endure live
suspect funny
swallow drink
sway shake tilt
swear affirm
sweep brush sail
swell great neat old
swing sway
switch exchange trade
sympathy understanding
system scheme
table postpone
tail track
take issue occupy return yield
talent gift
talk mouth utter
tap pat strike
target mark place point
task labor tax
tax assess
teach instruct learn
team squad
tear rent rip snap split
telephone call phone ring
ten decade
tend lean run
tender offer raw sensitive stamp
terminate finish stop
terrible painful
terror panic threat
test essay examine prove screen trial
testify prove show
theater house
theatre house theater
theory possibility
therefore hence
thin lean
think believe conceive consider guess imagine reckon suppose
thinking intelligent
thousand yard
thread wander
threat menace
threaten menace
thrill bang boot charge flush quiver rush shiver
thrust shove squeeze stuff
thus hence therefore
tie association bind draw
tighten fasten
tilt pitch tip
time clock
tire wear weary
title entitle style
toast drink
top clear exceed pass
toss pass pitch
total add come entire sum
trace describe draw follow line shadow suggestion
track course lead path
trail chase drag tail track
train develop string
training education preparation
transfer transportation
translate interpret render transform
travel journey
tread pace
treat handle process
tree corner
tremendous enormous fantastic wonderful
trend course cut sheer tendency
trigger trip
trip stumble
triumph prevail
trouble bother disturb problem upset
try attempt effort endeavor essay examine prove seek test
tumble tip
tune air line melody strain
turn bend twist
twelve dozen
twice double
twist construction
type case character
understand realize
understanding agreement
union federal
unique alone
unite merge
unity ace
universal general
universe creation population
unknown stranger
uphold continue
upset broken confused
urge advocate impulse press
usage employment
use apply employ employment exercise function purpose role utilize
usual common
usually commonly normally
utter complete gross
vacation holiday
vague obscure
value appreciate prize
valued precious
variety mixture
vary alter change depart
vast huge
venture pretend
version variation
vertex peak
victory triumph
view aspect position prospect reckon regard scene see
viewpoint stand
village settlement
violate break
violence force fury
vision sight
visit see
voice sound
volume mass
volunteer offer
voyage sail
wage engage salary
wail roar
wait delay hold
walk pass
wall fence
wander betray cast drift roll
war warfare
warn discourage
waste blow wild
watch follow observe
wave beckon flourish
wax climb rise
way agency fashion manner means mode style
weapon arm artillery
wear bear
weary wear
weather brave endure
weigh consider
weight angle
welcome receive
well swell
whip slash worst
whisper rustle
whole altogether completely entirely right unit
wholly right
wide blanket broad extensive
win acquire gain
wind curve thread twist wander
wink blink
wish care
withdraw retreat
witness find see spectator
wonder inquire question
wonderful fantastic
woods forest
word formulate phrase
words language lyric
world creation existence universe
worry care trouble
wound injure injury
wrap roll wind
write compose pen
writing composition
wrong damage
yard grounds pace
years age
yell call
yellow chicken
yield issue return
young new
youth young
`);
