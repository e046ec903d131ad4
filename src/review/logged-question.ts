/** Anonymized questions in the review file: no person, place or time of asking, no mentions and no contact details. */
import { type Article, paragraphId } from '../corpus/article.ts';
import { MAX_QUESTION_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Answer } from '../search/answer.ts';
import type { Outcome } from '../search/judgement/judgement.ts';
import { withoutDiscordMarkup } from '../text/discord-markup.ts';
import type { Language } from '../text/language.ts';
import { distinctBy } from '../util/distinct-by.ts';
import { redactContactDetails } from './contact-details.ts';

/** A question in somebody's own words, and its outcome. */
export interface LoggedQuestion {
  /** On one line, without markup of Discord and {@link redactContactDetails | contact details}. */
  readonly question: string;
  /** The language of the reply: the question's own, where its words tell. */
  readonly language: Language;
  readonly outcome: Outcome;
  /**
   * The ids of the articles and the numbers of the paragraphs that were shown or, where none was, that came nearest, best
   * first.
   */
  readonly passages: readonly { readonly article: string; readonly paragraph: number }[];
  /** The id of the only article that was asked. `undefined`: all of them. */
  readonly article: string | undefined;
}

/**
 * A question as it may be logged.
 *
 * @param asked the language of the reply, and the only article that was asked
 * @returns `undefined` for a question of these only
 */
export function loggedQuestion(
  question: string,
  { outcome, hits, further }: Answer,
  { language, article }: { readonly language: Language; readonly article: Article | undefined },
): LoggedQuestion | undefined {
  const text = oneLine(redactContactDetails(withoutDiscordMarkup(question)), MAX_QUESTION_LENGTH);
  if (text === '') return undefined;
  const shown = hits.length > 0 ? hits : further;
  const paragraphs = distinctBy(shown, ({ passage }) => paragraphId(passage.article, passage.paragraph));
  return {
    question: text,
    language,
    outcome,
    passages: paragraphs.map(({ passage }) => ({
      article: passage.article.id,
      paragraph: passage.paragraph,
    })),
    article: article?.id,
  };
}
