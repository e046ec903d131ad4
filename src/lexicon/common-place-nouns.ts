import { words } from '../util/word-list.ts';

/** English and Spanish nouns for a place that are no part of its name: "at home". Written for this project. */
export const COMMON_PLACE_NOUNS = words('home pueblo barrio');
