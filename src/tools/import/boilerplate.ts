/** Tells parts of a page that are not the story: by the elements that they stand in, and by how their text begins. */
import { BOILERPLATE as ENGLISH } from '../../lexicon/en/boilerplate.ts';
import { BOILERPLATE as SPANISH } from '../../lexicon/es/boilerplate.ts';
import {
  ADVERTISEMENT_CLASSES,
  BYLINE_CLASSES,
  CAPTION_CLASSES,
  COMMENT_CLASSES,
  EMBED_CLASSES,
  MENU_CLASSES,
  PAYWALL_CLASSES,
  SHARE_CLASSES,
  SUBSCRIPTION_CLASSES,
  TEASER_CLASSES,
  TIME_CLASSES,
} from '../../lexicon/page-class-names.ts';
import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Block } from './blocks.ts';
import type { PageElement } from './page-tree.ts';

/** Why a block is not taken, in the words that are printed. */
export type Reason =
  | 'advertisement'
  | 'box'
  | 'byline'
  | 'caption'
  | 'comment'
  | 'copyright'
  | 'embedded post'
  | 'form or button'
  | 'headline'
  | 'hidden'
  | 'label'
  | 'menu'
  | 'no words'
  | 'outside'
  | 'paywall'
  | 'repetition'
  | 'share'
  | 'subscribe'
  | 'table'
  | 'teaser'
  | 'time';

const REASON_BY_TAG: ReadonlyMap<string, Reason> = new Map([
  ['figcaption', 'caption'],
  ['amp-sidebar', 'menu'],
  ['amp-social-share', 'share'],
  ['nav', 'menu'],
  ['menu', 'menu'],
  ['footer', 'menu'],
  ['aside', 'box'],
  ['form', 'form or button'],
  ['button', 'form or button'],
  ['fieldset', 'form or button'],
  ['address', 'byline'],
  ['table', 'table'],
  ['figure', 'caption'],
]);

/** https://www.w3.org/TR/wai-aria-1.2/#role_definitions */
const REASON_BY_ROLE: ReadonlyMap<string, Reason> = new Map([
  ['navigation', 'menu'],
  ['menu', 'menu'],
  ['banner', 'menu'],
  ['contentinfo', 'menu'],
  ['search', 'menu'],
  ['toolbar', 'share'],
  ['complementary', 'box'],
  ['dialog', 'hidden'],
  ['button', 'form or button'],
]);

/** In words; beyond it, the class name is about something else. */
const MAX_TIME_LENGTH = 12;
const MAX_BYLINE_LENGTH = 60;
const MAX_PAYWALL_LENGTH = 60;

const CLASSES: readonly (readonly [words: ReadonlySet<string>, reason: Reason, maxLength?: number])[] = [
  [CAPTION_CLASSES, 'caption'],
  [EMBED_CLASSES, 'embedded post'],
  [TEASER_CLASSES, 'teaser'],
  [SUBSCRIPTION_CLASSES, 'subscribe'],
  [PAYWALL_CLASSES, 'paywall', MAX_PAYWALL_LENGTH],
  [SHARE_CLASSES, 'share'],
  [ADVERTISEMENT_CLASSES, 'advertisement'],
  [MENU_CLASSES, 'menu'],
  [COMMENT_CLASSES, 'comment'],
  [BYLINE_CLASSES, 'byline', MAX_BYLINE_LENGTH],
  [TIME_CLASSES, 'time', MAX_TIME_LENGTH],
];

const NAMING_ATTRIBUTES = ['class', 'id', 'itemprop', 'data-component', 'data-testid', 'data-type'];

/** The words of an element's class names and the like, single and in pairs: `read-more` is read, more, readmore. */
export function classWordsOf({ attributes }: PageElement): Set<string> {
  const found = new Set<string>();
  for (const attribute of NAMING_ATTRIBUTES) {
    for (const name of (attributes.get(attribute) ?? '').split(/\s+/)) {
      const parts = name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((part) => part !== '');
      for (const [i, part] of parts.entries()) found.add(part).add(part + (parts[i + 1] ?? ''));
    }
  }
  return found;
}

