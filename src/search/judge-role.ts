/**
 * Judges role questions: "what post does Ruiz hold", "a qué se dedica Ruiz". Whatever the question calls an office or a
 * profession, the words beside the name answer it.
 */
import type { Person } from '../corpus/article.ts';
import { textTokens } from '../text/question-tokens.ts';
import { stem } from '../text/stem.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, nearBest } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { isStopWord } from './stop-words.ts';

/** Minimum score of a further passage, relative to the best. */
const MIN_RELATIVE_SCORE = 0.62;
const MAX_CHOSEN = 3;

/** The positions of the passages that name somebody and have all content words of their role. */
function passagesWithRole(
  { name }: Person,
  role: string,
  { article, passages, sentences }: ArticleIndex,
): ReadonlySet<number> {
  const mentions = article.mentions.filter(({ person }) => person === name);
  const naming = new Set(mentions.map(({ paragraph }) => paragraph));
  const terms = textTokens(role).flatMap((token) =>
    isStopWord(token) ? [] : [stem(token, article.language)],
  );
  const positions = passages.flatMap(({ paragraph }, position) => {
    const own = new Set((sentences[position] ?? []).flat());
    return naming.has(paragraph) && terms.every((term) => own.has(term)) ? [position] : [];
  });
  return new Set(positions);
}

/**
 * Judges a question for somebody's office or profession: answered with the passages that name them and have the role
 * that the article, or its editor, gives them.
 *
 * @param asked whose role the question asks for
 * @returns `undefined` for nobody known, and where the article does not say what they are
 */
export function judgeRole(
  asked: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const person = index.aliases.lookup(asked);
  const role = person?.role?.[index.article.language];
  if (!person || role === undefined) return undefined;
  const positions = passagesWithRole(person, role, index);
  const evidence = gatherEvidence(`${person.name} ${role}`, index, sources);
  const ranked = evidence.ranked.filter(({ position }) => positions.has(position));
  if (ranked.length === 0) return undefined;
  const chosen = nearBest(ranked, MIN_RELATIVE_SCORE, MAX_CHOSEN);
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `role of ${person.name}: ${role}` };
}
