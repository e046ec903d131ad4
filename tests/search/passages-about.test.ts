import { expect, it } from 'vitest';
import { quotationsOf, rankQuotedPassages } from '../../src/search/find-quotations.ts';
import { passagesAbout } from '../../src/search/passages-about.ts';
import { knowledgeOf } from '../support/article.ts';

it('a passage that somebody speaks in, and that does not name them, is about them', () => {
  const { index } = knowledgeOf([
    'Omar Reyes sold the ferry on Monday.',
    'The harbour of Tamora is quiet, said Ida Bell. “The ferry is late,',
    '“and nobody knows why it left the pier.”',
    'Gulls slept on the roof of the shed.',
  ]);
  const about = passagesAbout('Ida Bell', (passage) => [passage], index);
  expect([...about.keys()].map(({ paragraph }) => paragraph)).toStrictEqual([2, 3]);
});

it('somebody’s words are about whom they mean by a pronoun', () => {
  const { index, corpus } = knowledgeOf([
    'Mayor Ida Bell opened the bridge and thanked the crew.',
    '“She never sleeps, and the mill is hers,” said Omar Reyes, a miller.',
    '“The bridge is old,” said Reyes.',
  ]);
  const scope = { corpus, article: undefined };
  const about = rankQuotedPassages('Ida Bell', quotationsOf('Omar Reyes', scope), scope, index);
  expect([...about.keys()].map(({ paragraph }) => paragraph)).toStrictEqual([2]);
});
