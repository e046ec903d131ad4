import { words } from '../../util/word-list.ts';

/** Spanish verbs of continued speech, by their infinitive. Written for this project. */
export const CONTINUATION_VERBS = words(
  'añadir agregar continuar proseguir seguir insistir abundar ahondar rematar remachar apostillar concluir reiterar',
);
