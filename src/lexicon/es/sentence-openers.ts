import { words } from '../../util/word-list.ts';

/**
 * Spanish words that begin a sentence more often than they go on with a name after initials. Written for
 * this project.
 */
export const SENTENCE_OPENERS = words(`
  El La Los Las Un Una En Con De Pero Y Este Esta Su Sus Según Cuando Aunque Tras Por Para
`);
