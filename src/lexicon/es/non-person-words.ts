import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish words in the names of things, besides the nouns of noun-kinds: adjectives, departments, events, periods, people in
 * the plural. Written for this project.
 */
export const NON_PERSON_WORDS = wordSet(`
  centro estado estados nación naciones reino república constitución acuerdo proyecto
  iniciativa campaña convención conferencia cumbre juegos copa campeonato premio guerra batalla revolución
  día semana mes año siglo operación misión pacto dios cristo seguridad energía educación salud justicia
  tesoro comercio trabajo agricultura transporte interior relaciones exteriores economía nacional
  internacional supremo suprema general regionalista nacionalista agrario agropecuario económico social
  urbano sostenible productivo territorial industrial laborales
`);
