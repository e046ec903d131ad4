import { words } from '../../util/word-list.ts';

/** Spanish verbs by which what follows need not happen, by their infinitive. Written for this project. */
export const NONVERIDICAL_VERBS = words(`
  amenazar planear plantear proponer querer desear intentar pedir exigir solicitar reclamar sugerir
  recomendar estudiar pretender pensar buscar esperar preguntar tratar instar dudar valorar barajar
  contemplar acusar imputar sospechar
`);

/** Spanish nouns by which what follows need not happen. Written for this project. */
export const NONVERIDICAL_NOUNS = words(`
  propuesta propuestas plan planes intento intentos amenaza amenazas exigencia exigencias petición
  peticiones solicitud idea intención posibilidad deseo esfuerzo esfuerzos moción iniciativa
`);

/** Spanish verbs by which what follows is to happen later, by their infinitive. Written for this project. */
export const COMMISSIVE_VERBS = words(`
  prometer acordar comprometer ofrecer prever anunciar
`);

/** Spanish verbs whose object is no more than thought of: “sopesa | un recurso”, “baraja | una fusión”. Written for this project. */
export const CONTEMPLATIVE_VERBS = words('barajar sopesar estudiar contemplar plantear');
