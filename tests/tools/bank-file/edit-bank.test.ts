/** Questions that are added to a bank change nothing else of its file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deduplicationKey } from '../../../src/corpus/deduplication-key.ts';
import { parseQuestionBank } from '../../../src/corpus/question-bank.ts';
import { addToBank, type BankAddition, type EditedBank } from '../../../src/tools/bank-file/edit-bank.ts';
import { articleFile, bankFrom, file, knowledgeFrom, onlyArticle } from '../../support/article.ts';

const PARAGRAPHS = Array.from({ length: 9 }, (_, i) => `Paragraph ${i + 1} of Tamora.`);
const article = onlyArticle(knowledgeFrom(articleFile(PARAGRAPHS)).corpus);
const PATH = 'corpus/story.questions.yaml';

const BANK = `# Written by hand.

2:
  en:
    - Who built it? # not a comment of ours, but one all the same
    - "who: paid"
  es: [¿Quién lo hizo?]   # one line
# The end of the story.
7:
    en:
    - what then
none:
  en:
    - How old is Ida?
"7, 2":
  en:
    - all of it
`.replace(' # not a comment of ours, but one all the same', '');

function edit(additions: readonly BankAddition[], source: string | null = BANK): EditedBank {
  const edited = addToBank(additions, source === null ? undefined : file(PATH, source), PATH, article);
  if (Array.isArray(edited)) throw new Error(JSON.stringify(edited));
  return edited;
}

const en = (question: string, ...paragraphs: number[]): BankAddition => ({
  question,
  language: 'en',
  paragraphs,
});

describe('adding to a bank', () => {
  it('puts each question at the end of its list, and keeps comments and order', () => {
    const { text, added } = edit([en('where is it', 2), en('is it tall'), en('and all that', 7, 2)]);
    expect(added).toHaveLength(3);
    expect(text).toContain('# Written by hand.\n\n2:\n');
    expect(text).toContain('    - "who: paid"\n    - where is it\n');
    expect(text).toContain('# one line');
    expect(text).toContain('# The end of the story.\n7:');
    expect(text).toContain('    - How old is Ida?\n    - is it tall\n');
    expect(text).toContain('"7, 2":\n  en:\n    - all of it\n    - and all that\n');
  });

  it.each(['[who, what]', '[ who, what ]'])('leaves the spaces of lists like %s as they are', (list) => {
    const source = `1:\n  en: ${list}\nnone:\n  en:\n    - why\n`;
    expect(edit([en('where')], source).text).toBe(`${source}    - where\n`);
  });

  it('only adds lines to a bank in the usual form', () => {
    const usual = '# c\n1:\n  en:\n    - who\n  es: []\n\nnone:\n  en:\n    - "why?"\n';
    const { text } = edit([en('where', 1)], usual);
    expect(text).toBe(usual.replace('    - who\n', '    - who\n    - where\n'));
  });

  it('makes lists that are missing: paragraphs in order, before none, several paragraphs at the end', () => {
    const { text } = edit([en('five', 5), en('nine', 9), en('one', 1), en('both', 5, 1)]);
    expect(text.match(/^\S.*:$/gm)).toStrictEqual([
      '1:',
      '2:',
      '5:',
      '7:',
      '9:',
      'none:',
      '"7, 2":',
      '"5, 1":',
    ]);
    expect(edit([{ question: 'qué', language: 'es', paragraphs: [7] }]).text).toMatch(
      /7:\n +en:\n.*\n +es:\n +- qué\n/,
    );
  });

  it('makes a bank for an article that has none', () => {
    const { text } = edit([en('who', 3), en('how old')], null);
    expect(text).toMatch(/^# .*\n\n?3:\n {2}en:\n {4}- who\nnone:\n {2}en:\n {4}- how old\n$/);
  });

  it('adds no question twice, whatever its case, accents and punctuation, and says where it stands', () => {
    const { text, added, present } = edit([en('WHO built it', 3), en('new one', 2), en('New one?', 4)]);
    expect(added.map(({ question }) => question)).toStrictEqual(['new one']);
    expect(present.map(({ addition, under }) => [addition.question, under])).toStrictEqual([
      ['WHO built it', [2]],
      ['New one?', [2]],
    ]);
    expect(text).not.toContain('WHO');
  });

  it('returns the same text if there is nothing to add', () => {
    expect(edit([en('all of it', 1)]).text).toBe(BANK);
  });

  it('keeps line ends of Windows', () => {
    expect(edit([en('where', 2)], BANK.replaceAll('\n', '\r\n')).text).not.toMatch(/(?<!\r)\n/);
  });

  it('returns the diagnostics of a bank with mistakes, and of one that would have them', () => {
    expect(addToBank([en('x', 1)], file(PATH, '1:\n  fr: []\n'), PATH, article)).toMatchObject([{ line: 2 }]);
    expect(addToBank([en('x', 44)], file(PATH, BANK), PATH, article)).toMatchObject([
      { message: 'there is no paragraph 44; the article has 9' },
    ]);
  });

  it('writes any question so that it is read as it was', () => {
    const question = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) =>
        text
          .normalize('NFC')
          .replace(/[\p{C}\p{Zl}\p{Zp}\ufb00-\ufb06]/gu, '')
          .trim(),
      )
      .filter((text) => deduplicationKey(text) !== '');
    const special = fc.constantFrom(
      '2026-02-03',
      'null',
      'yes',
      '- x',
      '# y',
      'a: b',
      'a #b',
      '!x',
      '&x',
      '*x',
      '1e3',
      "'x",
      '"x"',
      '[x',
      '{x}',
    );
    fc.assert(
      fc.property(fc.oneof(question, special), (text) => {
        const { text: written, added } = edit([en(text, 4)]);
        if (added.length === 0) return;
        expect(bankFrom(articleFile(PARAGRAPHS), file(PATH, written)).map((one) => one.question)).toContain(
          text,
        );
        expect(Array.isArray(parseQuestionBank(file(PATH, written), article))).toBe(false);
      }),
    );
  });
});
