import { describe, expect, it } from 'vitest';
import {
  articleFile,
  at,
  diagnosticsOf,
  file,
  knowledgeFrom,
  onlyArticle,
  paragraphsOf,
} from '../support/article.ts';
import { blockQuotesOf, citationsOf } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';
import { verbatimFaults } from '../support/reply-faults.ts';

describe('an article without front matter', () => {
  const TEXT =
    'The bridge of Tamora opened on Monday. It has four lanes.\n\n  It was built by the city.  \r\n';
  const knowledgeFromText = (text: string, path = 'corpus/the-new-bridge.txt') =>
    knowledgeFrom(file(path, text));
  const article = onlyArticle(knowledgeFromText(TEXT).corpus);

  it('gets its title from the file’s name; its language is detected, and its topics are found in the text', () => {
    expect(article).toMatchObject({
      id: 'the-new-bridge',
      title: 'The new bridge',
      publication: undefined,
      url: undefined,
      published: undefined,
      language: 'en',
      people: [],
    });
    expect(article.topics.flatMap(({ paragraphs }) => paragraphs)).toStrictEqual([1, 2]);
    for (const { name } of article.topics) expect(TEXT).toContain(name.en);
    expect(onlyArticle(knowledgeFromText('El puente se abrió en la noche.').corpus).language).toBe('es');
  });

  it('has a paragraph for each line, verbatim, without a byte order mark', () => {
    const lines = ['The bridge of Tamora opened on Monday. It has four lanes.', 'It was built by the city.'];
    expect(paragraphsOf(article)).toStrictEqual(lines);
    expect(paragraphsOf(onlyArticle(knowledgeFromText(`\uFEFF${TEXT}`).corpus))).toStrictEqual(lines);
  });

  it('does not interpret Markdown', () => {
    const text = '---\n# Not a heading\n*No emphasis*';
    expect(paragraphsOf(onlyArticle(knowledgeFromText(text).corpus))).toStrictEqual(text.split('\n'));
  });

  it('is cited by title and paragraph, without a link', () => {
    const knowledge = knowledgeFromText(TEXT);
    const reply = replyToLine('who built the bridge', 'en', knowledge);
    expect(citationsOf(reply)).toContainEqual({
      number: expect.any(Number),
      paragraph: 2,
      source: 'The new bridge',
      link: undefined,
    });
    expect(blockQuotesOf(reply)).toContain('It was built by the city.');
    expect(JSON.stringify(reply)).not.toMatch(/https?:|"url"/);
    expect(verbatimFaults(reply, knowledge.corpus, 'who built the bridge')).toStrictEqual([]);
    // Of a word that tells no language, the person's is spoken.
    const spanish = citationsOf(replyToLine('bridge', 'es', knowledge));
    expect(spanish.map(({ source }) => source)).toContain('The new bridge · en inglés');
  });

  it('may have a question bank', () => {
    const bank = file(
      'corpus/the-new-bridge.questions.yaml',
      '1:\n  en: [how wide is it, what is its width, how broad, can four cars pass]\n  es: [qué tan ancho es]\n2:\n  en: [who paid, whose work is it, which builder, by whom]\n  es: [quién lo hizo]\nnone:\n  en: [hello there]\n  es: [hola]\n',
    );
    const knowledge = knowledgeFrom(file('corpus/the-new-bridge.txt', TEXT), bank);
    expect(at(blockQuotesOf(replyToLine('whose work', 'en', knowledge)), 0)).toBe(
      'It was built by the city.',
    );
    expect(at(blockQuotesOf(replyToLine('quien lo hizo', 'es', knowledge)), 0)).toBe(
      'It was built by the city.',
    );
  });

  it.each([
    ['The New Bridge', /^corpus\/The New Bridge\.txt:1: the file's name makes no id: "The New Bridge"/],
    ['x'.repeat(61), /makes no id/],
    ['--bridge--', /makes no id: "--bridge--"; use .* single hyphens between words$/],
  ])('is refused when its name is not a valid id: %s', (name, message) => {
    expect(diagnosticsOf(file(`corpus/${name}.txt`, TEXT))).toStrictEqual([expect.stringMatching(message)]);
  });

  it('is refused when it is empty, not UTF-8, or has a sentence that is too long for a message', () => {
    expect(diagnosticsOf(file('corpus/a.txt', ' \n\n'))).toStrictEqual([
      'corpus/a.txt:1: has no paragraphs in it; put the text of the article there, or delete the file',
    ]);
    expect(diagnosticsOf(file('corpus/a.txt', Buffer.from([0x41, 0x0a, 0xff])))).toStrictEqual([
      'corpus/a.txt:2: is not UTF-8 text from here on; save the file as UTF-8',
    ]);
    expect(diagnosticsOf(file('corpus/a.txt', `It rained.\n${'x'.repeat(1501)}`))).toStrictEqual([
      expect.stringMatching(/^corpus\/a\.txt:2: paragraph 2 has a sentence of 1501 characters/),
    ]);
  });

  it('is refused with front matter, which belongs to a .md file', () => {
    const source = '---\ntitle: Rain\npeople:\n  - name: Ida Bell\n---\nIt rained.\n';
    expect(diagnosticsOf(file('corpus/rain.txt', source))).toStrictEqual([
      'corpus/rain.txt:1: has front matter, which only .md files have; rename it to rain.md',
    ]);
  });

  it('is refused when another article has the same id', () => {
    const diagnostics = diagnosticsOf(
      articleFile(['It rained.'], {}, 'a'),
      file('corpus/a.txt', 'It rained.'),
    );
    expect(diagnostics).toStrictEqual([
      'corpus/a.txt:1: id: "a" is the id of corpus/a.md too; rename one of the files, or give one an id of its own',
    ]);
  });
});
