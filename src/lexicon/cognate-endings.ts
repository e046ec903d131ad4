/**
 * Endings of English words and of their Spanish cognates, normalized: "transparency", "transparencia". Written for this
 * project after the table of suffixes in grammars for learners.
 */
export const COGNATE_ENDINGS: readonly (readonly [english: string, spanish: string])[] = [
  ['tion', 'cion'],
  ['ty', 'dad'],
  ['ncy', 'ncia'],
  ['nce', 'ncia'],
  ['cracy', 'cracia'],
  ['logy', 'logia'],
  ['phy', 'fia'],
  ['ary', 'ario'],
  ['ory', 'orio'],
  ['ly', 'mente'],
  ['ic', 'ico'],
  ['ical', 'ico'],
  ['ist', 'ista'],
  ['ism', 'ismo'],
  ['ment', 'mento'],
  ['ive', 'ivo'],
  ['ous', 'oso'],
  ['ure', 'ura'],
  ['ant', 'ante'],
  ['ent', 'ente'],
  ['um', 'o'],
  ['ry', 'ria'],
  ['age', 'aje'],
  ['id', 'ido'],
  ['ct', 'cto'],
  ['er', 'ro'],
  ['ude', 'ud'],
];
