/** Patterns over normalized questions for the expected answer type, a table for each language. */

import { ASKED_PERSON_NOUNS, ASKED_PLACE_NOUNS as ENGLISH_PLACES } from '../../lexicon/en/asked-nouns.ts';
import * as ENGLISH from '../../lexicon/en/measure-words.ts';
import { PAYMENT_WORDS, SUM_NOUNS } from '../../lexicon/en/payment-words.ts';
import { ASKED_PLACE_NOUNS as SPANISH_PLACES } from '../../lexicon/es/asked-nouns.ts';
import * as SPANISH from '../../lexicon/es/measure-words.ts';
import { PAYMENT_STEM_NOUNS, PAYMENT_STEMS, VALUE_VERBS } from '../../lexicon/es/payment-words.ts';
import type { MeasureWords, Quantity } from '../../lexicon/measure-units.ts';
import { MONEY_NOUNS } from '../../lexicon/money-nouns.ts';
import { TIME_UNITS } from '../../lexicon/time-units.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';

/** The expected answer type of a question. */
export type AnswerType =
  | 'age'
  /** Words as they were said or written: "what did the sign say, word for word". */
  | 'wording'
  | 'person'
  /** The name of a person or a thing: "the name of the ship". */
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
  /** The number of people or things: "how many". */
  | 'count'
  /** A number with a unit: "how deep". */
  | 'measure'
  | 'frequency'
  /** Any other number: "what number", "how much". */
  | 'number'
  | 'reason'
  /** The cause of an event, or of its beginning: "what caused the fire", "how did the fire start". */
  | 'cause';

/**
 * Types whose answers have a number or a date, so that a passage without one does not answer: the class NUM of the usual
 * taxonomy.
 *
 * @see https://aclanthology.org/C02-1150 (Li and Roth, Learning Question Classifiers)
 */
export const NUMERIC_TYPES: ReadonlySet<AnswerType> = new Set([
  'age',
  'count',
  'duration',
  'frequency',
  'measure',
  'money',
  'number',
  'percent',
  'time',
  'year',
  'hour',
]);

/** A pattern, the type of answer that it asks for, and of a measure the quantities. */
type QuestionPattern = readonly [type: AnswerType, pattern: RegExp, quantities?: readonly Quantity[]];

const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'));

/**
 * Contexts in which "when", "where" and "who" ask, rather than begin a subordinate clause ("the man who left"): the beginning,
 * punctuation, and words that follow no noun.
 */
const ASKING_CONTEXTS: Readonly<Record<Language, string>> = {
  en: 'and|or|so|but|just|exactly|since|until|till|by|from|for|to|of|with|at|in|on|tell me|know|hey|ok',
  es: 'y|o|e|pero|desde|hasta|para|pa|por|de|con|a|en|dime|sabes|oye|hey|ok',
};

/** An interrogative where it asks, or a phrase for the same. */
const asking = (language: Language, words: string, ...phrases: readonly string[]): RegExp =>
  anyOf(`(?:^|[,;:.?!¿¡(–—-]\\s*|\\b(?:${ASKING_CONTEXTS[language]})\\s+)(?:${words})\\b`, ...phrases);

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

