/**
 * Judges questions for an identity: "what post does Ruiz hold", "a qué se dedica Ruiz". Whatever the question calls an office
 * or a profession, the words beside the name answer it.
 */
import { roleHead } from '../analysis/people/role-aliases.ts';
import type { Article, Person } from '../corpus/article.ts';
import { normalize } from '../text/normalize.ts';
import { textTokens } from '../text/question-tokens.ts';
import type { ArticleIndex } from './article-index.ts';
import { type EvidenceSources, gatherEvidence, nearBest } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { findReferents, identifyingTokens, isOffice, roleTerm } from './office-holders.ts';
import { mentionsOf } from './passage-people.ts';
import { passagesSaying } from './person-context.ts';

/** Minimum score of a further passage, relative to the best. */
const MIN_RELATIVE_SCORE = 0.62;
const MAX_CHOSEN = 3;
/** Maximum distance of a role from a name that it is said of, in UTF-16 units. */
const MAX_GAP = 30;
/** More holders of an office are hardly asked for by it. */
const MAX_HOLDERS = 3;

/** The role of a person as the article words it: an editor's entry in other words by its head. */
function statedRole({ role }: Person, { language, text }: Article): string {
  const entry = role?.[language] ?? '';
  return text.includes(entry) ? entry : (roleHead(entry, language) ?? entry);
}

/** The positions of the passages that have the head of somebody's role beside their name. */
function passagesWithRole(person: Person, index: ArticleIndex): number[] {
  const { language } = index.article;
  const text = person.role?.[language] ?? '';
  const head = roleTerm(roleHead(text, language) ?? normalize(text), language);
  return passagesSaying(
    mentionsOf(person.name, index.article),
    index,
    text.length + MAX_GAP,
    ({ before, after }) =>
      textTokens(`${before} ${after}`).some((token) => roleTerm(token, language) === head),
  );
}

/**
 * True for an office that nobody in the article is known to hold: "the president of Brazil". Of "the contractor" alone a bank
 * may know better.
 */
export function isUnknownOffice(asked: string, index: ArticleIndex, sources: EvidenceSources): boolean {
  const mayBeKnown = index.bank !== undefined && identifyingTokens(asked).length < 2;
  return !mayBeKnown && isOffice(asked) && findReferents(asked, index, sources).length === 0;
}

/**
 * Judges a question for somebody's office or profession, or for who holds one: answered with the passages that name them
 * and have the role that the article, or its editor, gives them.
 *
 * @param asked a name, or an office
 * @returns `undefined` for nobody known, and where the article does not say what they are
 */
export function judgeIdentity(
  asked: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): Judgement | undefined {
  const people = findReferents(asked, index, sources);
  if (people.length === 0 || people.length > MAX_HOLDERS) return undefined;
  const positions = new Set(people.flatMap((holder) => passagesWithRole(holder, index)));
  if (positions.size === 0) return undefined;
  const words = people.map((holder) => `${holder.name} ${statedRole(holder, index.article)}`).join(' ');
  const evidence = gatherEvidence(words, index, sources);
  const ranked = evidence.ranked.filter(({ position }) => positions.has(position));
  if (ranked.length === 0) return undefined;
  const chosen = nearBest(ranked, MIN_RELATIVE_SCORE, MAX_CHOSEN);
  return { outcome: 'answer', chosen, evidence, confidence: 1, reason: `role of ${words}` };
}
