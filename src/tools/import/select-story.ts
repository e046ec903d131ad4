/** Decides block by block what of a page is the story. */
import { COMMENT_CLASSES, STANDFIRST_CLASSES } from '../../lexicon/page-class-names.ts';
import { normalize } from '../../text/normalize.ts';
import { endsSentence } from '../../text/sentences.ts';
import { pushTo } from '../../util/push-to.ts';
import { type Block, elementsAround } from './blocks.ts';
import {
  type Context,
  classWordsOf,
  namesOf,
  type Reason,
  reasonByElement,
  reasonByHeading,
  reasonByText,
} from './boilerplate.ts';
import { closest, comparableWords, type PageElement } from './page-tree.ts';
import type { KeptContent } from './parse-page.ts';

/** A block of the article, as Markdown has them. */
export interface StoryBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote';
  /** The level of a heading, from 2 to 4. */
  readonly level?: number;
  readonly text: string;
}

export interface LeftOut {
  readonly text: string;
  readonly reason: Reason;
  /** True for a block between the first and the last one taken, and for sentences elsewhere: it may belong to the story. */
  readonly worthALook: boolean;
}

export interface Story {
  /** In the order of the page. */
  readonly taken: readonly StoryBlock[];
  /** Texts among those taken that Readability does not keep. */
  readonly rescued: readonly string[];
  /** In the order of the page. */
  readonly leftOut: readonly LeftOut[];
  /** Headings among those taken that link to other pages. */
  readonly linkedHeadings: number;
}

/** Metadata about the text. */
interface StoryClues {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly authors: readonly string[];
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const ITEMS = new Set(['li']);
const QUOTES = new Set(['blockquote']);

/** In characters. Shorter text may be a label. */
const MIN_PROSE_LENGTH = 40;
/** In words. Shorter text, like an answer of one word, may well stand there twice. */
const MIN_REPEATED_LENGTH = 6;
const MAX_PROSE_LINK_DENSITY = 0.5;
const LINK_DENSITY_OF_LINKED_HEADING = 0.9;
/** The part of the story that an element has to hold for its name to say nothing about what is in it. */
const SHARE_OF_STORY = 0.5;

const isProse = ({ text, linkDensity }: Block): boolean =>
  text.length >= MIN_PROSE_LENGTH && endsSentence(text, 'colon') && linkDensity < MAX_PROSE_LINK_DENSITY;

const headingOf = ({ element }: Block): PageElement | undefined => closest(element, HEADINGS);
const isLinkedHeading = (block: Block): boolean =>
  headingOf(block) !== undefined && block.linkDensity >= LINK_DENSITY_OF_LINKED_HEADING;

/** Elements that divide the text of a story further. */
const WITHIN_STORY = new Set(['ul', 'ol', 'li', 'dl', 'blockquote', 'p', ...HEADINGS]);

/** A tag with its first class name, without numbers. */
function shapeOfElement({ tag, attributes }: PageElement): string {
  const [firstClass = ''] = (attributes.get('class') ?? '').trim().split(/\s+/);
  return `${tag}.${firstClass.replace(/\d+/g, '')}`;
}

/** The shapes of the elements around the text of a story, the innermost first. Paragraphs of a story share them. */
const shapeAround = (block: Block): string =>
  elementsAround(block)
    .filter((element) => element !== block.element && !WITHIN_STORY.has(element.tag))
    .map(shapeOfElement)
    .join(' < ');

const shapeOf = (block: Block): string => `${shapeOfElement(block.element)} < ${shapeAround(block)}`;

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The blocks that stand in the same element, or in elements of the same shape, and have most text together. */
function longestGroup(blocks: readonly Block[]): Block[] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) pushTo(groups, shapeAround(block), block);
  return [...groups.values()].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? [];
}

/** True for what readers wrote: they may quote all of the story. */
const isAmongComments = (block: Block): boolean =>
  elementsAround(block).some((element) =>
    [...classWordsOf(element)].some((name) => COMMENT_CLASSES.has(name)),
  );

/** Readability's result: the blocks that it keeps, and the names and shapes of the elements around them. */
class StoryPlace {
  readonly #kept: KeptContent;
  readonly #shapes: ReadonlySet<string>;
  readonly #shapesAround: ReadonlySet<string>;
  /** Names of elements that hold most of the story, together. */
  readonly ofStory: ReadonlySet<string>;
  /** The indexes of elements that hold most of it, each. */
  readonly #holders: ReadonlySet<number>;

