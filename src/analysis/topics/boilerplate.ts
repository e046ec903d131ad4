/**
 * Boilerplate: paragraphs that tell nothing of the story, such as credits, captions, and links to other articles. Used by
 * find-topics.ts.
 */

import type { Article, Paragraph } from '../../corpus/article.ts';
import { BOILERPLATE as ENGLISH } from '../../lexicon/en/boilerplate.ts';
import { BOILERPLATE as SPANISH } from '../../lexicon/es/boilerplate.ts';
import { mayBeHeadline } from '../../text/headings.ts';
import { normalize } from '../../text/normalize.ts';
import { alternation } from '../../util/word-list.ts';

/** Longer paragraphs are no boilerplate. In UTF-16 units. */
const MAX_LENGTH = 300;
/** The beginnings of credits, but for one word, which is a preposition of the story, too: "By dawn". */
const CREDIT_OPENERS = [...ENGLISH.bylineOpeners, ...SPANISH.bylineOpeners].filter((phrase) =>
  /\s/.test(phrase),
);
/** "Read also: The pier is closed" */
const TEASER_OPENERS = [...ENGLISH.teaserOpeners, ...SPANISH.teaserOpeners].map((phrase) => `${phrase}:`);
/** A word with a colon before what is no word in lower case: "Credit: Ida Bell" */
const LABEL = /(?<!\p{L})(\p{Lu}\p{L}+:) \P{Ll}/gu;
const PICTURE_LABELS: ReadonlySet<string> = new Set([...ENGLISH.captionOpeners, ...SPANISH.captionOpeners]);
/** "ANSWER: [Inaudible]", "(Applause.)" */
const STAGE_DIRECTION = /^(?:[\p{Lu}. ]+: )?[[(][^\])]*[\])]$/u;
/** "By | Ida Bell", "Por | Ida Bell y Tom Okafor", and nothing else. */
const BYLINE = /^(?:By|Por)(?: \p{Lu}[\p{L}.'’-]*| and| y| de| van| von|,)+[.|]?$/u;
/** The beginning of what is told of an author below an article: "Ida Bell covers the harbour." */
const AUTHOR = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}),? ${alternation([...ENGLISH.authorVerbs, ...SPANISH.authorVerbs])}\\s`,
  'u',
);

/** True for a name in a text that says no word of it elsewhere. */
function isOnlyThere(name: string, text: string): boolean {
  const last = name.split(' ').at(-1) ?? name;
  return text.indexOf(last) === text.lastIndexOf(last);
}

/** True for a line with the credit of a picture, also behind what it shows: "The pier in May Credit: Ida Bell/El Faro" */
const hasPictureCredit = (line: string): boolean =>
  [...line.matchAll(LABEL)].some(([, label = '']) => PICTURE_LABELS.has(normalize(label)));

/** True for a credit, a link to another article, or a stage direction. */
function isCreditOrLink(line: string): boolean {
  const opening = normalize(line).replace(/^[^\p{L}]+/u, '');
  return (
    BYLINE.test(line) ||
    STAGE_DIRECTION.test(line) ||
    hasPictureCredit(line) ||
    [...CREDIT_OPENERS, ...TEASER_OPENERS].some((phrase) => opening.startsWith(phrase)) ||
    ENGLISH.contributionPhrases.some((phrase) => opening.includes(phrase))
  );
}

/** The text of the first paragraph, if it is the title or a headline above the story. */
export function titleLineIn(
  { text, title }: Pick<Article, 'text' | 'title'>,
  [first]: readonly Paragraph[],
): string | undefined {
  const line = first && text.slice(first.start, first.end);
  const isTitle = line !== undefined && (normalize(line) === normalize(title) || mayBeHeadline(line));
  return isTitle ? line : undefined;
}

/**
 * The indices of paragraphs that are boilerplate: credits, links and stage directions anywhere, and what is told of an author
 * at the end.
 */
export function boilerplateIn(
  { text }: Pick<Article, 'text'>,
  paragraphs: readonly Paragraph[],
): Set<number> {
  const boilerplate = new Set<number>();
  for (const [at, { start, end }] of paragraphs.entries()) {
    if (end - start > MAX_LENGTH) continue;
    const line = text.slice(start, end);
    const author = at > 0 && at === paragraphs.length - 1 ? AUTHOR.exec(line)?.[1] : undefined;
    if (isCreditOrLink(line) || (author !== undefined && isOnlyThere(author, text))) boilerplate.add(at);
  }
  return boilerplate;
}
