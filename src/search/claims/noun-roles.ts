/** Semantic roles of nouns: “the guild sued the bank” is not said where the bank sued the guild, or was sued by others. */

import { argumentsAt } from '../../analysis/clauses/arguments.ts';
import { clausesOf } from '../../analysis/clauses/split-clauses.ts';
import { isCalendarWord } from '../../analysis/grammar/calendar.ts';
import { isDeterminer, opensClause } from '../../analysis/grammar/function-words.ts';
import { isPreposition } from '../../analysis/grammar/part-of-speech.ts';
import { isTypedFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { isFiniteForm, isParticiple } from '../../analysis/grammar/verb-forms.ts';
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Word, wordsOf } from '../../text/tokenize.ts';
import { type AnalyzedQuery, formsOf, type QueryTerm } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { isSymmetric } from './comparable-verbs.ts';
import { formsAmong } from './word-forms.ts';

/** The content words of the noun phrases beside a verb, whatever its voice. */
interface NounRoles {
  readonly agent: readonly string[];
  readonly patient: readonly string[];
}

/** The roles of the arguments of a verb. */
function rolesAt(
  words: readonly Word[],
  verb: number,
  language: Language,
): NounRoles & { isByOther: boolean } {
  const { isPassive, subject, object, agent } = argumentsAt(words, verb, language);
  const contentOf = (phrase: readonly Word[]): string[] =>
    phrase
      .map(({ token }) => token)
      .filter((token) => !isStopWord(token, language) && !isCalendarWord(token) && !/^\d/.test(token));
  const [doer, undergoer] = isPassive ? [agent, subject] : [subject, object];
  return { agent: contentOf(doer), patient: contentOf(undergoer), isByOther: isPassive };
}

/** True for a word of a passage that is a verb with its object after it, and not “the strike”, nor “explained the abbot”. */
function isTransitiveVerbAt(words: readonly Word[], at: number, language: Language): boolean {
  return words.slice(at, at + 1).some(({ token, written }) => {
    const isLast = !words
      .slice(at + 1)
      .some((word) => isPreposition(word.token, language) || opensClause(word.token, word.written));
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
    if (agents.length === 0 || patients.length === 0) return false;
    const forms = formsOf(term, query, language);
    const found = formsAmong(clauses, forms, language)
      .filter(({ words, at }) => isTransitiveVerbAt(words, at, language))
      .map(({ words, at }) => rolesAt(words, at, language));
    const isSame = ({ agent: others }: NounRoles): boolean => share(agents, others);
    const isOther = ({ agent: others, patient: patientsFound, isByOther }: (typeof found)[number]): boolean =>
      share(agents, patientsFound) ||
      (isByOther && others.length > 0 && share(patients, [...patientsFound, ...others]));
    return !found.some(isSame) && found.some(isOther);
  });
}