  constructor(blocks: readonly Block[], kept: KeptContent) {
    this.#kept = kept;
    const all = blocks.filter((block) => !block.hidden && isProse(block));
    const keptProse = all.filter((block) => this.keeps(block));
    const withoutComments = keptProse.filter((block) => !isAmongComments(block));
    const [prose = []] = [withoutComments, keptProse, longestGroup(all)].filter(({ length }) => length > 0);
    this.#shapes = new Set(prose.map(shapeOf));
    this.#shapesAround = new Set(prose.map(shapeAround));
    const lengthByName = new Map<string, number>();
    const lengthByIndex = new Map<number, number>();
    for (const block of prose) {
      const around = elementsAround(block);
      const { length } = block.text;
      for (const name of new Set(around.flatMap(namesOf)))
        lengthByName.set(name, (lengthByName.get(name) ?? 0) + length);
      for (const { index } of around) lengthByIndex.set(index, (lengthByIndex.get(index) ?? 0) + length);
    }
    const most = SHARE_OF_STORY * lengthOf(prose);
    const keysOfMost = <K>(lengths: ReadonlyMap<K, number>): Set<K> =>
      new Set([...lengths].filter(([, length]) => length >= most).map(([key]) => key));
    this.ofStory = keysOfMost(lengthByName);
    this.#holders = keysOfMost(lengthByIndex);
  }

  keeps({ element, text }: Block): boolean {
    return this.#kept.elements.has(element.index) || this.#kept.texts.has(comparableWords(text));
  }

  /** True for a block in an element like those that hold the story's paragraphs: for a paragraph, heading, or item. */
  hasShape(block: Block): boolean {
    return (
      this.#shapes.has(shapeOf(block)) ||
      ((WITHIN_STORY.has(block.element.tag) || isProse(block)) && this.#shapesAround.has(shapeAround(block)))
    );
  }

  /** True for an element that holds at least half of the story. */
  holdsStory({ index }: PageElement): boolean {
    return this.#holders.has(index);
  }
}

/**
 * Elements that their heading tells to be a list or box beside the story, and what it tells: by its words, or as a link to
 * another page, as on cards.
 */
function findBoxes(blocks: readonly Block[], place: StoryPlace): Map<number, Reason> {
  const boxes = new Map<number, Reason>();
  for (const block of blocks) {
    const parent = headingOf(block)?.parent;
    if (!parent || parent.tag === 'body' || place.holdsStory(parent)) continue;
    const reason = reasonByHeading(block) ?? (isLinkedHeading(block) ? 'teaser' : undefined);
    if (reason !== undefined) boxes.set(parent.index, reason);
  }
  return boxes;
}

/** True for the words under the headline that sum the article up. */
function isStandfirst(block: Block, description: string | undefined): boolean {
  if (description !== undefined && comparableWords(block.text) === comparableWords(description)) return true;
  const names = elementsAround(block)
    .slice(0, 2)
    .flatMap((element) => [...classWordsOf(element)]);
  return block.linkDensity < MAX_PROSE_LINK_DENSITY && names.some((name) => STANDFIRST_CLASSES.has(name));
}

/** A block with what was decided; `reason` is missing where it is taken. */
interface Decision {
  readonly block: Block;
  readonly reason: Reason | undefined;
  readonly rescued: boolean;
  readonly standfirst: boolean;
}

/** Decides about one block after the other. */
class StorySelector {
  readonly #place: StoryPlace;
  readonly #clues: StoryClues;
  readonly #boxes: ReadonlyMap<number, Reason>;
  readonly #authors: ReadonlySet<string>;
  readonly #title: string;
  #sawHeadline = false;
  #hasBegun = false;

  constructor(blocks: readonly Block[], kept: KeptContent, clues: StoryClues) {
    this.#place = new StoryPlace(blocks, kept);
    this.#clues = clues;
    this.#boxes = findBoxes(blocks, this.#place);
    this.#authors = new Set(clues.authors.map(normalize));
    this.#title = comparableWords(clues.title ?? '');
  }

  decide(block: Block): Decision {
    const isHeadline = comparableWords(block.text) === this.#title || headingOf(block)?.tag === 'h1';
    if (isHeadline) this.#sawHeadline = true;
    const kept = this.#place.keeps(block);
    const standfirst = this.#sawHeadline && !this.#hasBegun && isStandfirst(block, this.#clues.description);
    const reason = isHeadline && !block.hidden ? 'headline' : this.#reasonAgainst(block, kept || standfirst);
    if (reason === undefined && isProse(block)) this.#hasBegun = true;
    return { block, reason, rescued: reason === undefined && !kept && !standfirst, standfirst };
  }

  #reasonAgainst(block: Block, kept: boolean): Reason | undefined {
    if (block.hidden) return 'hidden';
    const reason = this.#reasonByPlace(block) ?? this.#reasonByText(block);
    if (reason !== undefined) return reason;
    if (this.#place.hasShape(block)) return undefined;
    if (kept) {
      const isText = headingOf(block) !== undefined || WITHIN_STORY.has(block.element.tag);
      return isText || endsSentence(block.text, 'colon') || block.text.length >= MIN_PROSE_LENGTH
        ? undefined
        : 'label';
    }
    const isLead = this.#sawHeadline && !this.#hasBegun && block.element.tag === 'p' && isProse(block);
    return isLead ? undefined : 'outside';
  }

