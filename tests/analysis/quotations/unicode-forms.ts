import { expect } from 'vitest';
import { file, knowledgeFrom, onlyArticle } from '../../support/article.ts';

/** A text in another form of Unicode, of the same words. */
export const UNICODE_FORMS: readonly (readonly [form: string, change: (text: string) => string])[] = [
  ['letters and marks apart (NFD)', (text) => text.normalize('NFD')],
  ['soft hyphens in words', (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00AD')],
  ['zero-width spaces in words', (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u200B')],
  ['names in bidirectional isolates', (text) => text.replace(/\p{Lu}\p{L}+/gu, '\u2068$&\u2069')],
  ['ligatures', (text) => text.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')],
];

/** What the analysis finds in a text. */
function foundIn(paragraphs: readonly string[]) {
  const { corpus } = knowledgeFrom(file('corpus/story.txt', paragraphs.join('\n')));
  const { people, topics, quotations, revision } = onlyArticle(corpus);
  return { people, topics, quotations, revision };
}

/** Checks that a text has the same speakers, people and topics in other forms. */
export function expectSameIn(
  forms: readonly (typeof UNICODE_FORMS)[number][],
  paragraphs: readonly string[],
): void {
  const found = foundIn(paragraphs);
  for (const [form, change] of forms)
    expect(foundIn(paragraphs.map(change)), `${form}: ${paragraphs.join(' ')}`).toStrictEqual(found);
}
