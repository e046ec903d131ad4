import { words } from '../../util/word-list.ts';

/** Spanish adjectives that ask for a physical quantity behind "qué tan": "qué tan profunda es la cueva". Written for this project. */
export const MEASURE_ADJECTIVES = words(`
  alto alta profundo profunda largo larga ancho ancha grueso gruesa pesado pesada lejos rápido rápida caliente frío fría
`);

/** Those that may ask for any number: "qué tan grande es el déficit". */
export const SIZE_ADJECTIVES = words('grande pequeño pequeña bajo baja');

/** Nouns for physical quantities: "a qué profundidad está la cueva". */
export const MEASURE_NOUNS = words(`
  tamaño altura longitud anchura profundidad peso distancia velocidad temperatura altitud grosor diámetro
`);
