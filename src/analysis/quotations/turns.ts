/**
 * Turns of an interview, a press conference or minutes: paragraphs that begin with a speaker's label ("Q:", "MAYOR BELL:") or
 * with a dialogue dash. The words of a turn are a quotation without marks.
 */

import type { Paragraph } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isHonorific, isPersonNoun } from '../grammar/person-nouns.ts';
import { reportingForms } from '../grammar/reporting-verbs.ts';

/** Who speaks in a turn, as far as its form tells. */
export interface Turn {
  /** A speaker's label, without its colon; carried on over the paragraphs of a turn. */
  readonly label: string | undefined;
  /** The name in brackets behind a label that is a role: "PREGUNTA (Ida Bell):". */
  readonly name?: string;
  /** True for who asks: by the label "Q", or by the question mark of a dash turn. */
  readonly isQuestion: boolean;
  /** True for a further paragraph of a turn. */
  readonly isContinued: boolean;
}

/** The words of a turn where they stand. The span begins with the label or dash. */
export interface TurnWords {
  readonly marked: Span;
  readonly words: Span;
  /** Nothing where a tag may name the speaker: "—Lo haré —dijo Bell." */
  readonly turn: Turn | undefined;
}

/** Turns at least that make an interview of an article. */
const MIN_TURNS = 3;

/** The number or the time before a label: "Q101 Chair:", "12. MAYOR BELL:", "[00:12:30] Bell:". */
const LABEL_NUMBER = /^(?:(?:Q\.? ?)?\d{1,4}[.)]? |\[?\d{1,2}(?::\d{2}){1,2}\]? )/u;
/**
 * A label, which may be followed by a party or an office ("Tom Bell (Labour):", "IDA BELL, HOST:"), or by the name of whoever
 * has the role ("PREGUNTA (Ida Bell, Radio Tamora):").
 */
const LABEL =
  /^(?<label>\p{Lu}[\p{L}\p{M}.’' -]{0,60}?)(?: \((?<bracketed>[^()]{1,60})\)|, \p{Lu}[\p{Lu} ]{2,30})?(?:\.-|:)\s+(?!["“«‘'])/u;
/** The words right behind a quotation and its comma. */
const TAG_AFTER_QUOTATION = /[,?!]?["”»’],? (?<tag>\p{L}+ ?\p{L}*)/gu;
/** The name at the beginning of what stands in brackets. */
const BRACKETED_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:de |del |la )*\p{Lu}[\p{L}\p{M}.'’-]+){1,4}(?=,|$)/u;
const QUESTION_LABEL = /^(?:q|p|question|pregunta|reporter|reportera|reportero|periodista|prensa|press)\.?$/i;
/** The label of the interviewee's turns. */
export const ANSWER_LABEL = /^(?:a|r|answer|respuesta)\.?$/i;
/** A dash right before a word; before a space it lists something. */
const DIALOGUE_DASH = /^(?:[—–―]|--|-)(?=[\p{L}\p{N}¿¡“"«‘([])/u;
/** The dash before a tag: "—Lo haré —dijo Bell." */
const TAG_DASH = /\s(?:[—–―]|--|-)(?=\p{Ll})/gu;
/** The dash after a tag, with the punctuation of what is said: "—dijo Bell—. Pero". */
const AFTER_TAG = /(?:[—–―]|--|-(?=[\s.,;:]))[.,;:]*\s*/u;
const MAX_TAG_VERB_DISTANCE = 3;

/** A paragraph with its label. */
interface Labelled {
  readonly label: string;
  readonly name: string | undefined;
  /** The offset after the label. */
  readonly start: number;
}

const isUppercase = (label: string): boolean => !/\p{Ll}/u.test(label) && /\p{Lu}{2}/u.test(label);

/** A label without titles: "PRESIDENTE IDA BELL" as "IDA BELL". */
export function labelName(label: string, language: Language): string {
  const words = label.replace(/\.$/, '').split(/\s+/);
  const isTitle = (word: string): boolean =>
    isPersonNoun(word.toLowerCase(), language) || isHonorific(word.toLowerCase(), language);
  const start = words.findIndex((word) => !isTitle(word));
  return start < 0 ? '' : words.slice(start).join(' ');
}

/** True for a label that is a role and no name: "Q", "CHAIR", "SECRETARIA DE SALUD". */
export function isRoleLabel(label: string, language: Language): boolean {
  return QUESTION_LABEL.test(label) || /^(?:$|(?:de|del|of|for) )/i.test(labelName(label, language));
}

/** True for a label that names somebody by its form: capitals throughout, a given name in front, a title or a role. */
function mayNameSpeaker(label: string, language: Language): boolean {
  if (QUESTION_LABEL.test(label) || ANSWER_LABEL.test(label) || isUppercase(label)) return true;
  const name = labelName(label, language);
  const words = name.split(' ');
  if (name.length < label.length) return words.length < 4 && words.every((word) => !/^\p{Ll}/u.test(word));
  return words.length > 1 && words.length < 6 && isGivenName(words[0] ?? '');
}

/** The words of a text in lower case. */
const lowercaseWords = (text: string): Set<string> => new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]+/gu));

