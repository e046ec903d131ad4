/** Entries of an editor that contradict or repeat each other, or have not been finished. */
import type { Article, EditorEntries } from '../../corpus/article.ts';
import { tokenize } from '../../text/tokenize.ts';
import { pushTo } from '../../util/push-to.ts';

const keyOf = (name: string): string => tokenize(name).join(' ');

/** Names that stand in more than one place, or twice in one. */
function findRepeatedNames({ people, places, nonPeople }: EditorEntries): string[] {
  const fieldsByKey = new Map<string, { readonly name: string; readonly field: string }[]>();
  const add = (name: string, field: string): void => pushTo(fieldsByKey, keyOf(name), { name, field });
  for (const { name, aliases } of people) {
    add(name, 'people');
    for (const alias of new Set(aliases.map(keyOf)))
      if (alias !== keyOf(name))
        add(aliases.find((other) => keyOf(other) === alias) ?? alias, `the aliases of ${name}`);
  }
  for (const place of places) add(place, 'places');
  for (const name of nonPeople) add(name, 'not_people');
  return [...fieldsByKey.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first || entries.length === 1) return [];
    const fields = entries.map(({ field }) => field);
    const where = [...new Set(fields)].map((field) =>
      fields.filter((other) => other === field).length > 1 ? `${field} twice` : field,
    );
    return [`“${first.name}” is in ${where.join(' and in ')}: one of them is enough, or wrong`];
  });
}

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

/** What to look at in the entries of an editor about people and places, a sentence each. */
export function findEntryWarnings(article: Article, entries: EditorEntries): string[] {
  return [
    ...findRepeatedNames(entries),
    ...findOneUnderTwoNames(article, entries),
    ...findUntranslatedRoles(entries),
  ];
}
