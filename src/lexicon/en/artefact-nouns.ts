import { wordSet } from '../../util/word-list.ts';

/** English nouns in -ing for the product of an act, “the building”, rather than for the act. Written for this project. */
export const ARTEFACT_NOUNS_IN_ING = wordSet(`
  building buildings carving carvings clothing covering coverings crossing crossings drawing drawings dwelling dwellings
  engraving engravings furnishings housing painting paintings railing railings recording recordings writing writings
`);