  #reasonByPlace(block: Block): Reason | undefined {
    for (const element of elementsAround(block)) {
      // Quotations are set as figures too.
      if (element.tag === 'blockquote' && element.parent?.tag === 'figure') return undefined;
      const reason = reasonByElement(element, block, this.#place.ofStory) ?? this.#boxes.get(element.index);
      if (reason !== undefined) return reason;
    }
    return undefined;
  }

  #reasonByText(block: Block): Reason | undefined {
    if (headingOf(block) !== undefined) return reasonByHeading(block);
    const context: Context = { authors: this.#authors, hasBegun: this.#hasBegun };
    return reasonByText(block, context);
  }
}

/** Leaves out repeated text: words pulled out of the story, and copies for other screens. */
function leaveOutRepetitions(decisions: readonly Decision[]): Decision[] {
  const seen = new Set<string>();
  const texts = decisions
    .filter(({ reason }) => reason === undefined)
    .map(({ block }) => comparableWords(block.text));
  return decisions.map((decision) => {
    const words = comparableWords(decision.block.text);
    if (decision.reason !== undefined || words.split(' ').length < MIN_REPEATED_LENGTH) return decision;
    const isPulled =
      closest(decision.block.element, QUOTES) !== undefined &&
      texts.some((text) => text.length > words.length && text.includes(words));
    const repeated = isPulled || seen.has(words);
    seen.add(words);
    return repeated ? { ...decision, reason: 'repetition' } : decision;
  });
}

/** Leaves out headings that nothing of the story follows before the next heading of their level. */
function leaveOutEmptyHeadings(decisions: readonly Decision[]): Decision[] {
  let levelBelow = 0;
  let hasText = false;
  return decisions
    .toReversed()
    .map((decision) => {
      if (decision.reason !== undefined) return decision;
      const level = levelOf(decision.block);
      if (level === undefined || decision.standfirst) {
        hasText = true;
        return decision;
      }
      const isEmpty = !hasText && (levelBelow === 0 || levelBelow <= level);
      if (isEmpty) return { ...decision, reason: 'label' as const };
      hasText = false;
      levelBelow = level;
      return decision;
    })
    .toReversed();
}

/** The level of a heading in Markdown, where the headline is the first: from 2 to 4; `undefined` for other blocks. */
function levelOf(block: Block): number | undefined {
  const level = Number(headingOf(block)?.tag.slice(1));
  return Number.isNaN(level) ? undefined : Math.min(4, Math.max(2, level));
}

/** @param inItem the number of blocks in each list item: those with several are entries of a live blog rather than items */
function toStoryBlock({ block, standfirst }: Decision, inItem: ReadonlyMap<number, number>): StoryBlock {
  const { text } = block;
  const level = standfirst ? undefined : levelOf(block);
  if (level !== undefined) return { kind: 'heading', level, text };
  if (closest(block.element, QUOTES)) return { kind: 'quote', text };
  const item = closest(block.element, ITEMS);
  if (item && inItem.get(item.index) === 1) return { kind: 'item', text };
  return { kind: 'paragraph', text };
}

function countByItem(decisions: readonly Decision[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { block, reason } of decisions) {
    const item = closest(block.element, ITEMS);
    if (item && reason === undefined) counts.set(item.index, (counts.get(item.index) ?? 0) + 1);
  }
  return counts;
}

/**
 * Decides which blocks of a page are the story: those that Readability keeps, those of the same shape that it loses, and the
 * words under the headline, but nothing that its place or its own words tell to be something else.
 *
 * @param kept what Readability keeps
 */
export function selectStory(blocks: readonly Block[], kept: KeptContent, clues: StoryClues): Story {
  const selector = new StorySelector(blocks, kept, clues);
  const decisions = leaveOutEmptyHeadings(leaveOutRepetitions(blocks.map((block) => selector.decide(block))));
  const taken = decisions.filter(({ reason }) => reason === undefined);
  const inItem = countByItem(decisions);
  const first = decisions.findIndex(({ reason }) => reason === undefined);
  const last = decisions.findLastIndex(({ reason }) => reason === undefined);
  return {
    taken: taken.map((decision) => toStoryBlock(decision, inItem)),
    rescued: taken.filter(({ rescued }) => rescued).map(({ block }) => block.text),
    leftOut: decisions.flatMap(({ block, reason }, i) =>
      reason ? [{ text: block.text, reason, worthALook: (first < i && i < last) || isProse(block) }] : [],
    ),
    linkedHeadings: taken.filter(({ block }) => isLinkedHeading(block)).length,
  };
}
