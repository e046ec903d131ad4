import { words } from '../../util/word-list.ts';

/**
 * Spanish negative implicatives and verbs of denial, whose complement has not happened: “evitó | firmar”; by their infinitive.
 * Written for this project.
 */
export const NEGATIVE_VERBS = words(`
  rechazar negar descartar rehusar declinar evitar desmentir oponer fracasar cancelar abandonar vetar
  prohibir impedir
`);