/** True for a label that comes back and whose words the text has as names only: "Rashid Qureshi", and not "Next steps". */
function isRepeatedName(label: string, labels: readonly string[], lowercase: ReadonlySet<string>): boolean {
  const words = label.split(' ');
  return (
    words.length < 6 &&
    labels.filter((other) => other === label).length > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word) && !lowercase.has(word.toLowerCase()))
  );
}

function labelOf(text: string, { start, end }: Span): Labelled | undefined {
  const paragraph = text.slice(start, end);
  const number = LABEL_NUMBER.exec(paragraph)?.[0] ?? '';
  const match = LABEL.exec(paragraph.slice(number.length));
  const label = match?.groups?.['label'];
  if (!match || label === undefined) return undefined;
  const name = BRACKETED_NAME.exec(match.groups?.['bracketed'] ?? '')?.[0];
  return { label, name, start: start + number.length + match[0].length };
}

/** The labelled paragraphs; none if too few are, or no label comes twice or answers another. */
function labelledParagraphs(
  text: string,
  paragraphs: readonly Span[],
  language: Language,
): (Labelled | undefined)[] {
  const candidates = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const allLabels = candidates.flatMap((labelled) => labelled?.label ?? []);
  const lowercase = allLabels.length < MIN_TURNS ? new Set<string>() : lowercaseWords(text);
  const found = candidates.map((labelled) =>
    labelled &&
    (mayNameSpeaker(labelled.label, language) || isRepeatedName(labelled.label, allLabels, lowercase))
      ? labelled
      : undefined,
  );
  const labels = found.flatMap((labelled) => labelled?.label ?? []);
  const isDialogue = labels.length >= MIN_TURNS && new Set(labels).size > 1;
  return isDialogue ? found : paragraphs.map(() => undefined);
}

/** True for a paragraph with a quotation and its tag: "“It sank,” he said". */
const isNarration = (words: string, language: Language): boolean =>
  [...words.matchAll(TAG_AFTER_QUOTATION)].some((match) =>
    (match.groups?.['tag'] ?? '').split(' ').some((word) => reportingForms(word, language)?.has('finite')),
  );

/**
 * The index after the last turn: what follows it without a label is the article's own again, if every turn before has one
 * paragraph, or from the first paragraph on that tells who says something.
 */
function turnsEnd(
  labelled: readonly (Labelled | undefined)[],
  paragraphs: readonly string[],
  language: Language,
): number {
  const [first, last] = [
    labelled.findIndex((one) => one !== undefined),
    labelled.findLastIndex((one) => one !== undefined),
  ];
  const isContinued = labelled.slice(Math.max(0, first), last).some((one) => one === undefined);
  if (!isContinued) return last + 1;
  const narration = paragraphs.findIndex((words, i) => i > last && isNarration(words, language));
  return narration < 0 ? labelled.length : narration;
}

/** The turns by label. A paragraph without one goes on with the turn before it, unless it names who speaks there. */
function labelTurns(
  text: string,
  paragraphs: readonly Paragraph[],
  language: Language,
): (TurnWords | undefined)[] {
  const labelled = labelledParagraphs(text, paragraphs, language);
  const end = turnsEnd(
    labelled,
    paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end)),
    language,
  );
  let label: string | undefined;
  let name: string | undefined;
  return labelled.map((own, i) => {
    const paragraph = paragraphs[i];
    if (own) [label, name] = [own.label, isRoleLabel(own.label, language) ? own.name : undefined];
    if (!paragraph || label === undefined || i >= end) return undefined;
    const words = { start: own?.start ?? paragraph.start, end: paragraph.end };
    const surname = labelName(label, language).split(' ').at(-1)?.toLowerCase() ?? '';
    const isNamed = !QUESTION_LABEL.test(label) && surname.length > 2;
    const isAbout = isNamed && text.slice(words.start, words.end).toLowerCase().includes(surname);
    if (!own && isAbout) return undefined;
    const isQuestion = QUESTION_LABEL.test(label);
    const turn = { label, ...(name !== undefined && { name }), isQuestion, isContinued: own === undefined };
    return { marked: { start: paragraph.start, end: paragraph.end }, words, turn };
  });
}

