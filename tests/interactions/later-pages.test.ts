import { describe, expect, it } from 'vitest';
import type { ExecutionContext } from '../../src/interactions/command.ts';
import { commandLineOf } from '../../src/interactions/custom-id.ts';
import { executeComponent } from '../../src/interactions/execute.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import type { Reply } from '../../src/reply/message.ts';
import type { Language } from '../../src/text/language.ts';
import { checkMessage } from '../fake-discord/validate-message.ts';
import { articleFile, file, knowledgeFrom } from '../support/article.ts';
import {
  allCustomIds,
  blockQuotesOf,
  buttonsOf,
  customIdsByLabel,
  isEphemeral,
  shareIdOf,
  textOf,
} from '../support/messages.ts';
import { pagesFrom, press, share } from '../support/press.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const COUNT = 60;
const bell = 'Ida Bell';
/** Names of the form “Aaron Moss”, all of them different. */
const surnames = Array.from(
  { length: COUNT },
  (_, i) => `Moss${'abcdefghij'[Math.floor(i / 10)]}${'abcdefghij'[i % 10]}`,
);

/** What an editor may write. */
interface Edit {
  readonly last?: string;
  readonly firstTopic?: string;
  readonly question?: string;
  readonly synonym?: string;
}

/** An article whose lists all have several pages. */
function story({ last = 'It was built by the city.', firstTopic = 'The start', ...edit }: Edit = {}) {
  const paragraphs = [
    ...surnames.map((surname, i) => `“The bridge has ${i} lanes now,” Ida Bell told Aaron ${surname}.`),
    last,
  ];
  const head = {
    people: [{ name: bell }, ...surnames.map((surname) => ({ name: `Aaron ${surname}` }))],
    topics: paragraphs.map((_, i) => ({
      name: { en: i === 0 ? firstTopic : `Part ${i}`, es: i === 0 ? `El ${firstTopic}` : `Parte ${i}` },
      paragraphs: [i + 1],
    })),
  };
  return [
    articleFile(paragraphs, head),
    file('corpus/story.questions.yaml', `1:\n  en: [${edit.question ?? 'how many lanes are there'}]\n`),
    file('corpus/synonyms.yaml', `- [bridge, ${edit.synonym ?? 'viaduct'}]\n`),
  ];
}

const before = knowledgeFrom(...story());
const restarted = knowledgeFrom(...story());
const after = knowledgeFrom(...story({ last: 'It was built by the state.' }));

const NOTES = {
  en: 'The article has changed since then, or I have. Here is the first page as it is now.',
  es: 'El artículo ha cambiado desde entonces, o he cambiado yo. Esta es la primera página, tal como es ahora.',
} as const;

/** Lines with several pages, and what the button to the next one is called. */
const LISTS: [line: string, next: 'nextPage' | 'morePassages'][] = [
  ['/topics', 'nextPage'],
  ['/beginnings', 'nextPage'],
  ['/people', 'nextPage'],
  ['/people person:Aaron', 'nextPage'],
  [`/people person:${bell}`, 'nextPage'],
  [`/quote speaker:${bell}`, 'nextPage'],
  [`/quote speaker:${bell} about:bridge`, 'nextPage'],
  ['/ask question:how many lanes has the bridge', 'morePassages'],
];

/** The `custom_id` that shows the next page. */
const nextId = (reply: Reply, next: 'nextPage' | 'morePassages', language: Language = 'en'): string =>
  customIdsByLabel(reply).get(texts[language][next]) ?? '';

