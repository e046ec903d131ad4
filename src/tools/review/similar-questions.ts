/**
 * Near-duplicate questions, in much the same words. An answer goes to all of them, so in doubt questions are kept apart: a word
 * may be inflected, mistyped, or one more, and never another one.
 */
import type { AliasIndex } from '../../analysis/people/alias-index.ts';
import { readInterrogative } from '../../search/question/interrogative.ts';
import type { AnswerType } from '../../search/question/interrogative-patterns.ts';
import type { Language } from '../../text/language.ts';
import { questionTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { isWithinTypo } from '../../text/typos.ts';
import { pushTo } from '../../util/push-to.ts';

/** Beside so many words in common, one more word says much the same. */
const MIN_COMMON_WORDS = 3;
/** Letters of the shortest word that may be mistyped; its first ones, by which groups are found, may not. */
const MIN_MISTYPED_LENGTH = 5;
const PREFIX_LENGTH = 3;

/** A question as it is compared. */
export interface ComparableQuestion {
  /** The stems of its content words, each once, in alphabetical order; of all words where it has no others. */
  readonly stems: readonly string[];
  /** Names and numbers in the order of the question, which tells subject and object: they must be equal. */
  readonly names: string;
  readonly expected: AnswerType | undefined;
}

/** @param aliases those of the people of all articles */
export function comparable(question: string, language: Language, aliases: AliasIndex): ComparableQuestion {
  const tokens = aliases.canonicalize(questionTokens(question));
  const content = tokens.filter((token) => !isStopWord(token));
  const words = content.length > 0 ? content : tokens;
  return {
    stems: [...new Set(words.map((word) => stem(word, language)))].sort(),
    names: words.filter((word) => aliases.lookup(word) !== undefined || /\d/.test(word)).join(' '),
    expected: readInterrogative(question)?.type,
  };
}

/** True for words that differ by one typing error. */
function isMistyped(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= MIN_MISTYPED_LENGTH &&
    a.slice(0, PREFIX_LENGTH) === b.slice(0, PREFIX_LENGTH) &&
    isWithinTypo(a, b, 1)
  );
}

/** True for the same expected answer type, or where one is unknown. */
function askAlike(a: ComparableQuestion, b: ComparableQuestion): boolean {
  return a.names === b.names && (a.expected ?? b.expected) === (b.expected ?? a.expected);
}

/** True for the same content words and the same expected answer type. */
export function hasSameWords(a: ComparableQuestion, b: ComparableQuestion): boolean {
  return askAlike(a, b) && a.stems.join(' ') === b.stems.join(' ');
}

/** The similarity of two questions, 0 to 1; 0 where they do not ask the same. */
function similarityOf(a: ComparableQuestion, b: ComparableQuestion): number {
  if (!askAlike(a, b)) return 0;
  const [fewer, more] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  const exact = fewer.filter((word) => more.includes(word));
  const others = more.filter((word) => !exact.includes(word));
  for (const word of fewer) {
    if (exact.includes(word)) continue;
    const match = others.findIndex((other) => isMistyped(word, other));
    if (match < 0) return 0;
    others.splice(match, 1);
  }
  if (others.length > 1 || (others.length === 1 && fewer.length < MIN_COMMON_WORDS)) return 0;
  return (exact.length + fewer.length) / (fewer.length + more.length);
}

const prefixesOf = ({ stems }: ComparableQuestion): string[] =>
  stems.map((word) => word.slice(0, PREFIX_LENGTH));

/** Groups of questions that ask the same, each found by the beginnings of its first question's words. */
export class QuestionGroups<T extends ComparableQuestion> {
  readonly #groups: { readonly members: [T, ...T[]]; expected: AnswerType | undefined }[] = [];
  readonly #byPrefix = new Map<string, number[]>();

  /** The members of each group, in the order in which they were added. */
  get groups(): readonly (readonly [T, ...T[]])[] {
    return this.#groups.map(({ members }) => members);
  }

  /** Adds a question to the nearest group, of equally near ones the first, or to one of its own. */
  add(question: T): void {
    const id = this.#nearest(question);
    const group = id === undefined ? undefined : this.#groups[id];
    if (group) {
      group.members.push(question);
      // The first known answer type of a group applies to all later members.
      group.expected ??= question.expected;
      return;
    }
    const own = this.#groups.push({ members: [question], expected: question.expected }) - 1;
    for (const prefix of prefixesOf(question)) pushTo(this.#byPrefix, prefix, own);
  }

  #nearest(question: T): number | undefined {
    const candidates = new Set(prefixesOf(question).flatMap((prefix) => this.#byPrefix.get(prefix) ?? []));
    let best: number | undefined;
    let bestSimilarity = 0;
    for (const id of [...candidates].sort((a, b) => a - b)) {
      const group = this.#groups[id];
      const similarity = group
        ? similarityOf(question, { ...group.members[0], expected: group.expected })
        : 0;
      if (similarity > bestSimilarity) {
        best = id;
        bestSimilarity = similarity;
      }
    }
    return best;
  }
}
