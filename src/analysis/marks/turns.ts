/**
 * Turns of an interview, a press conference or minutes: paragraphs that begin with a speaker's label ("Q:", "MAYOR BELL:") or
 * with a dialogue dash. The words of a turn are a quotation without marks.
 */

import type { ArticleText } from '../../corpus/article.ts';
import { RELATIONAL_ADJECTIVES } from '../../lexicon/relational-adjectives.ts';
import { PROVISIONAL_WORDS, SUBORDINATE_WORDS } from '../../lexicon/role-qualifiers.ts';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/turn-labels.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { partOfSpeech } from '../grammar/part-of-speech.ts';
import { isTitle } from '../grammar/person-nouns.ts';
import { isFiniteReport } from '../grammar/reporting-verbs.ts';
import { dashTurns } from './dash-turns.ts';
import { MIN_TURNS, type TurnWords } from './turn.ts';
import { isBareQuestion, unlabelledInterview } from './unlabelled-interview.ts';

/** Before a label's office: "THE MINISTER", "LA MINISTRA". */
const ARTICLE: Record<Language, RegExp> = { en: /^the$/i, es: /^(?:el|la)$/i };
/** The number or the time before a label: "Q101 Chair:", "12. MAYOR BELL:", "[00:12:30] Bell:". */
const LABEL_NUMBER = /^(?:(?:Q\.? ?)?\d{1,4}[.)]? |\[?\d{1,2}(?::\d{2}){1,2}\]? )/u;
/**
 * A label, which may be followed by a party or an office ("Tom Bell (Labour):", "IDA BELL, HOST:"), or by the name of the
 * holder of a role ("PREGUNTA (Ida Bell, Radio Tamora):").
 */
const LABEL =
  /^(?<label>\p{Lu}[\p{L}\p{M}.’' -]{0,60}?)(?: \((?<bracketed>[^()]{1,60})\)|, \p{Lu}[\p{Lu} ]{2,30})?(?:\.-|:)\s+(?<quotation>["“«‘'])?/u;
