/** A saved page as an article's file. */
import { isArticleId, MAX_ARTICLE_ID_LENGTH } from '../../corpus/article.ts';
import { type Diagnostic, formatDiagnostic } from '../../corpus/diagnostics.ts';
import { frontMatterSchema } from '../../corpus/front-matter.ts';
import { parseArticle } from '../../corpus/parse-article.ts';
import { fieldName } from '../../corpus/yaml.ts';
import { StartupError } from '../../errors.ts';
import { detectPageLanguage } from '../../text/detect-language.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { plural } from '../plural.ts';
import { articleIdFrom } from './article-id.ts';
import { findBlocks } from './blocks.ts';
import { decodePage } from './decode-page.ts';
import { type ArticleFields, formatArticle } from './markdown.ts';
import { type Found, type Metadata, readMetadata } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import { dayOf } from './publication-day.ts';
import { type LeftOut, type Story, type StoryBlock, selectStory } from './select-story.ts';

/** The fields that the page or the editor has to give. */
export const FIELDS = ['title', 'publication', 'url', 'published', 'language'] as const;
type Field = (typeof FIELDS)[number];

/** Metadata from the command line, which precedes that of the page. */
type GivenFields = { readonly [F in Field | 'id']?: string | undefined };

/** An article made of a page. */
export interface ImportedPage {
  readonly id: string;
  readonly fields: Readonly<Record<Field, Found>>;
  readonly taken: readonly StoryBlock[];
  readonly leftOut: readonly LeftOut[];
  /** Warnings for the editor. */
  readonly notes: readonly string[];
  /** The article's file, in Markdown with front matter. */
  readonly file: string;
  /** Mistakes that the bot would refuse the file for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** In words: fewer are a login page, an error, or a video with its caption. */
const MIN_STORY_LENGTH = 40;
/** Linked headings per block, from which on the blocks are the teasers of a front page. */
const MAX_LINKED_HEADINGS = 0.2;
/** The text in JSON-LD has to be so many times as long as the story for something to be missing. */
const MISSING_TEXT_RATIO = 1.2;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The words of a story, without headings. */
export function storyLength(blocks: readonly StoryBlock[]): number {
  return blocks.filter(({ kind }) => kind !== 'heading').reduce((sum, { text }) => sum + countWords(text), 0);
}

/** @throws StartupError when the page is no article */
function checkStory({ taken, linkedHeadings }: Story, { isFrontPage }: Metadata, name: string): void {
  const remedy = 'Save the page of one article, opened in the browser until its text shows.';
  if (isFrontPage || linkedHeadings > MAX_LINKED_HEADINGS * taken.length) {
    throw new StartupError(`${name} is a page that lists articles. ${remedy}`);
  }
  const length = storyLength(taken);
  if (length < MIN_STORY_LENGTH) {
    const what = length === 0 ? 'no article' : `no article, only ${plural(length, 'word')} of text`;
    throw new StartupError(`${name} has ${what} in it. ${remedy}`);
  }
}

/** A language tag as one of Acta's languages; unchanged for others. */
const languageOfTag = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag;

const isLanguage = (value: string): value is Language => LANGUAGES.some((language) => language === value);

/** The language of the story: as its page says, unless its words clearly say otherwise. */
function languageOf(tag: Found | undefined, story: string): { language: Found | undefined; note?: string } {
  const detected = detectPageLanguage(story);
  const said = tag && languageOfTag(tag.value);
  const ofText = detected && { value: detected, source: 'the text' };
  if (tag === undefined || said === undefined || said === detected) {
    return { language: tag && said ? { value: said, source: tag.source } : ofText };
  }
  if (ofText === undefined || !isLanguage(ofText.value))
    return { language: { value: said, source: tag.source } };
  return {
    language: ofText,
    note: `The page says that its language is ${said}, but its text is ${detected}.`,
  };
}

/** The day in the first line of a page that says when it was published, and not when it was changed. */
function dayInText({ leftOut }: Story): Found | undefined {
  const lines = leftOut.filter(
    ({ reason, text }) => reason === 'time' && !/updat|modif|actualiz/i.test(text),
  );
  const day = lines.map(({ text }) => dayOf(text)).find((found) => found !== undefined);
  return day === undefined ? undefined : { value: day, source: 'the text' };
}

const optionFor = (field: PropertyKey): string => `--${String(field)} "…"`;

/** @throws StartupError naming each field that is missing or that the bot would refuse, and the option that gives it */
function checkFields(found: Readonly<Record<Field, Found | undefined>>, name: string): ArticleFields {
  const values = Object.fromEntries(FIELDS.map((field) => [field, found[field]?.value]));
  const checked = frontMatterSchema.safeParse(values);
  if (checked.success) {
    const { title, publication, url, published, language } = checked.data;
    return { title, publication, url, published, language };
  }
  const lines = checked.error.issues.map(
    ({ path, message }) => `  ${fieldName(path)} ${message}; give it with ${optionFor(path[0] ?? '')}`,
  );
  throw new StartupError(`${name} does not say all that an article needs:\n${lines.join('\n')}`);
}

function findNotes({ body, isRestricted }: Metadata, { taken, rescued, leftOut }: Story): string[] {
  const length = storyLength(taken);
  const bodyLength = countWords(body ?? '');
  const notes: string[] = [];
  if (isRestricted || leftOut.some(({ reason }) => reason === 'paywall')) {
    notes.push('The page asks to subscribe or log in: compare the article’s end, it may be cut off.');
  }
  if (bodyLength > MISSING_TEXT_RATIO * length) {
    notes.push(`The page’s JSON-LD has an article of ${bodyLength} words, but ${length} were taken.`);
  }
  if (rescued.length === taken.length) notes.push('Readability found no article: what was taken is a guess.');
  else for (const text of rescued) notes.push(`Taken by its place alone: ${firstWords(text)}`);
  for (const { text } of taken) {
    if (text.includes('\uFFFD')) notes.push(`Has a character that could not be read: ${firstWords(text)}`);
  }
  return notes;
}

/** In characters. */
const MAX_SHOWN_LENGTH = 70;

/** The beginning of a text, cut after a word. */
export function firstWords(text: string): string {
  if (text.length <= MAX_SHOWN_LENGTH) return text;
  return `${text.slice(0, MAX_SHOWN_LENGTH).replace(/\s\S*$/, '')}…`;
}

/** @throws StartupError when neither the page nor the editor gives a valid id */
function checkId(id: string, isGiven: boolean): string {
  if (isArticleId(id)) return id;
  throw new StartupError(
    isGiven
      ? `--id "${id}" is no id; use lower-case letters and digits, with single hyphens between words, ${MAX_ARTICLE_ID_LENGTH} at most.`
      : 'Neither the page’s address nor its title makes an id; give one with --id.',
  );
}

/**
 * Makes an article of a saved page.
 *
 * @param name of the file, for messages
 * @param given fields that go before the page's own
 * @throws StartupError when the file is no page, is too large or too deep, has no article in it, or lacks a field that is not
 *   given either
 */
export function importPage(bytes: Uint8Array, name: string, given: GivenFields): ImportedPage {
  const page = parsePage(decodePage(bytes, name), name);
  const metadata = readMetadata(page);
  const blocks = findBlocks(page.root, given.url ?? metadata.url?.value);
  const story = selectStory(blocks, page.kept, {
    title: metadata.title?.value,
    description: metadata.description,
    authors: metadata.authors,
  });
  checkStory(story, { ...metadata, isFrontPage: metadata.isFrontPage && given.url === undefined }, name);
  const text = story.taken.map((block) => block.text).join('\n');
  const { language, note } = languageOf(metadata.language, text);
  const byEditor = (field: Field): Found | undefined => {
    const value = given[field];
    return value === undefined ? undefined : { value, source: `--${field}` };
  };
  const found = {
    title: byEditor('title') ?? metadata.title,
    publication: byEditor('publication') ?? metadata.publication,
    url: byEditor('url') ?? metadata.url,
    published: byEditor('published') ?? metadata.published ?? dayInText(story),
    language: byEditor('language') ?? language,
  };
  const fields = checkFields(found, name);
  const id = checkId(given.id ?? articleIdFrom(fields.url, fields.title), given.id !== undefined);
  const file = formatArticle(fields, story.taken);
  const parsed = parseArticle({ path: `${id}.md`, bytes: Buffer.from(file) });
  const withSource = (field: Field): Found => ({ value: fields[field], source: found[field]?.source ?? '' });
  return {
    id,
    fields: {
      title: withSource('title'),
      publication: withSource('publication'),
      url: withSource('url'),
      published: withSource('published'),
      language: withSource('language'),
    },
    taken: story.taken,
    leftOut: story.leftOut,
    notes: [...(note && given.language === undefined ? [note] : []), ...findNotes(metadata, story)],
    file,
    diagnostics: Array.isArray(parsed) ? parsed : parsed.diagnostics,
  };
}

/** The mistakes in an article's file, a line each. */
export const formatDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(formatDiagnostic).join('\n');
