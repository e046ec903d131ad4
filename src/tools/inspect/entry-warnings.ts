/** Entries of an editor that may be one, or have not been finished. */
import type { Article, EditorEntries } from '../../corpus/article.ts';
import { tokenize } from '../../text/tokenize.ts';

const keyOf = (name: string): string => tokenize(name).join(' ');

/** Declared people whose names have the same words as somebody else's, or some of them. */
function findOneUnderTwoNames({ people }: Article, entries: EditorEntries): string[] {
  const declared = new Set(entries.people.map(({ name }) => name));
  const named = people.map(({ name }) => ({ name, words: tokenize(name) }));
  return named.flatMap((long, i) =>
    named
      .filter(
        (short, k) =>
          (short.words.length < long.words.length || k < i) &&
          (declared.has(short.name) || declared.has(long.name)) &&
          short.words.length <= long.words.length &&
          keyOf(short.name) !== keyOf(long.name) &&
          short.words.every((word) => long.words.includes(word)),
      )
      .map(
        (short) =>
          `“${short.name}” and “${long.name}” are two people here: is it one? Then give one name, as the text has it in full`,
      ),
  );
}

/** Roles that stand under one language as they do under the other. */
function findUntranslatedRoles({ people }: EditorEntries): string[] {
  const names = people.filter(({ role }) => role && role.en === role.es).map(({ name }) => name);
  return names.length === 0 ? [] : [`the role is the same in English and Spanish: ${names.join(', ')}`];
}

/** Warnings about the entries of an editor for people and places, a sentence each. */
export function findEntryWarnings(article: Article, entries: EditorEntries): string[] {
  return [...findOneUnderTwoNames(article, entries), ...findUntranslatedRoles(entries)];
}
