import type { Language } from '../text/language.ts';
import { findArticle } from './article-option.ts';
import type { Command, ExecutionContext, Invocation } from './command.ts';
import { validateOptions } from './options.ts';
import { ARTICLE_OPTION } from './shared-options.ts';

/**
 * An invocation of `command` with the options `given`, which may be anything.
 *
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
  return { ...context, options, language, article };
}
