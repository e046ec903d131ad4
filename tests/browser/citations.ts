import type { ExecutionContext } from '../../src/interactions/command.ts';
import { executeComponent, executeLine } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import { allCustomIds, textsIn, withoutMarkdown } from '../support/messages.ts';

/** Words of an article in a reply, beside the button that opens the page at them. */
export interface Citation {
  readonly link: string;
  /** The number on the button, `Open ¶4`. */
  readonly paragraph: number;
  /** The block quotes beside the button, in order: one, or several of one paragraph. */
  readonly excerpts: readonly string[];
}

function citationsIn(reply: Reply): Citation[] {
  return textsIn(reply).flatMap(({ lines, button }): Citation[] => {
    if (!button || !('url' in button)) return [];
    const [, number] = /^Open ¶(\d+)$/.exec(button.label ?? '') ?? [];
    if (number === undefined) throw new Error(`A button that opens no paragraph: ${button.label}`);
    const excerpts = lines
      .filter((line) => line.startsWith('> '))
      .map((line) => withoutMarkdown(line.slice(2)));
    return [{ link: button.url, paragraph: Number(number), excerpts }];
  });
}

/** What each passage is asked for: a question of the bank, and a sentence of its own. */
function questionsFor({ corpus }: ExecutionContext): string[] {
  const asked = corpus.bank.filter(
    ({ suggested: canonical, paragraph }) => canonical && paragraph !== undefined,
  );
  const sentences = corpus.passages.flatMap(({ article, sentences: [first] }) =>
    first ? [article.text.slice(first.start, first.end).slice(0, 300)] : [],
  );
  return [...asked.map(({ question }) => question), ...sentences];
}

/**
 * Every citation that /topics, /quote and /ask give, each once: of all topics, all who are quoted, and questions about
 * every passage; on all pages, and behind all buttons and menus.
 */
export function everyCitation(knowledge: ExecutionContext): Citation[] {
  const speakers = new Set(knowledge.corpus.quotations.flatMap(({ speaker }) => speaker ?? []));
  const typed = [
    '/topics',
    ...[...speakers].map((speaker) => `/quote speaker:${speaker}`),
    ...questionsFor(knowledge).map((question) => `/ask question:${question}`),
  ];
  const replies = typed.map((line) => executeLine(line, 'en', knowledge));
  const followed = new Set<string>();
  const citations = new Map<string, Citation>();
  for (const reply of replies) {
    for (const citation of citationsIn(reply)) citations.set(JSON.stringify(citation), citation);
    for (const line of allCustomIds(reply)) {
      if (followed.has(line)) continue;
      followed.add(line);
      // What a button leads to has buttons too: this list grows while it is gone through.
      replies.push(executeComponent(line, 'en', knowledge).reply);
    }
  }
  return [...citations.values()];
}