describe.each(LISTS)('the button to the second page of %s', (line, next) => {
  const first = replyToLine(line, 'en', before);
  const id = nextId(first, next);

  it('shows that page while nothing has changed, also after a restart', () => {
    const second = executeComponent(id, 'en', restarted, { isOwn: true }).reply;
    expect(second).toStrictEqual(replyToLine(`${line} page:2`, 'en', before));
    expect(textOf(second)).not.toBe(textOf(first));
    expect(textOf(second)).not.toContain('changed');
  });

  it.each(['en', 'es'] as const)('shows the first page, and says why, after a change (%s)', (language) => {
    const spoken = line.startsWith('/ask') ? 'en' : language;
    const { reply, asNewMessage } = executeComponent(id, language, after, { isOwn: true });
    const now = replyToLine(line, language, after);
    expect(asNewMessage).toBe(false);
    expect(textOf(reply)).toBe(`${NOTES[spoken]}\n${textOf(now)}`);
    expect(buttonsOf(reply)).toStrictEqual(buttonsOf(now));
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
  });

  it('does so in a private message for somebody else, which goes on from there', () => {
    const { reply, asNewMessage } = executeComponent(id, 'en', after);
    expect([asNewMessage, isEphemeral(reply)]).toStrictEqual([true, true]);
    expect(textOf(reply)).toContain(NOTES.en);
    expect(checkMessage(reply)).not.toHaveProperty('refusal');
    const second = press(reply, texts.en[next], after);
    expect(textOf(second)).toBe(textOf(replyToLine(`${line} page:2`, 'en', after)));
    expect(blockQuotesOf(share(reply, after).shared)).toStrictEqual(
      blockQuotesOf(replyToLine(line, 'en', after)),
    );
    expect(textOf(share(reply, after).shared)).not.toContain(NOTES.en);
  });

  it('shows the page asked where it is of a version that wrote no revision', () => {
    const old = executeComponent(`${line} page:2`, 'en', after, { isOwn: true }).reply;
    expect(old).toStrictEqual(replyToLine(`${line} page:2`, 'en', after));
  });

  it('holds the command line that shows the page', () => {
    expect(commandLineOf(id)).toBe(`${line} page:2`);
    for (const page of pagesFrom(first, before))
      for (const customId of allCustomIds(page)) {
        if (/ page:/.test(customId)) expect(customId).toMatch(/^[a-z0-9]{7} \//);
        expect(customId.length).toBeLessThanOrEqual(100);
      }
  });

  it('is shared as what was seen: after a change, first of all the first page', () => {
    // On somebody else's message, the page is in a private one.
    const second = executeComponent(id, 'en', before).reply;
    expect(textOf(share(second, before).shared)).toContain(
      textOf(replyToLine(`${line} page:2`, 'en', before)),
    );
    const { reply, shared } = executeComponent(shareIdOf(second), 'en', after, { ephemeral: true });
    expect(shared).toBeUndefined();
    const now = textOf(replyToLine(line, 'en', after));
    expect(textOf(reply)).toBe(`${NOTES.en}\n${now}`);
    expect(buttonsOf(reply).at(-1)?.[0]).toBe('This may have changed: share it?');
    expect(textOf(share(reply, after).shared)).toBe(`${now}\n-# Shared by <@42>`);
  });
});

describe('a button to a later page', () => {
  const id = nextId(replyToLine('/topics', 'en', before), 'nextPage');
  const pressed = (context: ExecutionContext): string => textOf(executeComponent(id, 'en', context).reply);

  it.each<[what: string, edit: Edit]>([
    ['a topic in the front matter', { firstTopic: 'The beginning' }],
    ['the question bank', { question: 'how wide is it' }],
    ['a synonym', { synonym: 'crossing' }],
  ])('notices that an editor has changed %s', (_, edit) => {
    expect(pressed(knowledgeFrom(...story(edit)))).toContain(NOTES.en);
  });

  it('notices that an article has come, speaks of several then, and keeps to the one it is limited to', () => {
    const rain = (words: string) => articleFile([words], { title: 'Rain' }, 'rain');
    const several = 'The articles have changed since then, or I have. Here is the first page as it is now.';
    const two = knowledgeFrom(...story(), rain('It rained.'));
    expect(pressed(two)).toContain(several);
    const limited = nextId(replyToLine('/topics article:story', 'en', two), 'nextPage');
    expect(limited).toMatch(/^[a-z0-9]{7} \/topics article:[a-z0-9]{7} page:2$/);
    const other = knowledgeFrom(...story(), rain('It poured.'));
    const { reply } = executeComponent(limited, 'en', other, { isOwn: true });
    expect(textOf(reply)).toBe(`${several}\n${textOf(replyToLine('/topics article:story', 'en', other))}`);
    const edited = knowledgeFrom(...story({ last: 'It fell.' }), rain('It rained.'));
    expect(textOf(executeComponent(limited, 'en', edited).reply)).toBe(
      'The article has changed since then. Please ask again.',
    );
  });

  it('says what there is now where the list is gone', () => {
    const topicId = nextId(replyToLine(`/quote speaker:${bell}`, 'en', before), 'nextPage');
    const gone = knowledgeFrom(articleFile(['It rained.']));
    const { reply } = executeComponent(topicId, 'en', gone, { isOwn: true });
    expect(textOf(reply)).toBe(
      `${NOTES.en}\nNobody called “${bell}” is quoted in the article.\nNobody is quoted in the article.`,
    );
  });

  it('fits beside the longest name and subject, an article, and the greatest page', () => {
    const name = `Zoë ${'Ñandú '.repeat(8)}Moss`;
    const about = 'the bridge has lanes and a long road';
    const long = knowledgeFrom(
      articleFile(
        Array.from({ length: COUNT }, (_, i) => `“The bridge has ${i} lanes and a long road,” said Moss.`),
        { people: [{ name, aliases: ['Moss'] }] },
      ),
      articleFile(['It rained.'], { title: 'Rain' }, 'rain'),
    );
    const given = { speaker: name, about, article: 'story', private: true };
    const first = replyToCommand('quote', given, 'en', long);
    const next = nextId(first, 'nextPage');
    expect(next).toMatch(/^[a-z0-9]{7} \/quote speaker:[a-z0-9]{7} about:.* article:[a-z0-9]{7} page:2$/);
    expect(next.replace(/2$/, '9999').length).toBeLessThanOrEqual(100);
    for (const page of pagesFrom(first, long))
      for (const customId of allCustomIds(page)) expect(customId.length).toBeLessThanOrEqual(100);
  });

  it('shows passages instead where question and revision do not fit, shared or not', () => {
    for (let length = 40; length < 100; length += 1) {
      const question = `how many lanes has the bridge ${'and the road '.repeat(6)}`.slice(0, length).trim();
      const id = nextId(replyToLine(`/ask question:${question}`, 'en', before), 'morePassages');
      if (id === '') continue;
      expect(id, question).toMatch(/^[a-z0-9]{7} \/ask .* page:2$|^\/passages at:/);
      if (id.includes(' /ask ')) expect(`/share ${id}`.length).toBeLessThanOrEqual(100);
    }
  });

  it('fits the sentence, however full the first page is', () => {
    for (let words = 18; words < 30; words += 1) {
      const paragraphs = Array.from(
        { length: 40 },
        (_, i) => `The bridge has ${i} lanes${' now'.repeat(words)}.`,
      );
      const full = knowledgeFrom(articleFile(paragraphs));
      const line = '/topics topic:All of it';
      const next = nextId(replyToLine(line, 'es', full), 'nextPage', 'es');
      const changed = { ...full, revision: 'another' };
      const { reply } = executeComponent(next, 'es', changed);
      expect(textOf(reply), next).toContain(NOTES.es);
      expect(checkMessage(reply), `${words} words`).not.toHaveProperty('refusal');
    }
  });
});
