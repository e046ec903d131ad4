import type { Corpus } from '../analysis/corpus.ts';
import type { Passage } from '../corpus/passages.ts';
import { UsageError } from '../errors.ts';
import { textsFor } from '../reply/i18n/index.ts';
import type { Hit } from '../search/answer.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Command, Invocation } from './command.ts';
import { formatCommandLine } from './command-line.ts';
import { articleChanged, canBeShared, encodeCustomId } from './custom-id.ts';
import { REFERENCES_OPTION } from './shared-options.ts';

/** A passage, and the sentence of it to point at. */
export interface PassageReference {
  readonly passage: Passage;
  readonly sentence: Span | undefined;
}

/** A reference to the passage of a hit, and to the sentence that its first highlight begins in. */
export function referenceTo({ passage, highlights: [first] }: Hit): PassageReference {
  return { passage, sentence: first && passage.sentences.find((sentence) => overlaps(sentence, first)) };
}

const REFERENCE = /^([a-z0-9]+)\.(\d+(?:-\d+)?)(?:\/(\d+))?$/;

/**
 * A passage in a few characters, `k3f9abc.4/1`: the article's revision, the passage as in its id, and the number of the
 * sentence. It means nothing in any other version of the article, and is short enough for a `custom_id` to hold several.
 */
export function formatPassageReference({ passage, sentence }: PassageReference): string {
  const { article, id, sentences } = passage;
  const number = sentences.findIndex(({ start }) => start === sentence?.start) + 1;
  return `${article.revision}.${id.slice(article.id.length + 1)}${number > 0 ? `/${number}` : ''}`;
}

/**
 * The inverse of {@link formatPassageReference}; `undefined` where no article of this revision has such a passage. @internal
 * for tests
 */
export function resolvePassageReference(
  reference: string,
  { articles, passages }: Corpus,
): PassageReference | undefined {
  const [, revision, number, sentence] = REFERENCE.exec(reference) ?? [];
  const article = articles.find((candidate) => candidate.revision === revision);
  const passage = article && passages.find(({ id }) => id === `${article.id}.${number}`);
  return passage && { passage, sentence: passage.sentences[Number(sentence) - 1] };
}

/**
 * References to these passages, separated by spaces: the first ones, as many as fit a `custom_id` of a command that can be
 * shared.
 */
export function joinReferences(command: Command, references: readonly PassageReference[]): string {
  let joined = '';
  for (const reference of references) {
    const longer = `${joined} ${formatPassageReference(reference)}`.trim();
    if (!canBeShared(formatCommandLine(command, { [REFERENCES_OPTION.name]: longer }))) break;
    joined = longer;
  }
  return joined;
}

/**
 * The passage that a button refers to.
 *
 * @param question what its reply answers, for a button that asks it again, if it is short enough
 * @throws ArticleChangedError when no article of this revision has such a passage
 * @throws UsageError when it is no reference
 */
export function requirePassage(
  reference: string,
  question: string | undefined,
  invocation: Invocation,
): PassageReference {
  const t = textsFor(invocation);
  if (!REFERENCE.test(reference)) throw new UsageError(t.outdatedButton);
  const resolved = resolvePassageReference(reference, invocation.corpus);
  if (resolved) return resolved;
  const { defaultCommand } = invocation.fullRegistry;
  const askAgainId = question === undefined ? undefined : encodeCustomId(defaultCommand, { question });
  throw articleChanged(t, askAgainId);
}

/**
 * The `custom_id` of a button command that refers to passages.
 *
 * @param at references, separated by spaces
 * @param question to be asked again when the article has changed; omitted if it does not fit
 */
export function encodeReferencesId(command: Command, at: string, question: string | undefined): string {
  const customId =
    question === undefined ? undefined : encodeCustomId(command, { [REFERENCES_OPTION.name]: at, question });
  return customId ?? formatCommandLine(command, { [REFERENCES_OPTION.name]: at });
}
