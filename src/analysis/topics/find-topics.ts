import { type Article, MAX_TOPIC_NAME_LENGTH, type Topic } from '../../corpus/article.ts';
import { pushTo } from '../../util/push-to.ts';
import { areNameVariants } from './name-variants.ts';
import { type TopicCandidate, topicCandidates } from './topic-candidates.ts';

/** What topics are found in. */
export type Story = Pick<Article, 'text' | 'language' | 'paragraphs' | 'captions'>;

/** A paragraph with this much of what it has of its own topic is in another topic too, if it has that one's words. */
const ALSO = 0.7;

/** The most topics of a story, by the length of its text in UTF-16 units: 5 for 200 words, 11 for 1,000, 19 for 3,000. */
function mostTopics(length: number, paragraphs: number): number {
  // A word with the space behind it is about six units long; eight words to the square of a topic reads well.
  return Math.max(1, Math.min(Math.round(Math.sqrt(length / 6 / 8)), Math.ceil(paragraphs * 0.7)));
}

/**
 * The candidates that together say most about all paragraphs, each chosen for what it adds to those before it: the
 * greedy algorithm for facility location (Nemhauser, Wolsey and Fisher, 1978).
 *
 * @param weights how much each paragraph counts
 */
function chosen(
  candidates: readonly TopicCandidate[],
  weights: readonly number[],
  most: number,
): TopicCandidate[] {
  const picked: TopicCandidate[] = [];
  const covered = weights.map(() => 0);
  const gainOf = ({ affinities }: TopicCandidate): number => {
    let gain = 0;
    for (const [at, affinity] of affinities) {
      gain += (weights[at] ?? 0) * Math.max(0, affinity - (covered[at] ?? 0));
    }
    return gain;
  };
  // What a candidate adds only gets less, so that most need not be looked at again.
  const left = candidates
    .map((candidate) => ({ candidate, gain: gainOf(candidate) }))
    .sort((a, b) => b.gain - a.gain);
  while (picked.length < most) {
    let best: TopicCandidate | undefined;
    let bestGain = 0;
    for (const one of left) {
      if (one.gain <= bestGain) continue;
      one.gain = gainOf(one.candidate);
      if (one.gain <= bestGain) continue;
      if (picked.some(({ phrase }) => areNameVariants(one.candidate.phrase, phrase))) one.gain = 0;
      else [best, bestGain] = [one.candidate, one.gain];
    }
    if (!best) break;
    picked.push(best);
    for (const [at, affinity] of best.affinities) covered[at] = Math.max(covered[at] ?? 0, affinity);
  }
  return picked;
}

/** The first words of a text, at most so many UTF-16 units of them. */
function opening(text: string, most: number): string {
  const words = text.slice(0, most + 1);
  return words.length > most ? words.replace(/\s*\S*$/, '') || text.slice(0, most) : words;
}

/**
 * Finds what a story is about, by noun phrases of its own: no model, no table of topics.
 *
 * A paragraph is in the topic that it has most of, and in others whose words it has nearly as much of. One without any
 * is in the topic of the paragraph before it, or at the beginning in the first. Captions are in none.
 *
 * @returns in reading order; the names are in the story's language, in both fields, and no two are variants of one
 *   another. Together they have every paragraph of the story. Empty where all paragraphs are captions
 */
export function findTopics(story: Story): Topic[] {
  const paragraphs = story.paragraphs.filter(({ number }) => !story.captions.has(number));
  const lengths = paragraphs.map(({ start, end }) => end - start);
  const most = mostTopics(
    lengths.reduce((sum, length) => sum + length, 0),
    paragraphs.length,
  );
  // A paragraph twice as long counts more, and not twice as much: short ones have a point too.
  const picked = chosen(topicCandidates(story, paragraphs), lengths.map(Math.sqrt), most);
  const main = paragraphs.map((_, at) => {
    const affinity = (candidate: TopicCandidate): number => candidate.affinities.get(at) ?? 0;
    return picked.reduce<TopicCandidate | undefined>(
      (best, candidate) => (affinity(candidate) > (best ? affinity(best) : 0) ? candidate : best),
      undefined,
    );
  });
  const members = new Map<TopicCandidate | undefined, number[]>();
  let before = main.find((candidate) => candidate !== undefined);
  for (const [at, { number }] of paragraphs.entries()) {
    const own = main[at] ?? before;
    before = own;
    const least = ALSO * (own?.affinities.get(at) ?? 0);
    const also = picked.filter(
      (candidate) =>
        candidate !== own && candidate.places.has(at) && (candidate.affinities.get(at) ?? 0) >= least,
    );
    for (const candidate of [own, ...also]) pushTo(members, candidate, number);
  }
  return [...members]
    .map(([candidate, numbers]) => {
      const { start, end } = candidate?.phrase ?? paragraphs[0] ?? { start: 0, end: 0 };
      const name = opening(story.text.slice(start, end), MAX_TOPIC_NAME_LENGTH);
      return { name: { en: name, es: name }, paragraphs: numbers };
    })
    .sort((a, b) => (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
}
