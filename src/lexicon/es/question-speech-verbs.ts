import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish reporting verbs, by their infinitive, that ask for somebody's words by themselves: "qué dijo". Of others, a question
 * has to name a subject. Written for this project.
 */
export const QUESTION_SPEECH_VERBS = wordSet(`
  decir comentar opinar responder contestar afirmar declarar asegurar explicar contar anunciar mencionar
  señalar advertir prometer revelar escribir pensar indicar sostener manifestar expresar precisar
  detallar agregar añadir subrayar destacar recordar reiterar reprochar exigir pedir proponer recomendar
  aconsejar admitir negar
`);

/** The verbs with "de" for the topic after their subject; after others, "de" belongs to the subject. */
export const SPEECH_VERBS_WITH_DE = wordSet(
  'decir contar opinar pensar comentar explicar responder contestar afirmar asegurar declarar mencionar',
);
