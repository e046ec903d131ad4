import { describe, expect, it } from 'vitest';
import { passages } from '../../commands/buttons/referenced-passages.ts';
import {
  encodeReferencesId,
  formatPassageReference,
  joinReferences,
  resolvePassageReference,
} from '../../src/interactions/passage-reference.ts';
import { MAX_CUSTOM_ID_LENGTH } from '../../src/reply/limits.ts';
import { shortHash } from '../../src/util/short-hash.ts';
import {
  articleFile,
  at,
  file,
  knowledgeFrom,
  knowledgeOf,
  onlyArticle,
  ownCorpus,
} from '../support/article.ts';

const LONG = Array.from(
  { length: 40 },
  (_, i) => `Sentence ${i} of a paragraph that is longer than a passage.`,
).join(' ');

describe('a passage reference', () => {
  const { corpus } = knowledgeFrom(
    articleFile(['The bridge opened. It has four lanes.', LONG], {}, 'a'),
    articleFile(['The bridge opened. It has four lanes.'], {}, 'b'),
  );

  it('is joined with others as far as they fit a custom_id that can be shared', () => {
    const references = ownCorpus().passages.map((passage) => ({ passage, sentence: passage.sentences[0] }));
    const joined = joinReferences(passages, references);
    const count = joined.split(' ').length;
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(references.length);
    expect(joined).toBe(references.slice(0, count).map(formatPassageReference).join(' '));
    const shared = `/share ${encodeReferencesId(passages, joined, undefined)}`;
    expect(shared.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_LENGTH);
  });

  it('resolves to its passage and sentence, for all of them', () => {
    for (const one of [corpus, ownCorpus()]) {
      for (const passage of one.passages) {
        for (const sentence of [undefined, ...passage.sentences])
          expect(resolvePassageReference(formatPassageReference({ passage, sentence }), one)).toEqual({
            passage,
            sentence,
          });
      }
    }
  });

  it('is the article’s revision, the passage’s number, and the sentence’s number', () => {
    const [first, second, third] = [0, 1, 2].map((i) => at(corpus.passages, i));
    if (!first || !second || !third) throw new Error('There are too few passages');
    const { revision } = first.article;
    expect(formatPassageReference({ passage: first, sentence: undefined })).toBe(`${revision}.1`);
    expect(formatPassageReference({ passage: first, sentence: at(first.sentences, 1) })).toBe(
      `${revision}.1/2`,
    );
    expect(formatPassageReference({ passage: second, sentence: at(second.sentences, 0) })).toBe(
      `${revision}.2/1`,
    );
    expect(formatPassageReference({ passage: third, sentence: at(third.sentences, 0) })).toBe(
      `${revision}.2-2/1`,
    );
  });

  it('is so short that four of them fit a custom_id, even in a long article', () => {
    const paragraphs = [...Array(998).fill('It rained.'), LONG];
    const { passages } = knowledgeOf(paragraphs).corpus;
    const longest = passages.flatMap((passage) =>
      passage.sentences.map((sentence) => formatPassageReference({ passage, sentence }).length),
    );
    expect('/share /passages at:'.length + 4 * (Math.max(...longest) + 1)).toBeLessThanOrEqual(100);
  });

  it.each([
    '',
    '.',
    '.1',
    '1',
    'REVISION',
    'REVISION.',
    'REVISION.0',
    'REVISION.9',
    'REVISION.01',
    'REVISION.1-1',
    'REVISION.1-2',
    'REVISION.1/',
    'REVISION.1 ',
    'a.1',
    'x.1',
  ])('does not resolve when it is forged: %j', (forged) => {
    expect(
      resolvePassageReference(forged.replace('REVISION', at(corpus.articles, 0).revision), corpus),
    ).toBeUndefined();
  });

  it('resolves to the passage alone when there is no such sentence', () => {
    const passage = at(corpus.passages, 0);
    for (const number of ['0', '3', '999'])
      expect(resolvePassageReference(`${passage.article.revision}.1/${number}`, corpus)).toEqual({
        passage,
        sentence: undefined,
      });
  });
});

describe('an article’s revision', () => {
  const of = (...file: Parameters<typeof articleFile>): string =>
    onlyArticle(knowledgeFrom(articleFile(...file)).corpus).revision;
  const LINES = ['The bridge opened.', 'It has four lanes.'];

  it('is seven letters or digits, and the same for the same article', () => {
    expect(of(LINES)).toBe(of(LINES));
    expect(of(LINES)).toMatch(/^[0-9a-z]{7}$/);
  });

  it('changes with all that replies show of the article, and with its id', () => {
    const revisions = [
      of(LINES),
      of(['The bridge opened.', 'It has six lanes.']),
      of([...LINES].reverse()),
      of([...LINES, 'It rained.']),
      of(LINES, { title: 'Another' }),
      of(LINES, { url: 'https://courier.example.org/another' }),
      of(LINES, { publication: 'The Tamora Post' }),
      of(LINES, { published: '2026-01-06' }),
      of(LINES, { language: 'es' }),
      of(LINES, {}, 'another'),
    ];
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it('changes when a line becomes a heading, so that no reference resolves to the next paragraph', () => {
    const head =
      '---\ntitle: A\npublication: B\nurl: https://a.example\npublished: 2026-01-05\nlanguage: en\n---\n';
    const text = 'The bridge opened.\n\nWhat was decided\n\nThe mayor objected.\n\nIt rained.\n';
    const before = knowledgeFrom(file('corpus/story.md', head + text)).corpus;
    const after = knowledgeFrom(file('corpus/story.md', head + text.replace('What', '## What'))).corpus;
    const third = at(before.passages, 2);
    const reference = formatPassageReference({ passage: third, sentence: at(third.sentences, 0) });
    expect(onlyArticle(after).text).toBe(onlyArticle(before).text);
    expect(resolvePassageReference(reference, after)).toBeUndefined();
  });

  it('changes with plain text, too', () => {
    const plain = (text: string): string =>
      onlyArticle(knowledgeFrom(file('corpus/a.txt', text)).corpus).revision;
    expect(plain('It rained.')).toBe(plain('It rained.'));
    expect(plain('It rained.')).not.toBe(plain('It rained!'));
  });

  it('distinguishes texts that have the same concatenation', () => {
    expect(shortHash('ab', 'c')).not.toBe(shortHash('a', 'bc'));
    expect(shortHash('a', undefined)).not.toBe(shortHash('a'));
  });

  it('has no collision among ten thousand', () => {
    const keys = new Set(Array.from({ length: 10_000 }, (_, i) => shortHash(`text ${i}`)));
    expect(keys.size).toBe(10_000);
    for (const key of keys) expect(key).toMatch(/^[0-9a-z]{7}$/);
  });
});
