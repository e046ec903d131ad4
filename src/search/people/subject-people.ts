/**
 * People as the subject of somebody's words, who means them by a name, a nominal or a pronoun: “She never sleeps,” said of Ida
 * Bell, is on her.
 */

import { questionTokens, textTokens } from '../../text/question-tokens.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { maxOf } from '../../util/extremes.ts';
import { type Evidence, type EvidenceSources, passageAt, type ScoredPassage } from '../evidence/evidence.ts';
import { coverageOf, noMatch } from '../evidence/lexical-evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { referencesIn } from '../index/passage-people.ts';
import { resolvePeople } from './resolve-people.ts';

/** People whom words of a subject mean. */
interface SubjectPeople {
  readonly names: ReadonlySet<string>;
  /** True for a word that means them. */
  readonly isTheirs: (token: string) => boolean;
}

/** The people whom a subject means as a whole, "the mayor", or in part: "Bell’s plan". */
function peopleOfSubject(
  subject: string,
  question: string,
  index: ArticleIndex,
  sources: EvidenceSources,
): SubjectPeople[] {
  const { people } = resolvePeople(subject, question, index, sources);
  if (people.length > 0) return [{ names: new Set(people.map(({ name }) => name)), isTheirs: () => true }];
  const tokens = questionTokens(subject);
  return index.aliases.findNames(tokens).map(({ person: { name }, start, end }) => {
    const own: ReadonlySet<string> = new Set([...tokens.slice(start, end), ...textTokens(name)]);
    return { names: new Set([name]), isTheirs: (token) => own.has(token) };
  });
}

/**
 * The evidence for a subject where the people in it count as named wherever some words mean them.
 *
 * @param evidence that for the subject by its words
 * @param wordsIn the words in a passage
 */
export function withPeopleMeant(
  subject: string,
  question: string,
  evidence: Evidence,
  wordsIn: (position: number) => readonly Span[],
  index: ArticleIndex,
  sources: EvidenceSources,
): Evidence {
  const people = peopleOfSubject(subject, question, index, sources);
  if (people.length === 0) return evidence;
  const { query } = evidence;
  const withMeant = (passage: ScoredPassage): ScoredPassage => {
    const sentences = index.passages[passage.position]?.sentences ?? [];
    const words = wordsIn(passage.position);
    const meantIn = sentences.map((sentence) => {
      const meant = words
        .filter((span) => overlaps(span, sentence))
        .flatMap((span) => referencesIn(span, index.article))
        .flatMap((mention) => (overlaps(mention, sentence) ? [mention.person] : []));
      return people.filter(({ names }) => meant.some((name) => names.has(name)));
    });
    if (meantIn.every((meant) => meant.length === 0)) return passage;
    const lexical = passage.lexical ?? { ...noMatch(query, sentences.length), score: 0 };
    const matches = sentences.map((_, k) =>
      query.terms.map(({ token }, i) =>
        meantIn[k]?.some(({ isTheirs }) => isTheirs(token)) ? 1 : (lexical.sentences[k]?.[i] ?? 0),
      ),
    );
    const matched = query.terms.map((_, i) =>
      maxOf([lexical.matched[i] ?? 0, ...matches.map((sentence) => sentence[i] ?? 0)]),
    );
    return {
      ...passage,
      lexical: { ...lexical, sentences: matches, matched, ...coverageOf(query, matched) },
    };
  };
  const ranked = index.passages.map((_, position) => withMeant(passageAt(evidence, position)));
  return {
    ...evidence,
    ranked: ranked.filter(({ score, lexical }) => score > 0 || lexical).sort((a, b) => b.score - a.score),
  };
}