/** The names of an element: its tag as `<nav>`, its role as `[menu]`, and the words of its class names. */
export function namesOf(element: PageElement): string[] {
  const role = element.attributes.get('role');
  return [`<${element.tag}>`, ...(role === undefined ? [] : [`[${role}]`]), ...classWordsOf(element)];
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/**
 * Why an element's content is not the story, by its tag, role, and class names.
 *
 * @param ofStory names that elements around the story have too: a form or a class `share` that holds most of it says nothing
 */
export function reasonByElement(
  element: PageElement,
  { text }: Block,
  ofStory: ReadonlySet<string>,
): Reason | undefined {
  const names = namesOf(element).filter((name) => !ofStory.has(name));
  const [byTag] = names.flatMap((name) => REASON_BY_TAG.get(/^<(.*)>$/.exec(name)?.[1] ?? '') ?? []);
  const [byRole] = names.flatMap((name) => REASON_BY_ROLE.get(/^\[(.*)\]$/.exec(name)?.[1] ?? '') ?? []);
  const [, byClass] =
    CLASSES.find(
      ([words, , maxLength = Number.POSITIVE_INFINITY]) =>
        names.some((name) => words.has(name)) && wordCount(text) <= maxLength,
    ) ?? [];
  return byClass ?? byRole ?? byTag;
}

type PhraseList = keyof typeof ENGLISH & keyof typeof SPANISH;

const phrasesOf = (list: PhraseList): readonly string[] => [...ENGLISH[list], ...SPANISH[list]];

/** The rest of a text after the longest phrase that it begins with; `undefined` if it begins with none. */
function restAfterPhrase(text: string, list: PhraseList): string | undefined {
  const rests = phrasesOf(list)
    .filter((phrase) => text.startsWith(phrase))
    .map((phrase) => ({ phrase, rest: text.slice(phrase.length) }))
    .filter(({ phrase, rest }) => !/[\p{L}\p{N}]$/u.test(phrase) || !/^[\p{L}\p{N}]/u.test(rest));
  return rests.sort((a, b) => a.rest.length - b.rest.length)[0]?.rest;
}

/** Longer lines that begin like a request are sentences. In words. */
const MAX_REQUEST_LENGTH = 40;
const MAX_CREDIT_LENGTH = 40;
const MAX_NOTICE_LENGTH = 60;
/** In words. */
const MAX_LABEL_LENGTH = 4;
/** The share of links from which on a line that begins like a teaser is one. */
const TEASER_LINK_DENSITY = 0.4;
/** The share of links from which on a line is nothing but a link. */
const LINK_ONLY_DENSITY = 0.9;

const CLOCK_WORDS: ReadonlySet<string> = new Set([
  ...ENGLISH.timeWords,
  ...SPANISH.timeWords,
  ...LANGUAGES.flatMap((language) =>
    (['short', 'long'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, i + 1))).flatMap((date) =>
        new Intl.DateTimeFormat(language, { month: style, weekday: style, timeZone: 'UTC' })
          .formatToParts(date)
          .filter(({ type }) => type === 'month' || type === 'weekday')
          .map(({ value }) => normalize(value).replace('.', '')),
      ),
    ),
  ),
]);

/** "14:05", "9 a. m.", "2 hours", "hace 5 min": a day alone has none of them. */
const CLOCK =
  /\d\s*[:.]\s*\d\d|\d\s*(?:[ap]\b|am\b|pm\b|h\b|hrs?\b|hours?|horas?|min|m\b|d\b|days?|dias?|gmt)/;

/**
 * True for "10:32 a. m.", "5 min read", and "Updated 3 February at 14:05".
 *
 * @param orDay true to have it true for "3 Feb 2026" also
 */
function isTime(normalized: string, orDay: boolean): boolean {
  const afterOpener = restAfterPhrase(normalized, 'timeOpeners');
  if (afterOpener === undefined && !orDay && !CLOCK.test(normalized)) return false;
  const words = (afterOpener ?? normalized).match(/\p{L}+|\d+/gu) ?? [];
  if (words.length > MAX_TIME_LENGTH || !/\d/.test(normalized)) return false;
  return words.every((word) => /^\d+$/.test(word) || CLOCK_WORDS.has(word));
}

/** Names of people and what may stand between and after them: "Ana Ruiz y Luis Paz, Bogotá". */
const NAMES =
  /^[\s:]*(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|y|e|de|del|la|los|da|von|van|in|en|for|para|\||\/|&|,|·|•|–|—|@[\w.]+)[\s,]*)+\.?$/u;

/** True for "By Ana Ruiz", "Reporting by Ana Ruiz in Bogotá; editing by Luis Paz.", and the name of an author alone. */
function isByline(text: string, authors: ReadonlySet<string>): boolean {
  if (authors.has(openingOf(text).replace(/[.,:|·\s]+$/u, ''))) return true;
  return text.split(';').every((part) => {
    const rest = restAfterPhrase(openingOf(part), 'bylineOpeners');
    if (rest === undefined || wordCount(part) > MAX_CREDIT_LENGTH) return false;
    return rest.trim() === '' || NAMES.test(part.slice(part.length - rest.length));
  });
}

