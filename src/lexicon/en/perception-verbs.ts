import { words } from '../../util/word-list.ts';

/** English verbs for hearing or seeing somebody do something, in the format of reporting-verbs.ts. Written for this project. */
export const PERCEPTION_VERBS = words('hear+heard see+saw+seen watch');
