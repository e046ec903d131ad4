import { wordSet } from '../util/word-list.ts';

/**
 * Labels of questions in an interview, English and Spanish, without a period: "Q. When?", "Periodista: ¿Cuándo?". Written for
 * this project.
 */
export const QUESTION_LABELS = wordSet(`
  q question reporter press
  p pregunta reportera reportero periodista prensa
`);

/** Labels of answers in an interview. */
export const ANSWER_LABELS = wordSet('a answer r respuesta');
