/** Which questions ask the same in much the same words. */
import type { AliasIndex } from '../../analysis/people/alias-index.ts';
import { type AnswerType, expectedAnswerType } from '../../search/answer-type.ts';
import { hashFeatures } from '../../search/feature-hashing.ts';
import { questionTokens } from '../../search/index-terms.ts';
import { isStopWord } from '../../search/stop-words.ts';
import type { Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';

/** Cosine of the classifier's features from which two questions are the same: a typing error or a word more. */
const MIN_SIMILARITY = 0.66;

/** A question as it is compared. */
export interface ComparableQuestion {
  /** The stems of its content words, each once, in alphabetical order; of all words where it has no others. */
  readonly stems: string;
  /** What must be equal besides: who does what to whom, and numbers. */
  readonly names: string;
  readonly expected: AnswerType | undefined;
  readonly features: ReadonlySet<number>;
}

/** @param aliases those of the people of all articles */
export function comparable(question: string, language: Language, aliases: AliasIndex): ComparableQuestion {
  const tokens = aliases.canonicalize(questionTokens(question));
  const content = tokens.filter((token) => !isStopWord(token));
  const words = content.length > 0 ? content : tokens;
  const stems = [...new Set(words.map((word) => stem(word, language)))].sort();
  return {
    stems: stems.join(' '),
    names: words.filter((word) => aliases.lookup(word) !== undefined || /\d/.test(word)).join(' '),
    expected: expectedAnswerType(question),
    features: new Set(hashFeatures(words)),
  };
}

/** The cosine of two sets of features, 0 to 1. */
function cosine(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const feature of a) if (b.has(feature)) common += 1;
  return common / (Math.sqrt(a.size * b.size) || 1);
}

/** True if both ask for the same kind of answer, or one does not tell. */
function askAlike(a: ComparableQuestion, b: ComparableQuestion): boolean {
  return a.names === b.names && (a.expected ?? b.expected) === (b.expected ?? a.expected);
}

/** True for the same content words that ask for the same kind of answer. */
export function hasSameWords(a: ComparableQuestion, b: ComparableQuestion): boolean {
  return a.stems === b.stems && askAlike(a, b);
}

/** How near two questions are, 0 to 1; 0 where they are not the same. */
export function similarityOf(a: ComparableQuestion, b: ComparableQuestion): number {
  if (!askAlike(a, b)) return 0;
  const similarity = a.stems === b.stems ? 1 : cosine(a.features, b.features);
  return similarity >= MIN_SIMILARITY ? similarity : 0;
}

/** Leaders of groups, found by their features. */
export class LeaderIndex<T extends ComparableQuestion> {
  readonly #leaders: T[] = [];
  readonly #byFeature = new Map<number, number[]>();

  add(leader: T): void {
    const id = this.#leaders.push(leader) - 1;
    for (const feature of leader.features) {
      const ids = this.#byFeature.get(feature) ?? [];
      ids.push(id);
      this.#byFeature.set(feature, ids);
    }
  }

  /** The nearest leader that asks the same, of equally near ones the first; `undefined` where none does. */
  nearest(question: ComparableQuestion): T | undefined {
    const candidates = new Set(
      [...question.features].flatMap((feature) => this.#byFeature.get(feature) ?? []),
    );
    let best: T | undefined;
    let bestSimilarity = 0;
    for (const id of [...candidates].sort((a, b) => a - b)) {
      const leader = this.#leaders[id];
      const similarity = leader ? similarityOf(question, leader) : 0;
      if (similarity > bestSimilarity) {
        best = leader;
        bestSimilarity = similarity;
      }
    }
    return best;
  }
}
