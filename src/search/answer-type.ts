/**
 * The expected answer type of a question, as question answering calls it: a person, a time, an amount …, and whether a sentence
 * holds one.
 *
 * @see https://web.stanford.edu/~jurafsky/slp3/14.pdf
 */
import { PLACE_NOUNS as ENGLISH_PLACE_NOUNS } from '../lexicon/en/place-nouns.ts';
import { PLACE_NOUNS as SPANISH_PLACE_NOUNS } from '../lexicon/es/place-nouns.ts';
import { normalize } from '../text/normalize.ts';
import { stem } from '../text/stem.ts';
import type { ArticleIndex } from './article-index.ts';
import { textTokens } from './index-terms.ts';

/** The kind of answer that a question asks for. */
export interface ExpectedAnswer {
  readonly type: AnswerType;
  /** The terms of the article that match what is counted: "how many drones and missiles". */
  readonly counted: ReadonlySet<string>;
  /** True for "how many people", whom a text counts by other words. */
  readonly countsPeople: boolean;
}

export type AnswerType =
  | 'age'
  | 'person'
  | 'time'
  | 'place'
  | 'duration'
  | 'money'
  | 'share'
  | 'count'
  | 'number'
  | 'reason';

/**
 * Where "when", "where" and "who" ask, rather than begin a subordinate clause ("the man who left"): at the beginning, after punctuation,
 * and after words that do not belong to a noun.
 */
const ASKING =
  '(?:^|[,;:.?!¿¡(–—-]\\s*|\\b(?:and|or|so|but|just|exactly|since|until|till|by|from|for|to|of|with|at|in|on|tell me|know|hey|ok|y|o|e|pero|desde|hasta|para|pa|por|de|con|a|en|dime|sabes|oye)\\s+)';
const asking = (words: string, nouns: string): RegExp => new RegExp(`${ASKING}(?:${words})\\b|${nouns}`);

/** Patterns over normalized questions, English and Spanish; the first that matches counts. */
const QUESTION_PATTERNS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'age',
    /\bhow old\b|\bwhat age\b|\bwhat(?:'s| is| was)(?= .*\bage\b)|\bedad\b|\bcuantos anos (?:tiene|tenia|cumpl)/,
  ],
  [
    'duration',
    /\bhow (?:long|many (?=(?:minutes|hours|days|weeks|months|years|decades)\b))|\bsince when\b|\bcuanto (?:tiempo|(?=(?:dur[oa]|hace|llevan?)\b))|\bcuant[oa]s (?=(?:minutos|horas|dias|semanas|meses|anos|decadas)\b)|\b(?:desde cuando|hace cuanto)\b/,
  ],
  [
    'money',
    /\bhow much money\b|\bhow much (?:did|does|do|will|would|is|was|were|has|have)\b.*\b(?:costs?|pay|paid|spend|spent|earn|worth|price|charge|raise)\b|\b(?:what|which) (?:(?:is|was) the )?(?:price|cost|salary|fee|budget)\b|\bcuanto (?:dinero|(?:cuest|cost|gan|pag|gast|val|cobr)\w*)\b/,
  ],
  [
    'share',
    /\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b|\bque (?:porcentaje|proporcion)\b/,
  ],
  [
    'count',
    /\bhow many (?:of (?:the|these|those) (?:\d+ )?)?(?<counted>(?:[a-z'-]+ ){0,2}[a-z'-]+)|\bcuant[oa]s (?<contado>[a-z]+(?: [a-z]+)?)/,
  ],
  [
    'number',
    /\bhow (?:much|few|(?=(?:far|tall|high|big|large|often)\b))|\b(?:what|which) (?:amount|number|(?=(?:population|rank|score)\b))|\bcuant[oa]s?\b|\bque (?:cantidad|numero)\b/,
  ],
  [
    'time',
    asking(
      'when|cuando',
      '\\b(?:what|which) (?:year|date|day|month|century|decade|time|hour)\\b|\\bque (?:dia|hora|fecha|ano|mes)\\b',
    ),
  ],
  [
    'person',
    asking(
      'who(?:m|se|s)?|quien(?:es)?',
      '\\b(?:what|which) (?:person|people|man|woman|player|king|queen|president|leader|minister|official|author|company|organi[sz]ation|team|group)s?\\b|\\bnames? of\\b|\\bcomo se llam[a-z]+\\b|\\bnombres? de\\b',
    ),
  ],
  [
    'place',
    asking(
      'where|donde',
      '\\b(?:what|which) (?:place|city|country|region|area|town|state|continent)\\b|\\bque (?:ciudad|pais|lugar|region)\\b',
    ),
  ],
  ['reason', /\bwhy\b|\bwhat (?:cause[sd]?|reason)\b|\bpor que\b|\bque motivo\b/],
];

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|third|quarter|dozens?|once|twice|several|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|cientos?|mil|miles|millon(?:es)?|mitad|docenas?|varios|varias';
const NUMBER = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'i');
const NUMBER_TOKEN = new RegExp(`^(?:\\d.*|${NUMBER_WORDS})$`);
const DURATION_UNIT =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|centur(?:y|ies)|decades?|años?|mes(?:es)?|semanas?|días?|horas?|minutos?|siglos?|décadas?)';
const CALENDAR =
  '(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|midnight|noon|weekend|(?:start|beginning|end) of|al (?:inicio|comienzo|final|término)|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|mañana|tarde|noche|madrugada|mediodía|medianoche';
