import { words } from '../../util/word-list.ts';

/** English participles that tell with a year how old a thing is: "built in 1911". Written for this project. */
export const ORIGIN_PARTICIPLES = words(
  'built founded established erected constructed completed opened inaugurated installed created launched planted',
);
