import type { ExecutionContext } from '../../src/interactions/command.ts';
import { executeComponent } from '../../src/interactions/execute.ts';
import type { Reply } from '../../src/reply/message.ts';
import { allCustomIds, citationIn, textsIn, withoutMarkdown } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

/** Excerpts, and the link of the citation below them. */
export interface Citation {
  readonly link: string;
  readonly paragraph: number;
  /** In order: one, or several of one paragraph. */
  readonly excerpts: readonly string[];
}

function citationsIn(reply: Reply): Citation[] {
  return textsIn(reply).flatMap((lines): Citation[] => {
    const [cited, ...others] = lines.flatMap((line) => citationIn(line) ?? []);
    if (!cited) return [];
    const { link, paragraph } = cited;
    if (link === undefined || others.length > 0) throw new Error(`Not one link: ${lines.join('\n')}`);
    const excerpts = lines
      .filter((line) => line.startsWith('> '))
      .map((line) => withoutMarkdown(line.slice(2)));
    return [{ link, paragraph, excerpts }];
  });
}

/** Questions about every passage: the suggested ones of the bank, and its first sentence. */
function questionsFor({ corpus, index }: ExecutionContext): string[] {
  const bank = [...index.suggestions.en.questions, ...index.suggestions.es.questions];
  const sentences = corpus.passages.flatMap(({ article, sentences: [first] }) =>
    first ? [article.text.slice(first.start, first.end).slice(0, 300)] : [],
  );
  return [...bank.map(({ question }) => question), ...sentences];
}

/**
 * Every citation of /topics, /people, /quote and /ask, each once: for all topics, people and speakers, and questions about
 * every passage, and behind all buttons and menu options.
 */
export function everyCitation(knowledge: ExecutionContext): Citation[] {
  const speakers = new Set(knowledge.corpus.quotations.flatMap(({ speaker }) => speaker ?? []));
  const lines = [
    '/topics',
    '/people',
    ...[...speakers].map((speaker) => `/quote speaker:${speaker}`),
    ...questionsFor(knowledge).map((question) => `/ask question:${question}`),
  ];
  const replies = lines.map((line) => replyToLine(line, 'en', knowledge));
  const followed = new Set<string>();
  const citations = new Map<string, Citation>();
  for (const reply of replies) {
    for (const citation of citationsIn(reply)) citations.set(JSON.stringify(citation), citation);
    for (const customId of allCustomIds(reply)) {
      if (followed.has(customId)) continue;
      followed.add(customId);
      // The outer loop visits these replies, too.
      replies.push(executeComponent(customId, 'en', knowledge, { isOwn: true }).reply);
    }
  }
  return [...citations.values()];
}
