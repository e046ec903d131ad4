import { describe, expect, it } from 'vitest';
import { MAX_PASSAGE_LENGTH } from '../../../src/corpus/passages.ts';
import { executeComponent } from '../../../src/interactions/execute.ts';
import { formatPassageReference } from '../../../src/interactions/passage-reference.ts';
import type { Reply } from '../../../src/reply/message.ts';
import { at, file, knowledgeFrom, knowledgeOf, onlyArticle, ownKnowledge } from '../../support/article.ts';
import {
  blockQuotesOf,
  buttonsOf,
  citationsOf,
  citedParagraphs,
  customIdsByLabel,
  textOf,
} from '../../support/messages.ts';
import { press } from '../../support/press.ts';
import { replyToCommand } from '../../support/replies.ts';

const knowledge = ownKnowledge();
describe('the button “In context”', () => {
  const ask = (question: string): Reply => replyToCommand('ask', { question }, 'en', knowledge);

  it('shows the passage between its neighbors, with its sentence still in bold', () => {
    const around = press(ask('who joined Trump'), 'In context', knowledge);
    expect(citedParagraphs(around)).toStrictEqual([3, 4, 5]);
    expect(textOf(around).match(/\*\*.*?\*\*/g)).toStrictEqual([
      expect.stringMatching(/^\*\*Trump, for his part, was joined by .*\.\*\*$/),
    ]);
  });

  it('stands below an answer once for each passage, labeled with its paragraph', () => {
    const answer = ask('clean energy');
    const labels = [...customIdsByLabel(answer).keys()].filter((label) => label.endsWith('in context'));
    const cited = citedParagraphs(answer);
    expect(labels).toStrictEqual(
      cited.length === 1 ? [] : cited.map((paragraph) => `¶${paragraph} in context`),
    );
    const two = knowledgeOf(['It rained.', 'The bridge opened at noon.', 'The bridge opened.', 'It shone.']);
    const both = replyToCommand('ask', { question: 'bridge opened' }, 'en', two);
    expect([...customIdsByLabel(both).keys()]).toStrictEqual(['¶3 in context', '¶2 in context']);
    expect(citedParagraphs(press(both, '¶2 in context', two))).toStrictEqual([1, 2, 3]);
  });

  it('is labeled with the citation, too, where paragraphs of several articles have one number', () => {
    const twins = knowledgeFrom(
      file('corpus/a.txt', 'The bridge opened at noon.'),
      file('corpus/b.txt', 'The bridge did not open in May.'),
    );
    const answer = replyToCommand('ask', { question: 'bridge' }, 'en', twins);
    expect(buttonsOf(answer).map(([label]) => label)).toStrictEqual([
      '[1] ¶1 in context',
      '[2] ¶1 in context',
    ]);
    const sources = citationsOf(answer).map(({ source }) => source);
    for (const [i, [label]] of buttonsOf(answer).entries()) {
      const around = press(answer, label, twins);
      expect(citationsOf(around).map(({ source }) => source)).toStrictEqual([sources[i]]);
    }
  });

  it('leads to the last paragraph and back to the first, where there is no further button', () => {
    const start = press(ask('who attended'), 'In context', knowledge);
    const seen = (label: string): number[] => {
      const found: number[] = [];
      let page = start;
      while (customIdsByLabel(page).has(label)) {
        page = press(page, label, knowledge);
        found.push(...citedParagraphs(page));
      }
      return found;
    };
    const last = onlyArticle(knowledge.corpus).paragraphs.length;
    expect(new Set(seen('Later'))).toStrictEqual(
      new Set(Array.from({ length: last - 5 }, (_, i) => i + 6).concat(5)),
    );
    expect(Math.min(...seen('Earlier'))).toBe(1);
  });

  it('leads through all passages of a long paragraph', () => {
    const long = Array.from({ length: 60 }, (_, i) => `Sentence ${i} says that the bridge opened.`).join(' ');
    expect(long.length).toBeGreaterThan(2 * MAX_PASSAGE_LENGTH);
    const known = knowledgeOf(['It rained.', long, 'It shone.']);
    const { passages } = known.corpus;
    let page: Reply | undefined = executeComponent(
      `/context at:${formatPassageReference({ passage: at(passages, 0), sentence: undefined })}`,
      'en',
      known,
    ).reply;
    const quoted = new Set<string>();
    while (page) {
      for (const words of blockQuotesOf(page)) quoted.add(words);
      page = customIdsByLabel(page).has('Later') ? press(page, 'Later', known) : undefined;
    }
    expect([...quoted].join(' ')).toBe(`It rained. ${long} It shone.`);
  });

  it('shows an only passage without further buttons', () => {
    const alone = knowledgeOf(['The bridge opened.']);
    const around = press(replyToCommand('ask', { question: 'bridge' }, 'en', alone), 'In context', alone);
    expect(blockQuotesOf(around)).toStrictEqual(['The bridge opened.']);
    expect([...customIdsByLabel(around).keys()]).toStrictEqual(['Share with everyone']);
  });
});
