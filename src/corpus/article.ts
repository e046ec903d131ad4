import type { Language, Translated } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** Names stand in a button's `custom_id`, beside a command and a page, within its 100 characters. */
export const MAX_PERSON_NAME_LENGTH = 60;
export const MAX_TOPIC_NAME_LENGTH = 60;

/** One non-empty line of an article's text, without the white space around it. */
export interface Paragraph extends Span {
  /** Counted from 1 through the whole article, as citations print it. */
  readonly number: number;
  /** In order; together they hold everything but the white space between them. */
  readonly sentences: readonly Span[];
}

/** Someone whom the article names. */
export interface Person {
  readonly name: string;
  /** What they are: the editor's words, or the article's own, which are in its language in both fields. */
  readonly role?: Translated;
  /** Other ways to say who is meant, besides their first and last names. */
  readonly aliases: readonly string[];
  /** How often the article names them, where they were found in it; nothing where an editor has put them down. */
  readonly mentions?: number;
}

/** What some paragraphs are about. */
export interface Topic {
  /** The editor's, or words of the article's that were found: those are in its own language, in both fields. */
  readonly name: Translated;
  /** In ascending order. */
  readonly paragraphs: readonly number[];
}

/** What the front matter declares of people, places and topics. */
export interface EditorEntries {
  readonly people: readonly Person[];
  /** Never taken for people. */
  readonly places: readonly string[];
  /** `undefined` to have them found in the text. */
  readonly topics: readonly Topic[] | undefined;
}

/** One published text, as its file has it. Everything that Acta shows of it is a slice of `text`. */
export interface ArticleText {
  /** Names the article in passage ids: lower case letters, digits and hyphens. */
  readonly id: string;
  /**
   * Names this very version of the article, in a few letters and digits: it changes with the text. What a button refers
   * to is found by it, or known to have changed.
   */
  readonly key: string;
  readonly title: string;
  /** Nothing for an article that came as plain text. */
  readonly publication: string | undefined;
  /** The published page; nothing for an article that came as plain text. */
  readonly url: string | undefined;
  /** The day it was published, as YYYY-MM-DD; nothing for an article that came as plain text. */
  readonly published: string | undefined;
  readonly language: Language;
  /** Everything behind the front matter, untouched. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The numbers of paragraphs that stand around the story: an image's description or credit. */
  readonly captions: ReadonlySet<number>;
}

/** A text with the people, places and topics that its editor declares and that analysis finds in it. */
export interface Article extends ArticleText {
  /** The editor's first, then those found in the text. */
  readonly people: readonly Person[];
  /** The places that it names: the editor's first, then those found in the text, in the order of their first mention. */
  readonly places: readonly string[];
  /** In reading order. */
  readonly topics: readonly Topic[];
}

/** The words of `article` from `span.start` to `span.end`: the only way that text leaves an article. */
export function slice(article: ArticleText, span: Span): string {
  return article.text.slice(span.start, span.end);
}
