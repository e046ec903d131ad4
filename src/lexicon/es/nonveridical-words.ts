import { words } from '../../util/word-list.ts';

/**
 * Spanish nonveridical verbs, whose complement need not be true, by their infinitive: “planea | cerrar”. Written for this
 * project.
 */
export const NONVERIDICAL_VERBS = words(`
  amenazar planear plantear proponer querer desear intentar pedir exigir solicitar reclamar sugerir
  recomendar estudiar pretender pensar buscar esperar preguntar tratar instar dudar valorar barajar
  contemplar acusar imputar sospechar autorizar confiar
`);

/** Spanish deontic verbs, whose complement is an obligation: “ordenó | cerrar”. Written for this project. */
export const DEONTIC_VERBS = words('ordenar mandar requerir encargar');

/** Spanish nonveridical nouns, whose complement need not be true: “un plan para | cerrar”. Written for this project. */
export const NONVERIDICAL_NOUNS = words(`
  propuesta propuestas plan planes intento intentos amenaza amenazas exigencia exigencias petición
  peticiones solicitud idea intención posibilidad deseo esfuerzo esfuerzos moción iniciativa promesa promesas
  permiso permisos autorización autorizaciones licencia licencias orden órdenes
`);

/**
 * Spanish commissive verbs and verbs of planning, whose complement is in the future, by their infinitive: “prometió | cerrar”.
 * Written for this project.
 */
export const COMMISSIVE_VERBS = words(`
  prometer acordar comprometer ofrecer prever anunciar
`);

/**
 * Spanish intensional transitive verbs, whose object need not exist yet: “sopesa | un recurso”, “baraja | una fusión”. Written
 * for this project.
 */
export const CONTEMPLATIVE_VERBS = words('barajar sopesar estudiar contemplar plantear aguardar');

/** Spanish verbs of promising; their object is still to come. Written for this project. */
export const PROMISE_VERBS = words('prometer');

/** Spanish verbs of exclusion; “no” leaves the possibility open: “no descarta | cerrar”. Written for this project. */
export const EXCLUDING_VERBS = words('descartar excluir');

/** Spanish verbs of request. Written for this project. */
export const REQUEST_VERBS = words('pedir solicitar reclamar exigir');

/** Spanish verbs of transfer of possession: giving and getting. Written for this project. */
export const TRANSFER_VERBS = words(
  'dar conceder otorgar entregar recibir obtener conseguir lograr aprobar ganar',
);

/**
 * Spanish verbs whose present tense may be a futurate, for a scheduled event: “el contrato | vence en mayo”. Written for this
 * project.
 */
export const TIMETABLE_VERBS = words(`
  acabar terminar vencer expirar caducar empezar comenzar finalizar concluir arrancar abrir
  cerrar
`);
