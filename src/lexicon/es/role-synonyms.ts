/**
 * Spanish person nouns that mean the same as another: newspapers call presidents "mandatario". Written for
 * this project.
 */
export const ROLE_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['mandatario', 'presidente'],
  ['mandataria', 'presidenta'],
]);