/** A line from its first letter or digit on, without bullets and arrows, in lower case and without accents. */
const openingOf = (text: string): string => normalize(text).replace(/^[^\p{L}\p{N}¿©"“«‘']+/u, '');

const isLabel = (text: string, rest: string | undefined): boolean =>
  rest !== undefined &&
  (rest.trim() === '' || (wordCount(text) <= MAX_LABEL_LENGTH && !endsSentence(text, 'colon')));

/** Facts about the article that its blocks do not tell. */
export interface Context {
  /** The names of those who wrote it, normalized. */
  readonly authors: ReadonlySet<string>;
  /** True after the first paragraph of the story, where a day alone is a part of it. */
  readonly hasBegun: boolean;
}

/** "(Photo: Ana Ruiz)", "AP Photo/Ana Ruiz" or "© EFE" at the end of a line that is no sentence. */
const CREDIT_AT_END =
  /(?:\((?:photo|foto|image|imagen|credit|crédito)\b[^)]*\)\.?|\b(?:AP Photo|AFP|EFE|Reuters|Getty Images)\b.{0,25}(?<![.\]])|©.*)$/iu;

const hasCreditAtEnd = (text: string): boolean =>
  CREDIT_AT_END.test(text) && !endsSentence(text.replace(CREDIT_AT_END, '').trim(), 'colon');

/**
 * Why a block is not the story, by its text.
 *
 * @param context default: a block of a story that has begun, whose authors are not known
 */
export function reasonByText(
  { text, linkDensity }: Pick<Block, 'text' | 'linkDensity'>,
  { authors, hasBegun }: Context = { authors: new Set(), hasBegun: true },
): Reason | undefined {
  const opening = openingOf(text);
  const length = wordCount(text);
  if (opening === '') return 'no words';
  if (isTime(opening, !hasBegun)) return 'time';
  if (isByline(text, authors)) return 'byline';
  if (length <= MAX_REQUEST_LENGTH && restAfterPhrase(opening, 'paywallOpeners') !== undefined)
    return 'paywall';
  if (length <= MAX_REQUEST_LENGTH && restAfterPhrase(opening, 'subscriptionOpeners') !== undefined)
    return 'subscribe';
  if (isLabel(text, restAfterPhrase(opening, 'advertisementLabels'))) return 'advertisement';
  const isNotice =
    opening.startsWith('©') || phrasesOf('copyrightNotices').some((notice) => opening.includes(notice));
  if (length <= MAX_NOTICE_LENGTH && isNotice) return 'copyright';
  const isCredit = restAfterPhrase(opening, 'captionOpeners') !== undefined || hasCreditAtEnd(text);
  if (length <= MAX_CREDIT_LENGTH && isCredit) return 'caption';
  const afterTeaser = restAfterPhrase(opening, 'teaserOpeners');
  const isTeaser =
    afterTeaser !== undefined &&
    (/^[\s)\]]*(?:$|[:|›»–—…-])/u.test(afterTeaser) || linkDensity >= TEASER_LINK_DENSITY);
  if (length <= MAX_REQUEST_LENGTH && isTeaser) return 'teaser';
  if (isLabel(text, restAfterPhrase(opening, 'buttonLabels'))) return 'label';
  return linkDensity >= LINK_ONLY_DENSITY && !/[.!…][\p{Pe}\p{Pf}"]*$/u.test(text) ? 'teaser' : undefined;
}

/** Why a heading, and what it is the heading of, is not the story: "Related stories", "Sobre el autor", "14:05". */
export function reasonByHeading({ text }: Block): Reason | undefined {
  const opening = openingOf(text);
  if (opening === '') return 'no words';
  if (isTime(opening, false)) return 'time';
  if (restAfterPhrase(opening, 'paywallOpeners') !== undefined) return 'paywall';
  if (restAfterPhrase(opening, 'subscriptionOpeners') !== undefined) return 'subscribe';
  const isWhole = (list: PhraseList): boolean => {
    const rest = restAfterPhrase(opening, list);
    return rest !== undefined && !/\p{L}/u.test(rest);
  };
  if (isWhole('teaserOpeners')) return 'teaser';
  return isWhole('boilerplateHeadings') || isWhole('buttonLabels') ? 'label' : undefined;
}
