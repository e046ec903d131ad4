/** The people of a passage or a sentence: those whom it names, or means by a nominal, and those who speak in it. */
import type { Article, PersonMention } from '../../corpus/article.ts';
import { overlapping, type Span } from '../../text/span.ts';
import { speakersIn } from './passage-speakers.ts';

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The mentions of people in a span of an article, names and nominals ("the carpenter"), in reading order. */
export const mentionsIn = (span: Span, { mentions, nominals }: Article): PersonMention[] =>
  [...overlapping(mentions, span), ...overlapping(nominals, span)].sort(byStart);

/** The mentions of people in a span of an article, pronouns among them, in reading order. */
export const referencesIn = (span: Span, article: Article): PersonMention[] =>
  [...mentionsIn(span, article), ...overlapping(article.pronouns, span)].sort(byStart);

/** The mentions of a person in an article, names and nominals, in reading order. */
export const mentionsOfPerson = (name: string, { mentions, nominals }: Article): PersonMention[] =>
  [...mentions, ...nominals].filter(({ person }) => person === name).sort(byStart);

/** The share of an article's paragraphs that mention a person by a name or nominal, 0 to 1. */
export function mentionShare(name: string, article: Article): number {
  const paragraphs = new Set(mentionsOfPerson(name, article).map(({ paragraph }) => paragraph));
  return paragraphs.size / article.paragraphs.length;
}

/** Minimum share of paragraphs that mention a main person of an article. */
const MIN_MAIN_PERSON_SHARE = 0.25;

/** True for somebody whom many paragraphs of an article mention. */
export const isMainPerson = (name: string, article: Article): boolean =>
  mentionShare(name, article) >= MIN_MAIN_PERSON_SHARE;

/** The names of the people mentioned in a span of an article, and of all who speak in it. */
export const peopleIn = (span: Span, article: Article): ReadonlySet<string> =>
  new Set([...mentionsIn(span, article).map(({ person }) => person), ...speakersIn(span, article).keys()]);
