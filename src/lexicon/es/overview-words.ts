import { phrases, words } from '../../util/word-list.ts';

/** Spanish words that ask for an overview rather than a fact, normalized. Written for this project. */
export const OVERVIEW_WORDS = phrases(`
  todo
  resumen
  resume
  temas
  asuntos
  puntos
  sobre que
`);

/** Spanish verbs that, after "de qué", ask for the subject of a text or a talk, normalized. */
export const TOPIC_VERBS = words('trata va habla hablo hablaron conversaron discutieron');

/** Spanish verbs that, after "de qué se", ask for it: "de qué se trató". */
export const IMPERSONAL_TOPIC_VERBS = words('trata hablo trato');
