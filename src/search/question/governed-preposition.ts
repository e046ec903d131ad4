/**
 * Questions for the complement of a preposition, which English leaves at the end and Spanish puts first: “what did Gee die |
 * of”, “| de | qué murió Gee”. Only words with that preposition answer them: “Gee died on Tuesday” tells no cause.
 *
 * @see https://en.wikipedia.org/wiki/Preposition_stranding
 */
import { isParticiple, typedEnglishVerbForms } from '../../analysis/grammar/verb-forms.ts';
import { AUXILIARIES, DO_AND_HAVE } from '../../lexicon/en/auxiliaries.ts';
import { MODAL_VERBS } from '../../lexicon/en/modal-verbs.ts';
import { GOVERNED_PREPOSITIONS } from '../../lexicon/governed-prepositions.ts';
import type { Language } from '../../text/language.ts';
import type { Normalized } from '../../text/normalize.ts';
import { wordSet } from '../../util/word-list.ts';

/** A preposition whose complement a question asks for, with the word that governs it. */
export interface GovernedPreposition {
  /** Normalized: “die”, “married”. */
  readonly governor: Normalized;
  /** Normalized: “of”, “de”. */
  readonly preposition: string;
  /** The language of the preposition. */
  readonly language: Language;
}

const ENGLISH_INTERROGATIVES = wordSet('what who whom which where');
/** Interrogatives for a place: “where did he come | from”; that where somebody goes to is told in many ways. */
const PLACE_INTERROGATIVES = wordSet('where donde');
const NO_GOVERNORS: ReadonlySet<string> = new Set([
  ...ENGLISH_INTERROGATIVES,
  ...AUXILIARIES,
  ...MODAL_VERBS,
]);
/** Auxiliaries that a full verb follows. */
const FULL_VERB_AUXILIARIES: ReadonlySet<string> = new Set([...DO_AND_HAVE, ...MODAL_VERBS]);
/** Between a verb and its preposition: objects and particles. */
const BETWEEN = wordSet(
  'him her it them me us you this that these those away up out off over along back down',
);
const SPANISH_INTERROGATIVES = wordSet('quien quienes que donde');
/** Before a Spanish verb: clitics, auxiliaries and copulas. */
const BEFORE_VERB = wordSet(
  'se le les lo la los las me te nos ha han habia habian esta estan estaba estaban fue fueron era eran es son sera',
);
/** Endings of finite verbs that no noun after an interrogative has: “de qué | murió”, not “de qué color”. */
const FINITE_ENDING = /(?:io|aron|ieron|abas?|aban)$/;
const SPANISH_COPULAS = wordSet('es son era eran fue fueron sera');

/** True for a finite verb or a participle: "charged", "made". */
export const mayBeVerb = (token: Normalized): boolean => {
  const { finite, participle } = typedEnglishVerbForms(token);
  return finite === 'certain' || participle !== undefined;
};

function strandedPreposition(tokens: readonly Normalized[]): GovernedPreposition | undefined {
  const preposition = tokens.at(-1);
  if (preposition === undefined || !Object.hasOwn(GOVERNED_PREPOSITIONS.en, preposition)) return undefined;
  const governor = tokens.slice(0, -1).findLast((token) => !BETWEEN.has(token));
  const asks = tokens.some((token) => ENGLISH_INTERROGATIVES.has(token));
  const isDestination = preposition !== 'from' && tokens.some((token) => PLACE_INTERROGATIVES.has(token));
  if (!asks || isDestination || governor === undefined || NO_GOVERNORS.has(governor)) return undefined;
  // "What is the dam for" has a copula alone.
  const isVerb = tokens.some((token) => FULL_VERB_AUXILIARIES.has(token)) || mayBeVerb(governor);
  return isVerb ? { governor, preposition, language: 'en' } : undefined;
}

function frontedPreposition(tokens: readonly Normalized[]): GovernedPreposition | undefined {
  const [preposition, interrogative, ...rest] = tokens;
  if (preposition === undefined || interrogative === undefined) return undefined;
  if (!Object.hasOwn(GOVERNED_PREPOSITIONS.es, preposition) || !SPANISH_INTERROGATIVES.has(interrogative))
    return undefined;
  const governor = rest.find((token) => !BEFORE_VERB.has(token));
  const isVerb = governor !== undefined && (governor !== rest[0] || FINITE_ENDING.test(governor));
  // "De quién es la casa" asks for the owner.
  const isCopular = rest.some((token) => SPANISH_COPULAS.has(token)) && !isParticiple(governor ?? '', 'es');
  const isReason = preposition === 'por' && interrogative === 'que';
  const isDestination = preposition !== 'de' && PLACE_INTERROGATIVES.has(interrogative);
  if (
    isReason ||
    isDestination ||
    isCopular ||
    governor === undefined ||
    (interrogative === 'que' && !isVerb)
  )
    return undefined;
  return { governor, preposition, language: 'es' };
}

/**
 * The preposition whose complement a question asks for; `undefined` for any other question.
 *
 * @param tokens its words, normalized
 */
export function governedPreposition(tokens: readonly Normalized[]): GovernedPreposition | undefined {
  return frontedPreposition(tokens) ?? strandedPreposition(tokens);
}
