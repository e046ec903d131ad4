import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns for an utterance: "la declaración de Petro". Written for this project. */
export const SPEECH_NOUNS = wordSet(`
  aclaración acusación advertencia afirmaciones afirmación alocución anuncio apelación argumento aviso carta
  comentario comentarios comunicado comunicados confesión consejo consigna crítica críticas declaraciones declaración denuncia
  discurso exhortación exigencia explicación frase homilía intervención juicio llamado llamamiento mención
  mensaje mensajes observación opinión palabras petición pregunta promesa pronunciamiento propuesta queja
  reclamo recomendación reflexiones reflexión respuesta respuestas réplica sermón tesis tuit tuiteo tuits
  versión
`);
