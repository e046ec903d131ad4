/** Questions in the future, “how long will it be shut”, and the passages that tell the future rather than the past. */
import { hasFutureClause } from '../../analysis/clauses/modality.ts';
import { tenseOf } from '../../analysis/grammar/verb-forms.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { wordsOf } from '../../text/tokenize.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';

/** “Will”, “is going to”, “va a”. */
const FUTURE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|wont|won't|gonna|going to)\b/,
  es: /\bvan? a [a-z]+[aei]r(?:se|l[aeo]s?)?\b/,
};

/** True for a question in the future. */
export const isInFuture = (question: string, language: Language): boolean =>
  FUTURE[language].test(normalize(question)) ||
  (language === 'es' && wordsOf(question).some(({ written }) => tenseOf(written, 'es') === 'future'));

/** True for a passage with a sentence that has words of a question, tells the future, and has the answer that is expected. */
export function tellsFuture(
  { query }: Evidence,
  { position, lexical }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const { language } = index.article;
  const sentences = index.passages[position]?.sentences ?? [];
  return index.sentenceTexts(position).some((text, at) => {
    const span = sentences[at];
    if (!span || !lexical?.sentences[at]?.some((match) => match > 0)) return false;
    if (query.expected && query.answerScore(span) === 0) return false;
    return hasFutureClause(text, language);
  });
}
