import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns that end like finite verbs or gerunds. Written for this project. */
export const NOUNS_WITH_VERB_ENDINGS = wordSet(`
  bando mando contrabando comando primavera parte combate rebate bebe cuenta cuesta muestra prueba apuesta rueda quiebra
  merienda siembra haya era viste lee vista ría cría cierre caliente
  naviera financiera
`);
