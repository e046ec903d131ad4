/** Which articles are asked, of more than can all be. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { quotationsOf, rankQuotedPassages } from '../../src/search/find-quotations.ts';
import { articleFile, knowledgeFrom, outcomeOf, ownKnowledgeWith } from '../support/article.ts';

const BASKET = [
  'Ida Bell brought a basket of coffee to the talks.',
  'The agreement of Tamora was signed at noon.',
];

/** An article among many others, on other matters. */
const { index } = knowledgeFrom(
  ...Array.from({ length: 40 }, (_, i) =>
    articleFile(
      [`The ferry of pier ${i} was late.`, `Gulls slept on the roof of shed ${i}.`],
      {},
      `other-${i}`,
    ),
  ),
  articleFile(BASKET, {}, 'basket'),
);

describe('a question without a content word', () => {
  it('is answered by the newest articles', () => {
    const days = Array.from({ length: 20 }, (_, i) =>
      articleFile(
        [`The mill of ${i} burned.`],
        { published: `2026-03-${i + 1}`.replace(/-(\d)$/, '-0$1') },
        `day-${i}`,
      ),
    );
    const { hits } = answer('what happened', knowledgeFrom(...days).index);
    expect(hits.at(0)?.passage.article.published).toBe('2026-03-20');
  });
});

describe('somebody’s words on a subject', () => {
  it('are found in every article that quotes them', () => {
    const quoting = Array.from({ length: 16 }, (_, i) =>
      articleFile([`“The bridge of pier ${i} is old,” Ida Bell said.`, 'It rained.'], {}, `quoting-${i}`),
    );
    const { corpus, index: many } = knowledgeFrom(...quoting);
    const scope = { corpus, article: undefined };
    expect(rankQuotedPassages('bridge', quotationsOf('Ida Bell', scope), scope, many).size).toBe(16);
  });
});

describe('an article among forty others', () => {
  it.each([
    ['basket', 'as it is written'],
    ['canasta', 'in the other language'],
    ['baskett', 'with a typing error'],
    ['what did Bell bring in her hamper', 'by a synonym'],
  ])('is found by “%s”, %s', (question) => {
    expect(outcomeOf(question, index).slice(1)).toEqual([1]);
  });
});

describe('articles in two languages', () => {
  const { index: both } = knowledgeFrom(
    articleFile(
      [
        'The repair of the dam of Harwick ends in March 2028, two years later than promised.',
        'The lake is low.',
      ],
      {},
      'dam',
    ),
    articleFile(
      [
        'La compañía perdió el año pasado el 42 por ciento del agua por fugas, y tres años antes llegó tarde.',
        'El tren salió de la estación con ocho mil personas.',
      ],
      { language: 'es' },
      'agua',
    ),
  );

  it.each([
    ['by how many years is the dam late', 'dam'],
    ['is the dam safe', 'dam'],
    ['cuánta agua se pierde', 'agua'],
  ])('go by the words of the question before their translations: “%s”', (question, id) => {
    expect(answer(question, both).hits.at(0)?.passage.article.id).toBe(id);
  });

  it('answer each other’s questions where no own word is matched', () => {
    const { hits } = answer('cuándo termina la reparación de la presa', both);
    expect(hits.at(0)?.passage.article.id).toBe('dam');
  });

  it('are both shown, with three passages at most, where one comes near and the other as near by its translations', () => {
    const { outcome, hits } = answer('cuántos trenes vieron la presa del lago', both);
    expect(outcome).toBe('nearest');
    expect(hits.map(({ passage }) => passage.article.id)).toEqual(expect.arrayContaining(['agua', 'dam']));
    expect(hits.length).toBeLessThanOrEqual(3);
  });

  it('are not both shown where the other comes near by an unlikely translation alone', () => {
    // "Entrada" is one of several words for a ticket.
    const { index } = knowledgeFrom(
      articleFile(['Tickets are sold at the pier.', 'The boat sails at noon.'], {}, 'boat'),
      articleFile(
        ['Los coches esperaban en la entrada.', 'La plaza estaba vacía.'],
        { language: 'es' },
        'plaza',
      ),
    );
    const { outcome, hits } = answer('who inspects the ticket', index);
    expect(outcome).toBe('nearest');
    expect(hits.map(({ passage }) => passage.article.id)).toEqual(['boat']);
  });
});

describe('a question that is searched for in other words', () => {
  const { index } = knowledgeFrom(
    articleFile(
      [
        'Ana Ruiz, 43, bakes bread in Harwick. The oven is old.',
        'Ana Ruiz, a baker, and Omar Gil, a mason, attended the meeting at the mill.',
        'Ana Ruiz is the mayor of Harwick.',
      ],
      {},
      'english',
    ),
    articleFile(
      [
        'Ana Ruiz, de 43 años, hornea pan en Tamora. El horno es viejo.',
        'A la reunión en el molino asistieron Ana Ruiz, panadera, y Omar Gil, albañil.',
        'Ana Ruiz es la alcaldesa de Tamora.',
      ],
      { language: 'es' },
      'spanish',
    ),
  );
  const shown = (question: string) => answer(question, index).hits.map(({ passage }) => passage.article.id);

  it.each([
    '¿Qué edad tiene Ana Ruiz?',
    '¿Cuántos años tiene Ana Ruiz?',
    '¿Quién asistió a la reunión?',
    '¿Quiénes estuvieron en la reunión?',
    '¿Asistió Omar Gil a la reunión?',
    '¿Quién es la alcaldesa?',
  ])('is answered first by an article in its own language: “%s”', (question) => {
    expect(shown(question)[0]).toBe('spanish');
  });

  it.each([
    'How old is Ana Ruiz?',
    'What age is Ana Ruiz?',
    'Who attended the meeting?',
    'Who was at the meeting?',
    'Did Omar Gil attend the meeting?',
    'Who is the mayor?',
  ])('is answered first by an article in its own language, in English: “%s”', (question) => {
    expect(shown(question)[0]).toBe('english');
  });

  it('is answered by an article in another language where no other has an answer', () => {
    const alone = knowledgeFrom(
      articleFile(['Ida Bell, 56, bakes bread.', 'It rained in Harwick.'], {}, 'bread'),
      articleFile(['Llovió en Tamora.'], { language: 'es' }, 'lluvia'),
    );
    const { outcome, hits } = answer('¿Qué edad tiene Ida Bell?', alone.index);
    expect(outcome).toBe('answer');
    expect(hits.map(({ passage }) => passage.article.id)).toStrictEqual(['bread']);
  });
});

describe('a question to an article beside one with a bank', () => {
  const { index } = ownKnowledgeWith(
    articleFile(
      [
        'The cannery of Orba, which stood empty for nine years, may reopen in spring.',
        'Its roof was mended with slate and its chimney torn down.',
        'Ida Bell, who packed sardines there, lost her pension when the gates were locked overnight.',
      ],
      {},
      'cannery',
    ),
  );

  it.each([
    ['was it allowed to lock the gates overnight', 3],
    ['could the cannery open again some day', 1],
  ])('is no question to that one, though its classifier takes it for one: “%s”', (question, paragraph) => {
    const { hits } = answer(question, index);
    expect(hits.map(({ passage }) => [passage.article.id, passage.paragraph])).toEqual([
      ['cannery', paragraph],
    ]);
  });

  it('leaves that one the questions that it is surely about, and those of its bank', () => {
    for (const question of [
      'who was locked out of the meeting room with Trump',
      'which drink was in the gift basket',
    ])
      expect(answer(question, index).hits[0]?.passage.article.id).toBe('petro-trump-meeting');
  });
});
