/**
 * The expected answer type: "who" asks for a person, "how long" for a duration. Rules, since half a dozen types and two
 * languages need no more.
 *
 * @see https://en.wikipedia.org/wiki/Question_answering#Question_types
 */

/** A type of answer that a question's words can ask for. */
export type AnswerType = 'person' | 'time' | 'place' | 'duration' | 'money' | 'share' | 'number' | 'reason';

/** Normalized English and Spanish questions of each type. The first that matches wins. */
const QUESTION_PATTERNS: readonly [AnswerType, RegExp][] = [
  ['duration', /\bhow long\b|\bcuanto (?:tiempo )?(?:duro|dura)\b|\bcuanto tiempo\b|\bcuantas horas\b/],
  [
    'money',
    /\bhow much (?:money|did .*\b(?:cost|pay|earn|spend)|(?:does|do) .*\bcost|(?:is|was|were) .*\b(?:worth|paid|spent))\b|\b(?:what|which) (?:(?:is|was) the )?(?:price|cost|salary|fee|budget)\b|\bcuanto (?:dinero|cuesta|costo|gano|pago)\b/,
  ],
  [
    'share',
    /\b(?:what|which) (?:percentage|percent|share|proportion|fraction)\b|\bque (?:porcentaje|proporcion)\b/,
  ],
  [
    'number',
    /\bhow (?:many|much|few|old|far|tall|high|big|large|often)\b|\b(?:what|which) (?:amount|number|population|rank|score)\b|\bcuant[oa]s?\b|\bque (?:cantidad|numero)\b/,
  ],
  [
    'time',
    /\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade|time|hour)\b|\bcuando\b|\bque (?:dia|hora|fecha|ano|mes)\b/,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\b(?:what|which) (?:person|people|man|woman|player|king|queen|president|leader|minister|official|author|company|organi[sz]ation|team|group)s?\b|\bquien(?:es)?\b/,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:place|city|country|region|area|town|state|continent)\b|\bdonde\b|\bque (?:ciudad|pais|lugar|region)\b/,
  ],
  ['reason', /\bwhy\b|\bwhat (?:cause[sd]?|reason)\b|\bpor que\b|\bque motivo\b/],
];

const NUMBER_WORD =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|third|quarter|dozens?|once|twice|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil|millon(?:es)?|mitad|docenas?)\b/i;
const UNIT =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|centur(?:y|ies)|decades?|años?|mes(?:es)?|semanas?|días?|horas?|minutos?|siglos?|décadas?)';

/** Sentences that contain an answer of each type. A person is recognized by {@link NAME}. */
const ANSWER_PATTERNS: Readonly<Record<Exclude<AnswerType, 'person'>, RegExp>> = {
  time: /\b(?:1\d{3}|20\d{2})s?\b|\b(?:Jan|Febr)uary\b|\b(?:March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d:\d\d|\b[ap]\.?m\b|\bcentury\b|\b(?:today|yesterday|tomorrow|hoy|ayer|mañana)\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\bsiglo\b/i,
  place:
    /\b(?:in|at|near|from|to|across|throughout|en|desde|hacia|cerca de)\s+(?:the\s+|el\s+|la\s+|los\s+|las\s+)?\p{Lu}/u,
  duration: new RegExp(`\\b${UNIT}\\b`, 'i'),
  money: /[$€£¥]|\b(?:dollars?|euros?|pounds?|pesos?|cents?|dolares|dólares|libras?|millones)\b/i,
  share: /%|\bper ?cent\b|\bpor ciento\b|\b(?:half|third|quarter|mitad|tercio|cuarto)s?\b/i,
  number: NUMBER_WORD,
  reason:
    /\bbecause\b|\bdue to\b|\bso that\b|\bin order to\b|\breasons?\b|\bcaus\w+|\bporque\b|\bdebido a\b|\bpara que\b|\bmotivos?\b/i,
};

/** Capitalized words that are not only the first of a sentence: others, one before another, or a possessive. */
const NAME = /(?<=[^.!?“"]\s)\p{Lu}[\p{L}\p{M}]+|^\p{Lu}[\p{L}\p{M}]+(?=\s\p{Lu}|['’]s?\s)/gu;

const DIGITS = /\d+/g;

/**
 * The type of answer that a question asks for.
 *
 * @param question normalized
 * @returns `undefined` where it could be any ("what is …", keywords)
 */
export function expectedAnswerType(question: string): AnswerType | undefined {
  return QUESTION_PATTERNS.find(([, pattern]) => pattern.test(question))?.[0];
}

/**
 * True for a sentence that contains an answer of a type.
 *
 * @param queryWords the words of the question: a name or number that it gives is not the one it asks for
 */
export function containsAnswerType(
  sentence: string,
  type: AnswerType,
  queryWords: ReadonlySet<string>,
): boolean {
  if (type === 'person')
    return [...sentence.matchAll(NAME)].some(([name]) => !queryWords.has(name.toLowerCase()));
  if (type === 'number' || type === 'time') {
    const newNumbers = sentence.replace(DIGITS, (digits) => (queryWords.has(digits) ? '' : digits));
    return ANSWER_PATTERNS[type].test(newNumbers);
  }
  return ANSWER_PATTERNS[type].test(sentence);
}
