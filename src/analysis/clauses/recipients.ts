/** Recipients: whom somebody gives, pays or lends something, or whom it costs that, with what it is. */

import { COMMERCIAL_VERBS } from '../../lexicon/commercial-words.ts';
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import { isAuxiliary } from '../grammar/auxiliaries.ts';
import { isTimeUnit } from '../grammar/calendar.ts';
import { isCountingWord } from '../grammar/cardinals.ts';
import { normalizedForms } from '../grammar/conjugation.ts';
import { isAnd, isDeterminer, isPersonalA, opensClause } from '../grammar/function-words.ts';
import { isFiniteForm, isInfinitive, isParticiple, verbForms } from '../grammar/verb-forms.ts';
import { argumentsAt, nounPhraseAt } from './arguments.ts';

/** A recipient with what it gets or loses. */
export interface Transfer {
  /** The content words for the recipient. */
  readonly recipient: readonly Word[];
  /** A quantity, or a noun phrase. */
  readonly theme: readonly Word[];
}

/** Maximum words from a Spanish verb to its recipient: “prestó | 70.000 euros sin intereses | a la feria”. */
const MAX_DISTANCE = 6;
const TIMES = /^(?:times|veces)$/;
/** Maximum words of a quantity: “two hundred and | fifty thousand”. */
const MAX_QUANTITY_LENGTH = 6;

const isQuantity = ({ token }: Word, language: Language): boolean =>
  /^\d/.test(token) || isCountingWord(token, language);

const COMMERCIAL = normalizedForms('en', COMMERCIAL_VERBS.en);

/**
 * True for a word that may be a verb: a form of one, also one that is a noun as often (“cost”), or any word after “to” or
 * “will”.
 */
function mayBeEnglishVerb(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]?.token ?? ''];
  if (!word) return false;
  const { finite, base, participle, participial } = verbForms(word.written, 'en');
  return (
    isFiniteForm(word.written, 'en') ||
    [finite, base, participle, participial].some(Boolean) ||
    COMMERCIAL.has(word.token) ||
    before === 'to' ||
    isAuxiliary(before, 'en')
  );
}

/** The noun phrase at a position, without a quantity after it: “the company | £2m”. */
function phraseWithoutQuantityAt(words: readonly Word[], start: number, language: Language): Word[] {
  const phrase = nounPhraseAt(words, start, language);
  const quantity = phrase.findIndex((word) => isQuantity(word, language));
  return quantity < 0 ? phrase : phrase.slice(0, quantity);
}

/** The quantity or determined noun phrase at a position; nothing for other words. */
function themeAt(words: readonly Word[], start: number, language: Language): Word[] {
  const after = words.slice(start, start + MAX_QUANTITY_LENGTH);
  const end = after.findIndex((word) => !isQuantity(word, language));
  // “Met Bell | three times”
  const isDuration = after.slice(end, end + 1).some(({ token }) => isTimeUnit(token) || TIMES.test(token));
  if (end !== 0) return end > 0 && isDuration ? [] : after.slice(0, end < 0 ? undefined : end);
  return after.slice(0, 1).some(({ token }) => isDeterminer(token, language) && !opensClause(token))
    ? phraseWithoutQuantityAt(words, start, language)
    : [];
}

const contentOf = (phrase: readonly Word[], language: Language): Word[] =>
  phrase.filter(({ token }) => !isStopWord(token, language));

/** The noun phrase at a position as a recipient; nothing for a time or a verb: “a | la semana”, “a | vender”. */
function recipientAt(words: readonly Word[], start: number, language: Language): Word[] {
  const phrase = phraseWithoutQuantityAt(words, start, language);
  // “The falconers | requested | a licence”; Spanish has an “a” before it.
  const isVerb =
    language === 'en' &&
    phrase.slice(0, 1).some(({ written }) => isFiniteForm(written, 'en') || isParticiple(written, 'en'));
  const isNone = ({ token, written }: Word): boolean => isTimeUnit(token) || isInfinitive(written, language);
  return isVerb || phrase.some(isNone) ? [] : phrase;
}

/**
 * Double objects, the second of which may lack its verb: “gave | the union a hall”, “and | the town £9”; and “| Bell | was paid
 * £9”.
 */
const doubleObjects = (words: readonly Word[]): Transfer[] =>
  words.flatMap((governor, at) => {
    const isVerb = mayBeEnglishVerb(words, at);
    if (isVerb) {
      const { isPassive, subject } = argumentsAt(words, at, 'en');
      if (isPassive) return [{ recipient: subject, theme: themeAt(words, at + 1, 'en') }];
    }
    const phrase = recipientAt(words, at + 1, 'en');
    const theme = themeAt(words, at + 1 + phrase.length, 'en');
    const isGapped = isAnd(governor.token) && theme.slice(0, 1).some((word) => isQuantity(word, 'en'));
    return isVerb || isGapped ? [{ recipient: contentOf(phrase, 'en'), theme }] : [];
  });

/** The theme between a verb and the preposition of the recipient: “lent | £300 | to the mill”. */
function themeBefore(words: readonly Word[], preposition: number, language: Language): Word[] {
  const start = Math.max(0, preposition - MAX_DISTANCE);
  const before = words.slice(start, preposition);
  const verb = before.findLastIndex(({ written }) => isFiniteForm(written, language));
  return verb < 0 ? [] : themeAt(words, start + verb + 1, language);
}

/**
 * Recipients after a preposition: “lent £300 | to the mill”, “costó | al Estado | cinco millones”, “prestó 70 euros | a la
 * feria”.
 */
const markedRecipients = (words: readonly Word[], language: Language): Transfer[] =>
  words.flatMap(({ token }, at) => {
    const next = words[at + 1]?.token ?? '';
    const isMarked = language === 'es' ? isPersonalA(token) : token === 'to' && isDeterminer(next, 'en');
    if (!isMarked) return [];
    const phrase = recipientAt(words, at + 1, language);
    const after = language === 'es' ? themeAt(words, at + 1 + phrase.length, language) : [];
    const theme = after.length > 0 ? after : themeBefore(words, at, language);
    return [{ recipient: contentOf(phrase, language), theme }];
  });

/** The recipients in a clause. */
export const recipientsIn = (words: readonly Word[], language: Language): Transfer[] =>
  [...(language === 'en' ? doubleObjects(words) : []), ...markedRecipients(words, language)].filter(
    ({ recipient, theme }) => recipient.length > 0 && theme.length > 0,
  );
