import { words } from '../../util/word-list.ts';

/** Spanish verbs for hearing or seeing somebody do something, in the format of reporting-verbs.ts. Written for this project. */
export const PERCEPTION_VERBS = words('escuchar oír+oyó+oye+oído ver+vio+ve+visto+vieron+veía+veían+viendo');
