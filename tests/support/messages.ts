import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import type { Corpus } from '../../src/analysis/corpus.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Reply } from '../../src/reply/message.ts';

/** A text of a reply with the button that stands beside it. */
export interface TextWithButton {
  readonly lines: readonly string[];
  readonly button: APIButtonComponent | undefined;
}

/** The parts of a reply. */
export function componentsOf({ components: [container] }: Reply): readonly APIComponentInContainer[] {
  return container.components;
}

/** All texts of a reply, in order, by the line. */
export function textsIn(reply: Reply): TextWithButton[] {
  return componentsOf(reply).flatMap((part): TextWithButton[] => {
    if (part.type === 10) return [{ lines: part.content.split('\n'), button: undefined }];
    if (part.type !== 9) return [];
    const button = part.accessory.type === 2 ? part.accessory : undefined;
    return part.components.map(({ content }) => ({ lines: content.split('\n'), button }));
  });
}

/** All text of a reply. */
export function textOf(reply: Reply): string {
  return textsIn(reply)
    .flatMap(({ lines }) => lines)
    .join('\n');
}

/** What can be pressed in a row of a reply, or chosen in it. */
function interactiveComponents(reply: Reply): readonly APIComponentInMessageActionRow[] {
  return componentsOf(reply).flatMap((part) => (part.type === 1 ? part.components : []));
}

/** The options of a reply's menu: what choosing one does, by what it is called; none where there is no menu. */
export function menuOf(reply: Reply): Map<string, string> {
  const menu = interactiveComponents(reply).find((component) => component.type === 3);
  return new Map(menu?.type === 3 ? menu.options.map(({ label, value }) => [label, value]) : []);
}

/** The command lines behind all buttons and menu options of a reply. */
export function allCustomIds(reply: Reply): string[] {
  return interactiveComponents(reply).flatMap((component) => {
    if (component.type === 3) return component.options.map(({ value }) => value);
    return component.type === 2 && 'custom_id' in component ? [component.custom_id] : [];
  });
}

/** Whether only who asked sees a reply. */
export function isEphemeral({ flags }: Reply): boolean {
  return (flags & 64) !== 0;
}

/** The command lines behind the buttons of a reply, by their labels. */
export function customIdsByLabel(reply: Reply): Map<string, string> {
  const lines = new Map<string, string>();
  for (const button of interactiveComponents(reply)) {
    if (button.type === 2 && 'custom_id' in button) lines.set(button.label ?? '', button.custom_id);
  }
  return lines;
}

/**
 * A line as Discord shows it: without the stars of bold type, and without the backslashes before characters that
 * could mean something. Discord keeps a backslash that stands before a letter, a digit or white space.
 */
export function withoutMarkdown(line: string): string {
  return line.replace(/\\([^\p{L}\p{N}\s])|\*\*/gu, '$1');
}

/** The lines in block quotes of a reply, as Discord shows them. */
export function blockQuotesOf(reply: Reply): string[] {
  return textsIn(reply)
    .flatMap(({ lines }) => lines)
    .filter((line) => line.startsWith('> '))
    .map((line) => withoutMarkdown(line.slice(2)));
}

/** The paragraphs that a reply cites, in order: `¶4` of `[1] ¶4 · …`. */
export function citedParagraphs(reply: Reply): number[] {
  return textsIn(reply)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => /^-# \[\d+\] ¶(\d+) · /.exec(line)?.[1] ?? [])
    .map(Number);
}

/** So many words in a row, outside a block quote, are the article's. */
const RUN = 8;

/** The words of a text, without the marks around them. */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? '')
    .filter((word) => word !== '');

const wordRuns = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
};

/**
 * The halves of a run. What was typed may go on with words of ours to what the article says too: to `said Okafor. It`
 * the answer `Nobody called “said Okafor. It” is quoted` has “said Okafor It is” in it.
 */
const halvesOf = (run: string): string[] => {
  const words = run.split(' ');
  return [words.slice(0, RUN / 2).join(' '), words.slice(RUN / 2).join(' ')];
};

