import { detectQuestionLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { findArticle } from './article-option.ts';
import { type Command, type ExecutionContext, type Invocation, type Options, optionsOf } from './command.ts';
import { textOption, validateOptions } from './options.ts';
import { ARTICLE_OPTION, QUESTION_OPTION } from './shared-options.ts';

/** The language of a question, or of a text to look for, that is clearly in one; otherwise `language`, that of the person. */
export function languageOfText(text: string | undefined, language: Language): Language {
  return (text === undefined ? undefined : detectQuestionLanguage(text)) ?? language;
}

/** The prose that a command is given: its own first option, or the question that a button goes on from. */
function proseOf(command: Command, options: Options): string | undefined {
  const prose = command.freeText ? optionsOf(command)[0] : QUESTION_OPTION;
  return prose && textOption(options, prose.name);
}

/**
 * An invocation of `command` with the options `given`, which may be anything. It is in the language of the question or text,
 * where there is one that tells its language.
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
  return { ...context, options, language: languageOfText(proseOf(command, options), language), article };
}
