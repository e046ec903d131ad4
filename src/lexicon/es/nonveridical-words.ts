import { words } from '../../util/word-list.ts';

/** Spanish verbs by which what follows need not happen, by their infinitive. Written for this project. */
export const NONVERIDICAL_VERBS = words(`
  amenazar planear plantear proponer querer desear intentar pedir exigir solicitar reclamar sugerir
  recomendar estudiar pretender pensar buscar esperar preguntar tratar instar dudar valorar barajar
  contemplar acusar imputar sospechar autorizar
`);

/** Spanish verbs by which what follows has to be done: “ordenó | cerrar”. Written for this project. */
export const DEONTIC_VERBS = words('ordenar mandar requerir encargar');

/** Spanish nouns by which what follows need not happen. Written for this project. */
export const NONVERIDICAL_NOUNS = words(`
  propuesta propuestas plan planes intento intentos amenaza amenazas exigencia exigencias petición
  peticiones solicitud idea intención posibilidad deseo esfuerzo esfuerzos moción iniciativa promesa promesas
  permiso permisos autorización autorizaciones licencia licencias orden órdenes
`);

/** Spanish verbs by which what follows is to happen later, by their infinitive. Written for this project. */
export const COMMISSIVE_VERBS = words(`
  prometer acordar comprometer ofrecer prever anunciar
`);

/** Spanish verbs whose object is no more than thought of: “sopesa | un recurso”, “baraja | una fusión”. Written for this project. */
export const CONTEMPLATIVE_VERBS = words('barajar sopesar estudiar contemplar plantear aguardar');

/** Spanish verbs that exclude a possibility, which “no” leaves open: “no descarta | cerrar”. Written for this project. */
export const EXCLUDING_VERBS = words('descartar excluir');

/** Spanish verbs whose object is asked for. Written for this project. */
export const REQUEST_VERBS = words('pedir solicitar reclamar exigir');

/** Spanish verbs by which somebody gives or gets something. Written for this project. */
export const TRANSFER_VERBS = words(
  'dar conceder otorgar entregar recibir obtener conseguir lograr aprobar ganar',
);

/** Spanish verbs whose present may tell what is fixed for later: “el contrato | vence en mayo”. Written for this project. */
export const TIMETABLE_VERBS = words(`
  acabar terminar vencer expirar caducar empezar comenzar finalizar concluir arrancar abrir
  cerrar
`);
