/** Times at which something was said, which do not tell when it happened: “the pier fell, a court | heard on Monday”. */
import { FINITE_REPORTING_VERBS, reportingParticiples } from '../../analysis/grammar/reporting-verbs.ts';
import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';

/** Between the verb and the time, whoever is told or says it: “told | reporters | on Monday”, “dijo | Vela | este lunes”. */
const BETWEEN =
  '(?:(?: the)? (?:reporters|journalists|court|jury|jurors|parliament|council)|(?: \\p{Lu}[\\p{L}’-]*){1,3})?';
const verbsOf = (language: Language): string[] => [
  ...new Set([...FINITE_REPORTING_VERBS[language], ...reportingParticiples(language), 'heard']),
];

const DAY = alternation(CALENDAR_WORDS);
const REPORT_TIME: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(\\b${alternation(verbsOf('en'))}${BETWEEN}) (?:on|late on|early on|last|this) ${DAY}\\b`,
    'gu',
  ),
  es: new RegExp(`(\\b${alternation(verbsOf('es'))}${BETWEEN}) (?:este|el|el pasado) ${DAY}(?!\\p{L})`, 'gu'),
};
const REPORTS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(verbsOf).map(normalize));
const SAYING = /^(?:say|tell|hear|announce|decir|anunciar)$/;

/** A sentence without the times at which something in it was said, unless the question asks for that. */
export function withoutReportTimes(sentence: string, asked: ReadonlySet<string>, language: Language): string {
  if ([...asked].some((token) => REPORTS.has(token) || SAYING.test(token))) return sentence;
  return sentence.replace(REPORT_TIME[language], (time, verb: string) => verb.padEnd(time.length));
}
