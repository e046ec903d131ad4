import { describe, expect, it } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { articleFile, at, file, knowledgeFrom, knowledgeOf } from '../support/article.ts';

const HARBOUR = [
  'Mayor Ida Bell met fishermen in Port Linden on Monday.',
  'Bell said the harbour would close for two years. “We cannot repair it while ships come in,” she told reporters.',
  'Senator Bert Moss was at the meeting. Moss left after an hour.',
  'The ceasefire between the fishermen and the port had lasted since May.',
  'About 12,345 people live in Port Linden, and most work in the harbour.',
  'According to Ana Ruiz, who leads the union, the closing will cost 400 jobs.',
];
const harbour = knowledgeOf(HARBOUR);

const outcomeOf = (question: string, { index } = harbour): string => answer(question, index).outcome;
const shown = (question: string, { index } = harbour): number[] =>
  answer(question, index).hits.map(({ passage }) => passage.paragraph);

describe('a word of the article', () => {
  it.each([
    ['does it mention the union', 6],
    ['what does the article say about fishermen', 1],
    ['Port Linden?', 1],
    ['anything on jobs', 6],
  ])('is never denied: “%s”', (question, paragraph) => {
    expect(outcomeOf(question)).toBe('answer');
    expect(shown(question)).toContain(paragraph);
  });

  it('that it does not have is not mentioned', () => {
    expect(outcomeOf('does it mention penguins')).toBe('none');
    expect(shown('does it mention penguins')).toStrictEqual([]);
  });
});

describe('a summary', () => {
  it.each(['what is this about', 'give me a summary', 'dame un resumen', 'what are the main points?'])(
    'of an article without a bank is its first paragraphs: “%s”',
    (question) => {
      expect(outcomeOf(question)).toBe('answer');
      expect(shown(question)).toStrictEqual([1, 2, 3]);
    },
  );

  it('of something that it does not have is none', () => {
    expect(outcomeOf('give me a summary of the penguins')).not.toBe('answer');
  });
});

describe('spelling', () => {
  it.each([
    ['does it mention a cease-fire', 4],
    ['does it mention a cease fire', 4],
    ['how many people are 12345', 5],
  ])('variants are one word: “%s”', (question, paragraph) => {
    expect(shown(question)[0]).toBe(paragraph);
  });

  it('of Discord’s mentions and emoji is no word', () => {
    expect(shown('<@123456789012345678> <:wave:12345> fishermen')).toStrictEqual(shown('fishermen'));
  });
});

describe('what somebody said', () => {
  it('is their quotations and reported speech', () => {
    expect(shown('what did Bell say')).toStrictEqual([2]);
    expect(shown('what did Ruiz say')).toStrictEqual([6]);
  });

  it('is in bold as the quotation itself', () => {
    const [hit] = answer('what did Bell say about ships', harbour.index).hits;
    const bold = hit?.highlights.map(({ start, end }) => hit.passage.article.text.slice(start, end));
    expect(bold).toStrictEqual(['“We cannot repair it while ships come in,”']);
  });

  it('is nothing where they are only named', () => {
    const { outcome, remark } = answer('what did Moss say', harbour.index);
    expect(outcome).not.toBe('answer');
    expect(remark).toMatchObject({ kind: 'said-nothing', speaker: 'Bert Moss' });
  });

  it('is nothing on a subject that they do not speak of, in the words of the question', () => {
    const { outcome, remark } = answer('What did Bell say about Antarctica?', harbour.index);
    expect(outcome).toBe('nearest');
    expect(remark).toStrictEqual({ kind: 'said-nothing', speaker: 'Ida Bell', about: 'Antarctica' });
  });
});

describe('two parts', () => {
  it('are both answered', () => {
    expect(shown('who leads the union and how many people live in Port Linden').sort()).toStrictEqual([5, 6]);
  });

  it('are answered as far as the article does, with the part that it leaves open', () => {
    const { outcome, remark } = answer(
      'how many people live in Port Linden and who won the lottery',
      harbour.index,
    );
    expect(outcome).toBe('answer');
    expect(remark).toStrictEqual({ kind: 'part-unanswered', part: 'who won the lottery' });
  });
});

describe('an answer', () => {
  const bridge = articleFile(['The bridge of Tamora opened.', 'Johnson said it was safe.'], {}, 'bridge');
  const ferry = articleFile(['Ferries stopped.', 'Johnson said the ferries were old.'], {}, 'ferry');

  it('of an article is the same alone and beside others', () => {
    const alone = knowledgeFrom(bridge);
    const beside = knowledgeFrom(bridge, ferry);
    const article = at(beside.corpus.articles, 0);
    for (const question of ['what did Johnson say', 'is the bridge safe', 'when did it open', 'ferries']) {
      const [one, other] = [answer(question, alone.index), answer(question, beside.index, { article })];
      expect(other.outcome, question).toBe(one.outcome);
      expect(other.hits.map(({ passage }) => passage.id)).toStrictEqual(
        one.hits.map(({ passage }) => passage.id),
      );
    }
  });

  it('from several articles begins with the one that knows most of the words', () => {
    const { index } = knowledgeFrom(bridge, ferry);
    expect(answer('why did the ferries stop', index).hits.at(0)?.passage.article.id).toBe('ferry');
  });

  it('crosses languages, either way', () => {
    const english = knowledgeOf(['The harbour will close.', 'Fishermen signed the treaty in the church.']);
    expect(shown('¿quién firmó el tratado?', english)[0]).toBe(2);
    const spanish = knowledgeOf(['El puerto cerrará.', 'Los pescadores firmaron el tratado.'], {
      language: 'es',
    });
    expect(shown('who signed the treaty', spanish)[0]).toBe(2);
  });
});

describe('a bank question under several paragraphs', () => {
  it('is answered by all of them', () => {
    const knowledge = knowledgeFrom(
      articleFile(HARBOUR, {}, 'harbour'),
      file(
        'corpus/harbour.questions.yaml',
        JSON.stringify({
          '2, 6': { en: ['who is against it', 'what are the drawbacks', 'which problems will there be'] },
          '3': { en: ['was the senator there', 'when did the senator leave'] },
        }),
      ),
    );
    expect(shown('which drawbacks and problems', knowledge)).toStrictEqual(expect.arrayContaining([2, 6]));
  });
});

describe('an article', () => {
  it('is answered from alike, alone and beside another that names its people otherwise', () => {
    const other = articleFile(['Senator Ida Bell left. “Ferries stopped,” Bell said.'], {}, 'ferry');
    const own = articleFile(HARBOUR, {}, 'harbour');
    const [alone, beside] = [knowledgeFrom(own), knowledgeFrom(own, other)].map(({ corpus, index }) => {
      const article = corpus.articles.find(({ id }) => id === 'harbour');
      return ['what did Bell say', 'fishermen', 'who leads the union', 'quién dirige el sindicato'].map(
        (question) => answer(question, index, { article }),
      );
    });
    expect(beside).toStrictEqual(alone);
  });
});
