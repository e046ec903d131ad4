import { wordSet } from '../../util/word-list.ts';

/** English modal verbs. Written for this project. */
export const MODAL_VERBS = wordSet('will would can could shall should may might must');
