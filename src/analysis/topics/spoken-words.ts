/** The words of labels. */

import type { Language } from '../../text/language.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';

/** The words of a text in lower case, without those in brackets: "[Inaudible]". */
export const spokenWords = (text: string): string[] =>
  text
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Words of the open classes: nouns, verbs, adjectives. */
export const openClassWords = (words: readonly string[], language: Language): string[] =>
  words.filter((word) => word.length > 2 && /^(?:unknown|verb)$/.test(partOfSpeech(word, language)));
