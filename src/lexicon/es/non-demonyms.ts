import { wordSet } from '../../util/word-list.ts';

/** Spanish words with the ending of a demonym that are none: "el diseño", "la contraseña". Written for this project. */
export const NON_DEMONYMS = wordSet(`
  diseño rediseño empeño desempeño ensueño contraseña reseña enseña cigüeña pequeño pequeña suspense castrense
  circense leña seña ceño
`);
