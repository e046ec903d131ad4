import { describe, expect, it } from 'vitest';
import { executeLine } from '../../src/interactions/execute.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';
import {
  articleFile,
  at,
  file,
  knowledgeFrom,
  onlyArticle,
  paragraphsOf,
  problemsOf,
} from '../support/article.ts';
import { blockQuotesOf, textOf } from '../support/messages.ts';
import { verbatimFaults } from '../support/reply-faults.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The bridge of Tamora was opened by the mayor, and it is for all.'],
    ['es', 'El puente de Tamora lo abrió la alcaldesa, y es para todos los que viven en la ciudad.'],
    // Names and quotations of the other language do not turn it around.
    ['en', 'The mayor of La Paz said “el puente” to the people who were in the square of Los Andes.'],
    ['es', 'El alcalde dijo “the bridge” a la gente que estaba en la plaza de The Hague.'],
    // A sentence or two, with hardly a small word in them.
    ['es', '«Hemos ganado», afirmó Bell.'],
    ['es', '“De ninguna manera”, respondió él.'],
    ['es', 'No quería repetirlo.'],
    ['en', 'Peña won. Muñoz lost.'],
    ['en', '“We won,” Núñez said.'],
    ['es', 'EL PUENTE SE ABRIÓ EN LA NOCHE POR FIN'],
  ])('is %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '12:30', 'Tamora', '橋は開通した。'])('is English where nothing tells: %j', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('goes by how it begins, so that a book takes no longer than a page', () => {
    expect(
      detectLanguage(`${'el puente de la ciudad '.repeat(1000)}${'the bridge of the city '.repeat(9000)}`),
    ).toBe('es');
  });
});

describe('an article that is its text alone', () => {
  const TEXT =
    'The bridge of Tamora opened on Monday. It has four lanes.\n\n  It was built by the city.  \r\n';
  const plain = (text: string, path = 'corpus/the-new-bridge.txt') => knowledgeFrom(file(path, text));
  const article = onlyArticle(plain(TEXT).corpus);

  it('has its title from the file’s name, its language from its words, and its topics from its own words', () => {
    expect(article).toMatchObject({
      id: 'the-new-bridge',
      title: 'The new bridge',
      publication: undefined,
      url: undefined,
      published: undefined,
      language: 'en',
      people: [],
    });
    expect(article.topics.flatMap(({ paragraphs }) => paragraphs)).toEqual(expect.arrayContaining([1, 2]));
    for (const { name } of article.topics) expect(TEXT).toContain(name.en);
    expect(onlyArticle(plain('El puente se abrió en la noche.').corpus).language).toBe('es');
  });

  it('has its lines for paragraphs, word for word, a mark of the file’s encoding left out', () => {
    const lines = ['The bridge of Tamora opened on Monday. It has four lanes.', 'It was built by the city.'];
    expect(paragraphsOf(article)).toStrictEqual(lines);
    expect(paragraphsOf(onlyArticle(plain(`\uFEFF${TEXT}`).corpus))).toStrictEqual(lines);
  });

  it('takes lines for words that mean something in other files', () => {
    const text = '---\ntitle: Not a title\n---\n# Not a heading';
    expect(paragraphsOf(onlyArticle(plain(text).corpus))).toStrictEqual(text.split('\n'));
  });

  it('is cited by its title and paragraph, with no button to a page that there is not', () => {
    const knowledge = plain(TEXT);
    const reply = executeLine('who built the bridge', 'en', knowledge);
    expect(textOf(reply)).toMatch(/\[\d\] ¶2 · The new bridge$/m);
    expect(blockQuotesOf(reply)).toContain('It was built by the city.');
    expect(JSON.stringify(reply)).not.toContain('"url"');
    expect(verbatimFaults(reply, knowledge.corpus, 'who built the bridge')).toStrictEqual([]);
    expect(textOf(executeLine('who built the bridge', 'es', knowledge))).toContain(
      '¶2 · The new bridge · en inglés',
    );
  });

  it('is answered from a question bank beside it', () => {
    const bank = file(
      'corpus/the-new-bridge.questions.yaml',
      '1:\n  en: [how wide is it, what is its width, how broad, can four cars pass]\n  es: [qué tan ancho es]\n2:\n  en: [who paid, whose work is it, which builder, by whom]\n  es: [quién lo hizo]\nnone:\n  en: [hello there]\n  es: [hola]\n',
    );
    const knowledge = knowledgeFrom(file('corpus/the-new-bridge.txt', TEXT), bank);
    expect(at(blockQuotesOf(executeLine('whose work', 'en', knowledge)), 0)).toBe(
      'It was built by the city.',
    );
    expect(at(blockQuotesOf(executeLine('quien lo hizo', 'es', knowledge)), 0)).toBe(
      'It was built by the city.',
    );
  });

  it.each([
    ['The New Bridge', /^corpus\/The New Bridge\.txt:1: the file's name makes no id: "The New Bridge"/],
    ['x'.repeat(61), /makes no id/],
  ])('has to be called so that it makes an id: %s', (name, problem) => {
    expect(problemsOf(file(`corpus/${name}.txt`, TEXT))).toStrictEqual([expect.stringMatching(problem)]);
  });

  it('has to have words in it, of UTF-8, in sentences that fit a message', () => {
    expect(problemsOf(file('corpus/a.txt', ' \n\n'))).toStrictEqual([
      'corpus/a.txt:1: has no paragraphs in it',
    ]);
    expect(problemsOf(file('corpus/a.txt', Buffer.from([0x41, 0x0a, 0xff])))).toStrictEqual([
      'corpus/a.txt:2: is not UTF-8 text from here on; save the file as UTF-8',
    ]);
    expect(problemsOf(file('corpus/a.txt', `It rained.\n${'x'.repeat(1501)}`))).toStrictEqual([
      expect.stringMatching(/^corpus\/a\.txt:2: paragraph 2 has a sentence of 1501 characters/),
    ]);
  });

  it('may not have the id of another', () => {
    const problems = problemsOf(articleFile(['It rained.'], {}, 'a'), file('corpus/a.txt', 'It rained.'));
    expect(problems).toStrictEqual([
      'corpus/a.txt:1: id: "a" is the id of corpus/a.md too; rename one of the files, or give one an id of its own',
    ]);
  });
});