/** True for a tag: a reporting verb among its first words, "le respondió Bell". */
function isTag(tag: string, language: Language): boolean {
  return (tag.match(/[\p{L}\p{M}]+/gu) ?? [])
    .slice(0, MAX_TAG_VERB_DISTANCE)
    .some((word) => reportingForms(word.toLowerCase(), language)?.has('finite'));
}

/** What is said in a dash turn, in pieces between its tags. */
function spokenPieces(text: string, { start, end }: Span, language: Language): TurnWords[] {
  const dash = DIALOGUE_DASH.exec(text.slice(start, end))?.[0].length ?? 0;
  const pieces: TurnWords[] = [];
  let from = start;
  let wordsStart = start + dash;
  const add = (to: number): void => {
    const wordsEnd = from + text.slice(from, to).trimEnd().length;
    if (/\p{L}/u.test(text.slice(wordsStart, wordsEnd)))
      pieces.push({
        marked: { start: from, end: wordsEnd },
        words: { start: wordsStart, end: wordsEnd },
        turn: undefined,
      });
  };
  for (const match of text.slice(start, end).matchAll(TAG_DASH)) {
    const tagStart = start + match.index;
    const afterDash = tagStart + match[0].length;
    if (tagStart < wordsStart || !isTag(text.slice(afterDash, end), language)) continue;
    add(tagStart);
    const closing = AFTER_TAG.exec(text.slice(afterDash, end));
    from = closing ? afterDash + closing.index + closing[0].length : end;
    wordsStart = from;
    if (!closing) break;
  }
  if (from < end) add(end);
  return pieces;
}

/** True for words that end in a question mark. */
export const endsInQuestion = (words: string): boolean => /\?["”»]?\s*$/.test(words);

/** True for words that ask something. */
const asks = (words: string): boolean => /^[¿¡"“«]*¿/.test(words) || endsInQuestion(words);

/**
 * Which of an interview's turns are questions: every other one, from the first on, if no question mark says otherwise (an
 * interviewer may also state something); else those with one.
 */
function questionsAmong(turns: readonly string[]): boolean[] {
  const asking = turns.map(asks);
  const alternates = asking[0] === true && asking.every((one, i) => !one || i % 2 === 0);
  return alternates ? turns.map((_, i) => i % 2 === 0) : asking;
}

/** The dash turns of an article: dialogue with tags, or an interview's questions and answers. */
function dashTurns(text: string, paragraphs: readonly Paragraph[], language: Language): TurnWords[][] {
  const spoken = paragraphs.map((paragraph) =>
    DIALOGUE_DASH.test(text.slice(paragraph.start, paragraph.end))
      ? spokenPieces(text, paragraph, language)
      : [],
  );
  const isWhole = ([first]: readonly TurnWords[], i: number): boolean =>
    first !== undefined && first.words.end === paragraphs[i]?.end;
  const untagged = spoken.filter(isWhole);
  const isTagged = spoken.some((pieces, i) => pieces.length > 0 && !isWhole(pieces, i));
  const questions = questionsAmong(
    untagged.flatMap(([first]) => (first ? [text.slice(first.words.start, first.words.end)] : [])),
  );
  const isInterview =
    untagged.length >= MIN_TURNS && questions.some((one) => one) && questions.some((one) => !one);
  if (!isTagged && !isInterview) return paragraphs.map(() => []);
  const isQuestionOf = new Map(untagged.map((pieces, i) => [pieces, questions[i]]));
  return spoken.map((pieces) => {
    const [first] = pieces;
    const isQuestion = isQuestionOf.get(pieces);
    if (isTagged || !first || isQuestion === undefined) return pieces;
    return [{ ...first, turn: { label: undefined, isQuestion, isContinued: false } }];
  });
}

/** Finds the turns of an article, by paragraph; a dash turn with tags has several pieces. */
export function findTurns(text: string, paragraphs: readonly Paragraph[], language: Language): TurnWords[][] {
  const byDash = dashTurns(text, paragraphs, language);
  return labelTurns(text, paragraphs, language).map((turn, i) => (turn ? [turn] : (byDash[i] ?? [])));
}
