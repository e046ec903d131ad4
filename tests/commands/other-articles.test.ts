import { describe, expect, it } from 'vitest';
import { texts } from '../../src/reply/i18n/index.ts';
import { ACCENT_COLORS } from '../../src/reply/message.ts';
import { answer } from '../../src/search/answer.ts';
import {
  articleFile,
  file,
  knowledgeFrom,
  knowledgeOf,
  ownKnowledgeWith,
  readFixture,
} from '../support/article.ts';
import {
  accentColorOf,
  blockQuotesOf,
  citationsOf,
  customIdsByLabel,
  textOf,
  textsIn,
} from '../support/messages.ts';
import { press } from '../support/press.ts';
import { replyToCommand } from '../support/replies.ts';
import { replyFaults } from '../support/reply-faults.ts';

const shelf = knowledgeFrom(
  articleFile(
    ['The bridge of Tamora opened on Monday.', 'It has four lanes.'],
    { title: 'The bridge' },
    'bridge',
  ),
  articleFile(
    ['The ferry of Linden sank on Friday.', 'Its captain swam to the harbour.'],
    { title: 'The ferry' },
    'ferry',
  ),
);
const ask = (question: string, article?: string, language: 'en' | 'es' = 'en') =>
  replyToCommand('ask', { question, ...(article && { article }) }, language, shelf);

describe('a question that another article answers', () => {
  it.each([
    ['en', 'when did the ferry sink', 'Another article may answer this.', 'Ask all articles'],
    [
      'es',
      '¿cuándo se hundió el ferry Linden?',
      'Puede que otro artículo responda a esto.',
      'Preguntar a todos',
    ],
  ] as const)(
    'says so below a refusal, and asks all in one press (%s)',
    (language, question, sentence, label) => {
      const everywhere = ask(question, undefined, language);
      const reply = ask(question, 'bridge', language);
      expect(textsIn(reply).flat()).toContain(sentence);
      expect(accentColorOf(reply)).not.toBeUndefined();
      const all = press(reply, label, shelf, language);
      expect(all).toStrictEqual(everywhere);
      expect(citationsOf(all).map(({ source }) => source.split(' · ')[0])).toContain('The ferry');
      expect(replyFaults(reply, shelf, question)).toStrictEqual([]);
    },
  );

  it('says nothing of the kind where the article asked answers, or none does, or all are asked', () => {
    for (const reply of [
      ask('when did the ferry sink', 'ferry'),
      ask('when did the ferry sink'),
      ask('how old is the pope', 'bridge'),
    ]) {
      expect(textOf(reply)).not.toContain('Another article');
      expect(customIdsByLabel(reply).has('Ask all articles')).toBe(false);
    }
  });

  it('is none whose bank takes a question for its own that has other words', () => {
    const orchestra = articleFile(
      ['The orchestra of Tamora lost its hall to the flood.', 'It has no money for another one.'],
      {},
      'orchestra',
    );
    const withOwn = ownKnowledgeWith(orchestra);
    const question = 'does the orchestra still play there';
    expect(answer(question, withOwn.index).outcome).toBe('answer');
    expect(textOf(replyToCommand('ask', { question, article: 'orchestra' }, 'en', withOwn))).not.toContain(
      'Another article',
    );
  });

  it('is none about the story of the article asked', () => {
    const stories = knowledgeFrom(
      articleFile(['The ferry of Linden sank on Friday.', 'Nobody was on board.'], {}, 'ferry'),
      articleFile(
        ['The mill of Orba burned.', 'The next step is due on 4 May, when the board votes on its sale.'],
        {},
        'mill',
      ),
    );
    const question = 'what happens next';
    expect(answer(question, stories.index).outcome).toBe('answer');
    expect(textOf(replyToCommand('ask', { question, article: 'ferry' }, 'en', stories))).not.toContain(
      'Another article',
    );
  });

  it('is not the article asked itself', () => {
    const names = ['diario-del-puerto', 'harbor-herald', 'northern-post'];
    const event = knowledgeFrom(
      ...names.map((name) => file(`corpus/${name}.md`, readFixture(`corpus/event/${name}.md`))),
    );
    let shown = 0;
    for (const article of names) {
      const title = event.corpus.articles.find(({ id }) => id === article)?.title ?? '';
      for (const question of [
        'who met',
        'how many boats',
        'when is the next meeting',
        'what did the union say',
        'who signed',
        'how much does it cost',
        'who paid',
        'where did they meet',
        'what happened to the crew',
        'how many people died',
      ]) {
        const reply = replyToCommand('ask', { question, article }, 'en', event);
        if (!textOf(reply).includes('Another article may answer this.')) continue;
        shown += 1;
        const sources = citationsOf(press(reply, 'Ask all articles', event)).map(({ source }) => source);
        expect(
          sources.some((source) => !source.startsWith(title.slice(0, 30))),
          `${question} in ${article}`,
        ).toBe(true);
      }
    }
    expect(shown).toBeGreaterThan(0);
  });
});

describe('what is no question', () => {
  const known = knowledgeOf(['The bridge of Tamora opened on Monday.', '“It is wide,” said Mayor Ida Bell.']);

  it.each([
    [
      'en',
      [
        'hi',
        'hello there!',
        'good evening',
        'thanks a lot',
        'thank you!!',
        'ok',
        'you are stupid',
        'shut up',
        'write me a poem',
        'sing a song',
        'tell me a joke',
      ],
    ],
    [
      'es',
      [
        'hola',
        '¡buenas tardes!',
        'muchas gracias',
        'eres tonto',
        'cállate',
        'escribe un poema',
        'cuéntame un chiste',
      ],
    ],
  ] as const)('gets two friendly lines and things to try (%s)', (language, lines) => {
    for (const line of lines) {
      const reply = replyToCommand('ask', { question: line }, language, known);
      expect(
        textsIn(reply).map((text) => text.length),
        line,
      ).toStrictEqual([2]);
      expect(blockQuotesOf(reply), line).toStrictEqual([]);
      expect([...customIdsByLabel(reply).values()], line).toStrictEqual([
        `/ask question:${texts[language].whoIs('Ida Bell')}`,
        '/quote speaker:Ida Bell',
        '/topics',
      ]);
      expect(accentColorOf(reply), line).not.toBe(ACCENT_COLORS.nearest);
    }
  });

  it('is not what only begins like it', () => {
    for (const line of [
      'hello, when did the bridge open?',
      'thanks, and who is Ida Bell?',
      'tell me about the bridge',
    ]) {
      const reply = replyToCommand('ask', { question: line }, 'en', known);
      expect(blockQuotesOf(reply), line).not.toStrictEqual([]);
    }
  });
});
