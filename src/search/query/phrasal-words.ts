/** Words of phrasal verbs in questions: “why was it called off” asks why it was cancelled, “poner una multa” is “multar”. */
import type { Language } from '../../text/language.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { phrasalVerbsIn } from '../terms/phrasal-verbs.ts';

/** Particles that are no stop words. */
const PARTICLE = /^(?:ahead|apart|around|away|back|behind|down|forward|together)$/;

/** A word of a phrasal verb in a question. */
export interface PhrasalWord {
  /** The term of the phrasal verb. */
  readonly term: string;
  /** The verbs that mean the same. */
  readonly synonyms: readonly string[];
  /** True for a noun, which means what it does by itself. */
  readonly isNoun: boolean;
}

/** The words of the phrasal verbs of a question. */
interface PhrasalWords {
  /** By token; stop words and particles apart. */
  readonly words: ReadonlyMap<string, PhrasalWord>;
  /** Their particles, which mean nothing by themselves. */
  readonly particles: ReadonlySet<string>;
}

/** Finds the words of the phrasal verbs in the tokens of a question. */
export function phrasalWordsOf(tokens: readonly string[], language: Language): PhrasalWords {
  const found = new Map<string, PhrasalWord>();
  const particles = new Set<string>();
  const isContent = (word: string): boolean => !isStopWord(word, language);
  const isParticle = (word: string): boolean => language === 'en' && PARTICLE.test(word);
  for (const { term, synonyms, verbAt, fixedAt } of phrasalVerbsIn(tokens, language)) {
    const fixed = fixedAt.map((at) => tokens[at] ?? '').filter(isContent);
    const nouns = fixed.filter((word) => !isParticle(word));
    for (const noun of nouns) found.set(noun, { term, synonyms, isNoun: true });
    for (const particle of fixed.filter(isParticle)) particles.add(particle);
    const verb = tokens[verbAt] ?? '';
    // “Hizo una pregunta” asks for no word but that of the noun.
    if (nouns.length === 0 || isContent(verb)) found.set(verb, { term, synonyms, isNoun: false });
  }
  return { words: found, particles };
}
