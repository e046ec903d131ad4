import { words } from '../../util/word-list.ts';

/**
 * English words that begin a sentence more often than they go on with a name after initials. Written for
 * this project.
 */
export const SENTENCE_OPENERS = words(`
  The A An He She It They We I You In On At By As If But And So Yet For From With This That These Those
  There His Her Its Their Our After Before When While Since Although Though However Meanwhile Now Then Still
  Also No Not
`);
