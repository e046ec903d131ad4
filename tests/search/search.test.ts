import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { analyzeQuery } from '../../src/search/analyze-query.ts';
import { answer } from '../../src/search/answer.ts';
import { rankPassages } from '../../src/search/rank-passages.ts';
import { stopWords } from '../../src/search/stop-words.ts';
import { normalize } from '../../src/text/normalize.ts';
import { stem, tokenize } from '../../src/text/tokenize.ts';

/** The words of a text that search looks up. */
const wordsOf = (text: string): string[] => tokenize(normalize(text)).filter((word) => !stopWords.has(word));

/** The terms that they are indexed under. */
const termsOf = (text: string, language: 'en' | 'es'): string[] =>
  wordsOf(text).map((word) => stem(word, language));

import { articleFile, at, file, knowledgeFrom, knowledgeOf, ownKnowledge } from '../support/article.ts';

/** The paragraphs of the answer to a question, best first. */
const paragraphs = (question: string, { corpus, index }: ExecutionContext): number[] =>
  answer(question, corpus, index).hits.map(({ passage }) => passage.paragraph);

/** The ids of the passages of the answer to a question, best first. */
const ids = (question: string, { corpus, index }: ExecutionContext): string[] =>
  answer(question, corpus, index).hits.map(({ passage }) => passage.id);

describe('who attended', () => {
  // The synonyms are the project's own; the article is not, and has none of the words that paragraph 4 of the other has.
  const { synonyms } = ownKnowledge().corpus;
  const withSynonyms = (paragraphs: readonly string[], language: 'en' | 'es' = 'en'): ExecutionContext =>
    knowledgeFrom(
      articleFile(paragraphs, { language }),
      file('corpus/synonyms.yaml', JSON.stringify(synonyms)),
    );

  it.each([
    ['who attended', 'Engineers from nine provinces participated in the opening of the bridge.'],
    ['who attended', 'The guests present at the opening were engineers from nine provinces.'],
    ['who was there', 'A delegation of engineers crossed the bridge first.'],
    ['who came', 'Engineers attended, and farmers from the valley.'],
  ])('“%s” finds whoever the article says it of: %s', (question, sentence) => {
    const knowledge = withSynonyms([
      'The bridge of Tamora opened on Monday after nine years of work.',
      'It has four lanes, and a path for bicycles beside them.',
      sentence,
      'The governor called it safe.',
    ]);
    expect(paragraphs(question, knowledge)[0]).toBe(3);
  });

  it('finds it across languages, both ways', () => {
    const spanish = ['El puente abrió el lunes.', 'Asistieron ingenieros de nueve provincias.', 'Es seguro.'];
    expect(paragraphs('who attended', withSynonyms(spanish, 'es'))[0]).toBe(2);
    const english = ['The bridge opened.', 'Engineers of nine provinces attended.', 'It is safe.'];
    expect(paragraphs('¿Quién asistió?', withSynonyms(english))[0]).toBe(2);
  });
});

describe('an article in Spanish', () => {
  const knowledge = knowledgeOf(
    [
      'El puente de Tamora abrió el lunes tras nueve años de trabajos.',
      'Los ingenieros construyeron cuatro carriles y una senda para bicicletas.',
      'El gobernador aseguró que las pensiones de los trabajadores no se tocarán.',
    ],
    { language: 'es' },
  );

  it.each([
    ['¿Quién construyó el carril?', 2],
    ['pension', 3],
    ['¿Cuántos AÑOS duró?', 1],
    ['bicicleta', 2],
    ['aseguraron', 3],
  ])('is searched by Spanish stems: %s', (question, expected) => {
    expect(paragraphs(question, knowledge)).toStrictEqual([expected]);
  });

  it('is searched beside one in English, each by its own stems', () => {
    const both = knowledgeFrom(
      articleFile(['The trucks were weighed twice.', 'It rained.'], {}, 'english'),
      articleFile(['Los camiones pasaron dos veces.', 'Llovió.'], { language: 'es' }, 'spanish'),
    );
    expect(ids('truck', both)).toStrictEqual(['english.1']);
    expect(ids('camión', both)).toStrictEqual(['spanish.1']);
    expect(ids('weighing', both)).toStrictEqual(['english.1']);
  });
});

