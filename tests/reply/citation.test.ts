import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { citedExcerpts, formatParagraphs, shortTitle } from '../../src/reply/citation.ts';
import { createReply } from '../../src/reply/message.ts';
import { articleFile, at, file, knowledgeFrom, knowledgeOf, onlyArticle } from '../support/article.ts';
import { textOf } from '../support/messages.ts';

describe('paragraph numbers', () => {
  it.each([
    [[4], '¶4'],
    [[9, 10, 11, 12], '¶9–12'],
    [[2, 5, 6], '¶2, 5–6'],
    [[1, 3, 5], '¶1, 3, 5'],
    [[1, 2, 4, 5, 21], '¶1–2, 4–5, 21'],
  ])('are printed with ranges: %j as %s', (numbers, expected) => {
    expect(formatParagraphs(numbers)).toBe(expected);
  });
});

describe('a long headline', () => {
  it('is cut between characters, not within one', () => {
    const article = onlyArticle(knowledgeOf(['Bell met Ruiz.']).corpus);
    expect(shortTitle({ ...article, title: `${'a'.repeat(59)}😀 and more` })).toBe(`${'a'.repeat(59)}😀…`);
    expect(shortTitle({ ...article, title: 'Bell met Ruiz' })).toBe('Bell met Ruiz');
  });
});

describe('a long list of paragraph numbers', () => {
  it('ends in an ellipsis only when ranges are left out', () => {
    const odd = (count: number): number[] => Array.from({ length: count }, (_, i) => 2 * i + 1);
    expect(formatParagraphs(odd(8))).toBe('¶1, 3, 5, 7, 9, 11, 13, 15');
    expect(formatParagraphs(odd(9))).toBe('¶1, 3, 5, 7, 9, 11, 13, 15, …');
    expect(formatParagraphs([...odd(7), ...Array.from({ length: 50 }, (_, i) => 100 + i)])).toBe(
      '¶1, 3, 5, 7, 9, 11, 13, 100–149',
    );
  });
});

describe('a citation', () => {
  /** The citation of the second paragraph of the first article. */
  const citationIn = (knowledge: ExecutionContext, language: 'en' | 'es'): string => {
    const { corpus } = knowledge;
    const article = at(corpus.articles, 0);
    const paragraph = at(article.paragraphs, 1);
    const source = { article, paragraph: 2, span: paragraph };
    return (
      textOf(createReply([citedExcerpts(['> Words.'], source, 3, { corpus, language })]))
        .split('\n')
        .at(-1) ?? ''
    );
  };
  const LINES = ['The bridge opened.', 'It has four lanes.'];
  const LINK = 'https://courier.example.org/story#:~:text=It%20has%20four%20lanes';

  it('names paragraph, publication and date, and links to the words', () => {
    const { corpus } = knowledgeOf(LINES, { publication: 'The *Courier*' });
    const article = onlyArticle(corpus);
    const source = { article, paragraph: 2, span: at(article.paragraphs, 1) };
    expect(citedExcerpts(['> It has four lanes.'], source, 3, { corpus, language: 'en' })).toStrictEqual({
      type: 10,
      content: `> It has four lanes.\n-# [3] [¶2 · The \\*Courier\\* · 5 Jan 2026](${LINK})`,
    });
    expect(citedExcerpts(['> It has four lanes.'], source, 3, { corpus, language: 'es' })).toStrictEqual({
      type: 10,
      content: `> It has four lanes.\n-# [3] [¶2 · The \\*Courier\\* · 5 ene 2026 · en inglés](${LINK})`,
    });
  });

  it('names the article’s language to people who speak another', () => {
    const spanish = knowledgeOf(LINES, { language: 'es' });
    expect(citationIn(spanish, 'en')).toBe(
      `-# [3] [¶2 · The Tamora Courier · 5 Jan 2026 · in Spanish](${LINK})`,
    );
    expect(citationIn(spanish, 'es')).toBe(`-# [3] [¶2 · The Tamora Courier · 5 ene 2026](${LINK})`);
  });

  it('names the headline when there are several articles, cut at a word’s end', () => {
    const title = `${'The bridge *of* Tamora '.repeat(4)}opens`;
    const several = knowledgeFrom(articleFile(LINES, { title }, 'a'), articleFile(LINES, {}, 'b'));
    expect(citationIn(several, 'en')).toBe(
      `-# [3] [¶2 · The bridge \\*of\\* Tamora The bridge \\*of\\* Tamora The bridge… · The Tamora Courier · 5 Jan 2026](${LINK.replace('story', 'a')})`,
    );
    const short = knowledgeFrom(
      articleFile(LINES, { title: 'x'.repeat(60) }, 'a'),
      articleFile(LINES, {}, 'b'),
    );
    expect(citationIn(short, 'en')).toContain(`¶2 · ${'x'.repeat(60)} · The`);
  });

  it('names the title of plain text, and links nowhere', () => {
    const plain = knowledgeFrom(file('corpus/harbour-notes.txt', LINES.join('\n')));
    expect(citationIn(plain, 'en')).toBe('-# [3] ¶2 · Harbour notes');
    const article = onlyArticle(plain.corpus);
    const source = { article, paragraph: 2, span: at(article.paragraphs, 1) };
    expect(citedExcerpts(['> Words.'], source, 3, { corpus: plain.corpus, language: 'es' })).toStrictEqual({
      type: 10,
      content: '> Words.\n-# [3] ¶2 · Harbour notes · en inglés',
    });
  });
});
