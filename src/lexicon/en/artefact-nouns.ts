import { wordSet } from '../../util/word-list.ts';

/** English nouns in -ing for things that somebody has made, “the building”, which need not tell of the making. Written for this project. */
export const ARTEFACT_NOUNS_IN_ING = wordSet(`
  building buildings carving carvings clothing covering coverings crossing crossings drawing drawings dwelling dwellings
  engraving engravings furnishings housing painting paintings railing railings recording recordings writing writings
`);
