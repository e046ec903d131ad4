import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish titles, offices and forms of address that stand before a name and are no part of it. Written for
 * this project.
 */
export const PRENOMINAL_TITLES = wordSet(`
  sr sra señor señora don doña presidente presidenta ministro ministra senador senadora alcalde alcaldesa
  gobernador gobernadora canciller secretario secretaria juez jueza general papa rey reina
`);
