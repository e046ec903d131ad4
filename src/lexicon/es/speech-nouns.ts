import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns for something that is uttered: "la declaración de Petro". Written for this project. */
export const SPEECH_NOUNS = wordSet(`
  acusación advertencia afirmación anuncio carta comentario crítica declaración denuncia discurso mensaje
  opinión palabras juicio petición promesa propuesta respuesta tuit declaraciones críticas comentarios
  afirmaciones
`);
