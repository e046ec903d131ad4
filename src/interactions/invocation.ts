import { detectQuestionLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { findArticle } from './article-option.ts';
import type { Command, ExecutionContext, Invocation } from './command.ts';
import { textOption, validateOptions } from './options.ts';
import { ARTICLE_OPTION, QUESTION_OPTION } from './shared-options.ts';

/** The language of a question that is clearly in one; otherwise `language`, that of the person. */
export function languageOfQuestion(question: string | undefined, language: Language): Language {
  return (question === undefined ? undefined : detectQuestionLanguage(question)) ?? language;
}

/**
 * An invocation of `command` with the options `given`, which may be anything. It is in the language of the question, where there is
 * one that tells its language.
 *
 * @param language otherwise, and in errors
 * @throws UsageError when an option is invalid, or names no article
 */
export function createInvocation(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  language: Language,
  context: ExecutionContext,
): Invocation {
  const options = validateOptions(command, given, language);
  const wanted = options[ARTICLE_OPTION.name];
  const article = typeof wanted === 'string' ? findArticle(wanted, context, language) : undefined;
  const question = textOption(options, QUESTION_OPTION.name);
  return { ...context, options, language: languageOfQuestion(question, language), article };
}
