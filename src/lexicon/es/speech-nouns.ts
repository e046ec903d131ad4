import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns for something that is uttered: "la declaración de Petro". Written for this project. */
export const SPEECH_NOUNS = wordSet(`
  acusación advertencia afirmación afirmaciones anuncio carta comentario comentarios crítica críticas
  declaración declaraciones denuncia discurso juicio mensaje opinión palabras petición promesa propuesta
  respuesta tuit
`);
