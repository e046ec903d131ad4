/**
 * Predicates in a quotation and arguments outside it: the words of a speaker and the words about them tell of different things.
 */
import { type PartOfSpeech, typedPartOfSpeech } from '../../analysis/grammar/part-of-speech.ts';
import { OBJECT_PRONOUN } from '../../analysis/grammar/pronouns.ts';
import { slice } from '../../corpus/article.ts';
import type { Language } from '../../text/language.ts';
import { INTERROGATIVES } from '../../text/question-openers.ts';
import { contains } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { tokenSpans } from '../../text/tokenize.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { quotationsIn } from '../index/passage-speakers.ts';
import { formsOf, type QueryTerm } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

const MAYBE_VERB: ReadonlySet<PartOfSpeech> = new Set(['verb', 'unknown']);
/** The place of an object pronoun beside its verb: “trained | them”, “los | entrena”. */
const PRONOUN_OFFSET: Readonly<Record<Language, number>> = { en: 1, es: -1 };

/** The verb of a question for who did something: the first content word after the interrogative, if it may be one. */
function verbAsked({ query: { tokens, terms, expected, language } }: Evidence): QueryTerm | undefined {
  if (expected?.type !== 'person') return undefined;
  const at = tokens.findIndex((token) => INTERROGATIVES.has(token));
  const verb = tokens.slice(at + 1).find((token) => !isStopWord(token, language));
  if (at < 0 || !verb || !MAYBE_VERB.has(typedPartOfSpeech(verb, language))) return undefined;
  return terms.find(({ token }) => token === verb);
}

/**
 * True where a passage has the verb of a question for who did something only within a quotation, and the object only outside
 * it: “We have been training,” said Moss, the captain of the team.
 */
export function isSaidOfOthers(
  evidence: Evidence,
  { position }: ScoredPassage,
  { article, passages }: ArticleIndex,
): boolean {
  const verb = verbAsked(evidence);
  const passage = passages[position];
  const others = evidence.query.terms.filter((term) => term !== verb);
  if (!verb || !passage || others.length === 0) return false;
  const { language } = article;
  const words = passage.sentences.flatMap((sentence) =>
    tokenSpans(slice(article, sentence)).map(({ token, start, end }) => ({
      token,
      term: termOf(token, language),
      span: { start: sentence.start + start, end: sentence.start + end },
    })),
  );
  const verbForms = formsOf(verb, evidence.query, language);
  const uses = words.filter(({ term }) => verbForms.has(term));
  const objects = words.filter(({ term }) => others.some(({ matches }) => matches.has(term)));
  const quotations = quotationsIn(passage, article).filter(({ turn }) => turn === undefined);
  const isApart = (use: (typeof words)[number]): boolean => {
    const quotation = quotations.find((one) => contains(one, use.span));
    const beside = words[words.indexOf(use) + PRONOUN_OFFSET[language]];
    if (!quotation || OBJECT_PRONOUN.test(beside?.token ?? '')) return false;
    return (
      !objects.some((object) => contains(quotation, object.span)) &&
      objects.some((object) => contains(quotation.sentence, object.span))
    );
  };
  return uses.length > 0 && uses.every(isApart);
}
