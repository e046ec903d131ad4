/**
 * Paraphrase test for questions: the same question in nearly the same words, whoever is asked: “how much did they pay”, “How
 * much did you pay?”
 */
import { isCalendarWord } from '../../analysis/grammar/calendar.ts';
import { typedPartOfSpeech } from '../../analysis/grammar/part-of-speech.ts';
import { AGENCY_EXPRESSIONS } from '../../lexicon/agency-expressions.ts';
import type { Language } from '../../text/language.ts';
import type { Normalized } from '../../text/normalize.ts';
import { AUXILIARIES, INTERROGATIVES } from '../../text/question-openers.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokenize.ts';
import { alternation, wordSet } from '../../util/word-list.ts';

/** Placeholder for a modal verb, which may vary in time and certainty: “will it”, “could it”. */
const MODAL = '<modal>';
const MODALS = wordSet(`
  can could will would may might shall
  puede pueden podria podrian podra podran
`);
/** Placeholder for a verb of happening. */
const EVENT = '<event>';
const EVENT_STEMS = wordSet('happen occur pas ocurr suced');
/** Forms that differ in person or number alone. */
const AGREEMENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'is',
    are: 'is',
    were: 'was',
    do: 'does',
    have: 'has',
    son: 'es',
    fueron: 'fue',
    han: 'ha',
    estan: 'esta',
    estaban: 'estaba',
    van: 'va',
    quienes: 'quien',
  }),
);
const NEUTER_PRONOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('it this that these those'),
  es: wordSet('esto eso ello'),
};
/** Personal pronouns and possessives. */
const PERSONAL_PRONOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('i you he she we they me him her us them my your his our their'),
  es: wordSet('yo tu ella nosotros ustedes usted ellos ellas me te se le les nos mi su sus'),
};
/** Spanish ones are pronouns, too. */
const ARTICLES = wordSet('the a an el la lo los las un una');
const CONJUNCTIONS = wordSet('and but so or then well y e pero o entonces bueno');
const TIME_ADVERBS = wordSet('again now ahora ya');

/** A question for whoever has done something, by another expression than a verb: “who is to blame (for the fire)”. */
const FOR_AGENT: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^(?:who(?: is| was| are| were)? ${alternation(AGENCY_EXPRESSIONS)}(?: (?:for|of|in))?|whose fault(?: is| was)?)(?: (?<act>.+))?$`,
  ),
  es: new RegExp(
    `^(?:quien(?:es)? (?:es|era|fue|son|eran|fueron|hay|habia|esta|estan|estaba|estaban|estuvo|estuvieron) ${alternation(AGENCY_EXPRESSIONS)}|(?:quien tiene|de quien (?:es|fue)) la culpa)(?: del?)?(?: (?<act>.+))?$`,
  ),
};
/** The same by a pro-verb: “who did | the attack”. */
const PRO_VERB_QUESTION: Readonly<Record<Language, RegExp>> = {
  en: /^who did (?<act>it|this|that|(?:the|this|that|these|those) .+)$/,
  es: /^quien(?:es)? (?:lo )?(?:hizo|hicieron|ha hecho|han hecho)(?: (?<act>(?:esto|eso|el|la|los|las)(?: .+)?))?$/,
};
const WITH_PRO_VERB: Readonly<Record<Language, string>> = { en: 'who did it', es: 'quien hizo eso' };

/** The wording of a question, normalized for grammatical person, agreement and modal verbs. */
export interface Wording {
  /** Its words in order, without names, pronouns and articles. */
  readonly words: readonly string[];
  /** The adverbs and time expressions among them. */
  readonly adverbials: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly hasNeuter: boolean;
  readonly hasPerson: boolean;
  /** The content words for the act whose agent it asks for. */
  readonly act: readonly string[];
}

/** Normalizes the wording of a question. @param language that of the questions with which it is compared */
export function wordingOf(
  tokens: readonly Normalized[],
  names: ReadonlySet<string>,
  language: Language,
): Wording {
  const asking = tokens.slice(tokens.findIndex((token) => !CONJUNCTIONS.has(token)));
  const text = asking.join(' ');
  const forAgent = FOR_AGENT[language].exec(text) ?? PRO_VERB_QUESTION[language].exec(text);
  const act = forAgent?.groups?.['act']?.split(' ') ?? [];
  const read = forAgent ? tokenize(WITH_PRO_VERB[language]) : asking;
  const [neuter, personal] = [NEUTER_PRONOUNS[language], PERSONAL_PRONOUNS[language]];
  const kept = read.filter((token) => !neuter.has(token) && !personal.has(token) && !ARTICLES.has(token));
  const wordFor = (token: string): string => {
    if (MODALS.has(token)) return MODAL;
    const stemmed = stem(token, language);
    if (EVENT_STEMS.has(stemmed)) return EVENT;
    const agreed = AGREEMENT.get(token) ?? token;
    return AUXILIARIES.has(agreed) || INTERROGATIVES.has(agreed) ? agreed : stemmed;
  };
  const isAdverbial = (token: Normalized): boolean =>
    isCalendarWord(token) ||
    TIME_ADVERBS.has(token) ||
    ['adverb', 'time'].includes(typedPartOfSpeech(token, language));
  return {
    words: kept.map(wordFor),
    adverbials: new Set(kept.filter(isAdverbial).map(wordFor)),
    names,
    hasNeuter: read.some((token) => neuter.has(token)),
    hasPerson: names.size > 0 || read.some((token) => personal.has(token)),
    act: act.filter((token) => !isStopWord(token, language)),
  };
}

/** Minimum words of a question that is recognized in another, fewer where it opens like one. */
const MIN_WORDS = { opened: 2, any: 3 } as const;

/** True for a question with enough words to be recognized. */
export const isRecognizable = ({ words: [first = '', ...rest] }: Wording): boolean => {
  const opens = INTERROGATIVES.has(first) || AUXILIARIES.has(first) || first === MODAL;
  return rest.length + 1 >= MIN_WORDS[opens ? 'opened' : 'any'];
};

/**
 * True where a question asks what another one does; that may go on with an adverb or a time: “Could it happen again |
 * tomorrow?”
 */
export function asksTheSame(asked: Wording, other: Wording, language: Language): boolean {
  // Spanish leaves its subjects out.
  const hasSamePronouns =
    language === 'es' || (asked.hasNeuter === other.hasNeuter && asked.hasPerson === other.hasPerson);
  return (
    hasSamePronouns &&
    other.act.every((word) => asked.act.includes(word)) &&
    asked.words.every((word, i) => word === other.words[i]) &&
    other.words.slice(asked.words.length).every((word) => other.adverbials.has(word))
  );
}
