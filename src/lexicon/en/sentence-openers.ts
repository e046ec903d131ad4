import { words } from '../../util/word-list.ts';

/**
 * English words that begin a sentence more often than they go on with a name after initials: "U.S. officials" are written with
 * a small letter. Written for this project.
 */
export const SENTENCE_OPENERS = words(`
  The A An He She It They We I You In On At By As If But And So Yet For From With This That These Those
  There His Her Its Their Our After Before When While Since Although Though However Meanwhile Now Then Still
  Also No Not Who What Why How Which Where Whether Nobody Nothing Everybody Everyone Everything Somebody Someone
  Many Most Some Several Few Each Every Both All Any Neither Either Another Others Here Once Until Because Unless
  Despite During Between Among Over Such Instead Perhaps Maybe Even Only Just Earlier Later Today Yesterday
  Officials Authorities Investigators Prosecutors Lawmakers Experts Analysts Critics Residents Witnesses Protesters
`);
