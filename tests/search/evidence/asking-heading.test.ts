import { describe, expect, it } from 'vitest';
import { gatherEvidence, passageAt } from '../../../src/search/evidence/evidence.ts';
import { isAskedAbove } from '../../../src/search/judgement/requirements.ts';
import { readQuery } from '../../../src/search/question/parse-question.ts';
import { at, file, knowledgeFrom } from '../../support/article.ts';

const { index } = knowledgeFrom(
  file(
    'corpus/mill.md',
    [
      '---\ntitle: The mill\npublication: The Tamora Courier\nurl: https://courier.example.org/mill\npublished: 2026-01-05\nlanguage: en\n---',
      'It rained in Tamora.',
      '## What the bakers ask for',
      'They want cheap flour. Ida Bell brought salt to the mill.',
    ].join('\n\n'),
  ),
);
const articleIndex = at(index.articlesFor('bakers', undefined), 0);
const position = articleIndex.passages.findIndex(({ sentences }) => sentences.length === 2);
const lexicalOf = (question: string) =>
  passageAt(gatherEvidence(readQuery(question), articleIndex, index), position);

describe('a heading that asks', () => {
  it('is indexed beside the sentences of the passage below, and is none of them', () => {
    expect(articleIndex.sentences[position]).toHaveLength(2);
    expect(articleIndex.headings[position]).toContain('baker');
    expect(articleIndex.headings.filter((heading) => heading !== undefined)).toHaveLength(1);
  });

  it('is evidence by its own name', () => {
    const passage = lexicalOf('what do the bakers ask for');
    expect(passage.lexical?.sentences).toHaveLength(2);
    expect(passage.lexical?.bigrams).toHaveLength(2);
    expect(passage.lexical?.heading).not.toContain(0);
    expect(isAskedAbove(passage)).toBe(true);
    expect(isAskedAbove(lexicalOf('who brought salt to the bakers'))).toBe(false);
  });

  it('finds the passage', () => {
    expect(lexicalOf('bakers').score).toBeGreaterThan(0);
  });
});
