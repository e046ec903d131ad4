/**
 * The codec of `custom_id`s and of the values of menu options. Both are command lines, `/topics topic:Energy`, so a button
 * works after a restart and for anyone. One for a later page has the revision of what it goes on from in front, `69e3aiy
 * /topics page:2`; with another revision, its page would be one of another list. After {@link SHARE_PREFIX} a line posts an
 * ephemeral reply for everyone, if it would still be the same: `/share 69e3aiy /topics`.
 */
import { ArticleChangedError, UsageError } from '../errors.ts';
import { texts } from '../reply/i18n/index.ts';
import type { Texts } from '../reply/i18n/texts.ts';
import { MAX_CUSTOM_ID_LENGTH } from '../reply/limits.ts';
import { oneLine } from '../reply/markdown.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { isShortHash, shortHash } from '../util/short-hash.ts';
import type { Command, ExecutionContext, Invocation, Options } from './command.ts';
import { formatCommandLine, parseCommandLine, parseOptions } from './command-line.ts';
import { findCommand } from './command-registry.ts';
import { createInvocation, languageOfText } from './invocation.ts';
import { ARTICLE_OPTION, PAGE_OPTION, QUESTION_OPTION, REFERENCES_OPTION } from './shared-options.ts';

const SHARE_PREFIX = '/share ';

/** The parts of a `custom_id`: {@link SHARE_PREFIX} or not, a revision or none, a command line. */
const PARTS = /^(?<share>\/share )?(?:(?<revision>[a-z0-9]+) (?=\/))?(?<line>.*)$/su;

interface CustomIdParts {
  readonly isShare: boolean;
  readonly revision: string | undefined;
  readonly line: string;
}

function splitCustomId(customId: string): CustomIdParts {
  const { share, revision, line = '' } = PARTS.exec(customId)?.groups ?? {};
  return { isShare: share !== undefined, revision, line };
}

/** The command line in a `custom_id`, for a surface without buttons. */
export function commandLineOf(customId: string): string {
  return splitCustomId(customId).line;
}

/** True for a line that is limited to an article, or refers to passages: it holds their revisions itself. */
function holdsRevision(line: string, context: ExecutionContext, language: Language): boolean {
  const { name = '', args } = parseCommandLine(line);
  const command = findCommand(name, language, { ...context, registry: context.fullRegistry });
  const given = parseOptions(command, args);
  return given[ARTICLE_OPTION.name] !== undefined || given[REFERENCES_OPTION.name] !== undefined;
}

/** True if another `custom_id` fits after {@link SHARE_PREFIX}. */
export function canBeShared(customId: string): boolean {
  return SHARE_PREFIX.length + customId.length <= MAX_CUSTOM_ID_LENGTH;
}

/**
 * The `custom_id` that shares the reply of another one, with the revision if its line holds none and it fits.
 *
 * @returns `undefined` if it would be too long
 */
export function encodeShareId(customId: string, { language, ...context }: Invocation): string | undefined {
  const { revision, line } = splitCustomId(customId);
  const isRevisionNeeded = revision !== undefined || !holdsRevision(line, context, language);
  const candidates = isRevisionNeeded ? [`${context.revision} ${line}`, line] : [line];
  const shared = candidates.find(canBeShared);
  return shared === undefined ? undefined : `${SHARE_PREFIX}${shared}`;
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

/** The options that keep to the article of an invocation, by its revision, and to a page. */
function scopeOptions({ article }: Invocation, page = 1): Options {
  return {
    ...(article && { [ARTICLE_OPTION.name]: article.revision }),
    ...(page > 1 && { [PAGE_OPTION.name]: page }),
  };
}

/** A command line as a `custom_id`: that of a later page has the revision in front. */
const withRevision = (line: string, invocation: Invocation, page: number): string =>
  page > 1 ? `${invocation.revision} ${line}` : line;

/**
 * The `custom_id` that shows a page of a command's list, of the article asked or of all of them. A later page has the revision
 * in front.
 *
 * @param options short enough to fit
 */
export function formatPageId(command: Command, options: Options, invocation: Invocation, page = 1): string {
  const line = formatCommandLine(command, { ...options, ...scopeOptions(invocation, page) });
  return withRevision(line, invocation, page);
}

/**
 * The `custom_id` of a page of a command, with options of any length.
 *
 * @returns `undefined` as {@link encodeCustomId} does
 */
export function encodePageId(
  command: Command,
  options: Options,
  invocation: Invocation,
  page = 1,
): string | undefined {
  const line = encodeCustomId(command, { ...options, ...scopeOptions(invocation, page) });
  if (line === undefined) return undefined;
  const customId = withRevision(line, invocation, page);
  return canBeShared(customId) ? customId : undefined;
}

/** Something with a name, as the options of a command. */
interface NamedOptions {
  /** The option that takes the name. */
  readonly option: string;
  /** As it is shown. */
  readonly name: string;
  /** The name to hash. Default: the one that is shown */
  readonly ownName?: string;
  /** The options after it, short enough to fit beside a hash. */
  readonly others?: Options;
}

/**
 * The `custom_id` that shows a page of a command for something with a name. Where the name does not fit, its {@link shortHash}
 * stands for it, which {@link findNamed} resolves.
 */
export function encodeNamedId(
  command: Command,
  { option, name, ownName = name, others }: NamedOptions,
  invocation: Invocation,
  page = 1,
): string {
  return (
    encodePageId(command, { [option]: name, ...others }, invocation, page) ??
    formatPageId(command, { [option]: shortHash(ownName), ...others }, invocation, page)
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
  if (sameName.length > 0 || !isShortHash(wanted)) return sameName;
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
  /** The command line of the invocation. */
  readonly line: string;
  /** True if the reply is to be shared. */
  readonly isShare: boolean;
  /** True if the revision is another one now, so that the reply may be another one. */
  readonly hasChanged: boolean;
  /** True if the invocation is for the first page therefore, and not for the one asked. */
  readonly isRestarted: boolean;
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
  const { isShare, revision, line } = splitCustomId(customId);
  const { name = '', args } = parseCommandLine(line);
  const command = findCommand(name, language, { ...context, registry: context.fullRegistry });
  const given = parseOptions(command, args);
  const limit = given[ARTICLE_OPTION.name];
  if (limit !== undefined && context.corpus.articles.every(({ revision: known }) => known !== limit)) {
    const { [ARTICLE_OPTION.name]: _, [PAGE_OPTION.name]: __, ...others } = given;
    const spoken = languageOfText(given[QUESTION_OPTION.name], language);
    throw articleChanged(texts[spoken], encodeCustomId(command, others));
  }
  const invocation = createInvocation(command, given, language, context);
  if (formatCommandLine(command, invocation.options) !== line)
    throw new UsageError(texts[language].outdatedButton);
  const hasChanged = revision !== undefined && revision !== context.revision;
  const { [PAGE_OPTION.name]: page, ...firstPage } = invocation.options;
  if (!hasChanged || page === undefined)
    return { command, invocation, line, isShare, hasChanged, isRestarted: false };
  return {
    command,
    invocation: { ...invocation, options: firstPage },
    line: formatCommandLine(command, firstPage),
    isShare,
    hasChanged,
    isRestarted: true,
  };
}
