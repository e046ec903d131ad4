/**
 * The codec of `custom_id`s and of the values of menu options. Both are command lines, `/topics page:2`, so a button works
 * after a restart and for anyone. Behind {@link SHARE_PREFIX} a line posts an ephemeral reply for everyone, if the articles are
 * those that it was made from: `/share 69e3aiy /topics page:2`.
 */
import type { Corpus } from '../analysis/corpus.ts';
import { ArticleChangedError, UsageError } from '../errors.ts';
import { texts } from '../reply/i18n/index.ts';
import type { Texts } from '../reply/i18n/texts.ts';
import { MAX_CUSTOM_ID_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { shortHash } from '../util/short-hash.ts';
import type { Command, ExecutionContext, Invocation, Options } from './command.ts';
import { formatCommandLine, parseCommandLine, parseOptions } from './command-line.ts';
import { findCommand } from './command-registry.ts';
import { createInvocation, languageOfQuestion } from './invocation.ts';
import { ARTICLE_OPTION, PAGE_OPTION, QUESTION_OPTION, REFERENCES_OPTION } from './shared-options.ts';

const SHARE_PREFIX = '/share ';

/** The revision of the corpus that a reply is made from, behind {@link SHARE_PREFIX}. */
const REVISION = /^([a-z0-9]+) (?=\/)/;

/** A hash of the revisions of all articles. */
function corpusRevision({ articles }: Corpus): string {
  return shortHash(...articles.map(({ revision }) => revision));
}

/** True for a line that is limited to an article, or refers to passages: it holds their revisions itself. */
function holdsRevision(line: string, context: ExecutionContext, language: Language): boolean {
  const { name = '', args } = parseCommandLine(line);
  const command = findCommand(name, language, { registry: context.fullRegistry });
  const given = parseOptions(command, args);
  return given[ARTICLE_OPTION.name] !== undefined || given[REFERENCES_OPTION.name] !== undefined;
}

/** True if another `custom_id` fits behind {@link SHARE_PREFIX}. */
function canBeShared(customId: string): boolean {
  return SHARE_PREFIX.length + customId.length <= MAX_CUSTOM_ID_LENGTH;
}

/**
 * The `custom_id` that shares what another one shows, with the revision of the corpus if it holds none and there is room.
 *
 * @returns `undefined` if it would be too long
 */
export function encodeShareId(customId: string, { language, ...context }: Invocation): string | undefined {
  const withRevision = `${corpusRevision(context.corpus)} ${customId}`;
  const lines = holdsRevision(customId, context, language) ? [customId] : [withRevision, customId];
  const line = lines.find(canBeShared);
  return line === undefined ? undefined : `${SHARE_PREFIX}${line}`;
}

/**
 * The `custom_id` that runs a command with these options.
 *
 * @returns `undefined` if it would be too long to be shared, would hold invisible characters, or would decode to other
 *   options, like a question with ` page:2` in it
 */
export function encodeCustomId(command: Command, options: Options): string | undefined {
  const customId = formatCommandLine(command, options);
  const decoded = parseOptions(command, parseCommandLine(customId).args);
  const isLossless = Object.entries(options).every(([name, value]) => {
    const text = String(value);
    return decoded[name] === text && oneLine(text, MAX_CUSTOM_ID_LENGTH) === text;
  });
  return isLossless && canBeShared(customId) ? customId : undefined;
}

/**
 * The `custom_id` that runs a command on something with a name. Where the name does not fit, its {@link shortHash} stands for
 * it, which {@link findNamed} resolves.
 *
 * @param option the option that takes the name, together with the name that is shown
 * @param others the options behind it, short enough to fit beside a hash
 * @param ownName the name to hash. Default: the one that is shown
 */
export function encodeNamedId(
  command: Command,
  [option, name]: readonly [option: string, name: string],
  others: Options,
  ownName = name,
): string {
  return (
    encodeCustomId(command, { [option]: name, ...others }) ??
    formatCommandLine(command, { [option]: shortHash(ownName), ...others })
  );
}

/** The items of exactly this name, whatever its case and accents, or else those with a name of this hash. */
export function findNamed<T>(
  typed: string,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): T[] {
  const wanted = typed.trim();
  const key = normalize(wanted);
  const sameName = items.filter((item) => namesOf(item).some((name) => normalize(name) === key));
  if (sameName.length > 0) return sameName;
  return items.filter((item) => namesOf(item).some((name) => shortHash(name) === wanted));
}

/**
 * Says that an article has changed.
 *
 * @param askAgainId the `custom_id` that asks the same of the present articles, if one is short enough
 */
export function articleChanged(t: Texts, askAgainId: string | undefined): ArticleChangedError {
  const askAgain = askAgainId === undefined ? undefined : { label: t.askAgain, customId: askAgainId };
  return new ArticleChangedError(t.articleChanged, askAgain);
}

interface DecodedCustomId {
  readonly command: Command;
  readonly invocation: Invocation;
  /** The command line, without what makes it one that shares. */
  readonly line: string;
  /** True if the reply is to be shared. */
  readonly isShare: boolean;
  /** True if an article has changed since the reply that is to be shared was made, so that it may be another one. */
  readonly hasChanged: boolean;
}

/**
 * Decodes a `custom_id`, or the value of a menu option.
 *
 * @throws ArticleChangedError when it is limited to an article that has changed
 * @throws UsageError when this version would not have encoded it: it is of an earlier one, or forged
 */
export function decodeCustomId(
  customId: string,
  language: Language,
  context: ExecutionContext,
): DecodedCustomId {
  const isShare = customId.startsWith(SHARE_PREFIX);
  const shared = isShare ? customId.slice(SHARE_PREFIX.length) : customId;
  const revision = isShare ? REVISION.exec(shared)?.[1] : undefined;
  const line = revision === undefined ? shared : shared.slice(revision.length + 1);
  const { name = '', args } = parseCommandLine(line);
  const command = findCommand(name, language, { registry: context.fullRegistry });
  const given = parseOptions(command, args);
  const limit = given[ARTICLE_OPTION.name];
  if (limit !== undefined && context.corpus.articles.every(({ revision: known }) => known !== limit)) {
    const { [ARTICLE_OPTION.name]: _, [PAGE_OPTION.name]: __, ...others } = given;
    const spoken = languageOfQuestion(given[QUESTION_OPTION.name], language);
    throw articleChanged(texts[spoken], encodeCustomId(command, others));
  }
  const invocation = createInvocation(command, given, language, context);
  if (formatCommandLine(command, invocation.options) !== line)
    throw new UsageError(texts[language].outdatedButton);
  const hasChanged = revision !== undefined && revision !== corpusRevision(context.corpus);
  return { command, invocation, line, isShare, hasChanged };
}
