import { wordSet } from '../../util/word-list.ts';

/**
 * English nouns that name no subject, alone or with a word more: "the other side", "health issues". Written
 * for this project.
 */
export const VAGUE_NOUNS = wordSet(`
  time times people person persons conference conferences way ways thing things lot lots number numbers part
  parts kind kinds sort sorts case cases fact facts end ends place places point points man men woman women
  guy guys percent percentage percentages bit bits side sides rest hand hands idea ideas example examples
  question questions reason reasons result results word words name names matter matters moment moments
  statement statements spokesman spokeswoman spokesperson member members couple series range bunch majority
  minority year years month months week weeks day days decade decades hour hours minute minutes morning
  afternoon evening night nights second seconds century age ages line lines level levels issue issues area
  areas addition answer answers course order terms term view views front face use uses problem problems type
  types form forms total amount amounts set effort efforts ability need needs purpose role sense step steps
  position group groups life story stories article articles interview interviews email e-mail look chance
  change changes work job jobs comment comments remark remarks report reports official officials leader
  leaders president presidents senator secretary minister governor director chairman chair chief aide aides
  expert experts analyst someone home head back top bottom start beginning middle future past present
  meantime topic topics subject details detail information something nothing everyone anything favor spite
  light mind eyes heart room piece list lack sign signs source sources situation circumstances instance
  interest interests attention body mr mrs ms dr sir one ones thanks god news note notes all yesterday copy
  version versions presence event events aftermath wake midst basis extent fraction handful host pair rate
  rates size state-of-the-art thought thoughts difference differences approach conversation conversations
  discussion discussions impression bottom-line lives path paths success importance shift outlook overview
  direction possibility opportunity opportunities cornerstone symbol tip deal talk response responses
  reaction reactions appearance chances sentence sentences world
  credit rhetoric admiration love draft
  accordance advance aim aims anniversary aspect aspects assumption assumptions attempt attempts autumn
  awareness backdrop background basics behalf belief beliefs bid bids birthday breath brink capacity
  categories category characteristic characteristics circumstance claim clue clues collapse combination
  comparison comparisons component components concept concepts conclusion conclusions condolences confidence
  consequence consequences consideration considerations contrast contrasts conviction counter counterpart
  counterparts countless couples criteria definition desire dimension dimensions distance dose dozens
  dynamic dynamics edge effect effects element elements emphasis encounter endeavor endeavors era eras error
  errors essence exception exceptions excuse excuses existence expectation expectations experience
  experiences explanation explanations expression eye fall fate favour fear fears figure figures flurry
  focal footing format frustration frustrations fun function functions gratitude guess guesses half headway
  heartbreak hint hints hundreds idiot illusion improvement improvements inability incentive inch indication
  indications influence insights instances intent intention intentions interaction kick knowledge lesson
  lessons lifetime likelihood limit limits link links load manner margin margins means mention mentions mere
  method methods miles minds mindset mix momentum moods motion motive motives node notice notion notions
  notoriety observation observations obstacle obstacles occurrence odds option options outcome outcomes
  outrage pace parallel parallels parting passage patience pattern patterns perception period periods
  perspective perspectives phase phases phenomenon pile plight portion portions potential praise preference
  preferences premise presidency pride principle principles privilege progress proximity pursuit qualities
  quantity quarter quarters quest quote quotes rank ranks readiness realities reality realm reasoning recent
  recollection references regards regret regrets relation reminder repeat reputation request resemblance
  resort respect revelation revelations reverse round rounds routine sadness say saying sayings scale
  scenario scenarios scenes scope scores section segment segments selection sentiment sentiments sequence
  settings shape shock significance similarities similarity skepticism sorrow speaker speculation spirit
  spot spots spring stake stakes stance stances stand standing standpoint stint stream strength strengths
  stretch stuff styles substance suggestion suggestions sum summer surprise surprises sympathy temptation
  tendency tens theme themes thousands thread threshold today tone tonight touch track traction trait traits
  trouble troubles try turn turns twist understanding undertaking upshot usage variety vein viewpoint
  viewpoints virtue weakness weaknesses weekend weekends willingness winter wisdom wish wishes wonder
  worries worry yard zone zones
  cause causes commitment commitments address
  nation nations
`);