const runsOfArticles = new WeakMap<Article, ReadonlySet<string>>();

function runsOf(article: Article): ReadonlySet<string> {
  const runs = runsOfArticles.get(article) ?? new Set(article.text.split(/[\r\n]+/).flatMap(wordRuns));
  runsOfArticles.set(article, runs);
  return runs;
}

/** The article whose page a link opens: articles of one corpus have different addresses here. */
function articleOfLink(url: string, { articles }: Corpus): Article | undefined {
  return articles
    .filter((article) => article.url !== undefined && url.startsWith(article.url))
    .sort((a, b) => (b.url?.length ?? 0) - (a.url?.length ?? 0))[0];
}

/** So much of a headline tells the articles of a corpus apart here, and stands in every citation. */
const TELLING = 40;

/** What a citation says behind its paragraph. */
const CITATION = /^-# \[\d+\] ¶(\d+) · (.*)$/;

/** The article without a page that a citation names by its headline. */
function articleOfCitation(citation: string, { articles }: Corpus): Article | undefined {
  const named = withoutMarkdown(citation);
  return articles.find(({ url, title }) => url === undefined && named.startsWith(title.slice(0, TELLING)));
}

/**
 * What is wrong with a reply by the first house rule: each line in a block quote is a slice of the article whose page
 * the button beside it opens, or that the citation names where there is no page, inside the paragraph that the button
 * and the citation name; of several articles the citation names the one; and the article's words stand nowhere else.
 *
 * @param typed what was typed: it may come back, whatever it is
 */
export function verbatimFaults(reply: Reply, corpus: Corpus, typed: string): string[] {
  const faults: string[] = [];
  const excused = [
    ...corpus.articles.map(({ title }) => title),
    ...corpus.articles.flatMap(({ topics }) => topics.flatMap(({ name }) => [name.en, name.es])),
    typed,
  ].map((text) => wordsOf(text).join(' '));
  for (const { lines, button } of textsIn(reply)) {
    const url = button && 'url' in button ? button.url : undefined;
    const citations = lines.flatMap((line) => {
      const [, paragraph = '', source = ''] = CITATION.exec(line) ?? [];
      return paragraph === '' ? [] : [{ paragraph, source }];
    });
    const opened = /^(?:Open|Abrir) ¶(\d+)$/.exec((button && 'label' in button && button.label) || '')?.[1];
    const labelled = button ? opened : citations[0]?.paragraph;
    for (const line of lines) {
      const words = withoutMarkdown(line);
      if (line.startsWith('> ')) {
        const article =
          url === undefined
            ? articleOfCitation(citations[0]?.source ?? '', corpus)
            : articleOfLink(url, corpus);
        const paragraph = article?.paragraphs.find(({ number }) => `${number}` === labelled);
        if (!article || !paragraph) {
          faults.push(`no citation beside: ${line}`);
          continue;
        }
        for (const { source } of corpus.articles.length > 1 ? citations : []) {
          if (!withoutMarkdown(source).startsWith(article.title.slice(0, TELLING)))
            faults.push(`cited without its headline: ${source}`);
        }
        const said = words.slice(2);
        if (!article.text.slice(paragraph.start, paragraph.end).includes(said) || said === '')
          faults.push(`not in ¶${labelled}: ${said}`);
        for (const { paragraph: cited } of citations) {
          if (cited !== labelled) faults.push(`cited as ¶${cited}, opened as ¶${labelled}`);
        }
        const marks = line.replace(/\\[\s\S]/g, '').match(/\*+/g) ?? [];
        if (marks.some((stars) => stars !== '**' && stars !== '****') || marks.join('').length % 4 !== 0)
          faults.push(`bold that does not end: ${line}`);
      } else {
        const stray = corpus.articles.flatMap((article) =>
          wordRuns(words).filter((run) => runsOf(article).has(run)),
        );
        for (const run of stray) {
          const typedOrNamed = halvesOf(run).some((half) => excused.some((text) => text.includes(half)));
          if (!typedOrNamed) faults.push(`outside a block quote: ${run}`);
        }
      }
    }
  }
  return faults;
}
