/** Phrasal verbs in questions: “why was it called off” asks why it was cancelled. */
import { PHRASAL_VERBS } from '../../lexicon/en/phrasal-verbs.ts';
import type { Language } from '../../text/language.ts';
import { stem } from '../../text/stem.ts';
import { words } from '../../util/word-list.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { termOf } from '../terms/index-terms.ts';
import { inflectionsOf } from '../terms/word-relations.ts';

/** Maximum words between a verb and its particle: “called | the whole meeting | off”. */
const MAX_OBJECT_LENGTH = 3;
/** Particles that are prepositions, too, anywhere but right after the verb: “get money | by June”. */
const PREPOSITION = /^(?:after|around|by|for|forward|in|into|on|over|through)$/;

/** A verb with its particle, by their terms, and the verbs that mean the same. */
interface PhrasalVerb {
  readonly forms: ReadonlySet<string>;
  readonly particle: string;
  readonly verbs: readonly string[];
}

const ALL: readonly PhrasalVerb[] = PHRASAL_VERBS.map((line) => {
  const [phrase = '', verbs = ''] = line.split(': ');
  const [verb = '', particle = ''] = phrase.split(' ');
  const own = stem(verb, 'en');
  return { forms: new Set([own, ...inflectionsOf(own, 'en')]), particle, verbs: words(verbs) };
});

/** A verb of a question that has a particle. */
export interface TypedPhrasalVerb {
  /** The verbs that mean the same. */
  readonly verbs: readonly string[];
  /** True for one that the article has, too. */
  readonly isInArticle: boolean;
}

/** True for a verb that has its particle right after it or, unless that is a preposition, after its object. */
const hasParticle = (particle: string, following: readonly string[], written: string): boolean =>
  following.slice(0, PREPOSITION.test(written) ? 1 : 1 + MAX_OBJECT_LENGTH).includes(particle);

/** The phrasal verbs of a question, if that is English, by the tokens of the verbs. */
export function phrasalVerbsIn(
  tokens: readonly string[],
  language: Language,
  { sentences }: ArticleIndex,
): ReadonlyMap<string, TypedPhrasalVerb> {
  const found = new Map<string, TypedPhrasalVerb>();
  if (language !== 'en') return found;
  for (const [at, token] of tokens.entries()) {
    const own = stem(token, 'en');
    const known = ALL.find(
      ({ forms, particle }) => forms.has(own) && hasParticle(particle, tokens.slice(at + 1), particle),
    );
    if (!known) continue;
    const { forms, particle, verbs } = known;
    const term = termOf(particle, 'en');
    const isIn = (sentence: readonly string[]): boolean =>
      sentence.some((one, i) => forms.has(one) && hasParticle(term, sentence.slice(i + 1), particle));
    found.set(token, { verbs, isInArticle: sentences.some((passage) => passage.some(isIn)) });
  }
  return found;
}
