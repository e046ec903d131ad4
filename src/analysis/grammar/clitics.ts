/** Spanish clitics: pronouns without stress before a verb, whose objects they are. */

import type { Language } from '../../text/language.ts';
import { wordSet } from '../../util/word-list.ts';

const CLITICS = wordSet('le les lo la los las se me te nos os');

/** True for a Spanish clitic in lower case, "la" and "los" included, which are articles before nouns. */
export const isCliticForm = (word: string, language: Language): boolean =>
  language === 'es' && CLITICS.has(word);
