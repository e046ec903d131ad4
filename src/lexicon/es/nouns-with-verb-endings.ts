import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns that end like finite verbs or gerunds. Written for this project. */
export const NOUNS_WITH_VERB_ENDINGS = wordSet('bando mando contrabando comando primavera');
