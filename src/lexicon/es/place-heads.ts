import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish nouns whose complement with "de" is a place: a kind of place, or who governs one ("alcaldesa de
 * Sevilla"). Written for this project.
 */
export const PLACE_HEADS = wordSet(`
  ciudad pueblo localidad comuna ayuntamiento municipalidad alcaldía estado provincia región municipio departamento isla capital barrio aeropuerto alcalde
  alcaldesa gobernador gobernadora exalcalde exalcaldesa exgobernador calles afueras norte sur este oeste
`);
