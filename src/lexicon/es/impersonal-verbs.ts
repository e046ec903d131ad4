import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs of what is read, heard or said by nobody in particular, after "se": "se leía en una manta"; in the format of
 * reporting-verbs.ts. Written for this project.
 */
export const IMPERSONAL_VERBS = words(`
  leer+leyó+lee+leído escuchar oír+oyó+oye+oído corear hablar pedir+pidió+pide+pedido exigir+exigió+exige+exigido solicitar
  anunciar denunciar señalar afirmar informar
`);
