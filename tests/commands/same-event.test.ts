import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { articleFile, file, knowledgeFrom, readFixture } from '../support/article.ts';
import { blockQuotesOf, textOf } from '../support/messages.ts';
import { replyToCommand, replyToLine } from '../support/replies.ts';

const NAMES = ['diario-del-puerto', 'harbor-herald', 'northern-post'];

/** Three reports of one meeting, two in English and one in Spanish. */
const reports = NAMES.map((name) => file(`corpus/${name}.md`, readFixture(`corpus/event/${name}.md`)));
const event = knowledgeFrom(...reports);

/** The citations of a reply without their addresses. */
const citationsOf = (text: string): string[] =>
  (text.match(/^-# .*¶.*$/gm) ?? []).map((line) =>
    line.replace(/\]\(<?https?:[^)]*\)/g, ']').slice('-# '.length),
  );

const ask = (question: string): string => textOf(replyToLine(question, 'en', event));

describe('reports of one event', () => {
  it('are each shown with what they say, in either language, and a sentence of several once', () => {
    const reply = replyToLine('how many boats may each country send', 'en', event);
    expect(blockQuotesOf(reply)).toStrictEqual([
      expect.stringContaining('each country may send 40 boats'),
      expect.stringContaining('Cada país podrá enviar 40 barcos'),
    ]);
    expect(citationsOf(textOf(reply))).toStrictEqual([
      expect.stringMatching(/^\[1\] \[¶4 .* The Harbor Herald/),
      expect.stringMatching(/^Also: \[¶4 .* Northern Post/),
      expect.stringMatching(/^\[2\] \[¶4 .* Diario del Puerto .* in Spanish/),
    ]);
  });

  it('are shown in turn: the best passage of each before the second of any', () => {
    const publications = citationsOf(ask('what did Ibarra say')).map(
      (line) => /The Harbor Herald|Northern Post|Diario del Puerto/.exec(line)?.[0],
    );
    expect(new Set(publications.slice(0, 3)).size).toBe(3);
  });

  it('are both shown where they contradict', () => {
    const other = readFixture('corpus/event/northern-post.md').replace('send 40 boats', 'send 42 boats');
    const knowledge = knowledgeFrom(...reports.slice(0, 2), file('corpus/northern-post.md', other));
    const quotes = blockQuotesOf(replyToLine('how many boats may each country send', 'en', knowledge)).join(
      '\n',
    );
    expect(quotes).toContain('40 boats');
    expect(quotes).toContain('42 boats');
  });

  it('are named by /quote for words that several of them have', () => {
    const text = textOf(replyToLine('/quote orvik', 'en', event));
    expect(text).toContain('-# prime minister · 2 quotations');
    expect(text.match(/We have stopped counting/g)).toHaveLength(1);
    expect(citationsOf(text).slice(0, 2)).toStrictEqual([
      expect.stringMatching(/^\[1\] \[¶3 .* The Harbor Herald/),
      expect.stringMatching(/^Also: \[¶3 .* Northern Post/),
    ]);
    const alone = textOf(
      replyToCommand('quote', { speaker: 'orvik', article: 'northern-post' }, 'en', event),
    );
    expect(citationsOf(alone)).toStrictEqual([expect.stringMatching(/^\[1\] \[¶3 .* Northern Post/)]);
  });

  it('have their topics in common, with the paragraphs of each', () => {
    const text = textOf(replyToLine('/topics', 'en', event)).replace(/\]\(<?https?:[^)]*?\)/g, ']');
    const [, shared = ''] = /\*\*In several articles\*\*\n([\s\S]*?)\n\n\*\*/.exec(`${text}\n\n**`) ?? [];
    expect(shared).toContain(
      '**Under the agreement, each country may send 40 boats to the bank in a season.**: [Diario del Puerto] (¶4–5); [The',
    );
    const names = (shared.match(/\*\*[^*]+\*\*/g) ?? []).toSorted();
    expect(names).toStrictEqual([...new Set(names)]);
  });

  it('give somebody’s office in the language of whoever asks', () => {
    expect(textOf(replyToLine('/quote ibarra', 'en', event))).toContain('-# president of Costaverde · ');
    expect(textOf(replyToLine('/citar ibarra', 'es', event))).toContain('-# presidente de Costaverde · ');
  });
});

describe('articles on different events', () => {
  const about = (id: string, published: string, person: string) =>
    articleFile(
      [`${person} met Ruth Vale on Monday.`, `The fleet may send 40 boats, ${person} said.`],
      { title: id, published },
      id,
    );
  const citedBy = (...files: readonly SourceFile[]): string[] =>
    citationsOf(textOf(replyToLine('how many boats may the fleet send', 'en', knowledgeFrom(...files))));

  it('are not mixed: only the surest is shown', () => {
    const shownBy = (published: string): string => {
      const post = readFixture('corpus/event/northern-post.md').replace('2026-05-13', published);
      const knowledge = knowledgeFrom(...reports.slice(0, 2), file('corpus/northern-post.md', post));
      return citationsOf(
        textOf(replyToLine('will both withdraw their patrol ships by July', 'en', knowledge)),
      ).join('\n');
    };
    expect(shownBy('2026-05-15')).toContain('The Harbor Herald');
    expect(shownBy('2026-05-16')).not.toContain('The Harbor Herald');
  });

  it('may say the same all the same, and are named for it once', () => {
    const citations = citedBy(
      about('one', '2026-01-01', 'Anne Lacroix'),
      about('two', '2026-06-01', 'Anne Lacroix'),
    );
    expect(citations).toStrictEqual([expect.stringMatching(/^\[1\] /), expect.stringMatching(/^Also: /)]);
  });
});