describe('words as they are searched', () => {
  it.each([
    ['U.S. Ambassador', ['us', 'ambassador']],
    ['5:00 p.m.', ['5', '00', 'pm']],
    ["Petro’s and Petro's", ['petro', 'petro']],
    ['Bogotá, BOGOTA', ['bogota', 'bogota']],
    ['sanctions.Then', ['sanctions']],
    ['face-to-face', ['face', 'face']],
    ['the of and', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toStrictEqual(expected);
  });
});

describe('typing errors', () => {
  const knowledge = knowledgeOf([
    'The bridge has four lanes.',
    'The fridge is empty.',
    'A tax on cars is planned, and a ban on lorries.',
    'The infrastructure of the valley improved.',
  ]);

  it('are not looked for in words that the article has', () => {
    expect(paragraphs('bridge', knowledge)).toStrictEqual([1]);
    expect(paragraphs('fridge', knowledge)).toStrictEqual([2]);
  });

  it('may be one in a word of four letters or more, two in one of eight', () => {
    expect(paragraphs('lorrie', knowledge)).toStrictEqual([3]);
    expect(paragraphs('infrastucturre', knowledge)).toStrictEqual([4]);
    expect(paragraphs('emtpi', knowledge)).toStrictEqual([]);
  });

  it('are not looked for in short words: nearly every one is near another', () => {
    expect(paragraphs('tex', knowledge)).toStrictEqual([]);
    expect(paragraphs('bun', knowledge)).toStrictEqual([]);
  });
});

/** The words of articles made up for ranking: none is a stop word, near another, or changed by the stemmer. */
const WORDS = ['alto', 'brickyd', 'cobalt', 'dunk', 'fjord', 'glyph', 'hotel'] as const;

const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const articles = fc.array(paragraph, { minLength: 2, maxLength: 12 });

/** The inverse document frequency that BM25 weighs a term with. */
function idfOf(term: string, documents: readonly (readonly string[])[]): number {
  const having = documents.filter((words) => words.includes(term)).length;
  return Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
}

/**
 * BM25+ as MiniSearch's documentation of `bm25` has it, written down again in the plainest way: k 0.8, b 0.2, d 0.5;
 * https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html
 */
function bm25(term: string, documents: readonly (readonly string[])[]): number[] {
  const idf = idfOf(term, documents);
  // MiniSearch counts the different terms of a field for its length.
  const lengthOf = (words: readonly string[]): number => new Set(words).size;
  const average = documents.reduce((sum, words) => sum + lengthOf(words), 0) / documents.length;
  return documents.map((words) => {
    const frequency = words.filter((word) => word === term).length;
    if (frequency === 0) return 0;
    const norm = 1 - 0.2 + 0.2 * (lengthOf(words) / average);
    return idf * (0.5 + (frequency * (0.8 + 1)) / (frequency + 0.8 * norm));
  });
}

describe('ranking', () => {
  it('by one word is that of BM25+, and what the word adds to its passage and its sentence', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom(...WORDS), (written, word) => {
        const term = at(termsOf(word, 'en'), 0);
        const documents = written.map((words) => termsOf(words.join(' '), 'en'));
        const had = idfOf(term, documents);
        const scores = bm25(term, documents).map((score) => (score > 0 ? score + 2 * had : 0));
        const { corpus, index } = knowledgeOf(written.map((words) => words.join(' ')));
        const ranked = rankPassages(analyzeQuery(word, corpus.names, index), index);
        const expected = scores.filter((score) => score > 0).sort((a, b) => b - a);
        expect(ranked).toHaveLength(expected.length);
        for (const [i, { id, score }] of ranked.entries()) {
          expect(score).toBeCloseTo(at(expected, i), 8);
          expect(score).toBeCloseTo(at(scores, id), 8);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never gives a passage that has none of the question’s words, and the surest first', () => {
    const questions = fc.array(fc.constantFrom(...WORDS, 'xenon', 'qqqq'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(articles, questions, (written, asked) => {
        const { corpus, index } = knowledgeOf(written.map((words) => words.join(' ')));
        const { hits, ranked } = answer(asked.join(' '), corpus, index);
        expect(ranked.slice(0, hits.length)).toStrictEqual(hits);
        expect(hits.length).toBeLessThanOrEqual(3);
        for (const [i, { passage, sentence, confidence }] of ranked.entries()) {
          const words = at(written, passage.paragraph - 1);
          expect(words.some((word) => asked.includes(word))).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1 + 1e-9);
          expect(confidence).toBeLessThanOrEqual(at(ranked, Math.max(0, i - 1)).confidence);
          expect(sentence.start).toBeGreaterThanOrEqual(passage.start);
          expect(sentence.end).toBeLessThanOrEqual(passage.end);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('puts a passage with all of the question before one that repeats a part of it', () => {
    const knowledge = knowledgeOf([
      'Cobalt, cobalt and cobalt: the cobalt mine sells cobalt.',
      'The hotel by the river sells cobalt.',
      'It rained.',
    ]);
    expect(paragraphs('cobalt hotel', knowledge)[0]).toBe(2);
  });

  it('refuses a question of which the articles have only a small part', () => {
    const knowledge = knowledgeOf(['The hotel opened.', 'The hotel closed.', 'The hotel burned.']);
    expect(paragraphs('hotel', knowledge)).not.toStrictEqual([]);
    expect(paragraphs('hotel penguin migration antarctica', knowledge)).toStrictEqual([]);
  });
});

describe('words that have to do with one another', () => {
  it.each([
    ['who led the expedition', 'Ruiz was the leader of the expedition.'],
    ['who is the polish ambassador', 'The ambassador of Poland is Ruiz.'],
    ['which movies by Ruiz did she see', 'She saw three films by Ruiz.'],
    ['Poland', 'A Polish expedition crossed it.'],
    ['how many 3 lane bridges', 'Five bridges have three lanes.'],
  ])('“%s” is answered by: %s', (question, sentence) => {
    const knowledge = knowledgeOf([
      'The expedition of the ambassador crossed a bridge in the morning.',
      sentence,
      'She went to see an expedition, an ambassador and lanes.',
    ]);
    expect(paragraphs(question, knowledge)[0]).toBe(2);
  });
});

describe('the sentence that answers', () => {
  /** The sentence that is pointed to in an article of one paragraph. */
  const sentenceFor = (question: string, paragraph: string): string | undefined => {
    const { corpus, index } = knowledgeOf([paragraph, 'It rained.']);
    return answer(question, corpus, index)
      .hits.map(({ passage, sentence }) => passage.article.text.slice(sentence.start, sentence.end))
      .at(0);
  };

  it.each([
    [
      'how many trucks came',
      'is the one with the kind of thing that is asked for',
      'Trucks came to the bridge. By noon 40 trucks had come. The bridge is old.',
      'By noon 40 trucks had come.',
    ],
    [
      'how many of the 12 trucks crossed the bridge',
      'is not the one that has only the number that the question gives',
      'The 12 trucks came to the bridge. Of the trucks five crossed it.',
      'Of the trucks five crossed it.',
    ],
    [
      'who painted the bridge of Tamora green',
      'has the words that its neighbours do not have',
      'The bridge of Tamora is long. The bridge of Tamora was painted by Ana Ruiz. The bridge of Tamora is green.',
      'The bridge of Tamora was painted by Ana Ruiz.',
    ],
    [
      'when was the governor of the valley elected',
      'is one that goes on with the sentence before',
      'The governor of the valley is a farmer. The governor was chosen by nobody. The valley held a vote. It elected him in May 1990.',
      'It elected him in May 1990.',
    ],
  ])('%s: %s', (question, _, paragraph, expected) => {
    expect(sentenceFor(question, paragraph)).toBe(expected);
  });
});
