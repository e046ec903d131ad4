/** Judges "how old is X" by the ages that an article has beside names. */
import { isAgeBeside, mentionsAge } from '../analysis/grammar/ages.ts';
import { slice } from '../corpus/article.ts';
import { overlaps } from '../text/span.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, passageAt, type ScoredPassage } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { type NameContext, passagesSaying } from './person-context.ts';

/** Maximum distance of an age from a name, in UTF-16 units. */
const REACH = 60;
/** @returns `undefined` for nobody known, and where no age is beside their name */
export function judgeAge(
  asked: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const person = index.aliases.lookup(asked);
  const hasAge = ({ before, after }: NameContext): boolean =>
    isAgeBeside(before, after, index.article.language);
  const [position] = person ? passagesSaying(person, index, REACH, hasAge) : [];
  if (!person || position === undefined) return undefined;
  const evidence = gatherEvidence(`how old is ${person.name}`, index, sources);
  const chosen = [passageAt(evidence, position)];
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `age of ${person.name}` };
}

/** True where a passage tells ages only in sentences that name others than the person whose age is asked for. */
export function tellsAgeOfOthers(
  asked: string,
  { position }: ScoredPassage,
  { article, aliases, passages }: ArticleIndex,
): boolean {
  const person = aliases.lookup(asked);
  const sentences = (passages[position]?.sentences ?? []).filter((span) =>
    mentionsAge(slice(article, span), article.language),
  );
  return (
    person !== undefined &&
    sentences.length > 0 &&
    sentences.every((sentence) =>
      article.mentions.some((mention) => mention.person !== person.name && overlaps(mention, sentence)),
    )
  );
}