/** A label that a number may follow, and a period end: "P. ¿Cuándo?", "Respuesta. Mañana.", "Q2: When?" */
const SHORT_LABEL = /^(?<label>[QAPR]|Question|Answer|Pregunta|Respuesta)(?: ?\d{1,3})?[.:]\s+/u;
/** The label that transcripts of the White House have: "Q Will they meet?" */
const BARE_LABEL = /^(?<label>Q)\s+(?=["“]?\p{Lu})/u;
/** Nothing but a figure, and no words: "0.78%", "US$61.53". */
const FIGURE = /^[^\p{Ll}]*\d[^\p{Ll}]*$/u;
/** Nothing but one name or several, and words in brackets after them: "Ida Bell, Tom Moss and Ana de la Cruz (minutes)". */
const NAMES =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,| (?:and|y|e|del?|la|las|los))* \p{Lu}[\p{L}\p{M}.'’-]*)+(?: \([^()]*\))?\s*\.?\s*$/u;
/** The words right after a quotation and its comma. */
const TAG_AFTER_QUOTATION = /[,?!]?["”»’],? (?<tag>\p{L}+ ?\p{L}*)/gu;
/** The name at the beginning of words in brackets. */
const BRACKETED_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:de |del |la )*\p{Lu}[\p{L}\p{M}.'’-]+){1,4}(?=,|$)/u;
/** A paragraph in brackets is the editor's: "(The ministry called this “untrue.”)" */
const EDITORIAL_NOTE = /^\s*(?:\(.*\)|\[.*\])\s*$/su;
/** A question between dashes, whose answer is the next paragraph: "—¿Cuándo?—". */
const FRAMED_QUESTION = /^(?<opening>[—–―]|--)\S.*?(?<closing>[—–―]|--)$/su;

/** A paragraph with its label. */
interface Labelled {
  readonly label: string;
  readonly name: string | undefined;
  /** The offset after the label. */
  readonly start: number;
  /** The offset where the words end. */
  readonly end: number;
  /** True if they begin with a quotation mark, as they do where prose tells who says them. */
  readonly isQuoted?: boolean;
}

const isUppercase = (label: string): boolean => !/\p{Ll}/u.test(label) && /\p{Lu}{2}/u.test(label);

const bareLabel = (label: string): string => label.toLowerCase().replace(/^(?:the|el|la) |\.$/g, '');

/** True for the label of a question by nobody with a name: "Q.", "Periodista". */
const isQuestionLabel = (label: string): boolean => QUESTION_LABELS.has(bareLabel(label));

/** True for the label of the interviewee's turns: "A.", "Respuesta". */
export const isAnswerLabel = (label: string): boolean => ANSWER_LABELS.has(bareLabel(label));

/** Words that make an office another one, before its noun or after it: "VICE PRESIDENT", "PRESIDENTE MUNICIPAL". */
const OFFICE_QUALIFIERS: ReadonlySet<string> = new Set([
  ...SUBORDINATE_WORDS,
  ...PROVISIONAL_WORDS,
  ...RELATIONAL_ADJECTIVES,
]);

/** True for each word of a label that is a title, or a word that qualifies the one beside it. */
function titleWords(words: readonly string[], language: Language): boolean[] {
  const nouns = words.map((word) => isTitle(word.toLowerCase(), language));
  const isQualifier = (word: string, at: number): boolean =>
    OFFICE_QUALIFIERS.has(word.toLowerCase()) && (nouns[at + 1] === true || nouns[at - 1] === true);
  return words.map((word, at) => nouns[at] === true || isQualifier(word, at));
}

/**
 * The index of the word after a label's titles, which may be compounds: "IDA" of "PRESIDENTE IDA BELL", "BOARD MEMBER IDA
 * BELL". After an article, all may be one: "THE PRESS SECRETARY".
 *
 * @returns the number of words where all are titles
 */
function nameStart(words: readonly string[], language: Language): number {
  const first = ARTICLE[language].test(words[0] ?? '') ? 1 : 0;
  const inTitle = titleWords(words, language);
  const start = inTitle.indexOf(false, first);
  if (start < 0) return words.length;
  // A title after a given name is a surname: "IDA BISHOP BELL". After a preposition it is no speaker's: "Photo by author Bell".
  const isModifier = (word: string): boolean =>
    !isGivenName(word) && partOfSpeech(word.toLowerCase(), language) !== 'preposition';
  const mayEnd = (at: number): boolean =>
    at + 1 < words.length ? !inTitle[at + 1] : first > 0 && language === 'en';
  const compound = inTitle.findIndex((is, at) => is && at >= first && mayEnd(at));
  if (compound > first && words.slice(first, compound).every(isModifier)) return compound + 1;
  return start > first ? start : 0;
}

const labelWords = (label: string): readonly string[] => label.replace(/\.$/, '').split(/\s+/);

/** A label without titles: "PRESIDENTE IDA BELL" as "IDA BELL". */
export function labelName(label: string, language: Language): string {
  const words = labelWords(label);
  return words.slice(nameStart(words, language)).join(' ');
}

/** The titles of a label with a name, without an article: "PRESIDENTE" of "PRESIDENTE IDA BELL"; empty without any. */
export function labelTitle(label: string, language: Language): string {
  const words = labelWords(label);
  const first = ARTICLE[language].test(words[0] ?? '') ? 1 : 0;
  return words.slice(first, nameStart(words, language)).join(' ');
}

/** True for a label in which a sentence ends, so that it is none: "Ida Bell. Photo: Tom Moss". */
const containsSentenceEnd = (label: string, language: Language): boolean =>
  label
    .split(/\s+/)
    .slice(0, -1)
    .some((word) => /\p{Ll}\.$/u.test(word) && !isTitle(word.toLowerCase(), language));

/** True for a label that is a role and no name: "Q", "CHAIR", "THE VICE PRESIDENT", "SECRETARIA DE SALUD". */
export function isRoleLabel(label: string, language: Language): boolean {
  return isQuestionLabel(label) || /^(?:$|(?:de|del|of|for) )/i.test(labelName(label, language));
}

/** True for a label that names somebody by its form: capitals throughout, a given name in front, a title or a role. */
function mayNameSpeaker(label: string, language: Language): boolean {
  if (isQuestionLabel(label) || isAnswerLabel(label) || isUppercase(label)) return true;
  const name = labelName(label, language);
  const words = name.split(' ');
  if (name.length < label.length) return words.length < 4 && words.every((word) => !/^\p{Ll}/u.test(word));
  return words.length > 1 && words.length < 6 && isGivenName(words[0] ?? '');
}

/** The words of a text in lower case. */
const lowercaseWords = (text: string): Set<string> => new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]+/gu));

