/**
 * Metadata of an article from a page's JSON-LD.
 *
 * @see https://schema.org/NewsArticle
 */
import { isRecord } from '../../util/record.ts';
import { elementsOf, type PageElement, textContentOf } from './page-tree.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Types of schema.org for what a newsroom publishes: NewsArticle, ReportageNewsArticle, LiveBlogPosting, Report. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Interview)$/;

/** Properties in which an article stands inside something else. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const MAX_DEPTH = 6;
/** An archive may list more; the page's own article is among the first. */
const MAX_OBJECTS = 1000;

/** Parses JSON as it is found on pages: with line breaks inside of texts, and in comments of HTML or JavaScript. */
function parseLoosely(source: string): unknown {
  const json = source
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*;?\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

/** All objects on the way to articles. */
function collect(value: unknown, depth = 0): JsonObject[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...CONTAINERS.flatMap((name) => collect(value[name], depth + 1))];
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const isArticle = (object: JsonObject): boolean =>
  asList(object['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** An article as JSON-LD describes it. Texts are as they stand there. */
export interface JsonLdArticle {
  readonly headline: string | undefined;
  readonly description: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly urls: readonly string[];
  readonly datePublished: string | undefined;
  readonly language: string | undefined;
  readonly body: string | undefined;
  /** True where it says that the page has not all of the text for everyone. */
  readonly isRestricted: boolean;
}

/** Reads an article; `objects` are those that its references by `@id` may mean. */
function toArticle(article: JsonObject, objects: readonly JsonObject[]): JsonLdArticle {
  const namesOf = (value: unknown): string[] =>
    asList(value).flatMap((item) => {
      if (!isRecord(item)) return textOf(item) ?? [];
      const id = item['@id'];
      const meant =
        item['name'] === undefined ? objects.find((object) => object['@id'] === id && object['name']) : item;
      return textOf(meant?.['name']) ?? [];
    });
  const page = article['mainEntityOfPage'];
  const language = article['inLanguage'];
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    description: textOf(article['description']),
    publisher: namesOf(article['publisher'])[0],
    authors: namesOf(article['author']),
    urls: [article['url'], isRecord(page) ? page['@id'] : page, article['@id']].flatMap(
      (url) => textOf(url) ?? [],
    ),
    datePublished: textOf(article['datePublished']),
    language: textOf(isRecord(language) ? (language['alternateName'] ?? language['name']) : language),
    body: textOf(article['articleBody']),
    isRestricted: [false, 'false', 'False'].some((value) => article['isAccessibleForFree'] === value),
  };
}

/**
 * The article of a page's JSON-LD, wherever it stands there.
 *
 * @param isThisPage true for an address of the page: where several articles are listed, the one with it is taken
 * @returns `undefined` if there is none
 */
export function readJsonLd(
  root: PageElement,
  isThisPage: (url: string) => boolean,
): JsonLdArticle | undefined {
  const objects = [...elementsOf(root)]
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes.get('type') ?? ''))
    .flatMap((script) => collect(parseLoosely(textContentOf(script))))
    .slice(0, MAX_OBJECTS);
  const articles = objects.filter(isArticle).map((article) => toArticle(article, objects));
  return articles.find(({ urls }) => urls.some(isThisPage)) ?? articles[0];
}
