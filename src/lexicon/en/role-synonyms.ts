/** English abbreviations of person nouns, and the word for each. Written for this project. */
export const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['amb', 'ambassador'],
  ['atty', 'attorney'],
  ['dr', 'doctor'],
]);
