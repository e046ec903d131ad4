/** The claims of a text: its sentences, and the clauses of which they are coordinated. */
import { isTypedFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { splitSentences } from '../../text/sentences.ts';

/** Maximum characters of a claim, as of a question; a longer sentence is searched for in parts. */
export const MAX_CLAIM_LENGTH = 300;
/** At most as much of a sentence as a claim may have, up to the end of a word where there is one. */
const CLAIM_PART = new RegExp(
  `\\S[^]{0,${MAX_CLAIM_LENGTH - 1}}(?!\\S)|\\S[^]{0,${MAX_CLAIM_LENGTH - 1}}`,
  'gu',
);
const CONJUNCTION = /([,;]? (?:and|but|while|y|e|pero|mientras) |[,;] )/i;
/** A shorter part of a sentence claims nothing by itself: "Rubio | and Vance were there". */
const MIN_CLAUSE_WORDS = 2;

/** Maximum words of the name after a reporting verb: “said | Mayor Ida Bell”. */
const MAX_NAME_WORDS = 3;
/** “According to Bell”, “según Bell”. */
const ACCORDING_TO = /^(?:according to|seg[uú]n) /i;

/** True for a part that attributes the one next to it to somebody: “according to Bell”, “said Bell”. */
function isAttribution(part: string): boolean {
  const [first = '', ...others] = part.split(' ');
  const isReport = LANGUAGES.some((language) => isTypedFiniteReport(normalize(first), language));
  return ACCORDING_TO.test(part) || (isReport && others.length <= MAX_NAME_WORDS);
}

/** The sentences of a text, those that are too long for a claim in parts. */
export function sentencesOf(text: string, language: Language): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, { start: 0, end: line.length }, language).map(({ start, end }) =>
        line.slice(start, end),
      ),
    )
    .flatMap((sentence) => sentence.match(CLAIM_PART) ?? []);
}

/** The coordinated clauses of a sentence, each with its attribution; none of a sentence that is a single clause. */
export function coordinatedClauses(sentence: string): string[] {
  // Every other part is a conjunction.
  const parts = sentence.split(CONJUNCTION);
  const clauses: string[] = [];
  let clause = '';
  for (let i = 0; i < parts.length; i += 2) {
    clause += parts[i] ?? '';
    const isLong = clause.split(' ').length >= MIN_CLAUSE_WORDS;
    const isNextLong = (parts[i + 2] ?? '').split(' ').length >= MIN_CLAUSE_WORDS;
    const isAttributed = ACCORDING_TO.test(clause) || isAttribution(parts[i + 2] ?? '');
    if (isLong && !isAttributed && (isNextLong || i + 4 < parts.length)) {
      clauses.push(clause);
      clause = '';
    } else clause += parts[i + 1] ?? '';
  }
  return clauses.length === 0 ? [] : [...clauses, clause].filter((one) => one !== '');
}