/** What a place with a small letter is called: "at his house". */
const PLACE_NOUN = [...ENGLISH_PLACE_NOUNS, ...SPANISH_PLACE_NOUNS, 'home', 'pueblo', 'barrio'].join('|');
const PLACE_PREPOSITION = '(?:in|at|near|from|to|across|throughout|en|desde|hacia|cerca de|ante|al?)';
const DETERMINER = '(?:the|an?|his|her|their|its|el|la|los|las|una?|sus?)';

/** Patterns over sentences as they are written. People and counted things are looked for otherwise. */
const ANSWER_PATTERNS: Readonly<Record<Exclude<AnswerType, 'person' | 'count'>, RegExp>> = {
  age: /\b\d{1,3}[- ]years?[- ]old\b|\baged? (?:of )?\d|, \d{2},|\bde \d{1,3} años\b|\b\d{1,3} años de edad\b|\bborn (?:in|on)\b|\bnacid[oa]\b|\btiene \d{1,3} años/i,
  time: new RegExp(
    `\\b(?:1\\d{3}|20\\d{2})s?\\b|\\d:\\d\\d|\\b[ap]\\.?m\\b|\\b(?:${CALENDAR})\\b|\\b${DURATION_UNIT}\\b`,
    'i',
  ),
  place: new RegExp(
    `\\b${PLACE_PREPOSITION}\\s+(?:(?:${DETERMINER})\\s+)?(?:\\p{Lu}|(?:${PLACE_NOUN})\\b)`,
    'u',
  ),
  duration: new RegExp(`\\b${DURATION_UNIT}\\b`, 'i'),
  money:
    /[$€£¥]|\b(?:\d[\d.,]*|[a-z]+)\s?(?:million |billion |mil |millones de )?(?:dollars?|euros?|pounds?|pesos?|cents?|dólares|dolares|libras?|soles)\b/i,
  share: /%|\bper ?cent\b|\bpor ciento\b|\b(?:half|third|quarter|mitad|tercio|cuarto)s?\b/i,
  number: NUMBER,
  reason:
    /\b(?:because|therefore|reasons?|caus\w+|retaliat\w+|(?:due|owing|thanks|response) to|so that|in order to|as a result|porque|motivos?|raz[oó]n(?:es)?|(?:ya|puesto|dado|para) que|debido a|a (?:causa|raíz) de|por (?:ello|eso)|con el fin|en respuesta|gracias a|para [a-záéíóúñü]+[aei]r)\b|\bthat[’']?s why\b/i,
};

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}]+/gu;
/** Capitalized words that may be a name: not a sentence's first, unless another or a possessive follows. */
const MAYBE_NAME = /(?<=[^.!?“"]\s)\p{Lu}[\p{L}\p{M}]+|^\p{Lu}[\p{L}\p{M}]+(?=\s\p{Lu}|['’]s?\s)/gu;
const DIGITS = /\d+/g;
/** A number counts what stands within so many words. */
const COUNT_DISTANCE = 4;
/** A capitalized word that is not known to be a person's or a place's name. */
const UNKNOWN_NAME_SCORE = 0.7;
const AUXILIARY = /^(?:did|does|do|were|was|are|is|have|has|had|hubo|fueron|han|hay)$/;
const PEOPLE: ReadonlySet<string> = new Set(['people', 'persons', 'personas', 'gente']);
/** Types whose interrogative phrase says nothing that an answer would repeat: "what time", "how long", "qué fecha". */
const PHRASED: ReadonlySet<AnswerType> = new Set(['age', 'duration', 'share', 'number', 'time', 'reason']);

/** The interrogative of a question, without regard to an article. */
export interface Interrogative {
  readonly type: AnswerType;
  /** The words of its phrase that an answer need not repeat. */
  readonly phrase: ReadonlySet<string>;
  /** The words for what is counted. */
  readonly counted: readonly string[];
}

/** Reads the interrogative of a question, in whichever language; `undefined` if its words do not tell what is asked for. */
export function readInterrogative(question: string): Interrogative | undefined {
  const text = normalize(question);
  for (const [type, pattern] of QUESTION_PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const counted = (match.groups?.['counted'] ?? match.groups?.['contado'] ?? '')
      .split(' ')
      .filter((word) => word.length > 2 && !AUXILIARY.test(word));
    return { type, phrase: new Set(PHRASED.has(type) ? textTokens(match[0]) : []), counted };
  }
  return undefined;
}

/**
 * The answer that an interrogative asks an article for.
 *
 * @param matchesOf the terms of the article that match a word of the question
 */
export function expectedAnswer(
  { type, counted }: Interrogative,
  matchesOf: (token: string) => Iterable<string>,
): ExpectedAnswer {
  return {
    type,
    counted: new Set(counted.flatMap((word) => [...matchesOf(word)])),
    countsPeople: counted.some((word) => PEOPLE.has(word)),
  };
}

function namesOtherThan(sentence: string, asked: ReadonlySet<string>, known: ReadonlySet<string>): number {
  for (const [word] of sentence.matchAll(CAPITALIZED)) {
    const token = normalize(word);
    if (known.has(token) && !asked.has(token)) return 1;
  }
  for (const [word] of sentence.matchAll(MAYBE_NAME)) {
    if (!asked.has(normalize(word))) return UNKNOWN_NAME_SCORE;
  }
  return 0;
}

/** The normalized capitalized words of names. */
export function nameTokens(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.match(CAPITALIZED) ?? []).map(normalize));
}

