/**
 * The evidence of an article for attendance questions: its list of attendees, whether that has the person or not, so that they
 * are searched for as "who attended".
 */
import { slice } from '../../corpus/article.ts';
import { ABSENCE_LABELS, PRESENCE_LABELS } from '../../lexicon/attendance-labels.ts';
import { ATTEND_FORMALLY as ENGLISH_VERBS } from '../../lexicon/en/attendance-verbs.ts';
import { ATTEND_FORMALLY as SPANISH_VERBS } from '../../lexicon/es/attendance-verbs.ts';
import { PRESENCE_NOUNS } from '../../lexicon/occasions.ts';
import type { Language } from '../../text/language.ts';
import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { lazy } from '../../util/lazy.ts';
import { type EvidenceSources, gatherEvidence, passageAt } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { type Finding, found, outcomeOf } from '../judgement/judgement.ts';
import { readAttendance } from '../question/attendance-question.ts';
import { type ParsedQuestion, parseQuestion } from '../question/parse-question.ts';
import { type SynonymStems, synonymStems, unionOfSynonyms } from '../terms/synonym-stems.ts';
import { derivationsOf } from '../terms/word-relations.ts';
import { findByWords } from './find-by-words.ts';

/** Maximum lists of attendees. */
const MAX_LISTS = 4;
/** The question that the list of attendees answers, in the language of the article. */
const WHO_ATTENDED: Readonly<Record<Language, () => ParsedQuestion>> = {
  en: lazy(() => parseQuestion('who attended')),
  es: lazy(() => parseQuestion('quién asistió')),
};
/** Words for attending, any of which tells who did: synonyms for this question. */
const ATTENDANCE_SYNONYMS: SynonymStems = synonymStems([
  [...ENGLISH_VERBS, ...SPANISH_VERBS, ...PRESENCE_NOUNS],
]);

/** The label of a list, before its items. */
const LABEL = /^([^:\n]{1,60}):/;

/** The positions of the lists of those who were there, which minutes have: "Present: Ida Bell, Omar Sand". */
const attendanceLists = ({ article, passages }: ArticleIndex): number[] =>
  passages.flatMap((passage, position) => {
    const [, label = ''] = LABEL.exec(slice(article, passage)) ?? [];
    const words = textTokens(label);
    const isList =
      words.some((word) => PRESENCE_LABELS.has(word)) && !words.some((word) => ABSENCE_LABELS.has(word));
    return isList ? [position] : [];
  });

/** True for an event that the first passage tells of: a list of those who attended need not name it. */
function isMainEvent(token: string, { article, sentences }: ArticleIndex): boolean {
  const { language } = article;
  const own = stem(token, language);
  const forms = new Set([own, ...derivationsOf(own, language)]);
  return (sentences[0] ?? []).flat().some((term) => forms.has(term));
}

/** The question who attended, with further words to look for. */
const whoAttended = (language: Language, words: readonly string[]): ParsedQuestion => {
  const question = WHO_ATTENDED[language]();
  const text = [question.text, ...words].join(' ');
  return { ...question, text, tokens: questionTokens(text) };
};

/**
 * The questions for the list of attendees that an attendance question is searched for as: with the event that it names and, if
 * that is the main one, without; none for any other question.
 *
 * @internal
 */
export function attendanceQuestions(question: ParsedQuestion, index: ArticleIndex): ParsedQuestion[] {
  const { aliases, article, vocabulary } = index;
  if (question.isNegated) return [];
  const attendance = readAttendance(question, aliases.canonicalize, {
    isPerson: (word) => aliases.lookup(word) !== undefined,
    isKnown: (word) => vocabulary.has(word),
  });
  if (!attendance) return [];
  const { names, events } = attendance;
  // “Who came with Bell to the meeting” is not answered by whoever came.
  const others = names.length > 0 ? events : events.filter((event) => !isMainEvent(event, index));
  const named = others.length < events.length ? [events, others] : [events];
  return named.map((some) => whoAttended(article.language, [...some, ...names]));
}

/** Finds the list of attendees; `undefined` for a question that asks for none of them. */
export function findAttendance(
  question: ParsedQuestion,
  index: ArticleIndex,
  sources: EvidenceSources,
): Finding | undefined {
  const questions = attendanceQuestions(question, index);
  if (questions.length === 0) return undefined;
  const lists = index.bank ? [] : attendanceLists(index);
  if (lists.length > 0) {
    const evidence = gatherEvidence(question, index, sources);
    const answering = lists.slice(0, MAX_LISTS).map((position) => passageAt(evidence, position));
    return found({ answering, evidence, reason: 'list of attendees' });
  }
  const synonyms = unionOfSynonyms(sources.synonyms, ATTENDANCE_SYNONYMS);
  const attempts = questions.map((each) => findByWords(each, index, { ...sources, synonyms }));
  return attempts.find((finding) => outcomeOf(finding) === 'answer') ?? attempts[0];
}
