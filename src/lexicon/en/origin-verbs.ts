import { words } from '../../util/word-list.ts';

/** English participles of origin, which with a year tell the age of a thing: "built in 1911". Written for this project. */
export const ORIGIN_PARTICIPLES = words(
  'built founded established erected constructed completed opened inaugurated installed created launched planted',
);
