import { wordSet } from '../../util/word-list.ts';

/**
 * English qualitative adjectives, which give a quality and no kind: "bizarre", "turbulent", unlike "federal". They name no
 * subject, and tell none apart: "turbulent regions". Written for this project.
 */
export const QUALITATIVE_ADJECTIVES = wordSet(`
  abrupt absurd acceptable accurate adequate afraid aggressive alarming alive alleged alone amazing ample
  angry annoying anonymous anxious apparent appropriate arbitrary arrogant ashamed asleep astonishing
  attractive automatic available average awake aware awful awkward bad baffling balanced bare beautiful
  beloved beneficial bitter bizarre blank blatant bleak blind bloody blunt bold boring bright brilliant
  brisk broad broken brutal bumpy busy calm candid careful careless casual cautious celebrated chaotic
  charming cheap cheerful classic clean clever close clumsy coherent cold colorful comfortable compelling
  competent complete complex complicated concerned concrete confident confused considerable consistent
  constant contentious controversial convenient conventional convincing cool correct corrupt costly
  courageous cozy crazy critical crowded crucial crude cruel cunning curious damaging damp dangerous daring
  dark dead deadly dear decent decisive deep defensive defiant deliberate delicate delicious delighted dense
  desperate detailed determined difficult dignified dim direct dirty disappointing disastrous dishonest
  dismal distant distinct distinguished divisive dominant doubtful dramatic drastic dreadful dry dubious
  dull dumb dynamic eager easy efficient elaborate elderly elegant eloquent embarrassing emotional emphatic
  empty encouraging endless energetic enormous enthusiastic epic essential evident evil exact excellent
  excessive exciting exclusive exhausted exhausting exotic expensive explicit exquisite extensive
  extraordinary extreme fabulous faint fair faithful fake false familiar famous fancy fantastic fascinating
  fast fat favorite favourite fearless feeble fierce fiery fine firm fit flat flexible fond foolish foremost
  formidable fragile frank frantic free frequent fresh friendly frightening frustrated frustrating full
  funny furious furtive fuzzy generous gentle genuine gifted gigantic glad gloomy glorious golden gorgeous
  graceful gracious gradual grand grateful greedy grim gross grotesque guilty half-hearted handsome handy
  harmful harmless harsh hasty healthy heartbreaking heated heavy hectic helpful helpless heroic hesitant
  hidden hilarious historic hollow honest hopeful hopeless horrible horrific hostile hot hot-button humble
  humid hungry hurt ideal idle ignorant ill immediate immense imminent impatient impeccable imperfect
  impressive improper inaccurate inadequate inappropriate incoherent inconsistent incorrect incredible
  indecent independent-minded indignant inept inevitable infamous inferior innocent insane insecure
  insidious insightful inspiring insufficient intact intelligent intense interested interesting intimate
  intriguing ironic irrational irregular irrelevant jealous joyful jubilant keen kind lame lasting lavish
  lazy leading legitimate lengthy likable likeable limited lively loathsome lone lonely loose loud lovely
  loyal lucky lucrative ludicrous mad magic magical magnificent marvelous massive mature meager meaningful
  mediocre memorable merciless mere merry messy mild minor miserable misleading mistaken mixed moderate
  modest moving muddy multi-year mundane mysterious naive naked narrow nasty neat necessary needless
  negative nervous neutral nimble noble noisy nominal normal notable noteworthy noticeable notorious obscure
  obvious odd offensive old-fashioned opaque open-ended optimistic outrageous outspoken outstanding overdue
  overwhelming painful pale passionate passive pathetic patient peaceful peculiar perfect persistent
  persuasive pessimistic plain plausible pleasant pleased plentiful pointed pointless polite poor popular
  positive powerful practical precarious precious precise predictable preliminary premature present pressing
  prestigious presumptive pretty previous primary principled pristine probable productive profound promising
  prompt prone proper prosperous protracted provocative prudent pure puzzled puzzling quick quiet radical
  random rapid rare rash raw ready realistic reasonable reckless relaxed relentless relevant reliable
  reluctant remarkable remote renowned repeated repetitive respectable respectful responsible restless
  restrained reverse rich ridiculous rigid rigorous ripe risky rival robust romantic rough rude rusty
  ruthless sacred sad safe sane sarcastic satisfactory satisfied savage scarce scared scary scathing scrappy
  secret seismic selfish sensible sensitive separate severe shabby shady shaky shallow shameful sharp sheer
  shocking short showy shrewd shy sick silent silly sincere skeptical sketchy skilled slender slick slight
  slim slow sluggish smart smooth sober soft solemn solid solitary somber sophisticated sore sorry sound
  spare sparse special spectacular speedy spirited splendid spontaneous stable stagnant stark startling
  staunch steady steep stern sticky stiff straight straightforward strange strict striking stubborn stunning
  stupid sturdy subsequent substantial subtle sudden sufficient suitable superb superior supportive supreme
  surprised surprising suspicious sweeping sweet swift sympathetic tall tame tedious temporary tender tense
  tentative terrible terrific thick thin thorough thoughtful thoughtless tidy tight timely timid tired
  tiresome tolerant torrid tough tragic tranquil transparent treacherous tremendous tricky triumphant
  trivial troubled troubling turbulent typical ugly ultimate unacceptable unanimous unarmed unaware
  unbearable unbelievable uncertain unclear uncomfortable uncommon unconventional undue uneasy uneven
  unexpected unfair unfamiliar unfit unfortunate unhappy unhealthy unified unique unjust unknown unlikely
  unlucky unnecessary unpleasant unpopular unprecedented unpredictable unqualified unrealistic unreasonable
  unrelated unreliable unstable unsuccessful unsure unwelcome unwilling unwise unworthy upbeat upset urgent
  useful useless vacant vague vain valid valuable varied verified viable vibrant vicious vigorous violent
  virtual visible vital vivid vocal volatile vulgar vulnerable warm wary weak wealthy weary weird welcome
  well-known wicked wide wild willing wise wonderful worrying worth worthless worthwhile worthy wounded
  compassionate considerate
  due greater white-hot four-day copious
`);
