/** The claims of a text: its sentences, and the clauses of which they are coordinated. */
import { isCountingWord } from '../../analysis/grammar/cardinals.ts';
import {
  isBe,
  isDeterminer,
  isHave,
  isOf,
  isRelativePronoun,
} from '../../analysis/grammar/function-words.ts';
import { isTypedFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { isFiniteForm, verbForms } from '../../analysis/grammar/verb-forms.ts';
import { NEGATIONS } from '../../lexicon/negations.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';

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

/** Maximum words of a noun phrase after its determiner: “the | bronze scales”. */
const MAX_NOUN_PHRASE = 2;

const isFiniteInSomeLanguage = ({ written }: Word): boolean =>
  LANGUAGES.some((language) => isFiniteForm(written, language));

/** True for a determiner or numeral and a noun: “the scales of bronze”; not “the pier on Monday”, which may be elliptical. */
function isNounPhrase(part: string): boolean {
  const words = wordsOf(part);
  const first = words[0]?.token ?? '';
  const language = LANGUAGES.find((each) => isDeterminer(first, each) || isCountingWord(first, each));
  const end = words.findIndex(({ token }) => isOf(token));
  const head = words.slice(1, end < 0 ? words.length : end);
  if (!language || head.length === 0 || head.length > MAX_NOUN_PHRASE) return false;
  const mayBeVerb = ({ written }: Word): boolean => verbForms(written, language).finite !== undefined;
  return !words.slice(2).some(mayBeVerb) && !words.some(isFiniteInSomeLanguage);
}

/** The words before the finite verb of a clause, if they are no more than its subject. */
function plainSubject(clause: string): string {
  const words = clause.trim().split(/\s+/);
  const read = words.map((word) => wordsOf(word)[0]);
  // A name is no verb: “Tilda”.
  const verb = read.findIndex(
    (word, i) => word && isFiniteInSomeLanguage(word) && words[i]?.toLowerCase() === words[i],
  );
  const subject = read.slice(0, verb).filter((word) => word !== undefined);
  const isPlain = subject.every(({ token }) => !NEGATIONS.has(token) && !isRelativePronoun(token));
  return verb > 0 && isPlain ? words.slice(0, verb).join(' ') : '';
}

/** True for a clause without its own subject. A Spanish one may have it after its verb, but hardly after an auxiliary. */
function lacksSubject(clause: string): boolean {
  const [first] = wordsOf(clause);
  return (
    first !== undefined && (isFiniteForm(first.written, 'en') || isBe(first.written) || isHave(first.written))
  );
}

/** The same clauses; those without a subject have that of the first one. */
function withSharedSubject(clauses: readonly string[]): string[] {
  const subject = plainSubject(clauses[0] ?? '');
  return clauses.map((clause, i) =>
    i > 0 && subject !== '' && lacksSubject(clause) ? `${subject} ${clause}` : clause,
  );
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

/** The coordinated clauses of a sentence, each with its subject and attribution; none of a sentence that is a single clause. */
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
    const isOfPhrase = isNounPhrase(clause) || isNounPhrase(parts[i + 2] ?? '');
    if (isLong && !isAttributed && !isOfPhrase && (isNextLong || i + 4 < parts.length)) {
      clauses.push(clause);
      clause = '';
    } else clause += parts[i + 1] ?? '';
  }
  return clauses.length === 0 ? [] : withSharedSubject([...clauses, clause].filter((one) => one !== ''));
}
