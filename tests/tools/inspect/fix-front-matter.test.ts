import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/corpus/parse-article.ts';
import { fixFrontMatter } from '../../../src/tools/inspect/fix-front-matter.ts';
import { diagnosticsOf, file, knowledgeFrom, onlyArticle } from '../../support/article.ts';

const HEAD = [
  'title: The bridge of Tamora opens',
  'publication: The Tamora Courier',
  'url: https://courier.example.org/bridge',
  'published: 2026-01-05',
  'language: en',
];

const BODY = [
  'The bridge of Tamora opened on Monday, nine years after the old bridge fell.',
  '“It is wide,” said Ida Bell, the mayor of Tamora.',
  'The tolls of the bridge will pay for the ferry, Carl Voss said.',
  'Photo: R. Oak',
];

const source = (...head: string[]): string =>
  ['---', ...HEAD, ...head, '---', ...BODY.map((line) => `${line}\n`)].join('\n');

function fix(text: string): ReturnType<typeof fixFrontMatter> {
  const parsed = parseArticle(file('corpus/bridge.md', text));
  if (Array.isArray(parsed)) throw new Error('the article cannot be parsed');
  return fixFrontMatter(text, parsed.article, parsed.entries);
}

const articleOf = (text: string) => onlyArticle(knowledgeFrom(file('corpus/bridge.md', text)).corpus);

describe('front matter made of what is found', () => {
  const fixed = fix(source());

  it('has the captions, people with roles, and topics, and can be read', () => {
    expect(diagnosticsOf(file('corpus/bridge.md', fixed.text))).toStrictEqual([]);
    const { captions, people, topics } = articleOf(fixed.text);
    expect([...captions]).toStrictEqual([4]);
    expect(people.map(({ name, role }) => [name, role?.en])).toStrictEqual([
      ['Ida Bell', 'mayor of Tamora'],
      ['Carl Voss', undefined],
    ]);
    expect(topics.flatMap(({ paragraphs }) => paragraphs)).not.toContain(4);
    expect(fixed.additions).toHaveLength(3);
  });

  it('leaves the text as it was', () => {
    expect(fixed.text.endsWith(BODY.map((line) => `${line}\n`).join('\n'))).toBe(true);
  });

  it('has the line ends of the file', () => {
    expect(fix(source().replaceAll('\n', '\r\n')).text).toBe(fixed.text.replaceAll('\n', '\r\n'));
  });

  it('is complete: nothing is added again', () => {
    expect(fix(fixed.text)).toStrictEqual({ text: fixed.text, additions: [] });
  });
});

describe('front matter that is there', () => {
  const declared = source(
    '# Whom we know',
    'people:',
    '  - name: Ida Bell',
    '    role: { en: Mayor, es: alcaldesa }',
    'topics:',
    '  - name: { en: All of it, es: Todo }',
    '    paragraphs: [1, 2, 3, 4]',
  );

  it('stays, with its comments', () => {
    const { text, additions } = fix(declared);
    for (const line of ['# Whom we know', '  - name: Ida Bell', '    role: { en: Mayor, es: alcaldesa }'])
      expect(text).toContain(`\n${line}\n`);
    expect(additions).toStrictEqual(['captions: ¶4', 'people: Carl Voss']);
    expect(articleOf(text).topics.map(({ name }) => name.es)).toStrictEqual(['Todo']);
  });
});
