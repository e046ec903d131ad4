import { wordSet } from '../util/word-list.ts';

/**
 * Content words of a language that are spelled like a stop word of the other one, normalized: English "sea", "son" and
 * "embargo", Spanish "once" (eleven). Written for this project.
 */
export const STOP_WORD_HOMOGRAPHS = {
  en: wordSet('sea sean son van era ira sin hay dice embargo solo tan vale'),
  es: wordSet('once'),
};
