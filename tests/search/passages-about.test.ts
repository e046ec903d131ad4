import { expect, it } from 'vitest';
import { passagesAbout } from '../../src/search/passages-about.ts';
import { knowledgeOf } from '../support/article.ts';

it('a passage that somebody speaks in, and that does not name them, is about them', () => {
  const { index } = knowledgeOf([
    'Omar Reyes sold the ferry on Monday.',
    'The harbour of Tamora is quiet, said Ida Bell. “The ferry is late,',
    '“and nobody knows why it left the pier.”',
    'Gulls slept on the roof of the shed.',
  ]);
  const about = passagesAbout('Ida Bell', () => true, index);
  expect([...about.keys()].map(({ paragraph }) => paragraph)).toStrictEqual([2, 3]);
});
