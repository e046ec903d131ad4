import type { Language, Translated } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** Names have to fit a button's `custom_id` of 100 characters, together with a command and a page. */
export const MAX_PERSON_NAME_LENGTH = 60;
/** Names have to fit a button's label. */
export const MAX_TOPIC_NAME_LENGTH = 80;

/** Words of lower-case letters and digits with single hyphens between them, as in `petro-trump-meeting`. */
export const ARTICLE_ID: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** In characters. */
export const MAX_ARTICLE_ID_LENGTH = 60;

/** True for what may be the id of an article. */
export function isArticleId(text: string): boolean {
  return ARTICLE_ID.test(text) && text.length <= MAX_ARTICLE_ID_LENGTH;
}

/** A non-empty line of an article's text, without the white space around it. */
export interface Paragraph extends Span {
  /** Counted from 1 through the whole article, as citations print it. */
  readonly number: number;
  /** In order; together they hold everything but the white space between them. */
  readonly sentences: readonly Span[];
  /** True if all of it is bold or in italics. */
  readonly isEmphasized?: true;
}

/** A line above a section. It is no paragraph: nothing quotes it. */
export interface Heading extends Span {
  /** The number of the paragraph below it. */
  readonly paragraph: number;
}

/** A person whom an article names. */
export interface Person {
  readonly name: string;
  /** The role that is shown: the editor's words, or the article's own, which are in its language under both keys. */
  readonly role?: Translated;
  /** Further names for the person, besides first and last name. */
  readonly aliases: readonly string[];
  /** Mentions in the article of a person found in its text; `undefined` for people whom an editor has declared. */
  readonly mentions?: number;
  /** As titles, nouns, pronouns and the given name tell it; `undefined` where they do not. */
  readonly gender?: 'male' | 'female';
}

/**
 * The construction of a role in an article: before the name as a `title` ("Mayor Ida Bell"), beside it as an `apposition` ("Ida
 * Bell, the mayor", "the mayor, Ida Bell"), as a `predicate` ("Bell is the mayor"), or with a `nominal` in place of it ("the
 * mayor said"). An `entry` is the editor's.
 */
export type RoleSource = 'entry' | 'title' | 'apposition' | 'predicate' | 'nominal';

/** The role of a person, by the article or its editor. */
export interface PersonRole {
  /** The name of the person among the article's people. */
  readonly person: string;
  /** In the language of the article, as written, without a determiner: "mayor of Tamora", "grandmother". */
  readonly words: string;
  /** The lemmas of the nouns that it is one of: "mayor". */
  readonly heads: readonly string[];
  readonly source: RoleSource;
  /** True for a former role: "former mayor". */
  readonly isFormer: boolean;
  /** True for a role in the past tense, which may still be theirs: "Bell was the mayor". */
  readonly isPast: boolean;
  /**
   * The places of the words, in the order of the sources; empty for an entry in words that the article does not use for them.
   */
  readonly spans: readonly Span[];
  /** The words for the organization whose it is by a possessive: "The charity Green Paws" of "its spokeswoman". */
  readonly organization?: string;
}

/** A subject of some paragraphs. */
export interface Topic {
  /** The editor's words, or the article's own, which are in its language under both keys. */
  readonly name: Translated;
  /** In ascending order. */
  readonly paragraphs: readonly number[];
}

/** Words that an article quotes. The span includes their marks. */
export interface QuotedWords extends Span {
  /** The number of the paragraph. */
  readonly paragraph: number;
  /** The words without their marks. */
  readonly words: Span;
  /** The sentence, or the sentences, that they stand in. */
  readonly sentence: Span;
  /** True for words that say little without the sentence around them: “even”, “have been terrible”. */
  readonly fragment: boolean;
  /** The name of the person known by it, or as the article has it; nothing if the article does not say. */
  readonly speaker: string | undefined;
  /** True if it is reported by somebody else in its sentence: "Petro revealed that Trump told him, “I like you.”" */
  readonly nested: boolean;
  /** True for the title of a work or a nickname, which are nobody's words. */
  readonly isTitle: boolean;
  /** Its kind of turn in an interview; nothing for words between quotation marks. */
  readonly turn: 'question' | 'answer' | undefined;
}

/** Words that mean a person of an article: a name, full or in part, or in place of it a nominal ("the mayor") or a pronoun. */
export interface PersonMention extends Span {
  /** The name of the person among the article's people. */
  readonly person: string;
  /** The number of the paragraph. */
  readonly paragraph: number;
}

/** A sentence in which somebody says something, in quotation marks or without. */
export interface ReportedSpeech {
  /** A person's or an organization's name, or the article's words for somebody without one: "the ministry of fisheries". */
  readonly speaker: string;
  /** The sentence, or of one in which several speak, the speaker's clauses between semicolons. */
  readonly sentence: Span;
}

/** The people, places and topics that the front matter declares. */
export interface EditorEntries {
  readonly people: readonly Person[];
  /** Never taken for people. */
  readonly places: readonly string[];
  /** Names of no people, and of no places either. */
  readonly nonPeople: readonly string[];
  /** `undefined` to have them found in the text. */
  readonly topics: readonly Topic[] | undefined;
}

/** A published text. Everything that Acta shows of it is a slice of `text`. */
export interface ArticleText {
  /** Identifies the article in passage ids; {@link isArticleId | an article id}. */
  readonly id: string;
  /**
   * Identifies this version of the article: a short hash for the `custom_id` of buttons, which changes with
   * its words, with the numbers of its paragraphs and sentences, and with what citations show.
   */
  readonly revision: string;
  readonly title: string;
  /** `undefined` for an article without front matter. */
  readonly publication: string | undefined;
  /** The published page; `undefined` for an article without front matter. */
  readonly url: string | undefined;
  /** The day of publication, as YYYY-MM-DD; `undefined` for an article without front matter. */
  readonly published: string | undefined;
  readonly language: Language;
  /** Everything after the front matter, in canonical form and without markup. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The headings of its Markdown, in reading order. */
  readonly headings: readonly Heading[];
  /** The numbers of paragraphs that describe or credit an image and are not part of the story. */
  readonly captions: ReadonlySet<number>;
}

/** A text with its people, places and topics: those that its editor declares, and those found by analysis. */
export interface Article extends ArticleText {
  /** The editor's first, then those found in the text. */
  readonly people: readonly Person[];
  /** The editor's first, then those found in the text, in the order of their first mention. */
  readonly places: readonly string[];
  /** In reading order. */
  readonly topics: readonly Topic[];
  /** In reading order. */
  readonly quotations: readonly QuotedWords[];
  /** In reading order. */
  readonly reportedSpeech: readonly ReportedSpeech[];
  /** The mentions of its people by name, in reading order. */
  readonly mentions: readonly PersonMention[];
  /** The mentions of its people by a nominal, in reading order. */
  readonly nominals: readonly PersonMention[];
  /** The mentions of its people by a pronoun, in reading order. */
  readonly pronouns: readonly PersonMention[];
  /** The roles of its people: of each the editor's entry, the roles beside the name, and nominals. */
  readonly roles: readonly PersonRole[];
}

/** The words of a span, verbatim: the only way that text leaves an article. */
export function slice(article: ArticleText, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** Identifies a paragraph among those of all articles: `petro-trump-meeting.4`. */
export function paragraphId({ id }: ArticleText, paragraph: number): string {
  return `${id}.${paragraph}`;
}
