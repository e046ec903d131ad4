import { wordSet } from '../../util/word-list.ts';

/** English words in -ly that are no adverbs: verbs, nouns, adjectives. Written for this project. */
export const NON_ADVERBS = wordSet(`
  ally apply bully comply dally dillydally imply misapply multiply oversupply rally reapply resupply sally sully supply
  tally reply
  anomaly assembly belly butterfly dragonfly family firefly folly gully homily italy jelly july mayfly melancholy
  monopoly panoply
  beastly brotherly costly cowardly curly daily deadly disorderly early elderly fatherly friendly ghastly ghostly godly
  grisly heavenly homely hourly lively lonely lovely manly miserly monthly motherly
  neighborly neighbourly nightly oily orderly princely quarterly saintly scholarly sickly silly sisterly smelly
  sprightly stately surly timely ugly unfriendly ungainly unlikely unruly unseemly unsightly untimely weekly womanly
  worldly wrinkly yearly
`);
