/**
 * Verbs with fixed words, “call off”, “poner una multa”: one lexical item, and a term of its own beside those of its words. The
 * articles are indexed with them (index-terms.ts), and questions ask for them (phrasal-words.ts).
 *
 * @see https://en.wikipedia.org/wiki/Multiword_expression
 */
import { PHRASAL_VERBS as ENGLISH } from '../../lexicon/en/phrasal-verbs.ts';
import { PHRASAL_VERBS as SPANISH } from '../../lexicon/es/phrasal-verbs.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { addTo } from '../../util/add-to.ts';
import { lazy } from '../../util/lazy.ts';
import { pushTo } from '../../util/push-to.ts';
import { words } from '../../util/word-list.ts';
import { inflectionsOf } from './word-relations.ts';

/** Maximum words before a fixed word: “called | the whole meeting | off”. */
const MAX_OBJECT_LENGTH = 3;
/** Particles that are prepositions, too, anywhere but right after the verb: “get money | by June”. */
const PREPOSITION = /^(?:after|around|by|for|forward|in|into|on|over|through|to)$/;

/** A verb with its fixed words. */
interface PhrasalVerb {
  /** Its term: no stem has such a sign. */
  readonly term: string;
  readonly fixed: readonly string[];
  /** Maximum words before the first fixed word. */
  readonly objectLength: number;
  /** The verbs that mean the same, normalized. */
  readonly synonyms: readonly string[];
}

/** A phrasal verb in a sentence. */
interface PhrasalVerbMatch extends Pick<PhrasalVerb, 'term' | 'synonyms'> {
  /** The positions of the verb and of its fixed words. */
  readonly verbAt: number;
  readonly fixedAt: readonly number[];
}

interface PhrasalVerbs {
  /** By the stem of each form of the verb. */
  readonly byForm: ReadonlyMap<string, readonly PhrasalVerb[]>;
  /** Terms by the stem of each verb that means the same. */
  readonly termsBySynonym: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Those with more fixed words come first: “make up one’s mind” is not “make up”. */
function readPhrasalVerbs(lines: readonly string[], language: Language): PhrasalVerbs {
  const byForm = new Map<string, PhrasalVerb[]>();
  const termsBySynonym = new Map<string, Set<string>>();
  const entries = lines
    .map((line) => line.split(': ').map((part) => words(part).map(normalize)))
    .sort(([a = []], [b = []]) => b.length - a.length);
  for (const [[verb = '', ...fixed] = [], synonyms = []] of entries) {
    const term = [verb, ...fixed].join('+');
    const objectLength = PREPOSITION.test(fixed[0] ?? '') ? 0 : MAX_OBJECT_LENGTH;
    const own = stem(verb, language);
    for (const form of [own, ...inflectionsOf(own, language)])
      pushTo(byForm, form, {
        term,
        fixed: fixed.map((word) => stem(word, language)),
        objectLength,
        synonyms,
      });
    for (const synonym of synonyms) addTo(termsBySynonym, stem(synonym, language), term);
  }
  return { byForm, termsBySynonym };
}

const PHRASAL_VERBS: Record<Language, () => PhrasalVerbs> = {
  en: lazy(() => readPhrasalVerbs(ENGLISH, 'en')),
  es: lazy(() => readPhrasalVerbs(SPANISH, 'es')),
};

/** The positions of the fixed words of a verb after it, in their order; `undefined` if one is missing. */
function positionsOfFixed(
  { fixed, objectLength }: PhrasalVerb,
  stems: readonly string[],
  verbAt: number,
): number[] | undefined {
  const positions: number[] = [];
  for (const [i, word] of fixed.entries()) {
    const from = (positions.at(-1) ?? verbAt) + 1;
    const maxAt = from + (i === 0 ? objectLength : MAX_OBJECT_LENGTH);
    const at = stems.slice(from, maxAt + 1).indexOf(word);
    if (at < 0) return undefined;
    positions.push(from + at);
  }
  return positions;
}

/** The phrasal verbs in the tokens of a sentence, one for each verb at most. */
export function phrasalVerbsIn(tokens: readonly string[], language: Language): PhrasalVerbMatch[] {
  const stems = tokens.map((token) => stem(token, language));
  return stems.flatMap((own, verbAt) => {
    for (const known of PHRASAL_VERBS[language]().byForm.get(own) ?? []) {
      const fixedAt = positionsOfFixed(known, stems, verbAt);
      if (fixedAt) return [{ term: known.term, synonyms: known.synonyms, verbAt, fixedAt }];
    }
    return [];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** The terms of the phrasal verbs that mean the same as a verb, by its stem: “call off” for “cancel”. */
export const phrasalTermsFor = (ownStem: string, language: Language): ReadonlySet<string> =>
  PHRASAL_VERBS[language]().termsBySynonym.get(ownStem) ?? NONE;
