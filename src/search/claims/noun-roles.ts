/** Semantic roles of nouns: “the guild sued the bank” is not said where the bank sued the guild, or was sued by others. */

import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { isCalendarWord } from '../../analysis/grammar/calendar.ts';
import { isAnd, isBe, isDeterminer, isOf } from '../../analysis/grammar/function-words.ts';
import { isTypedFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { isFiniteForm, isParticiple } from '../../analysis/grammar/verb-forms.ts';
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { type AnalyzedQuery, formsOf, type QueryTerm } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { isSymmetric } from './comparable-verbs.ts';

/** The content words of the noun phrases beside a verb, whatever its voice. */
interface NounRoles {
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

const BY = /^(?:by|por)$/;
/** Before the object of a Spanish verb that is a person, or a group of them. */
const PERSONAL_A = /^al?$/;
/** Before a noun that is neither the subject nor the object of the verb. */
const PREPOSITION =
  /^(?:of|in|on|at|from|to|for|with|by|about|after|before|against|than|into|de|del|en|con|por|para|desde|sobre|tras|contra|entre|hasta)$/;
/** The beginning of another clause. */
const OPENER =
  /^(?:but|because|if|that|who|which|when|where|while|as|pero|porque|si|que|quien|cuando|donde|mientras)$/;
/** Maximum words from an auxiliary of the passive to its participle. */
const MAX_AUXILIARY_DISTANCE = 2;
/** Maximum words of a noun phrase. */
const MAX_PHRASE_LENGTH = 4;

const isPassive = (words: readonly Word[], verb: number, language: Language): boolean =>
  isParticiple(words[verb]?.written ?? '', language) &&
  words.slice(Math.max(0, verb - MAX_AUXILIARY_DISTANCE), verb).some(({ token }) => isBe(token));

/** The content words of the noun phrase that begins at a position. */
function phraseAt(words: readonly Word[], start: number, language: Language): string[] {
  const after = words.slice(start, start + MAX_PHRASE_LENGTH);
  const isEnd = ({ token, written }: Word, i: number): boolean =>
    PREPOSITION.test(token) ||
    OPENER.test(token) ||
    isAnd(token) ||
    (i > 0 && (isFiniteForm(written, language) || isDeterminer(token, language)));
  const end = after.findIndex(isEnd);
  return (end < 0 ? after : after.slice(0, end))
    .map(({ token }) => token)
    .filter((token) => !isStopWord(token, language) && !isCalendarWord(token) && !/^\d/.test(token));
}

/** The content words before a verb in its clause, those after a preposition apart. */
function phrasesBefore(words: readonly Word[], verb: number, language: Language): string[] {
  const start = words.findLastIndex(({ token }, at) => at < verb && OPENER.test(token)) + 1;
  const before = words.slice(start, verb);
  const isComplement = (at: number): boolean =>
    [1, 2].some((distance) => {
      const token = before[at - distance]?.token;
      return (token !== undefined && PREPOSITION.test(token)) || isOf(token);
    });
  return before
    .filter(({ token }, at) => !isStopWord(token, language) && !isComplement(at))
    .map(({ token }) => token);
}

/** The agent and the patient of a verb, by word order, voice and the Spanish personal “a”; empty where these do not tell. */
function rolesAt(words: readonly Word[], verb: number, language: Language): NounRoles {
  const before = phrasesBefore(words, verb, language);
  if (isPassive(words, verb, language)) {
    const by = words.findIndex(({ token }, at) => at > verb && BY.test(token));
    return { agent: by < 0 ? [] : phraseAt(words, by + 1, language), patient: before };
  }
  const next = words[verb + 1]?.token ?? '';
  const isObject = language === 'en' || PERSONAL_A.test(next);
  const patient = isObject ? phraseAt(words, verb + (language === 'en' ? 1 : 2), language) : [];
  return { agent: before, patient };
}

/** True for a word of a passage that is a verb with its object after it, and not “the strike”, nor “explained the abbot”. */
function isVerbAt(words: readonly Word[], at: number, language: Language): boolean {
  return words.slice(at, at + 1).some(({ token, written }) => {
    const isLast = !words
      .slice(at + 1)
      .some(({ token: word }) => PREPOSITION.test(word) || OPENER.test(word));
    const isInverted = at === 0 && language === 'en' && isLast && isTypedFiniteReport(token, language);
    const isNoun = language === 'en' && isDeterminer(words[at - 1]?.token ?? '', language);
    return (isFiniteForm(written, language) || isParticiple(written, language)) && !isInverted && !isNoun;
  });
}

/** True where each verb of a passage that a claim has gives the nouns beside it other roles. */
export function hasOtherNounRoles(
  claim: string,
  query: AnalyzedQuery,
  sentences: readonly string[],
): boolean {
  const { language } = query;
  const clauses = sentences.flatMap(clausesOf);
  const own = wordsOf(claim);
  const termsIn = (tokens: readonly string[]): QueryTerm[] =>
    query.terms.filter(({ token }) => tokens.includes(token));
  const share = (terms: readonly QueryTerm[], tokens: readonly string[]): boolean =>
    terms.some((term) => {
      const forms = formsOf(term, query, language);
      return tokens.some((token) => forms.has(termOf(token, language)));
    });
  return query.terms.some((term) => {
    const claimed = own.findIndex(({ token }) => token === term.token);
    if (
      claimed < 1 ||
      term.isNamedEntity ||
      own.slice(claimed, claimed + 1).some(({ token }) => isSymmetric(token, language))
    )
      return false;
    const { agent, patient } = rolesAt(own, claimed, language);
    const [agents, patients] = [termsIn(agent), termsIn(patient)];
    // “The storm broke the dam”: the dam broke.
    if (agents.length === 0 || patients.length === 0 || agents.some(({ isNamedEntity }) => isNamedEntity))
      return false;
    const forms = formsOf(term, query, language);
    const found = clauses.flatMap((words) =>
      words.flatMap(({ token }, at) =>
        forms.has(termOf(token, language)) && isVerbAt(words, at, language)
          ? [{ ...rolesAt(words, at, language), isByOther: isPassive(words, at, language) }]
          : [],
      ),
    );
    const isSame = ({ agent: others }: NounRoles): boolean => share(agents, others);
    const isOther = ({ agent: others, patient: patientsFound, isByOther }: (typeof found)[number]): boolean =>
      share(agents, patientsFound) || (isByOther && others.length > 0 && share(patients, patientsFound));
    return !found.some(isSame) && found.some(isOther);
  });
}
