/**
 * Builds a knowledge base from files in one go, for tools and tests; for the bot, a {@link KnowledgeStore}
 * does.
 */
import { groupIntoParts } from '../corpus/corpus-parts.ts';
import { corpusError } from '../corpus/diagnostics.ts';
import type { SourceFile } from '../corpus/source-file.ts';
import { lazy } from '../util/lazy.ts';
import { cacheKey, versionOf } from './index-cache.ts';
import { indexPart } from './index-part.ts';
import { createKnowledgeBase, type KnowledgeBase, loadPart } from './knowledge-base.ts';
import { readLanguageResources } from './read-language-resources.ts';

/** Read once: they belong to the program, and not to a corpus. */
const languageResources = lazy(readLanguageResources);

/** @throws StartupError with the diagnostics of all files, a line each */
export function buildKnowledgeBase(files: readonly SourceFile[]): KnowledgeBase {
  const resources = languageResources();
  const { parts, diagnostics } = groupIntoParts(files);
  const indexed = parts.map((part) => ({ part, result: indexPart(part, resources) }));
  const found = indexed.flatMap(({ result }) => (Array.isArray(result) ? result : []));
  if (diagnostics.length + found.length > 0) throw corpusError([...diagnostics, ...found]);
  const loaded = indexed.flatMap(({ part, result }) =>
    Array.isArray(result) ? [] : [loadPart(part, result, resources)],
  );
  // The program is the same as long as it runs.
  const version = versionOf(parts.map((part) => cacheKey(part, '')));
  return createKnowledgeBase(loaded, resources, version);
}
