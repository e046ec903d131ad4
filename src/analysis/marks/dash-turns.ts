/** Turns with a dialogue dash: an interview's questions and answers, or dialogue with tags ("—Lo haré —dijo Bell—."). */

import type { Language } from '../../text/language.ts';
import { endsInQuestion, splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { isFiniteReport, isFirstPersonReport } from '../grammar/reporting-verbs.ts';
import { MIN_TURNS, type Turn, type TurnWords } from './turn.ts';

/** A dash before a word; a hyphen before a space lists something. */
const DIALOGUE_DASH = /^(?:[—–―] ?|--|-)(?=[\p{L}\p{N}¿¡“"«‘([])/u;
/** The dash before a tag: "—Lo haré —dijo Bell." */
const TAG_DASH = /\s(?:[—–―]|--|-)(?=\p{Ll})/gu;
/** The mark before a tag that has none of its own: "– I will|,| said Bell." */
const COMMA_BEFORE_TAG = /(?<mark>[,?!…])\s+(?=\p{L})/gu;
/** "says Ida Bell", "dijo la alcaldesa" */
const VERB_FIRST = /^(?<verb>\p{Ll}+) (?:\p{Lu}|(?:the|an?|his|her|el|la|una?|su) \p{L})/u;
const ENGLISH_SUBJECT =
  "(?:he|she|they|(?:the|an?|his|her)(?: \\p{Ll}[\\p{L}’'-]*){1,3}(?: \\p{Lu}[\\p{L}’'-]+){0,3}|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})";
/** "she said when they were quiet", "the police officer says" */
const SUBJECT_FIRST = new RegExp(
  `^${ENGLISH_SUBJECT} (?<verb>\\p{Ll}+)(?=[.,]|$| (?:when|as|from|with|to|in|at|on|after|before|and)\\b)`,
  'u',
);
/** The dash after a tag, with the punctuation of the speech: "—dijo Bell—. Pero". */
const AFTER_TAG = /(?:[—–―]|--|-(?=[\s.,;:]))[.,;:]*\s*/u;
const MAX_TAG_VERB_DISTANCE = 3;

/** A Spanish verb that a tag begins with, after its clitic: "le | pregunto". */
const TAG_VERB = '^(?:(?:les?|l[oa]s?|se) )?(?<verb>\\p{Ll}+)';
/** A verb, of whatever kind, and a name: "interrumpe Patricio Uribe". */
const VERB_AND_NAME = new RegExp(`${TAG_VERB} \\p{Lu}\\p{Ll}`, 'u');
const FIRST_VERB = new RegExp(TAG_VERB, 'u');
/** The same in English, to the end: "grins Tom Bell." */
const ENGLISH_VERB_AND_NAME = /^\p{Ll}+(?:s|ed) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.?$/u;
/** The end of a sentence before a dash: "she says|.| – Not yet." */
const DASH_AFTER_SENTENCE = /[.!?](?=\s(?:[—–―]|--)\s?[\p{Lu}¿¡])/u;
/** The dash that a speaker goes on with after a tag: "– No, says Bell. | – Not yet." */
const DASH_AFTER_TAG = /^\s*(?:[—–―]|--)\s+/u;

/** True for a tag: a reporting verb among its first words, "le respondió Bell", or a name after its first. */
function isTag(tag: string, language: Language): boolean {
  if (language === 'es' && VERB_AND_NAME.test(tag)) return true;
  return (tag.match(/[\p{L}\p{M}]+/gu) ?? [])
    .slice(0, MAX_TAG_VERB_DISTANCE)
    .some((word) => isFiniteReport(word.toLowerCase(), language));
}

/** A turn of the author of the article, who asks as in an interview. */
const AUTHORS_TURN: Turn = { label: undefined, isQuestion: true, isContinued: false };

/** True for a tag of the author: "le pregunto", "insistí". */
const isAuthorsTag = (tag: string, language: Language): boolean =>
  language === 'es' && isFirstPersonReport(FIRST_VERB.exec(tag)?.groups?.['verb'] ?? '');

/** A tag in a dash turn. */
interface Tag {
  /** The end of the speech before it, and the start of the speech after it. */
  readonly speechEnd: number;
  readonly speechStart: number;
  readonly isAuthors: boolean;
}

/** The tags between dashes: "—Lo haré —dijo Bell—. Mañana". */
function dashTags(text: string, { start, end }: Span, language: Language): Tag[] {
  return [...text.slice(start, end).matchAll(TAG_DASH)].flatMap((match) => {
    const speechEnd = start + match.index;
    const afterDash = speechEnd + match[0].length;
    const tag = text.slice(afterDash, end);
    const isAuthors = isAuthorsTag(tag, language);
    if (!isAuthors && !isTag(tag, language)) return [];
    const closing = AFTER_TAG.exec(tag);
    return [
      { speechEnd, speechStart: closing ? afterDash + closing.index + closing[0].length : end, isAuthors },
    ];
  });
}

/** The tags after a comma, to the end of their sentence: "– I will, said Bell. Tomorrow". */
function commaTags(text: string, { start, end }: Span, language: Language): Tag[] {
  return [...text.slice(start, end).matchAll(COMMA_BEFORE_TAG)].flatMap((match) => {
    const tagStart = start + match.index + match[0].length;
    const tag = text.slice(tagStart, end);
    const subjectFirst = language === 'en' ? SUBJECT_FIRST.exec(tag) : null;
    const verb = (VERB_FIRST.exec(tag) ?? subjectFirst)?.groups?.['verb'] ?? '';
    const isReport = isFiniteReport(verb, language);
    if (!isReport && !(language === 'en' && ENGLISH_VERB_AND_NAME.test(tag))) return [];
    const dash = DASH_AFTER_SENTENCE.exec(tag);
    const tagEnd = dash ? tagStart + dash.index + 1 : end;
    const [sentence] = splitSentences(text, { start: tagStart, end: tagEnd }, language);
    const speechEnd = start + match.index + (match.groups?.['mark'] === ',' ? 0 : 1);
    return [{ speechEnd, speechStart: sentence?.end ?? tagEnd, isAuthors: false }];
  });
}

/** The direct speech of a dash turn, split at its tags. */
function spokenPieces(text: string, paragraph: Span, language: Language): TurnWords[] {
  const { start, end } = paragraph;
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
  const dashed = dashTags(text, paragraph, language);
  for (const tag of dashed.length > 0 ? dashed : commaTags(text, paragraph, language)) {
    if (tag.speechEnd < wordsStart) continue;
    if (tag.isAuthors) turn = AUTHORS_TURN;
    add(tag.speechEnd);
    from = tag.speechStart;
    wordsStart = from + (DASH_AFTER_TAG.exec(text.slice(from, end))?.[0].length ?? 0);
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

/** The share of named tags among paragraphs with a dash from which on they are a dialogue, and no interview. */
const MAX_NAMED_SHARE = 0.25;
/** Minimum mean number of an interview's turns that follow one another; a story has few between two paragraphs of prose. */
const MIN_RUN_LENGTH = 3;
/** An interview has at least so much of the article's paragraphs; less is a dialogue in it. */
const MIN_INTERVIEW_SHARE = 0.4;

/** True if, of paragraphs that follow one another, every other one asks, from the first on, as far as question marks tell. */
const takesTurns = (run: readonly DashParagraph[]): boolean =>
  run.every(
    ({ place, isTagged, endsAsking }) =>
      isTagged || (place === 0 ? endsAsking : !endsAsking || place % 2 === 0),
  );

/** The paragraphs with a dash that follow one another. */
function runsOf(paragraphs: readonly (DashParagraph | undefined)[]): DashParagraph[][] {
  const runs: DashParagraph[][] = [];
  for (const one of paragraphs) {
    if (one?.place === 0) runs.push([]);
    if (one) runs.at(-1)?.push(one);
  }
  return runs;
}

/**
 * The questions among the paragraphs of an interview: every other one of a run, if no question mark contradicts that (an
 * interviewer may also state something); else those with a question mark.
 */
function questionsAmong(paragraphs: readonly (DashParagraph | undefined)[]): boolean[] {
  const alternating = new Set(runsOf(paragraphs).filter(takesTurns).flat());
  return paragraphs.map(
    (one) => one !== undefined && (alternating.has(one) ? one.place % 2 === 0 : one.asks),
  );
}

/**
 * True for dialogue without tags, in an article of prose: somebody asks, and nobody asks whose turn it is to answer. Other
 * paragraphs with dashes are a list.
 */
function isExchange(run: readonly DashParagraph[]): boolean {
  const parities = new Set(run.flatMap(({ endsAsking, place }) => (endsAsking ? [place % 2] : [])));
  return run.length > 1 && parities.size === 1;
}

/** The dash turns of an article: dialogue with tags, or an interview's questions and answers. */
export function dashTurns(text: string, paragraphs: readonly Span[], language: Language): TurnWords[][] {
  const spoken = dashParagraphs(text, paragraphs, language);
  const questions = questionsAmong(spoken);
  const known = spoken.flatMap((one, i) => (one ? [{ ...one, isQuestion: questions[i] === true }] : []));
  const untagged = known.filter(({ isTagged }) => !isTagged);
  const runs = runsOf(spoken);
  const isInterview =
    known.length >= MIN_RUN_LENGTH * runs.length &&
    untagged.length >= MIN_TURNS &&
    known.length >= MIN_INTERVIEW_SHARE * paragraphs.length &&
    untagged.some(({ isQuestion }) => isQuestion) &&
    untagged.some(({ isQuestion }) => !isQuestion) &&
    known.filter(({ hasName }) => hasName).length <= MAX_NAMED_SHARE * known.length;
  const isTagged = untagged.length < known.length;
  const isDialogue = isInterview || isTagged || runs.some(isExchange);
  return spoken.map((one, i) => {
    if (!one || !isDialogue) return [];
    if (!isInterview || one.hasName) return [...one.pieces];
    const turn = { label: undefined, isQuestion: questions[i] === true, isContinued: false };
    return one.pieces.map((piece) => ({ ...piece, turn }));
  });
}