/** 1 for a number near what is counted. */
function counts(
  sentence: string,
  { counted, countsPeople }: ExpectedAnswer,
  asked: ReadonlySet<string>,
  { article }: ArticleIndex,
): number {
  const tokens = textTokens(sentence);
  const numbers = tokens.flatMap((token, i) => (NUMBER_TOKEN.test(token) && !asked.has(token) ? [i] : []));
  if (countsPeople && numbers.length > 0) return 1;
  const nouns = tokens.flatMap((token, i) => (counted.has(stem(token, article.language)) ? [i] : []));
  return numbers.some((number) => nouns.some((noun) => Math.abs(noun - number) <= COUNT_DISTANCE)) ? 1 : 0;
}

/**
 * The confidence, 0 to 1, that a sentence holds an answer of the expected type.
 *
 * @param asked the question's tokens: a name or number in the question is not its answer
 */
export function answerTypeScore(
  sentence: string,
  expected: ExpectedAnswer,
  asked: ReadonlySet<string>,
  index: ArticleIndex,
): number {
  switch (expected.type) {
    case 'person':
      return namesOtherThan(sentence, asked, index.personTokens());
    case 'place': {
      const known = namesOtherThan(sentence, asked, index.placeTokens());
      return known === 1 ? 1 : ANSWER_PATTERNS.place.test(sentence) ? UNKNOWN_NAME_SCORE : 0;
    }
    case 'count':
      return counts(sentence, expected, asked, index);
    case 'number':
    case 'time': {
      const others = sentence.replace(DIGITS, (digits) => (asked.has(digits) ? '' : digits));
      return ANSWER_PATTERNS[expected.type].test(others) ? 1 : 0;
    }
    default:
      return ANSWER_PATTERNS[expected.type].test(sentence) ? 1 : 0;
  }
}
