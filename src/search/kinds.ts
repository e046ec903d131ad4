/** What kind of thing a question asks for, where its words tell. */
export type Kind = 'person' | 'time' | 'place' | 'duration' | 'number' | 'reason';

/** How questions ask for each kind, in English and Spanish, folded; the first that fits counts. */
const ASKING: readonly [Kind, RegExp][] = [
  ['duration', /\bhow long\b|\bcuanto (?:tiempo )?(?:duro|dura)\b|\bcuanto tiempo\b|\bcuantas horas\b/],
  [
    'number',
    /\bhow (?:many|much|few|old|far|tall|high|big|large|often)\b|\b(?:what|which) (?:amount|number|percentage|percent|share|population|rank|score)\b|\bcuant[oa]s?\b|\bque (?:cantidad|porcentaje|numero)\b/,
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
const HOLDING: Readonly<Record<Exclude<Kind, 'person'>, RegExp>> = {
  time: /\b(?:1\d{3}|20\d{2})s?\b|\b(?:Jan|Febr)uary\b|\b(?:March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d:\d\d|\b[ap]\.?m\b|\bcentury\b|\b(?:today|yesterday|tomorrow|hoy|ayer|mañana)\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\bsiglo\b/i,
  place:
    /\b(?:in|at|near|from|to|across|throughout|en|desde|hacia|cerca de)\s+(?:the\s+|el\s+|la\s+|los\s+|las\s+)?\p{Lu}/u,
  duration: new RegExp(`\\b${UNIT}\\b`, 'i'),
  number: NUMBER_WORD,
  reason:
    /\bbecause\b|\bdue to\b|\bso that\b|\bin order to\b|\breasons?\b|\bcaus\w+|\bporque\b|\bdebido a\b|\bpara que\b|\bmotivos?\b/i,
};

/** Capitalised words other than a sentence's first. */
const NAME = /(?<=[^.!?“"]\s)\p{Lu}[\p{L}\p{M}]+/gu;

/**
 * What a folded question asks for.
 *
 * @returns nothing where it could be anything ("what is …", keywords)
 */
export function kindOf(question: string): Kind | undefined {
  return ASKING.find(([, asks]) => asks.test(question))?.[0];
}

/**
 * Whether a sentence holds something of the kind that a question asks for.
 *
 * @param asked the folded words of the question: a name that is in it is not the one it asks for
 */
export function holds(sentence: string, kind: Kind, asked: ReadonlySet<string>): boolean {
  if (kind !== 'person') return HOLDING[kind].test(sentence);
  for (const [name] of sentence.matchAll(NAME)) if (!asked.has(name.toLowerCase())) return true;
  return false;
}
