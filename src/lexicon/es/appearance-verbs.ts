import { words } from '../../util/word-list.ts';

/**
 * Spanish verbs of appearing and moving, whose subject often stands after them and a phrase of place: “Apareció por la plaza el
 * poeta Ruiz”; by their infinitive. Written for this project.
 */
export const APPEARANCE_VERBS = words(`
  acudir aparecer asomar comparecer cruzar deambular desembarcar desfilar entrar irrumpir llegar
  pasar pasear regresar salir subir surgir venir volver
`);
