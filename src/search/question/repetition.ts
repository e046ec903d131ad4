/** Questions for what happens once more: “will they meet again”, “¿volverán a reunirse?”. */
import { normalizedForms } from '../../analysis/grammar/conjugation.ts';
import { tenseOf } from '../../analysis/grammar/verb-forms.ts';
import {
  REPETITION_ADVERBIALS,
  REPETITION_MODIFIERS,
  REPETITION_VERBS,
} from '../../lexicon/repetition-expressions.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { type Normalized, normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { alternation } from '../../util/word-list.ts';
import { mayBePolar } from './interrogative.ts';
import { REPETITION_PATTERNS } from './interrogative-patterns.ts';

const ADVERBIAL: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b${alternation(REPETITION_ADVERBIALS.en)}\\b`),
  es: new RegExp(`\\b${alternation(REPETITION_ADVERBIALS.es)}\\b`),
};
/** “Who is Bell again”, “what was it called again”: whoever asks has forgotten it. */
const COPULA = /\b(?:is|are|was|were|(?:wh[a-z]+|how)'?s|es|son|era|eran|called|llama)\b/;

const VERBS: ReadonlySet<string> = new Set([
  ...normalizedForms('en', REPETITION_VERBS.en),
  ...normalizedForms('es', REPETITION_VERBS.es),
]);

const hasPattern = (text: Normalized, language: Language): boolean =>
  REPETITION_PATTERNS[language].some((pattern) => pattern.test(text));

/**
 * True for a question for a repeated event. In one for a detail of a past event, or for a definition, the adverbial may mean
 * that the answer is to be told again: “when did they meet again?”
 */
export function asksForRepetition(question: string): boolean {
  const text = normalize(question);
  if (LANGUAGES.some((one) => hasPattern(text, one))) return true;
  const language = LANGUAGES.find((one) => ADVERBIAL[one].test(text));
  if (!language) return false;
  if (mayBePolar(textTokens(question), language)) return true;
  const isPast = wordsOf(question).some(({ written }) => tenseOf(written, language) === 'past');
  return !isPast && !COPULA.test(text);
}

/** Before a plan that something is compared with: “longer than | planned”, “el doble de lo | previsto”. */
const STANDARD = /^(?:than|as|lo)$/;
const FUTURE_TENSES: ReadonlySet<string | undefined> = new Set(['future', 'conditional']);

/** True for a text that tells of something once more, or still to come. */
export function tellsRepetition(text: string, language: Language): boolean {
  const normalized = normalize(text);
  return (
    ADVERBIAL[language].test(normalized) ||
    hasPattern(normalized, language) ||
    wordsOf(text).some(
      ({ token, written }, at, words) =>
        (REPETITION_MODIFIERS[language].has(token) && !STANDARD.test(words[at - 1]?.token ?? '')) ||
        VERBS.has(token) ||
        FUTURE_TENSES.has(tenseOf(written, language)),
    )
  );
}
