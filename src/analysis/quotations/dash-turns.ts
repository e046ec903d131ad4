/** Turns with a dialogue dash: an interview's questions and answers, or dialogue with tags ("—Lo haré —dijo Bell—."). */

import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isFirstPersonReport, reportingForms } from '../grammar/reporting-verbs.ts';
import { endsInQuestion, MIN_TURNS, type Turn, type TurnWords } from './turn.ts';

/** A dash right before a word; before a space it lists something. */
const DIALOGUE_DASH = /^(?:[—–―]|--|-)(?=[\p{L}\p{N}¿¡“"«‘([])/u;
/** The dash before a tag: "—Lo haré —dijo Bell." */
const TAG_DASH = /\s(?:[—–―]|--|-)(?=\p{Ll})/gu;
/** The dash after a tag, with the punctuation of what is said: "—dijo Bell—. Pero". */
const AFTER_TAG = /(?:[—–―]|--|-(?=[\s.,;:]))[.,;:]*\s*/u;
const MAX_TAG_VERB_DISTANCE = 3;

/** A verb, of whatever kind, and a name: "interrumpe Patricio Uribe". */
const VERB_AND_NAME = /^(?:(?:le|les|lo|la|se) )?\p{Ll}+ \p{Lu}\p{Ll}/u;

/** True for a tag: a reporting verb among its first words, "le respondió Bell", or a name behind its first. */
function isTag(tag: string, language: Language): boolean {
  if (language === 'es' && VERB_AND_NAME.test(tag)) return true;
  return (tag.match(/[\p{L}\p{M}]+/gu) ?? [])
    .slice(0, MAX_TAG_VERB_DISTANCE)
    .some((word) => reportingForms(word.toLowerCase(), language)?.has('finite'));
}

/** Of whoever publishes the article, as in an interview. */
const AUTHORS_TURN: Turn = { label: undefined, isQuestion: true, isContinued: false };

/** True for a tag of whoever writes: "le pregunto", "insistí". */
const isAuthorsTag = (tag: string, language: Language): boolean =>
  language === 'es' &&
  isFirstPersonReport(/^(?:les? |l[oa]s? )?(?<verb>\p{L}+)/u.exec(tag)?.groups?.['verb'] ?? '');

/** The direct speech of a dash turn, split at its tags. */
function spokenPieces(text: string, { start, end }: Span, language: Language): TurnWords[] {
  const dash = DIALOGUE_DASH.exec(text.slice(start, end))?.[0].length ?? 0;
  const pieces: TurnWords[] = [];
  let from = start;
  let wordsStart = start + dash;
  let turn: Turn | undefined;
  const add = (to: number): void => {
    const wordsEnd = from + text.slice(from, to).trimEnd().length;
    if (/\p{L}/u.test(text.slice(wordsStart, wordsEnd)))
      pieces.push({
        marked: { start: from, end: wordsEnd },
        words: { start: wordsStart, end: wordsEnd },
        turn,
      });
  };
  for (const match of text.slice(start, end).matchAll(TAG_DASH)) {
    const tagStart = start + match.index;
    const afterDash = tagStart + match[0].length;
    const tag = text.slice(afterDash, end);
    const isAuthors = isAuthorsTag(tag, language);
    if (tagStart < wordsStart || !(isAuthors || isTag(tag, language))) continue;
    if (isAuthors) turn = AUTHORS_TURN;
    add(tagStart);
    const closing = AFTER_TAG.exec(text.slice(afterDash, end));
    from = closing ? afterDash + closing.index + closing[0].length : end;
    wordsStart = from;
    if (!closing) break;
  }
  if (from < end) add(end);
  return pieces;
}

/** True for words that ask something. */
const asks = (words: string): boolean => /^[¿¡"“«]*¿/.test(words) || endsInQuestion(words);

/** A paragraph that begins with a dash. */
interface DashParagraph {
  /** The number of those right before it that begin with a dash, too. */
  readonly place: number;
  /** Its direct speech, split at its tags. */
  readonly pieces: readonly TurnWords[];
  readonly isTagged: boolean;
  /** True if a tag has a name: "interrumpe Patricio Uribe". */
  readonly hasName: boolean;
  readonly asks: boolean;
  readonly endsAsking: boolean;
}

/** The paragraphs with a dash, by index. */
function dashParagraphs(
  text: string,
  paragraphs: readonly Span[],
  language: Language,
): (DashParagraph | undefined)[] {
  let place = -1;
  return paragraphs.map((paragraph) => {
    const whole = text.slice(paragraph.start, paragraph.end);
    const pieces = DIALOGUE_DASH.test(whole) ? spokenPieces(text, paragraph, language) : [];
    const [first] = pieces;
    place = first ? place + 1 : -1;
    if (!first) return undefined;
    const isTagged = first.words.end !== paragraph.end;
    const tags = pieces.reduce(
      (rest, { words }) => rest.replace(text.slice(words.start, words.end), ''),
      whole,
    );
    const hasName = isTagged && /\p{Lu}\p{Ll}/u.test(tags);
    const words = text.slice(first.words.start, first.words.end);
    return { place, pieces, isTagged, hasName, asks: asks(words), endsAsking: endsInQuestion(words) };
  });
}

/** Tags with a name make a dialogue of what would be an interview, from this share of the paragraphs with a dash on. */
const MAX_NAMED_SHARE = 0.25;
/** The least mean number of an interview's turns that follow one another; a story has few between two paragraphs of prose. */
const MIN_RUN_LENGTH = 3;
/** An interview has at least so much of the article's paragraphs; less is a dialogue in it. */
const MIN_INTERVIEW_SHARE = 0.4;

/** True if, of paragraphs that follow one another, every other one asks, from the first on, as far as question marks tell. */
const takesTurns = (run: readonly DashParagraph[]): boolean =>
  run.every(
    ({ place, isTagged, endsAsking }) =>
      isTagged || (place === 0 ? endsAsking : !endsAsking || place % 2 === 0),
  );

/**
 * Which paragraphs of an interview are questions: of those that follow one another every other one, if no question mark says
 * otherwise (an interviewer may also state something); else those with one.
 */
function questionsAmong(paragraphs: readonly (DashParagraph | undefined)[]): boolean[] {
  const runs: DashParagraph[][] = [];
  for (const one of paragraphs) {
    if (one?.place === 0) runs.push([]);
    if (one) runs.at(-1)?.push(one);
  }
  const alternating = new Set(runs.filter(takesTurns).flat());
  return paragraphs.map(
    (one) => one !== undefined && (alternating.has(one) ? one.place % 2 === 0 : one.asks),
  );
}

/** The dash turns of an article: dialogue with tags, or an interview's questions and answers. */
export function dashTurns(text: string, paragraphs: readonly Span[], language: Language): TurnWords[][] {
  const spoken = dashParagraphs(text, paragraphs, language);
  const questions = questionsAmong(spoken);
  const known = spoken.flatMap((one, i) => (one ? [{ ...one, isQuestion: questions[i] === true }] : []));
  const untagged = known.filter(({ isTagged }) => !isTagged);
  const runs = known.filter(({ place }) => place === 0).length;
  const isInterview =
    known.length >= MIN_RUN_LENGTH * runs &&
    untagged.length >= MIN_TURNS &&
    known.length >= MIN_INTERVIEW_SHARE * paragraphs.length &&
    untagged.some(({ isQuestion }) => isQuestion) &&
    untagged.some(({ isQuestion }) => !isQuestion) &&
    known.filter(({ hasName }) => hasName).length <= MAX_NAMED_SHARE * known.length;
  if (!isInterview && untagged.length === known.length) return paragraphs.map(() => []);
  return spoken.map((one, i) => {
    if (!one) return [];
    if (!isInterview || one.hasName) return [...one.pieces];
    const turn = { label: undefined, isQuestion: questions[i] === true, isContinued: false };
    return one.pieces.map((piece) => ({ ...piece, turn }));
  });
}
