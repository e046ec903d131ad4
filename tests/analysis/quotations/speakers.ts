import { file, knowledgeFrom } from '../../support/article.ts';

/** Paragraphs of a plain text, and the speakers of its quotations. */
export type Case = readonly [
  name: string,
  paragraphs: readonly string[],
  speakers: readonly (string | null)[],
];

/** The speakers of the quotations of a plain text, in order: no editor has declared anything about its people. */
export function speakersIn(paragraphs: readonly string[]): (string | null)[] {
  const { corpus } = knowledgeFrom(file('corpus/story.txt', paragraphs.join('\n')));
  return corpus.quotations.map(({ speaker }) => speaker ?? null);
}

// People of no real article, so that nothing can be right by a table of names.
export const BELL = 'Ida Bell';
export const OKAFOR = 'Tom Okafor';
