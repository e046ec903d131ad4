import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns and adjectives that end like infinitives. Written for this project. */
export const NON_INFINITIVES = wordSet(`
  alquiler altar auxiliar azar azúcar bazar bienestar bipolar capilar carácter cardiovascular celular circular collar
  cáncer deber disciplinar dólar ejemplar escolar espectacular estelar familiar hogar impar impopular insular interdisciplinar
  intramuscular irregular lugar lunar líder malestar mercader militar modular molecular mujer muscular máster mártir nuclear
  ocular palomar particular peculiar peninsular pilar placer poder polar popular porvenir postescolar preescolar preliminar
  primer póster pulgar quehacer rectangular regular secular similar singular solar taller tercer titular triangular tutelar
  vascular vehicular vulgar
`);
