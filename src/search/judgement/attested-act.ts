/**
 * The act by which something came to be, “who built the mill”, “who made the bell”, in passages: “the building was sold” tells
 * of the thing, and not of the act.
 */
import { isAbstractNoun } from '../../analysis/grammar/abstract-nouns.ts';
import { normalizedForms } from '../../analysis/grammar/conjugation.ts';
import { THING_OBJECT_PRONOUN } from '../../analysis/grammar/pronouns.ts';
import { SPEECH_NOUNS } from '../../analysis/grammar/reporting-verbs.ts';
import { CREATION_VERBS, CREATORS } from '../../lexicon/creation-verbs.ts';
import { ARTEFACT_NOUNS_IN_ING } from '../../lexicon/en/artefact-nouns.ts';
import { AUXILIARIES } from '../../lexicon/en/auxiliaries.ts';
import type { Language } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { wordsOf } from '../../text/tokenize.ts';
import type { Evidence, ScoredPassage } from '../evidence/evidence.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { formsOf, type QueryTerm } from '../query/analyze-query.ts';
import { termOf } from '../terms/index-terms.ts';

/** The verb “make” as the only one of a question, with what was made after or before it. */
const MAKING: Readonly<Record<Language, RegExp>> = {
  en: /^who(?: has| have| had)? (?:made|makes?) (?!it\b|up\b|sure\b|out\b)|^(?:when|where|how) (?:is|are|was|were)\b.* made$/,
  es: /^quien(?:es)? (?:ha |han |habia )?(?:hizo|hicieron|hace|hacen|hecho) /,
};

const CREATION: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...normalizedForms('en', CREATION_VERBS.en), ...CREATORS, 'by']),
  es: new Set([...normalizedForms('es', CREATION_VERBS.es), ...CREATORS]),
};

/** True for what is said or done by a light verb, of which no text need have it: “who made the | decision”. */
const isOfLightVerb = ({ token }: QueryTerm, language: Language): boolean =>
  SPEECH_NOUNS.has(token) || wordsOf(token).some(({ written }) => isAbstractNoun(written, language));

/** True where a question asks who made a thing, and no sentence of the best passage that has the thing tells of making. */
function lacksMaking(
  { query: { tokens, terms, language } }: Evidence,
  { position, lexical }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  if (!MAKING[language].test(tokens.join(' '))) return false;
  if (terms.length === 0 || terms.some((term) => isOfLightVerb(term, language))) return false;
  return !index.sentenceTexts(position).some((sentence, i) => {
    const own = textTokens(sentence);
    const isOnThing =
      lexical?.sentences[i]?.some((share) => share > 0) === true ||
      own.some((token) => THING_OBJECT_PRONOUN.test(token));
    return isOnThing && own.some((token) => CREATION[index.article.language].has(token));
  });
}

const ARTEFACT_TERMS: readonly string[] = [...ARTEFACT_NOUNS_IN_ING].map((noun) => termOf(noun, 'en'));

/**
 * True where a passage and its neighbors have a verb of the question only as a noun for what it brings about: “the building”.
 */
function hasOnlyArtefact(
  term: QueryTerm,
  { query }: Evidence,
  { position }: ScoredPassage,
  index: ArticleIndex,
): boolean {
  const { language } = index.article;
  if (language !== 'en' || ARTEFACT_NOUNS_IN_ING.has(term.token)) return false;
  const forms = formsOf(term, query, language);
  if (!ARTEFACT_TERMS.some((artefact) => forms.has(artefact))) return false;
  const uses = [position - 1, position, position + 1].flatMap((at) =>
    index.sentenceTexts(at).flatMap((sentence) => {
      const tokens = textTokens(sentence);
      const isProgressive = (i: number): boolean => AUXILIARIES.has(normalize(tokens[i - 1] ?? ''));
      return tokens.flatMap((token, i) =>
        forms.has(termOf(token, language)) ? [ARTEFACT_NOUNS_IN_ING.has(token) && !isProgressive(i)] : [],
      );
    }),
  );
  return uses.length > 0 && uses.every(Boolean);
}

/** True where the best passage tells of a thing alone, and the question of how it came to be. */
export const lacksAct = (evidence: Evidence, passage: ScoredPassage, index: ArticleIndex): boolean =>
  lacksMaking(evidence, passage, index) ||
  evidence.query.terms.some((term) => hasOnlyArtefact(term, evidence, passage, index));
