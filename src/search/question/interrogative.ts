/**
 * The interrogative of a question, and the answer type that it expects: a person, a time, an amount ….
 *
 * @see https://web.stanford.edu/~jurafsky/slp3/14.pdf
 */
import { CURRENCY_NOUNS } from '../../lexicon/currencies.ts';
import { ASKED_PERSON_NOUNS, ASKED_PLACE_NOUNS as ENGLISH_PLACES } from '../../lexicon/en/asked-nouns.ts';
import { AUXILIARIES as ENGLISH_AUXILIARIES } from '../../lexicon/en/auxiliaries.ts';
import { UNITS as ENGLISH_UNITS } from '../../lexicon/en/measure-units.ts';
import * as ENGLISH from '../../lexicon/en/measure-words.ts';
import { MODAL_VERBS } from '../../lexicon/en/modal-verbs.ts';
import { PAYMENT_WORDS, SUM_NOUNS } from '../../lexicon/en/payment-words.ts';
import { ASKED_PLACE_NOUNS as SPANISH_PLACES } from '../../lexicon/es/asked-nouns.ts';
import { INTERROGATIVES as SPANISH_INTERROGATIVES } from '../../lexicon/es/interrogatives.ts';
import { UNITS as SPANISH_UNITS } from '../../lexicon/es/measure-units.ts';
import * as SPANISH from '../../lexicon/es/measure-words.ts';
import { PAYMENT_STEMS, VALUE_VERBS } from '../../lexicon/es/payment-words.ts';
import type { Dimension, MeasureWords, Quantity } from '../../lexicon/measure-units.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { AUXILIARIES } from '../../text/question-openers.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { alternation } from '../../util/word-list.ts';
import { isStopWord } from '../terms/stop-words.ts';
import { dimensionAsked } from './dimensions.ts';

/** What kind of thing a question asks for. */
export type AnswerType =
  | 'age'
  /** Words as they were said or written: "what did the sign say, word for word". */
  | 'wording'
  | 'person'
  /** That of a person or a thing: "the name of the ship". */
  | 'name'
  /** A date, or a time of day: "when". */
  | 'time'
  | 'year'
  /** A time of day: "at what time". */
  | 'hour'
  | 'place'
  | 'duration'
  | 'money'
  | 'percent'
  /** How many there are of something. */
  | 'count'
  /** A number with a unit: "how deep". */
  | 'measure'
  | 'frequency'
  /** Any other number: "what number", "how much". */
  | 'number'
  | 'reason';

/**
 * Contexts in which "when", "where" and "who" ask, rather than begin a subordinate clause ("the man who
 * left"): the beginning, punctuation, and words that follow no noun.
 */
const ASKING =
  '(?:^|[,;:.?!¿¡(–—-]\\s*|\\b(?:and|or|so|but|just|exactly|since|until|till|by|from|for|to|of|with|at|in|on|tell me|know|hey|ok|y|o|e|pero|desde|hasta|para|pa|por|de|con|a|en|dime|sabes|oye)\\s+)';
const asking = (words: string, nouns: string): RegExp => new RegExp(`${ASKING}(?:${words})\\b|${nouns}`);

/** A pattern over normalized questions, the type of answer that it asks for, and of a measure the quantities. */
type QuestionPattern = readonly [type: AnswerType, pattern: RegExp, quantities?: readonly Quantity[]];

/** Patterns of words that ask for a measure: "how deep", "a qué altura". */
const measurePatterns = (
  measureWords: readonly MeasureWords[],
  toPattern: (words: string) => string,
): QuestionPattern[] =>
  measureWords.map(({ quantities, words }) => [
    'measure',
    new RegExp(toPattern(alternation(words.map(normalize)))),
    quantities,
  ]);

/** Pronouns and auxiliaries before a Spanish verb: "cuánto | le | costó", "cuánto | se ha | gastado". */
const CLITICS = '(?:(?:me|te|se|le|les|nos|lo|la|los|las|ha|han|habia|habian|va a|van a|iba a) )*';

