import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish honorifics, kinship terms and the like: they mark a person, but are no role to show. Written for
 * this project.
 */
export const HONORIFICS_AND_KINSHIP = wordSet(`
  sr sra señor señora srta señorita don doña dra lic ing hombre mujer niño niña esposa esposo exesposa
  exesposo marido viuda viudo hijo hija hermano hermana padre madre abuelo abuela tío tía primo prima
  sobrino sobrina amigo amiga novia novio pareja colega aliado aliada rival opositor opositora
`);
