/** Noun phrases beside the reporting verb of a tag: its subject, also with a title that no list has, and its addressee. */

import type { Language } from '../../text/language.ts';
import { isCliticForm, isPersonalA } from '../grammar/function-words.ts';
import { isNameWordOf, nounKinds } from '../grammar/noun-kinds.ts';
import { isFiniteReport } from '../grammar/reporting-verbs.ts';
import { isVerb } from '../tokens/tag-verbs.ts';
import type { Token } from '../tokens/token.ts';

const isReport = (token: Token | undefined, language: Language): boolean =>
  isFiniteReport(token?.lower ?? '', language);

const isAfterQuotation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.type === 'quotation' || (tokens[at]?.type === 'pause' && tokens[at - 1]?.type === 'quotation');

/** True after a reporting verb that follows a quotation: "“…”, le dijo | el campanero |". */
function isAfterTagVerb(tokens: readonly Token[], start: number, language: Language): boolean {
  const hasClitic = isCliticForm(tokens[start - 2]?.lower ?? '', language);
  return isReport(tokens[start - 1], language) && isAfterQuotation(tokens, hasClitic ? start - 3 : start - 2);
}

/** True for the subject of a tag after a quotation: "“…”, le dijo | el campanero |", "“…,” | the netminder | said". */
export function isTagSubject(
  tokens: readonly Token[],
  start: number,
  end: number,
  language: Language,
): boolean {
  // "explicó | el toxicólogo costarricense | Raúl Iturbe"
  if (tokens[end]?.isProperNoun) return false;
  if (isAfterTagVerb(tokens, start, language)) return true;
  return language === 'en' && isReport(tokens[end], language) && isAfterQuotation(tokens, start - 1);
}

/**
 * True for common nouns between an English reporting verb and a full name. They are its title, also where no list has them:
 * "said | toll keeper | Ida Bell", "according to | toll keeper | Ida Bell".
 */
export function isSpeakersTitle(
  tokens: readonly Token[],
  start: number,
  nameStart: number,
  language: Language,
): boolean {
  const words = tokens.slice(start, nameStart);
  const isTitleWord = (word: Token): boolean =>
    word.type === 'word' &&
    !word.isCapitalized &&
    !word.isPossessive &&
    (word.partOfSpeech === 'unknown' || word.partOfSpeech === 'adjective') &&
    !isVerb(word);
  const head = words.at(-1);
  const isReportBefore = isReport(tokens[start - 1], language) || tokens[start - 2]?.lower === 'according';
  const [first, second] = tokens.slice(nameStart, nameStart + 2);
  const isFullName = first?.isProperNoun && second?.isProperNoun && second.separator === 'space';
  return (
    language === 'en' &&
    head !== undefined &&
    isFullName === true &&
    words.every(isTitleWord) &&
    nounKinds(head.lower, language).length === 0 &&
    !isNameWordOf(second?.lower ?? '', 'organization', 'authority', 'place') &&
    isReportBefore
  );
}

/** True for whom somebody tells something: "dijo a | la prensa |". */
export const isReportAddressee = (tokens: readonly Token[], start: number, language: Language): boolean =>
  isPersonalA(tokens[start - 1]?.lower) && isReport(tokens[start - 2], language);
