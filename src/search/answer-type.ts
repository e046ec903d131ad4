/** What kind of thing a question asks for, where its words tell. */
export type AnswerType = 'person' | 'time' | 'place' | 'duration' | 'money' | 'share' | 'number' | 'reason';

/** How questions ask for each kind, in English and Spanish, folded; the first that fits counts. */
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

/** What a sentence that holds each kind has in it. A person is told by a name, which is looked for separately. */
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

/** Capitalised words: other than a sentence's first, or that one before another, or in the possessive. */
const NAME = /(?<=[^.!?“"]\s)\p{Lu}[\p{L}\p{M}]+|^\p{Lu}[\p{L}\p{M}]+(?=\s\p{Lu}|['’]s?\s)/gu;
/** Numbers as they are written in digits, and words. */
const DIGITS = /\d+/g;

/**
 * What a folded question asks for.
 *
 * @returns nothing where it could be anything ("what is …", keywords)
 */
export function expectedAnswerType(question: string): AnswerType | undefined {
  return QUESTION_PATTERNS.find(([, asks]) => asks.test(question))?.[0];
}

/**
 * Whether a sentence holds something of the kind that a question asks for.
 *
 * @param asked the folded words of the question: a name that is in it is not the one it asks for
 */
export function containsAnswerType(sentence: string, kind: AnswerType, asked: ReadonlySet<string>): boolean {
  if (kind === 'number' || kind === 'time') {
    // A number that the question has given is not the one it asks for.
    const others = sentence.replace(DIGITS, (digits) => (asked.has(digits) ? '' : digits));
    return ANSWER_PATTERNS[kind].test(others);
  }
  if (kind !== 'person') return ANSWER_PATTERNS[kind].test(sentence);
  for (const [name] of sentence.matchAll(NAME)) if (!asked.has(name.toLowerCase())) return true;
  return false;
}
