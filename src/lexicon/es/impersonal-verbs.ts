import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs of reading, hearing and saying in the impersonal with "se": "se leía en una manta"; by their infinitive.
 * Written for this project.
 */
export const IMPERSONAL_VERBS = words(`
  leer escuchar oír corear hablar pedir exigir solicitar anunciar denunciar señalar afirmar informar
`);
