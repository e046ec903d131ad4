/** Verbs with fixed words in questions: “why was it called off” asks why it was cancelled, “poner una multa” is “multar”. */
import { PHRASAL_VERBS as ENGLISH } from '../../lexicon/en/phrasal-verbs.ts';
import { PHRASAL_VERBS as SPANISH } from '../../lexicon/es/phrasal-verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { lazy } from '../../util/lazy.ts';
import { words } from '../../util/word-list.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { termOf } from '../terms/index-terms.ts';
import { inflectionsOf } from '../terms/word-relations.ts';

/** Maximum words before a fixed word: “called | the whole meeting | off”. */
const MAX_OBJECT_LENGTH = 3;
/** Particles that are prepositions, too, anywhere but right after the verb: “get money | by June”. */
const PREPOSITION = /^(?:after|around|by|for|forward|in|into|on|over|through|to)$/;
/** Particles that are no stop words. */
const PARTICLE = /^(?:ahead|apart|around|away|back|behind|down|forward|together)$/;

/** A verb with its fixed words, by their terms, and the verbs that mean the same. */
interface PhrasalVerb {
  readonly forms: ReadonlySet<string>;
  readonly fixed: readonly string[];
  /** Maximum words before the first fixed word. */
  readonly objectLength: number;
  readonly verbs: readonly string[];
}

const readPhrasalVerbs = (lines: readonly string[], language: Language): PhrasalVerb[] =>
  lines.map((line) => {
    const [phrase = '', verbs = ''] = line.split(': ');
    const [verb = '', ...fixed] = words(phrase).map(normalize);
    const own = stem(verb, language);
    return {
      forms: new Set([own, ...inflectionsOf(own, language)]),
      fixed: fixed.map((word) => termOf(word, language)),
      objectLength: PREPOSITION.test(fixed[0] ?? '') ? 0 : MAX_OBJECT_LENGTH,
      verbs: words(verbs).map(normalize),
    };
  });

const PHRASAL_VERBS: Record<Language, () => readonly PhrasalVerb[]> = {
  en: lazy(() => readPhrasalVerbs(ENGLISH, 'en')),
  es: lazy(() => readPhrasalVerbs(SPANISH, 'es')),
};

/** A word of a verb with fixed words in a question. */
export interface TypedPhrasalVerb {
  /** The verbs that mean the same. */
  readonly verbs: readonly string[];
  /** True for a noun, and for a verb that the article has with its fixed words, too: it means what it does by itself. */
  readonly hasOwnMatches: boolean;
}

/** The verbs with fixed words of a question. */
interface PhrasalVerbsOfQuestion {
  /** Their words by token, stop words and particles apart. */
  readonly words: ReadonlyMap<string, TypedPhrasalVerb>;
  /** The particles of those that the article does not have: they mean nothing by themselves. */
  readonly particles: ReadonlySet<string>;
}

/** The places of the fixed words of a verb after it, in their order; `undefined` if one is missing. */
function placesOfFixed(
  { fixed, objectLength }: PhrasalVerb,
  terms: readonly string[],
  verbAt: number,
): number[] | undefined {
  const places: number[] = [];
  for (const [i, word] of fixed.entries()) {
    const from = (places.at(-1) ?? verbAt) + 1;
    const at = terms.indexOf(word, from);
    if (at < 0 || at - from > (i === 0 ? objectLength : MAX_OBJECT_LENGTH)) return undefined;
    places.push(at);
  }
  return places;
}

/** Finds the verbs with fixed words in the tokens of a question. */
export function phrasalVerbsIn(
  tokens: readonly string[],
  language: Language,
  { sentences }: ArticleIndex,
): PhrasalVerbsOfQuestion {
  const found = new Map<string, TypedPhrasalVerb>();
  const particles = new Set<string>();
  const terms = tokens.map((token) => termOf(token, language));
  const isContent = (at: number): boolean => !isStopWord(tokens[at] ?? '', language);
  for (const [at, token] of tokens.entries()) {
    const own = stem(token, language);
    for (const known of PHRASAL_VERBS[language]()) {
      const places = known.forms.has(own) ? placesOfFixed(known, terms, at) : undefined;
      if (!places) continue;
      const { forms, verbs } = known;
      const fixedTokens = places.filter(isContent).map((place) => tokens[place] ?? '');
      const isParticle = (word: string): boolean => language === 'en' && PARTICLE.test(word);
      const nouns = fixedTokens.filter((word) => !isParticle(word));
      for (const noun of nouns) found.set(noun, { verbs, hasOwnMatches: true });
      // “Hizo una pregunta” asks for no word but that of the noun.
      if (nouns.length > 0 && !isContent(at)) break;
      const isIn = (sentence: readonly string[]): boolean =>
        sentence.some((one, i) => forms.has(one) && placesOfFixed(known, sentence, i) !== undefined);
      const hasOwnMatches = sentences.some((passage) => passage.some(isIn));
      found.set(token, { verbs, hasOwnMatches });
      if (!hasOwnMatches) for (const word of fixedTokens.filter(isParticle)) particles.add(word);
      break;
    }
  }
  return { words: found, particles };
}
