import { words } from '../../util/word-list.ts';

/** Spanish verbs by which what follows need not happen, written like `negative-verbs`. Written for this project. */
export const NONVERIDICAL_VERBS = words(`
  amenazar planear plantear proponer+propuso+propone+propuesto+propusieron+propongo querer+quiso+quiere+querido+querían+quería+quiero
  desear intentar pedir+pidió+pide+pedido+pidieron+pido exigir+exigió+exige+exigido solicitar reclamar
  sugerir+sugirió+sugiere+sugerido+sugirieron recomendar+recomendó+recomienda+recomendado estudiar
  pretender+pretendió+pretende+pretendido pensar+pensó+piensa+pensado buscar esperar+esperó+espera+esperado+espero preguntar tratar
  instar dudar valorar barajar contemplar acusar imputar sospechar
`);

/** Spanish nouns by which what follows need not happen. Written for this project. */
export const NONVERIDICAL_NOUNS = words(`
  propuesta propuestas plan planes intento intentos amenaza amenazas exigencia exigencias petición peticiones solicitud idea
  intención posibilidad deseo esfuerzo esfuerzos moción iniciativa
`);

/** Spanish verbs by which what follows is to happen later, written likewise. Written for this project. */
export const COMMISSIVE_VERBS = words(`
  prometer+prometió+promete+prometido+prometieron acordar+acordó+acuerda+acordado comprometer+comprometió+compromete+comprometido
  ofrecer+ofreció+ofrece+ofrecido prever+previó+prevé+previsto anunciar
`);

/** Spanish verbs whose object is no more than thought of: “sopesa | un recurso”, “baraja | una fusión”. Written for this project. */
export const CONTEMPLATIVE_VERBS = words('barajar sopesar estudiar contemplar plantear');
