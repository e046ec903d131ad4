import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs of what is read, heard or said by nobody in particular, after "se": "se leía en una manta"; by
 * their infinitive. Written for this project.
 */
export const IMPERSONAL_VERBS = words(`
  leer escuchar oír corear hablar pedir exigir solicitar anunciar denunciar señalar afirmar informar
`);
