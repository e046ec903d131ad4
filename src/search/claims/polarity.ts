/** Polarity of a claim and of a passage: affirmation or denial of the same words. */

import { type Denial, denialsIn, withEllipses } from '../../analysis/clauses/denials.ts';
import { clausesOf, lastPartStart } from '../../analysis/clauses/split-clauses.ts';
import { hasNegation, isNegativeWord } from '../../analysis/grammar/negative-words.ts';
import { slice } from '../../corpus/article.ts';
import { NEGATIONS } from '../../lexicon/negations.ts';
import type { Language } from '../../text/language.ts';
import { AUXILIARIES } from '../../text/question-openers.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Word } from '../../text/tokenize.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { referencesIn } from '../index/passage-people.ts';
import { type AnalyzedQuery, formsOf, type QueryTerm, totalSpecificity } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';
import { termsOfWords } from './word-forms.ts';

/** A word of a passage that a claim has, and how well the words around it match the claim. */
export interface Occurrence {
  readonly sentence: readonly Word[];
  /** Those of the sentence, as its marks tell them. */
  readonly clauses: readonly (readonly Word[])[];
  readonly clause: readonly Word[];
  readonly at: number;
  readonly denial: Denial;
  readonly match: number;
}

/** A reply after “que”: “dijo que | no | a la oferta”. */
const REPLY = /(?<=\bque )(sí|no)(?=\s*(?:$|[.,;:)»”"]|(?:al?|en|y|pero|por)\s))/gu;
const DIGIT = /^\d/;
/** Weight of the words of other clauses of the sentence. */
const SENTENCE_FACTOR = 0.5;

/** True for an elliptical negative sentence, of function words alone: “Neither had.” */
function isElliptic(sentence: readonly Word[], language: Language): boolean {
  const tokens = sentence.map(({ token }) => token);
  const isFunctionWord = (token: string): boolean =>
    isStopWord(token, language) || NEGATIONS.has(token) || AUXILIARIES.has(token);
  return (
    [NEGATIONS, AUXILIARIES].every((words) => tokens.some((token) => words.has(token))) &&
    tokens.every(isFunctionWord)
  );
}

/** True for a word that is no number, but one of a name. */
export const isName = ({ isNamedEntity, token }: QueryTerm): boolean => isNamedEntity && !DIGIT.test(token);

/** Alignment of a claim with a passage: of each word that both have, the occurrence with most of the other words around it. */
export function alignedOccurrences(
  query: AnalyzedQuery,
  position: number,
  index: ArticleIndex,
): Map<QueryTerm, Occurrence> {
  const { article, passages } = index;
  const { language } = article;
  const sentences = (passages[position]?.sentences ?? []).map((span) => ({
    clauses: withEllipses(clausesOf(slice(article, span))),
    names: new Set(referencesIn(span, article).flatMap(({ person }) => textTokens(person))),
  }));
  const forms = query.terms.map((term) => [term, formsOf(term, query, language)] as const);
  const matchOf = (words: readonly Word[], names: ReadonlySet<string> = new Set()): number => {
    const terms = termsOfWords(words, language);
    const isIn = ([{ token }, own]: (typeof forms)[number]): boolean =>
      names.has(token) || [...own].some((form) => terms.has(form));
    return totalSpecificity(forms.filter(isIn).map(([term]) => term));
  };
  const isClaimed = ({ token }: Word): boolean => forms.some(([, own]) => own.has(termOf(token, language)));
  const best = new Map<QueryTerm, Occurrence>();
  for (const [number, { clauses, names }] of sentences.entries()) {
    const isDeniedNext = isElliptic((sentences[number + 1]?.clauses ?? []).flat(), language);
    const sentence = clauses.flat();
    // A pronoun means somebody, too.
    const ofSentence = matchOf(sentence, names);
    for (const clause of clauses) {
      const elided = clause === clauses.at(-1) ? lastPartStart(clause, clause.length) : clause.length;
      const match = matchOf(clause) + SENTENCE_FACTOR * ofSentence;
      const denials = denialsIn(clause, language, (limit) => limit.some(isClaimed));
      for (const [at, { token }] of clause.entries()) {
        const term = termOf(token, language);
        const denial = denials[at] ?? (isDeniedNext && at >= elided ? 'refused' : undefined);
        for (const [event, own] of forms) {
          if (own.has(term) && match > (best.get(event)?.match ?? 0))
            best.set(event, { sentence, clauses, clause, at, denial, match });
        }
      }
    }
  }
  return best;
}

/** The denied words of a text, with the kind of denial. */
function denialsOf(text: string, language: Language): Map<string, Denial> {
  return new Map(
    clausesOf(text).flatMap((clause) =>
      denialsIn(clause, language).flatMap((denial, at) =>
        denial ? [[clause[at]?.token ?? '', denial] as const] : [],
      ),
    ),
  );
}

/** The Spanish replies that a text reports: “dijo que | sí”, “contestó que | no”. */
const repliesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().matchAll(REPLY)].map(([, reply = '']) => reply));

/** True where a passage reports replies, and none of those that a claim does. */
function contradictsReply(claim: string, passage: string): boolean {
  const [claimed, found] = [repliesIn(claim), repliesIn(passage)];
  return claimed.size > 0 && found.size > 0 && ![...claimed].some((reply) => found.has(reply));
}

/**
 * True where a passage has the opposite polarity of a claim in the sentences that match it best. A refusal in the claim itself
 * may be refused.
 */
export function contradicts(
  claim: { readonly text: string; readonly query: AnalyzedQuery },
  passage: string,
  occurrences: ReadonlyMap<QueryTerm, Occurrence>,
): boolean {
  const { text, query } = claim;
  const denied = denialsOf(text, query.language);
  const isRefusal = query.tokens.some(isNegativeWord);
  const compared = [...occurrences].flatMap(([event, { denial }]) => {
    const claimed = denied.get(event.token);
    const isOfRefusal = isRefusal && [denial, claimed].includes('refused');
    // “Rejected it by | 11 | votes to | 4”
    const isMeasure = DIGIT.test(event.token) && denial === 'refused';
    const isOther = isName(event) && denial !== 'replaced';
    return isOther || isOfRefusal || isMeasure ? [] : [{ claimed, denial }];
  });
  const isDeniedInBoth = compared.some(({ claimed, denial }) => claimed && denial);
  // In a denied clause, any word may stand for all: “denied that | the mill is safe”.
  const isOtherwise = compared.some(({ claimed, denial }) =>
    claimed ? !denial : denial && !(isDeniedInBoth && denial === 'refused'),
  );
  if (isOtherwise || contradictsReply(text, passage)) return true;
  if (!hasNegation(text)) return false;
  return denied.size > 0 ? !isDeniedInBoth : !hasNegation(passage);
}