/** True for a label that comes back and whose words the text has as names only: "Rashid Qureshi", and not "Next steps". */
function isRepeatedName(label: string, count: number, lowercase: ReadonlySet<string>): boolean {
  const words = label.split(' ');
  return (
    words.length < 6 &&
    count > 1 &&
    words.every((word) => /^\p{Lu}/u.test(word) && !lowercase.has(word.toLowerCase()))
  );
}

function labelOf(text: string, { start, end }: Span, language: Language): Labelled | undefined {
  const paragraph = text.slice(start, end);
  const number = LABEL_NUMBER.exec(paragraph)?.[0] ?? '';
  const rest = paragraph.slice(number.length);
  const short = SHORT_LABEL.exec(rest) ?? BARE_LABEL.exec(rest);
  const match = short ?? LABEL.exec(rest);
  const label = match?.groups?.['label'];
  // "DOW JONES: 0.78%" is no turn, "A: 1986" is one.
  const isFigure = !short && match && FIGURE.test(rest.slice(match[0].length));
  if (!match || label === undefined || isFigure) return undefined;
  // "Chair: Ida Bell" is an entry of a list.
  if (!short && isRoleLabel(label, language) && NAMES.test(rest.slice(match[0].length))) return undefined;
  const name = BRACKETED_NAME.exec(match.groups?.['bracketed'] ?? '')?.[0];
  const mark = match.groups?.['quotation'];
  const length = match[0].length - (mark?.length ?? 0);
  return { label, name, start: start + number.length + length, end, isQuoted: mark !== undefined };
}

/** The questions between dashes and their answers, as if they had labels; none if there are too few. */
function framedParagraphs(text: string, paragraphs: readonly Span[]): (Labelled | undefined)[] {
  const frames = paragraphs.map(({ start, end }) => FRAMED_QUESTION.exec(text.slice(start, end))?.groups);
  if (frames.filter((frame) => frame !== undefined).length < MIN_TURNS)
    return paragraphs.map(() => undefined);
  return paragraphs.map(({ start, end }, i) => {
    const [frame, before] = [frames[i], frames[i - 1]];
    if (frame) {
      const { opening = '', closing = '' } = frame;
      return { label: 'Q', name: undefined, start: start + opening.length, end: end - closing.length };
    }
    return before ? { label: 'A', name: undefined, start, end } : undefined;
  });
}

/** The part of an article's text that has its turns. */
type TurnText = Pick<ArticleText, 'text' | 'paragraphs' | 'headings' | 'language'>;

/**
 * The questions in paragraphs or headings of their own and their answers, as if they had labels; none if it is no interview.
 */
const unlabelledParagraphs = ({ text, paragraphs, headings, language }: TurnText): (Labelled | undefined)[] =>
  unlabelledInterview(text, paragraphs, headings, language).map((turn, i) => {
    const { start, end } = paragraphs[i] ?? { start: 0, end: 0 };
    return turn && { label: turn === 'question' ? 'Q' : 'A', name: undefined, start, end };
  });

/**
 * The questions without a label of an interview in which the answers have them, as several people give them: bare questions,
 * and what stands between two turns of the same speaker. Nothing where a label is for questions, or too few are asked.
 */
function askedBetween(
  { text, paragraphs }: TurnText,
  labelled: readonly (Labelled | undefined)[],
): Labelled[] {
  if (labelled.some((one) => one && isQuestionLabel(one.label))) return [];
  const isAsked = ({ start, end }: Span): boolean => isBareQuestion(text.slice(start, end));
  const between = paragraphs.flatMap((paragraph, i) => {
    const [before, own, after] = [labelled[i - 1], labelled[i], labelled[i + 1]];
    const isTurnsEnd = before !== undefined && before.label === after?.label;
    return !own && after && (isTurnsEnd || isAsked(paragraph)) ? [paragraph] : [];
  });
  if (between.filter(isAsked).length < MIN_TURNS) return [];
  return between.map(({ start, end }) => ({ label: 'Q', name: undefined, start, end }));
}

