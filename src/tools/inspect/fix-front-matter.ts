/** Writes into front matter what is found in the text, for an editor to go on from. */

import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { analyzeArticle } from '../../analysis/analyze-article.ts';
import {
  type Article,
  type ArticleText,
  type EditorEntries,
  type Paragraph,
  slice,
} from '../../corpus/article.ts';
import { splitFrontMatter } from '../../corpus/parse-article.ts';
import { minOf } from '../../util/extremes.ts';
import { reasonByText } from '../import/boilerplate.ts';

/** A file with more front matter. */
interface FixedFile {
  readonly text: string;
  /** The additions, a line each; may be empty. */
  readonly additions: readonly string[];
}

/** Sets the maps and lists under some keys of an entry on one line. */
function entryNode(document: Document, entry: object, flowKeys: readonly string[]): unknown {
  const node = document.createNode(entry);
  for (const key of flowKeys) {
    const value = isMap(node) ? node.get(key, true) : undefined;
    if (isMap(value) || isSeq(value)) value.flow = true;
  }
  return node;
}

/** Adds to the list of a field, which is made if it is not there. */
function append(document: Document, field: string, nodes: readonly unknown[], flow: boolean): void {
  const list = document.get(field, true);
  if (isSeq(list) && list.items.length > 0) for (const node of nodes) list.add(node);
  else document.set(field, document.createNode(nodes, { flow }));
}

/** The paragraphs that look like captions and are not known as such. */
function findCaptions(article: ArticleText): number[] {
  const looksLikeCaption = (paragraph: Paragraph): boolean =>
    reasonByText({ text: slice(article, paragraph), linkDensity: 0 }) === 'caption';
  return article.paragraphs
    .filter((paragraph) => !article.captions.has(paragraph.number) && looksLikeCaption(paragraph))
    .map(({ number }) => number);
}

function addPeople(document: Document, people: Article['people']): void {
  const nodes = people.map(({ name, role }) =>
    entryNode(document, { name, ...(role && { role: { en: role.en, es: role.es } }) }, ['role']),
  );
  append(document, 'people', nodes, false);
}

function addTopics(document: Document, topics: Article['topics']): void {
  const nodes = topics.map(({ name: { en, es }, paragraphs }) =>
    entryNode(document, { name: { en, es }, paragraphs: [...paragraphs] }, ['name', 'paragraphs']),
  );
  append(document, 'topics', nodes, false);
}

/**
 * Topics with the paragraphs that none has, as front matter wants them: each goes to the topic with the nearest one, of two the
 * earlier.
 */
function coverAll(topics: Article['topics'], { paragraphs, captions }: Article): Article['topics'] {
  const covered = new Set([...captions, ...topics.flatMap((topic) => topic.paragraphs)]);
  const more = topics.map((): number[] => []);
  const distance = (topic: Article['topics'][number], number: number): number =>
    minOf(topic.paragraphs.map((own) => Math.abs(own - number)));
  for (const { number } of paragraphs.filter((paragraph) => !covered.has(paragraph.number))) {
    const distances = topics.map((topic) => distance(topic, number));
    more[distances.indexOf(minOf(distances))]?.push(number);
  }
  return topics.map((topic, i) => ({
    ...topic,
    paragraphs: [...topic.paragraphs, ...(more[i] ?? [])].sort((a, b) => a - b),
  }));
}

/**
 * Adds captions, people with their roles, and topics to the front matter of a `.md` file: whatever is found in its text and is
 * not declared. Entries and comments stay. Names and roles are the article's own, under both languages.
 *
 * @param source a file with front matter that parses
 */
export function fixFrontMatter(source: string, article: ArticleText, entries: EditorEntries): FixedFile {
  const parts = splitFrontMatter(source);
  if (!parts) return { text: source, additions: [] };
  const document = parseDocument(parts.yaml);
  const additions: string[] = [];
  const captions = findCaptions(article);
  if (captions.length > 0) {
    append(document, 'captions', captions, true);
    additions.push(`captions: ¶${captions.join(', ')}`);
  }
  const found = analyzeArticle(
    { ...article, captions: new Set([...article.captions, ...captions]) },
    entries,
  );
  const declared = new Set(entries.people.map(({ name }) => name));
  const people = found.people.filter(({ name }) => !declared.has(name));
  if (people.length > 0) {
    addPeople(document, people);
    additions.push(`people: ${people.map(({ name }) => name).join(', ')}`);
  }
  if (entries.topics === undefined && found.topics.length > 0) {
    addTopics(document, coverAll(found.topics, found));
    additions.push(`topics: ${found.topics.map(({ name }) => name.en).join(', ')}`);
  }
  if (additions.length === 0) return { text: source, additions };
  const head = `---\n${document.toString({ lineWidth: 0 })}---\n`;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  return { text: `${head.replace(/\r?\n/g, lineEnd)}${parts.body}`, additions };
}
