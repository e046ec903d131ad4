import { wordGroups, wordSet } from '../../util/word-list.ts';

/**
 * English verbs with the irregular past and participle that the stemmer does not bring together with them. Part of
 * derivations.ts. Written for this project.
 */
export const IRREGULAR_VERBS = wordGroups(`
arise arose arisen
awake awakened awoke awoken
bear bore born borne
beat beaten
become became
begin began begun
bend bent
bid bidden bade
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
browbeat browbeaten
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
clothe clad
come came
creep crept
daydream daydreamt
deal dealt
dig dug
disprove disproven
dive dove
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forego forewent foregone
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
frostbite frostbitten
go went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
inlay inlaid
interweave interwove interwoven
keep kept
kneel knelt
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain
light lit
lose lost
mean meant
meet met
mislay mislaid
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
outdo outdid outdone
outdraw outdrew outdrawn
outfight outfought
outgrow outgrew outgrown
outrun outran
overcome overcame
overeat overate overeaten
overfeed overfed
overhang overhung
overhear overheard
overlay overlaid
override overrode overridden
overrun overran
overshoot overshot
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled
prove proven
rebuild rebuilt
relay relaid
relearn relearnt
remake remade
repay repaid
rerun reran
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
see saw seen
sell sold
send sent
sew sewn
shake shook shaken
shave shaven
shear shorn
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
slink slunk
smell smelt
sneak snuck
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stunk stank
strew strewn
stride strode stridden
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
throw threw thrown
tread trod trodden
underlie underlay underlain
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unwind unwound
uphold upheld
wake woke woken
waylay waylaid
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`);

/** Irregular pasts that are as often nouns, adjectives or present tense. */
export const PAST_HOMOGRAPHS = wordSet(
  'dove bound bent bid ground wound shot bore drunk clad beaten lit spat stuck shed',
);

/** Irregular pasts, after their lemma, that are the lemma of another verb, too, which is far rarer: "to found". */
export const PASTS_LIKE_LEMMAS = wordGroups(`
fall fell
find found
see saw
`);

/** Participles of other irregular verbs: stop words, and what has a family of words in derivations.ts anyway. */
export const OTHER_PARTICIPLES = wordSet('been born done given gotten had held known made');