/** The labels of paragraphs. Words in quotation marks are a turn after the label of others, or of a question or an answer. */
function labelsOf({ text, paragraphs, language }: TurnText): (Labelled | undefined)[] {
  const candidates = paragraphs.map((paragraph) => labelOf(text, paragraph, language));
  const unquoted = new Set(candidates.flatMap((one) => (one && !one.isQuoted ? [one.label] : [])));
  const isTurns = (label: string): boolean =>
    unquoted.has(label) || isQuestionLabel(label) || isAnswerLabel(label);
  return candidates.map((one) => (one && (!one.isQuoted || isTurns(one.label)) ? one : undefined));
}

/** The labelled paragraphs; if too few are, or all are the same, questions and answers that are told by other signs. */
function labelledParagraphs(article: TurnText): (Labelled | undefined)[] {
  const { text, paragraphs, language } = article;
  const candidates = labelsOf(article);
  const allLabels = candidates.flatMap((labelled) => labelled?.label ?? []);
  const counts = new Map<string, number>();
  for (const label of allLabels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const lowercase = allLabels.length < MIN_TURNS ? new Set<string>() : lowercaseWords(text);
  const isFullName = (label: string): boolean => label.includes(' ') && mayNameSpeaker(label, language);
  const surnames = new Set(allLabels.filter(isFullName).map((label) => label.split(' ').at(-1)));
  // "Rosa: …", once, and "R: …" from then on
  const isSpelledOut = (label: string): boolean =>
    isGivenName(label) && (counts.get(label.charAt(0)) ?? 0) > 1 && !isAnswerLabel(label.charAt(0));
  const found = candidates.map((labelled) =>
    labelled &&
    !containsSentenceEnd(labelled.label, language) &&
    (mayNameSpeaker(labelled.label, language) ||
      surnames.has(labelled.label) ||
      isSpelledOut(labelled.label) ||
      isRepeatedName(labelled.label, counts.get(labelled.label) ?? 0, lowercase))
      ? labelled
      : undefined,
  );
  const labels = found.flatMap((labelled) => labelled?.label ?? []);
  const isDialogue = labels.length >= MIN_TURNS && new Set(labels).size > 1;
  if (isDialogue) {
    const asked = new Map(askedBetween(article, found).map((question) => [question.start, question]));
    return found.map((labelled, i) => labelled ?? asked.get(paragraphs[i]?.start ?? -1));
  }
  const framed = framedParagraphs(text, paragraphs);
  return framed.some((labelled) => labelled !== undefined) ? framed : unlabelledParagraphs(article);
}

/** True for a paragraph with a quotation and its tag: "“It sank,” he said". */
const isNarration = (words: string, language: Language): boolean =>
  [...words.matchAll(TAG_AFTER_QUOTATION)].some((match) =>
    (match.groups?.['tag'] ?? '').split(' ').some((word) => isFiniteReport(word, language)),
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

/**
 * The turns by label. A paragraph without one goes on with the turn before it, unless it names who speaks there or is a note.
 */
function labelTurns(article: TurnText): (TurnWords | undefined)[] {
  const { text, paragraphs, language } = article;
  const labelled = labelledParagraphs(article);
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
    const words = { start: own?.start ?? paragraph.start, end: own?.end ?? paragraph.end };
    const surname = labelName(label, language).split(' ').at(-1)?.toLowerCase() ?? '';
    const isNamed = !isQuestionLabel(label) && surname.length > 2;
    const isAbout = isNamed && text.slice(words.start, words.end).toLowerCase().includes(surname);
    const isNote = EDITORIAL_NOTE.test(text.slice(paragraph.start, paragraph.end));
    if (isNote || (!own && isAbout)) return undefined;
    const isQuestion = isQuestionLabel(label);
    const turn = { label, ...(name !== undefined && { name }), isQuestion, isContinued: own === undefined };
    return { marked: { start: paragraph.start, end: paragraph.end }, words, turn };
  });
}

/** Finds the turns of an article, by paragraph; a dash turn with tags has several pieces. */
export function findTurns(article: TurnText): TurnWords[][] {
  const byDash = dashTurns(article.text, article.paragraphs, article.language);
  return labelTurns(article).map((turn, i) => (turn ? [turn] : (byDash[i] ?? [])));
}
