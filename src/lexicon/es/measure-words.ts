import { words } from '../../util/word-list.ts';
import type { MeasureWords } from '../measure-units.ts';

/** Spanish adjectives that ask for a quantity after "qué tan": "qué tan profunda es la cueva". Written for this project. */
export const MEASURE_ADJECTIVES: readonly MeasureWords[] = [
  { quantities: ['length'], dimension: 'depth', words: words('profundo profunda') },
  { quantities: ['length'], dimension: 'width', words: words('ancho ancha') },
  { quantities: ['length'], dimension: 'thickness', words: words('grueso gruesa') },
  { quantities: ['length'], dimension: 'distance', words: words('lejos') },
  { quantities: ['length', 'share'], dimension: 'height', words: words('alto alta') },
  { quantities: ['length', 'duration'], dimension: 'length', words: words('largo larga') },
  { quantities: ['weight'], words: words('pesado pesada') },
  { quantities: ['temperature'], words: words('caliente frío fría') },
  { quantities: ['speed', 'duration', 'share'], words: words('rápido rápida lento lenta') },
];

/** Adjectives that may ask for any number: "qué tan grande es el déficit". */
export const SIZE_ADJECTIVES = words('grande pequeño pequeña bajo baja estrecho estrecha');

/** Nouns for quantities: "a qué profundidad está la cueva". */
export const MEASURE_NOUNS: readonly MeasureWords[] = [
  { quantities: ['length'], dimension: 'height', words: words('altura altitud') },
  { quantities: ['length'], dimension: 'length', words: words('longitud largo') },
  { quantities: ['length'], dimension: 'width', words: words('anchura ancho diámetro') },
  { quantities: ['length'], dimension: 'depth', words: words('profundidad') },
  { quantities: ['length'], dimension: 'distance', words: words('distancia') },
  { quantities: ['length'], dimension: 'thickness', words: words('grosor') },
  { quantities: ['area'], words: words('superficie extensión') },
  { quantities: ['volume'], words: words('volumen') },
  { quantities: ['weight'], words: words('peso') },
  { quantities: ['temperature'], words: words('temperatura') },
  { quantities: ['speed'], words: words('velocidad') },
  { quantities: ['power'], words: words('potencia') },
];

/** Nouns that may be any number: "qué tamaño tiene el déficit". */
export const SIZE_NOUNS = words('tamaño capacidad');

/** Verbs that ask for a quantity after "cuánto": "cuánto pesa". */
export const MEASURE_VERBS: readonly MeasureWords[] = [
  { quantities: ['length', 'area'], words: words('mide miden medía medían midió medirá') },
  { quantities: ['weight'], words: words('pesa pesan pesaba pesaban pesó pesará') },
];
