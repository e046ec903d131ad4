import { words } from '../../util/word-list.ts';

/** Spanish verbs for hearing or seeing somebody do something, by their infinitive. Written for this project. */
export const PERCEPTION_VERBS = words('escuchar oír ver');
