import { wordSet } from '../util/word-list.ts';

/**
 * Given names that are months, days, modals or other function words, so that a capital letter does not make a name of them:
 * "May", "Will". Written for this project.
 */
export const GIVEN_NAME_HOMOGRAPHS = wordSet(`
may june april august jan sun mar abril mayo julio domingo
will can do so an no my
dean major
clara bueno reyes
`);