const ENGLISH_PATTERNS: readonly QuestionPattern[] = [
  ['age', /\bhow old\b|\b(?:what|the) age\b|^age of\b|\bwhat(?:'s| is| was)(?= .*\bage\b)/],
  [
    'wording',
    /\b(?:what|which)(?: exact| precise)?(?: (?:one|two|three|four|other))? (?:words?|wording|adjectives?|phrases?|expressions?|slogans?|mottos?|nicknames?)\b(?! of)|\b(?:what|which) (?:insult|term)s? (?:did|does|was|were|is)\b.*\b(?:used?|appl(?:y|ied)|describe[ds]?|called?|shout(?:ed)?|hurl(?:ed)?|yell(?:ed)?)\b|\b(?:exact|precise) (?:words?|wording)\b|\bwhat (?:exactly )?(?:is|was|were) (?:exactly )?(?:written|inscribed|engraved|printed|painted|scrawled|chanted|shouted)\b|\b(?:finish|complete) (?:the|this|that|his|her) (?:quot\w+|phrase|sentence)/,
  ],
  ['frequency', /\bhow (?:often|frequently|regularly|many times (?=an?\b))\b/],
  // "How long is it" asks for metres or for hours, "how long did it last" for hours alone.
  ['measure', /\bhow long (?=(?:is|are|was|were)\b)/, ['length', 'duration']],
  ['duration', /\bhow (?:long|many (?=(?:minutes|hours|days|weeks|months|years|decades)\b))/],
  [
    'money',
    anyOf(
      `\\bhow much ${alternation(MONEY_NOUNS.en)}\\b`,
      `\\bhow much (?:did|does|do|will|would|can|should|is|are|was|were|has|have|had)\\b.*\\b${alternation(PAYMENT_WORDS)}\\b`,
      `\\bhow much (?:[a-z]+ )?${alternation(PAYMENT_WORDS)}\\b`,
      '\\bwhat (?:does|do|did|will|would) .*\\bcosts?[?!. ]*$',
      `\\b(?:what|which) (?:(?:is|was) the )?${alternation(SUM_NOUNS)}\\b`,
      '^(?:total )?(?:costs?|prices?) (?:of|for)\\b',
    ),
  ],
  ['percent', /\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b/],
  [
    'count',
    /(?:\bhow many (?:of (?:the|these|those) (?:\d+ )?)?|^(?:total )?number of )(?<counted>(?:[a-z.'-]+ ){0,4}[a-z'-]+)/,
  ],
  ...measurePatterns(ENGLISH.MEASURE_ADJECTIVES, (words) => `\\bhow ${words}\\b`),
  // "At what height" is answered by "at 40 metres".
  ...measurePatterns(ENGLISH.MEASURE_NOUNS, (words) => `\\b(?:at|from) (?:what|which) ${words}\\b`),
  ...measurePatterns(
    ENGLISH.MEASURE_NOUNS,
    (words) => `\\b(?:what|which)(?:'?s| is| was)?(?: the)? (?=${words}\\b)`,
  ),
  ...measurePatterns(
    ENGLISH.MEASURE_VERBS,
    (words) => `\\b(?:how much|what) (?:do|does|did)\\b(?=.* ${words}\\b)`,
  ),
  [
    'number',
    anyOf(
      `\\bhow (?:much|few|${alternation(ENGLISH.SIZE_ADJECTIVES)}\\b)`,
      '\\b(?:what|which) (?:amount|number)',
      `\\b(?:what|which)(?:'?s| is| was)?(?: the)? (?=${alternation(ENGLISH.SIZE_NOUNS)}\\b)`,
    ),
  ],
  ['year', /\b(?:what|which) year\b/],
  ['hour', /\b(?:what|which) (?:time|hour)\b(?! of\b)/],
  [
    'time',
    asking(
      'en',
      'when',
      '\\bsince when\\b|\\b(?:what|which) (?:date|day|month|century|decade|time)\\b|^dates? (?:of|for)\\b',
    ),
  ],
  ['person', asking('en', 'who(?:m|se|s)?', `\\b(?:what|which) ${alternation(ASKED_PERSON_NOUNS)}s?\\b`)],
  ['name', /\bnames? of\b|\bwhat(?:'s| is| was| are| were| will| would)\b.* (?:called|named)$/],
  [
    'place',
    asking(
      'en',
      'where',
      `\\b(?:what|which) ${alternation(ENGLISH_PLACES)}\\b|^(?:location|venue) (?:of|for)\\b`,
    ),
  ],
  [
    'cause',
    /\bwhat (?:caused?|causes|started|sparked|triggered|provoked|ignited)\b|\bhow did (?=.* (?:start|begin)$)/,
  ],
  ['reason', /\bwhy\b|\bwhat reason\b|^reasons? (?:for|behind)\b/],
];

/** Pronouns and auxiliaries before a Spanish verb: "cuánto | le | costó", "cuánto | se ha | gastado". */
const CLITICS = '(?:(?:me|te|se|le|les|nos|lo|la|los|las|ha|han|habia|habian|va a|van a|iba a) )*';

const SPANISH_PATTERNS: readonly QuestionPattern[] = [
  ['age', /\bedad\b|\bcuantos anos (?:tiene|tenia|cumpl)/],
  [
    'wording',
    /\bque (?:(?:dos|tres|otras?) )?(?:palabras?|adjetivos?|frases?|expresion(?:es)?|consignas?|lemas?|apodos?|insultos?)\b(?! de\b)|\bpalabras (?:exactas|textuales|literales)\b|\bque (?:(?:esta|estaba) escrito|coreaban|gritaban|gritaron)\b|\b(?:termina|completa) (?:la|esta|su) (?:cita|frase)\b/,
  ],
  ['frequency', /\bcada cuant[oa]s?\b|\bcon (?:que|cuanta) frecuencia\b|\bcuantas veces (?=(?:al?|por)\b)/],
  ['time', /\bhace cuant[oa]s?\b|\bcuanto (?=hac(?:e|ia)\b)/],
  [
    'duration',
    /\bcuanto (?:tiempo|(?=(?:(?:se|le|les|me|nos|ha|han) )*(?:llev[ao]|dur[aeo]|tard[aeo]|demor[aeo])[a-z]*\b))|\bcuant[oa]s (?=(?:minutos|horas|dias|semanas|meses|anos|decadas)\b)/,
  ],
  [
    'money',
    new RegExp(
      `\\bcuant[oa]s? ${alternation(MONEY_NOUNS.es)}\\b|\\bcuanto (?!${alternation(PAYMENT_STEM_NOUNS)}\\b)(?:${CLITICS}${alternation(PAYMENT_STEMS)}\\w*)\\b|^(?:coste?|costo|precio) del?\\b`,
    ),
  ],
  ['percent', /\bque (?:porcentaje|proporcion)\b/],
  // “Gente” is a mass noun: “cuánta gente fue”.
  ['count', /(?:\bcuant(?:[oa]s |a (?=gente\b))|^numero de )(?<counted>[a-z]+(?: [a-z]+){0,3})/],
  // "A qué altura" is answered by "a 40 metros".
  ...measurePatterns(SPANISH.MEASURE_NOUNS, (words) => `\\ba que ${words}\\b`),
  ...measurePatterns(SPANISH.MEASURE_ADJECTIVES, (words) => `\\bque tan ${words}\\b`),
  ...measurePatterns(
    SPANISH.MEASURE_NOUNS,
    (words) => `\\b(?:que|cual(?: es| era)?)(?: el| la)? (?=${words}\\b)`,
  ),
  ...measurePatterns(SPANISH.MEASURE_VERBS, (words) => `\\b(?:cuanto|que) ${words}\\b`),
  [
    'number',
    anyOf(
      `\\bque tan ${alternation(SPANISH.SIZE_ADJECTIVES.map(normalize))}\\b`,
      '\\bcuant[oa]s?\\b|\\bque (?:cantidad|numero)\\b',
      `\\b(?:que|cual(?: es| era)?)(?: el| la)? (?=${alternation(SPANISH.SIZE_NOUNS.map(normalize))}\\b)`,
    ),
  ],
  ['year', /\bque ano\b/],
  ['hour', /\bque hora\b/],
  ['time', asking('es', 'cuando', '\\bdesde cuando\\b|\\bque (?:dia|fecha|mes)\\b|^fecha del?\\b')],
  ['person', asking('es', 'quien(?:es)?')],
  ['name', /\bcomo se llam[a-z]+\b|\bnombres?(?: [a-z]+)? del?\b/],
  ['place', asking('es', 'donde', `\\bque ${alternation(SPANISH_PLACES)}\\b|^lugar del?\\b`)],
  [
    'cause',
    /\bque (?:caus|provoc|origin|desat|desencaden)(?:o|aron)\b|\bcomo (?=(?:se )?(?:empezo|comenzo|inicio|origino)\b)/,
  ],
  ['reason', /\bpor que\b|\bque motivo\b|^(?:motivos?|razon(?:es)?|causas?) (?:del?|por)\b/],
];

/** The first that matches counts. */
export const QUESTION_PATTERNS: readonly QuestionPattern[] = [...ENGLISH_PATTERNS, ...SPANISH_PATTERNS];

const TIME_UNIT = alternation(TIME_UNITS.map(normalize));

/** Questions for what happens once more, with the words for that: “the | next | meeting”, “| volverán | a reunirse”. */
export const REPETITION_PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b(?:the|his|her|its|their|our|your|my) (?<words>next|upcoming)(?! ${TIME_UNIT}\\b) [a-z]`),
    new RegExp(`^(?:when|where)\\b.* (?<words>next)\\b(?! ${TIME_UNIT}\\b)`),
  ],
  es: [
    new RegExp(`\\b(?:el|la|los|las|sus?) (?<words>proxim[oa]s?|siguientes?)(?! ${TIME_UNIT}\\b) [a-z]`),
    /\b(?<words>volv[a-z]+|vuelv[a-z]+)(?= a [a-z]+[aei]r(?:me|te|se|nos|l[aeo]s?)?\b)/,
  ],
};

/**
 * Questions for a name, a summary, a value or an event; an answer gives it, and need not say that it is one.
 */
export const REQUEST_PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bhow long\b.*?\b(?<words>takes?|took|taken)\b/,
    /\bwhat(?:'s| is| was| has| have| had| will| would| can| could| may| might| should)?(?: have| been| be)? (?<words>happen(?:s|ed|ing)?)\b/,
    /\b(?:what|which)(?:'?s| is| was| are| were) (?:the |an?other )?(?<words>(?:[a-z]+ )?(?:names?|titles?))(?= (?:of|for)\b)/,
    /\b(?:what|which)\b.*? [a-z]\S* (?<words>call(?:ed)?|named|(?:en)?titled|(?:(?:also|often) )?(?:known|referred to) as)$/,
    /\bwhy (?:is|are|was|were) .*\b(?<words>(?:called|named)(?: (?:that|this|so))?)$/,
    // Support verbs of events: "where did the debate take place".
    /\b(?:where|when|(?:what|which) (?:day|date|time|year|month|city|town|country|place))\b.* (?<words>takes? place|took place|taking place|(?:be |being )?held|happen(?:s|ed|ing)?|occur(?:s|red)?)\b/,
    /\bhow (?:did|does|do|will)\b.* (?<words>end|end up|turn out|go|start|begin)$/,
    /\bwhat(?:'s| is| was) .+'s? (?<words>(?:jobs?|occupation|profession|position|post|role)(?: title)?)$/,
    // In the words of a search alone: “the price of salt fell” is a claim.
    /^(?<words>(?:total )?(?:results?|outcomes?|costs?|prices?|dates?|location|venue|reasons?))(?= (?:of|for|behind)\b)/,
    // "There" of a place stands by itself: "who was there".
    /\bhow (?:many|much)\b(?! people\b).*\b(?:is|are|was|were) (?<words>there)\b/,
    /^(?<words>(?:(?:give|make|write|do)(?: me| us)? )?(?:an? |the )?(?:(?:quick|short|brief) )?(?:summary|overview|rundown|recap|gist))(?= of\b)/,
    // Auxiliary and existential: “are they | going | to sail”, “is | there | a ferry”.
    /\b(?:am|is|are|was|were)(?:n't)? (?:[a-z'’]+ ){1,5}?(?<words>going)(?= to [a-z])/,
    /^(?:is|are|was|were)(?:n't)? (?<words>there)\b/,
    ...REPETITION_PATTERNS.en,
  ],
  es: [
    /\bque (?:(?:le|les|nos|ha|habia|habra|esta|va a|iba a|puede|podria) )*(?<words>pas(?:o|a|ado|ando|aba|ar|ara|aria)|ocurr(?:io|e|ido|iendo|ia|ir|ira|iria)|suced(?:io|e|ido|iendo|ia|er|era|eria))\b/,
    new RegExp(`\\b(?:en|a) cuanto (?:se )?(?<words>${alternation(VALUE_VERBS)})\\b`),
    /\b(?:donde|cuando|a que hora|que dia|en que (?:lugar|ciudad|sitio|pais|fecha|pueblo))\b.*?\b(?<words>se (?:celebr|realiz|desarroll|efectu)[a-z]+|(?:tuvo|tiene|tendra|tenia) lugar|se llev[a-z]+ a cabo)\b/,
    /\b(?:como|en que) (?<words>termino|acabo|quedo|empezo|comenzo)\b/,
    /^(?<words>resultados?|coste?|costo|precio|fecha|lugar|motivos?|razon(?:es)?|causas?)(?= (?:de|del|por)\b)/,
    /\bquien(?:es)? (?<words>quedo|quedaron|resulto|resultaron)(?= (?:como|de|elegid|elect))/,
    /\bcual(?:es)? (?:es|era|fue|son|eran|fueron) (?:el|los) (?<words>nombres?(?: (?:completos?|oficial|oficiales|de pila))?)\b/,
    /\b(?:como|por que) se (?<words>(?:llama|denomina|titula)[a-z]*)\b/,
    /^(?<words>(?:(?:hazme|haz|dame|da|escribe|escribeme) )?(?:un |el )?(?:(?:breve|corto|rapido) )?resumen(?: (?:breve|corto|rapido))?)(?= de\b)/,
    ...REPETITION_PATTERNS.es,
  ],
};

/** A negation right after who or what is asked for: "what did they | not", "quiénes | no". */
export const NEGATED: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:who|whom|what|which)(?: [a-z]+){0,3}?(?:n't| not| never| cannot)\b/,
  es: /(?<!\bpor )\b(?:que|quien(?:es)?|cual(?:es)?)(?: [a-z]+){0,2}? (?:no|nunca)\b/,
};
