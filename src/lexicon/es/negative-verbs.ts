import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs by which what follows has not happened, by their infinitive. Written for this project.
 */
export const NEGATIVE_VERBS = words(`
  rechazar negar descartar rehusar declinar evitar desmentir oponer fracasar cancelar abandonar vetar
  prohibir impedir
`);
