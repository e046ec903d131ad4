import { wordGroups } from '../../util/word-list.ts';

/**
 * English verbs, with their irregular forms, and adjectives, with the nouns made of them by another vowel or consonant, which
 * WordNet’s derivations lack. Not those with the stem of another word, such as “live” and “life”. Written for this project.
 *
 * @see https://en.wikipedia.org/wiki/Nominalization
 */
export const IRREGULAR_NOMINALIZATIONS = wordGroups(`
  advise advice
  bear bore born birth
  bleed bled blood
  broad breadth
  choose chose chosen choice
  collide collision
  constrain constraint
  cruel cruelty
  deceive deceit
  defend defence defense
  detain detention
  feed fed food
  fly flew flown flight
  free freedom
  give gave given gift
  grieve grief
  heal health
  high height
  honest honesty
  hot heat
  inherit heritage
  know knew known knowledge
  laugh laughter
  lend lent loan
  lose lost loss
  loyal loyalty
  own ownership
  persuade persuasion
  pirate piracy
  poor poverty
  pregnant pregnancy
  private privacy
  prove proven proof
  receive receipt
  relieve relief
  respond response
  safe safety
  see saw seen sight
  short shortage
  strong strength
  true truth
  wise wisdom
`);