/** English and Spanish patterns; the first that matches counts. */
const QUESTION_PATTERNS: readonly QuestionPattern[] = [
  [
    'age',
    /\bhow old\b|\b(?:what|the) age\b|^age of\b|\bwhat(?:'s| is| was)(?= .*\bage\b)|\bedad\b|\bcuantos anos (?:tiene|tenia|cumpl)/,
  ],
  [
    'wording',
    /\b(?:what|which)(?: exact| precise)?(?: (?:one|two|three|four|other))? (?:words?|wording|adjectives?|phrases?|expressions?|slogans?|mottos?|nicknames?)\b(?! of)|\b(?:what|which) (?:insult|term)s? (?:did|does|was|were|is)\b.*\b(?:used?|appl(?:y|ied)|describe[ds]?|called?|shout(?:ed)?|hurl(?:ed)?|yell(?:ed)?)\b|\b(?:exact|precise) (?:words?|wording)\b|\bwhat (?:exactly )?(?:is|was|were) (?:exactly )?(?:written|inscribed|engraved|printed|painted|scrawled|chanted|shouted)\b|\b(?:finish|complete) (?:the|this|that|his|her) (?:quot\w+|phrase|sentence)|\bque (?:(?:dos|tres|otras?) )?(?:palabras?|adjetivos?|frases?|expresion(?:es)?|consignas?|lemas?|apodos?|insultos?)\b(?! de\b)|\bpalabras (?:exactas|textuales|literales)\b|\bque (?:(?:esta|estaba) escrito|coreaban|gritaban|gritaron)\b|\b(?:termina|completa) (?:la|esta|su) (?:cita|frase)\b/,
  ],
  [
    'frequency',
    /\bhow (?:often|frequently|regularly|many times (?=an?\b))\b|\bcada cuant[oa]s?\b|\bcon (?:que|cuanta) frecuencia\b|\bcuantas veces (?=(?:al?|por)\b)/,
  ],
  ['time', /\bhace cuant[oa]s?\b|\bcuanto (?=hac(?:e|ia)\b)/],
  // "How long is it" asks for metres or for hours, "how long did it last" for hours alone.
  ['measure', /\bhow long (?=(?:is|are|was|were)\b)/, ['length', 'duration']],
  [
    'duration',
    /\bhow (?:long|many (?=(?:minutes|hours|days|weeks|months|years|decades)\b))|\bcuanto (?:tiempo|(?=(?:(?:se|le|les|me|nos|ha|han) )*(?:llev[ao]|dur[aeo]|tard[aeo]|demor[aeo])[a-z]*\b))|\bcuant[oa]s (?=(?:minutos|horas|dias|semanas|meses|anos|decadas)\b)/,
  ],
  [
    'money',
    new RegExp(
      [
        '\\bhow much money\\b',
        `\\bhow much (?:did|does|do|will|would|can|should|is|are|was|were|has|have|had)\\b.*\\b${alternation(PAYMENT_WORDS)}\\b`,
        `\\bhow much (?:[a-z]+ )?${alternation(PAYMENT_WORDS)}\\b`,
        '\\bwhat (?:does|do|did|will|would) .*\\bcosts?[?!. ]*$',
        `\\b(?:what|which) (?:(?:is|was) the )?${alternation(SUM_NOUNS)}\\b`,
        `\\bcuanto (?:dinero|${CLITICS}${alternation(PAYMENT_STEMS)}\\w*)\\b`,
      ].join('|'),
    ),
  ],
  [
    'percent',
    /\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b|\bque (?:porcentaje|proporcion)\b/,
  ],
  [
    'count',
    /\bhow many (?:of (?:the|these|those) (?:\d+ )?)?(?<counted>(?:[a-z.'-]+ ){0,4}[a-z'-]+)|\bcuant[oa]s (?<contado>[a-z]+(?: [a-z]+){0,3})/,
  ],
  ...measurePatterns(ENGLISH.MEASURE_ADJECTIVES, (words) => `\\bhow ${words}\\b`),
  // "At what height" is answered by "at 40 metres", "a qué altura" by "a 40 metros".
  ...measurePatterns(ENGLISH.MEASURE_NOUNS, (words) => `\\b(?:at|from) (?:what|which) ${words}\\b`),
  ...measurePatterns(SPANISH.MEASURE_NOUNS, (words) => `\\ba que ${words}\\b`),
  ...measurePatterns(
    ENGLISH.MEASURE_NOUNS,
    (words) => `\\b(?:what|which)(?:'?s| is| was)?(?: the)? (?=${words}\\b)`,
  ),
  ...measurePatterns(
    ENGLISH.MEASURE_VERBS,
    (words) => `\\b(?:how much|what) (?:do|does|did)\\b(?=.* ${words}\\b)`,
  ),
  ...measurePatterns(SPANISH.MEASURE_ADJECTIVES, (words) => `\\bque tan ${words}\\b`),
  ...measurePatterns(
    SPANISH.MEASURE_NOUNS,
    (words) => `\\b(?:que|cual(?: es| era)?)(?: el| la)? (?=${words}\\b)`,
  ),
  ...measurePatterns(SPANISH.MEASURE_VERBS, (words) => `\\b(?:cuanto|que) ${words}\\b`),
  [
    'number',
    new RegExp(
      [
        `\\bhow (?:much|few|${alternation(ENGLISH.SIZE_ADJECTIVES)}\\b)`,
        '\\b(?:what|which) (?:amount|number)',
        `\\b(?:what|which)(?:'?s| is| was)?(?: the)? (?=${alternation(ENGLISH.SIZE_NOUNS)}\\b)`,
        `\\bque tan ${alternation(SPANISH.SIZE_ADJECTIVES.map(normalize))}\\b`,
        '\\bcuant[oa]s?\\b|\\bque (?:cantidad|numero)\\b',
        `\\b(?:que|cual(?: es| era)?)(?: el| la)? (?=${alternation(SPANISH.SIZE_NOUNS.map(normalize))}\\b)`,
      ].join('|'),
    ),
  ],
  ['year', /\b(?:what|which|que) (?:year|ano)\b/],
  ['hour', /\b(?:what|which) (?:time|hour)\b(?! of\b)|\bque hora\b/],
  [
    'time',
    asking(
      'when|cuando',
      '\\b(?:since when|desde cuando)\\b|\\b(?:what|which) (?:date|day|month|century|decade|time)\\b|\\bque (?:dia|fecha|mes)\\b',
    ),
  ],
  [
    'person',
    asking('who(?:m|se|s)?|quien(?:es)?', `\\b(?:what|which) ${alternation(ASKED_PERSON_NOUNS)}s?\\b`),
  ],
  ['name', /\bnames? of\b|\bcomo se llam[a-z]+\b|\bnombres?(?: [a-z]+)? del?\b/],
  [
    'place',
    asking(
      'where|donde',
      `\\b(?:what|which) ${alternation(ENGLISH_PLACES)}\\b|\\bque ${alternation(SPANISH_PLACES)}\\b`,
    ),
  ],
  ['reason', /\bwhy\b|\bwhat (?:cause[sd]?|reason)\b|\bpor que\b|\bque motivo\b/],
];

/**
 * Questions for a name, a summary, a value or an event, over normalized text; an answer gives it, and need not say that it is one.
 */
const REQUEST_PATTERNS: readonly RegExp[] = [
  /\bhow long\b.*?\b(?<words>takes?|took|taken)\b/,
  /\bwhat(?:'s| is| was| has| have| had)?(?: been)? (?<words>happen(?:s|ed|ing)?)\b/,
  /\bque (?:(?:le|les|nos|ha|habia|esta) )*(?<words>paso|pasa|pasado|pasando|ocurrio|ocurre|ocurrido|sucedio|sucede|sucedido)\b/,
  new RegExp(`\\b(?:en|a) cuanto (?:se )?(?<words>${alternation(VALUE_VERBS)})\\b`),
  /\bquien(?:es)? (?<words>quedo|quedaron|resulto|resultaron)(?= (?:como|de|elegid|elect))/,
  /\b(?:what|which)(?:'?s| is| was| are| were) (?:the |an?other )?(?<words>(?:[a-z]+ )?(?:names?|titles?))(?= (?:of|for)\b)/,
  /\b(?:what|which)\b.*? [a-z]\S* (?<words>call(?:ed)?|named|(?:en)?titled|(?:(?:also|often) )?(?:known|referred to) as)$/,
  /\bcual(?:es)? (?:es|era|fue|son|eran|fueron) (?:el|los) (?<words>nombres?(?: (?:completos?|oficial|oficiales|de pila))?)\b/,
  /\bcomo se (?<words>(?:llama|denomina|titula)[a-z]*)\b/,
  /^(?<words>(?:(?:give|make|write|do)(?: me| us)? )?(?:an? |the )?(?:(?:quick|short|brief) )?(?:summary|overview|rundown|recap|gist))(?= of\b)/,
  /^(?<words>(?:(?:hazme|haz|dame|da|escribe|escribeme) )?(?:un |el )?(?:(?:breve|corto|rapido) )?resumen(?: (?:breve|corto|rapido))?)(?= de\b)/,
];

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'y', 'e', 'o', 'u']);
/** A plural, which completes a noun phrase after "how many". A Spanish adjective after it is left out: it says less. */
const PLURAL = /(?:[^s]s|men|people|children)$/;
const PEOPLE: ReadonlySet<string> = new Set(['people', 'persons', 'personas', 'gente']);
/** Nouns for whatever is counted or paid, which an answer has other words for: "two men", "$40". */
const GENERIC_NOUNS: ReadonlySet<string> = new Set([...PEOPLE, 'money', 'cash', 'dinero', 'plata']);
/** Quantities whose units a question may name: "how many miles". */
const ASKED_QUANTITIES = ['length', 'area', 'volume', 'weight', 'temperature', 'power'] as const;
const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_NOUNS);
/** Types whose interrogative phrase is not repeated by an answer: "what time", "how long", "qué fecha". */
const PHRASED: ReadonlySet<AnswerType> = new Set([
  'age',
  'wording',
  'duration',
  'percent',
  'measure',
  'frequency',
  'number',
  'time',
  'year',
  'hour',
  'reason',
]);

/** The quantities of units, normalized: "how many miles" is answered in kilometres, too. Pounds may be money. */
const UNIT_QUANTITIES: ReadonlyMap<string, Quantity> = new Map(
  ASKED_QUANTITIES.flatMap((quantity) =>
    [...ENGLISH_UNITS[quantity], ...SPANISH_UNITS[quantity]]
      .filter((unit) => !CURRENCIES.has(unit))
      .map((unit) => [normalize(unit), quantity] as const),
  ),
);

/** The quantity of a counted unit: "how many | square miles", "cuántos | metros cúbicos". */
function countedQuantity(phrase: string, noun: string): Quantity | undefined {
  const quantity = UNIT_QUANTITIES.get(noun);
  if (quantity !== 'length') return quantity;
  return /\b(?:square|cuadrad[oa]s)\b/.test(phrase)
    ? 'area'
    : /\b(?:cubic|cubic[oa]s)\b/.test(phrase)
      ? 'volume'
      : quantity;
}

/** The interrogative of a question, without regard to an article. */
export interface Interrogative {
  readonly type: AnswerType;
  /** What a measure may be of. */
  readonly quantities: readonly Quantity[];
  /** What a length is of. */
  readonly dimension: Dimension | undefined;
  /** The words of its phrase that an answer need not repeat. */
  readonly phrase: ReadonlySet<string>;
  /** The words for what is counted. */
  readonly counted: readonly string[];
  /** The first content word after people who are counted, for what they do or where they are: "work" of "how many people work there". */
  readonly event: string | undefined;
}

/** The first content word of a question after the people whom it counts; nothing if it counts others. */
function eventOf(countedPhrase: string, rest: string, counted: readonly string[]): string | undefined {
  const last = counted.at(-1);
  if (last === undefined || !PEOPLE.has(last)) return undefined;
  const tokens = textTokens(`${countedPhrase} ${rest}`);
  return tokens.slice(tokens.indexOf(last) + 1).find((token) => !isStopWord(token));
}

/**
 * The nouns, with the words before them, of what is counted: "drones" and "missiles" of "drones and missiles
 * were".
 */
function countedWords(words: readonly string[]): string[] {
  const counted: string[] = [];
  let isComplete = false;
  for (const word of words) {
    const isConjunction = CONJUNCTIONS.has(word);
    // A verb follows.
    if (AUXILIARIES.has(word) || (isComplete && !isConjunction)) break;
    if (!isConjunction && word.length > 2) counted.push(word);
    isComplete = !isConjunction && PLURAL.test(word);
  }
  return counted;
}

/**
 * Parses the interrogative of an English or Spanish question; `undefined` if it expects no known type of
 * answer.
 */
export function readInterrogative(question: string): Interrogative | undefined {
  const text = normalize(question);
  for (const [type, pattern, quantities = []] of QUESTION_PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const countedPhrase = match.groups?.['counted'] ?? match.groups?.['contado'] ?? '';
    const counted = countedWords(countedPhrase.split(' '));
    const words = textTokens(match[0]);
    const phrase = new Set(PHRASED.has(type) ? words : words.filter((word) => GENERIC_NOUNS.has(word)));
    const unit = countedQuantity(countedPhrase, counted.at(-1) ?? '');
    const event = eventOf(countedPhrase, text.slice(match.index + match[0].length), counted);
    const measured = unit ? [unit] : quantities;
    return {
      type: unit ? 'measure' : type,
      quantities: measured,
      dimension: measured.includes('length') ? dimensionAsked(text) : undefined,
      phrase,
      counted,
      event,
    };
  }
  return undefined;
}

/** The words of a question that ask for a name or a summary: "name" of "what is the name of", "called". */
export function requestWords(question: string): ReadonlySet<string> {
  const text = normalize(question).replace(/[?!.\s]+$/, '');
  const words = REQUEST_PATTERNS.map((pattern) => pattern.exec(text)?.groups?.['words'] ?? '');
  return new Set(textTokens(words.join(' ')));
}

/**
 * True for an English question that "yes" or "no" would answer: it begins with an auxiliary.
 *
 * @param tokens its words, normalized
 */
export const isPolarQuestion = ([first = '']: readonly string[]): boolean =>
  ENGLISH_AUXILIARIES.has(first) || MODAL_VERBS.has(first);

/**
 * True for a question that "yes" or "no" may answer. A Spanish one is worded like a statement, so that anything without an
 * interrogative may be one, keywords too.
 *
 * @param tokens its words, normalized
 */
export const mayBePolar = (tokens: readonly string[], language: Language): boolean =>
  language === 'en' ? isPolarQuestion(tokens) : !tokens.some((token) => SPANISH_INTERROGATIVES.has(token));

/** A negation right after who or what is asked for, over normalized text: "what did they | not", "quiénes | no". */
const NEGATED =
  /\b(?:who|whom|what|which)(?: [a-z]+){0,3}?(?:n't| not| never| cannot)\b|(?<!\bpor )\b(?:que|quien(?:es)?|cual(?:es)?)(?: [a-z]+){0,2}? (?:no|nunca)\b/;

/** True for a question for who or what is not so: "what did they not discuss". "Didn't they meet?" asks whether they did. */
export const isNegated = (question: string): boolean => NEGATED.test(normalize(question));

/** The kind of answer that a question asks for. */
export interface ExpectedAnswer {
  readonly type: AnswerType;
  /** What a measure may be of. */
  readonly quantities: readonly Quantity[];
  /** What a length is of. */
  readonly dimension: Dimension | undefined;
  /** The terms of the article that match what is counted: "how many drones and missiles". */
  readonly counted: ReadonlySet<string>;
  /** Those that match any content word of the question: a number near one of them is said of it. */
  readonly context: ReadonlySet<string>;
  /** True for "how many people", whom a text counts by other words. */
  readonly countsPeople: boolean;
  /** The terms that match what these people do; `undefined` if the question does not tell. */
  readonly event: ReadonlySet<string> | undefined;
}

/**
 * The answer that an interrogative asks an article for.
 *
 * @param matches the terms of the article that match each content word of the question
 */
export function expectedAnswer(
  { type, quantities, dimension, counted, event }: Interrogative,
  matches: ReadonlyMap<string, ReadonlySet<string>>,
): ExpectedAnswer {
  return {
    type,
    quantities,
    dimension,
    counted: new Set(counted.flatMap((word) => [...(matches.get(word) ?? [])])),
    context: new Set([...matches.values()].flatMap((terms) => [...terms])),
    countsPeople: counted.some((word) => PEOPLE.has(word)),
    event: event === undefined ? undefined : (matches.get(event) ?? new Set()),
  };
}
