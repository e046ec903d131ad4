import { words } from '../../util/word-list.ts';

/** Spanish participles of origin, which with a year tell the age of a thing: "construido en 1911". Written for this project. */
export const ORIGIN_PARTICIPLES = words(`
  construido construida construidos construidas fundado fundada fundados fundadas levantado levantada levantados levantadas
  edificado edificada edificados edificadas inaugurado inaugurada inaugurados inauguradas instalado instalada instalados
  instaladas creado creada creados creadas abierto abierta abiertos abiertas plantado plantada plantados plantadas
`);

/** Such verbs in the preterite: "se construyó en 1911". */
export const ORIGIN_PRETERITES = words(`
  construyó construyeron fundó fundaron levantó levantaron edificó edificaron inauguró inauguraron instaló instalaron creó
  crearon abrió abrieron plantó plantaron
`);
