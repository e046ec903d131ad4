/**
 * Nouns for the medium of somebody's words, besides speech nouns, English and Spanish: "an interview with Petro in which".
 * Written for this project.
 */
import { wordSet } from '../util/word-list.ts';

export const SPEECH_MEDIA = wordSet(`
  interview column article video clip recording audio podcast thread address
  entrevista columna artículo tribuna vídeo grabación publicación hilo conferencia comparecencia
`);
