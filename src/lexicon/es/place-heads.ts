import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns for municipalities and provinces, whose complement with "de" is their name. Written for this project. */
export const MUNICIPALITY_NOUNS = wordSet(
  'ciudad pueblo localidad comuna ayuntamiento municipalidad alcaldía provincia municipio',
);

/** Nouns for several municipalities or provinces. Written for this project. */
export const PLURAL_MUNICIPALITY_NOUNS = wordSet(
  'ciudades pueblos localidades comunas ayuntamientos municipalidades alcaldías provincias municipios',
);

/**
 * Other Spanish nouns whose complement with "de" may be a place: a kind of place, or the governor of one ("alcaldesa de
 * Sevilla"). Written for this project.
 */
export const PLACE_HEADS = wordSet(`
  estado región departamento isla capital barrio aeropuerto alcalde
  alcaldesa gobernador gobernadora exalcalde exalcaldesa exgobernador calles afueras norte sur este oeste
`);
