import { wordSet } from '../../util/word-list.ts';

/**
 * English words before the title of a work or program: "the film “Selma”". Written for this project.
 */
export const WORK_NOUNS = wordSet(`
  film movie documentary show series program programme book novel memoir song album play magazine newspaper
  broadcast edition copy cast version poem painting podcast column article episode single hit titled
  entitled essay report page group website blog channel petition campaign hashtag app
`);
