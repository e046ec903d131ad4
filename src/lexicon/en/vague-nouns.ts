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
`);
