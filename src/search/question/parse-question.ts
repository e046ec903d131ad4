/**
 * Reads a question, once for all articles: without its stop structures, its parts, and of each, in this order, the
 * interrogative and the frames.
 */

import type { Normalized } from '../../text/normalize.ts';
import { originalWords } from '../../text/original-words.ts';
import { INTERROGATIVES } from '../../text/question-openers.ts';
import { questionTokens, withUsualSpelling } from '../../text/question-tokens.ts';
import { withoutStopStructures } from '../../text/stop-structure.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Dependence, dependenceOf } from './dependent-part.ts';
import { type GovernedPreposition, governedPreposition } from './governed-preposition.ts';
import { type Interrogative, isNegatedQuestion, readInterrogative, requestWords } from './interrogative.ts';
import { wantsOverview } from './overview.ts';
import { type QuestionFrame, readFrames, storyOf } from './question-frame.ts';
import { asksForRepetition } from './repetition.ts';
import { splitQuestion, withAntecedent } from './split-question.ts';

/** Words to look for, and what they ask for. */
export interface Query {
  /** As they are written. */
  readonly text: string;
  /** Its {@link questionTokens}. */
  readonly tokens: readonly Normalized[];
  readonly interrogative: Interrogative | undefined;
  /** The words that ask for a name or a summary, which no passage has to have. */
  readonly requestWords: ReadonlySet<string>;
}

/** A question, or a part of one. */
export interface ParsedQuestion extends Query {
  /** As it was asked, with its stop structures. */
  readonly asked: string;
  /** Those that it may have by its words, in the order in which an article is asked. */
  readonly frames: readonly QuestionFrame[];
  /** The first of them. */
  readonly frame: QuestionFrame;
  /** True for who or what is not so. */
  readonly isNegated: boolean;
  /** True for what happens once more. */
  readonly isRepeated: boolean;
  /** The preposition whose complement is asked for: "of" of "what did he die of". */
  readonly governed: GovernedPreposition | undefined;
  /** True if several passages are likely to answer together. */
  readonly wantsOverview: boolean;
  /** The two parts of a two-part question; none of any other. */
  readonly parts: readonly ParsedQuestion[];
  /** Of a second part that depends on the first: “and what is it called”. */
  readonly context: Context | undefined;
}

/** The first part of a question as the context of the second. */
interface Context {
  readonly dependence: Dependence;
  /** The second part with the words of the first one that it does not have. */
  readonly inContext: ParsedQuestion;
}

/** Reads the words of a query. */
export const readQuery = (text: string): Query => ({
  text,
  tokens: questionTokens(text),
  interrogative: readInterrogative(text),
  requestWords: requestWords(text),
});

const PLAIN: QuestionFrame = { kind: 'plain' };

/** @param spelled the text with its stop structures */
function readWhole(text: string, spelled: string, asked: string): ParsedQuestion {
  const query = readQuery(text);
  const frames = readFrames(spelled, query);
  return {
    ...query,
    asked,
    frames,
    frame: frames[0] ?? PLAIN,
    isNegated: isNegatedQuestion(text),
    isRepeated: asksForRepetition(text),
    governed: governedPreposition(query.tokens),
    wantsOverview: wantsOverview(text),
    parts: [],
    context: undefined,
  };
}

const readPart = (text: string): ParsedQuestion => readWhole(text, text, text);

/** The words of a query that a passage may match: none that ask. */
function contentTokens({ tokens, interrogative, requestWords: requested }: Query): Normalized[] {
  const isAsking = (token: string): boolean =>
    INTERROGATIVES.has(token) || interrogative?.phrase.has(token) === true || requested.has(token);
  return tokens.filter((token) => !isStopWord(token) && !isAsking(token));
}

/** The second part of a question, with the first as its context where it depends on that. */
function readInContext(part: ParsedQuestion, first: ParsedQuestion, text: string): ParsedQuestion {
  const own = contentTokens(part);
  const others = contentTokens(first);
  // “When and where did it open”: both parts have the words that they share.
  const isShared = others.length === 0 || others.some((token) => own.includes(token));
  const dependence = dependenceOf(part.text, own);
  // “Do they mention the dam”: they are the article.
  if (!dependence || isShared || storyOf(part) || part.frame.kind === 'mention') return part;
  const tokens = [...part.tokens, ...others];
  return { ...part, context: { dependence, inContext: { ...part, text, tokens, frames: [], frame: PLAIN } } };
}

/** The two parts of a question, the second with whom the first asks for in place of a pronoun. */
function readParts(text: string, frame: QuestionFrame): readonly ParsedQuestion[] {
  const parts = splitQuestion(text, frame);
  if (!parts) return [];
  const first = readPart(parts[0]);
  const antecedent =
    first.frame.kind === 'identity' ? originalWords(first.text, first.frame.subject) : undefined;
  const second = readPart(antecedent === undefined ? parts[1] : withAntecedent(parts[1], antecedent));
  return [first, readInContext(second, first, text)];
}

/** Reads a question as it is asked. */
export function parseQuestion(asked: string): ParsedQuestion {
  const spelled = withUsualSpelling(asked);
  const text = withoutStopStructures(spelled);
  const whole = readWhole(text, spelled, asked);
  return { ...whole, parts: readParts(text, whole.frame) };
}
