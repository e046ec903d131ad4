import { words } from '../../util/word-list.ts';

/** Spanish nouns for places that "qué" asks for, normalized. Written for this project. */
export const ASKED_PLACE_NOUNS = words(
  'ciudad pais lugar region sitio pueblo municipio provincia localidad barrio continente',
);
