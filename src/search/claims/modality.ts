/** Whether a text tells what has happened, what will, or what somebody wants, plans or asks for. */
import { normalizedForms } from '../../analysis/grammar/conjugation.ts';
import { isAnd, isBe, isHave, isOf } from '../../analysis/grammar/function-words.ts';
import { isGivenName } from '../../analysis/grammar/given-names.ts';
import { isInfinitive, isParticiple, tenseOf } from '../../analysis/grammar/verb-forms.ts';
import * as english from '../../lexicon/en/nonveridical-words.ts';
import * as spanish from '../../lexicon/es/nonveridical-words.ts';
import type { Language } from '../../text/language.ts';
import { normalize, type Written } from '../../text/normalize.ts';
import type { Word } from '../../text/tokenize.ts';
import { clausesOf, nextContentWord } from '../judgement/denial.ts';
import type { AnalyzedQuery, QueryTerm } from '../query/analyze-query.ts';
import { isName, type Occurrence } from './polarity.ts';

/** From what is told as it is to what need not happen. */
type Modality = 'actual' | 'future' | 'possible';

const modalitiesByForm = (
  language: Language,
  { NONVERIDICAL_NOUNS, NONVERIDICAL_VERBS, COMMISSIVE_VERBS }: typeof english,
): ReadonlyMap<string, Modality> =>
  new Map([
    ...[...normalizedForms(language, COMMISSIVE_VERBS)].map((word) => [word, 'future'] as const),
    ...[...NONVERIDICAL_NOUNS.map(normalize), ...normalizedForms(language, NONVERIDICAL_VERBS)].map(
      (word) => [word, 'possible'] as const,
    ),
  ]);
/** What the complement of a word is: “threatened to | leave” is possible, “promised to | leave” future. */
const OF_COMPLEMENT: Readonly<Record<Language, ReadonlyMap<string, Modality>>> = {
  en: modalitiesByForm('en', english),
  es: modalitiesByForm('es', spanish),
};

const CONTEMPLATIVE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: normalizedForms('en', english.CONTEMPLATIVE_VERBS),
  es: normalizedForms('es', spanish.CONTEMPLATIVE_VERBS),
};
/** Before the matter of a vote or a thought: “balloted | on | strike action”. */
const ON = /^(?:on|over|about|sobre)$/;
const DETERMINER = /^(?:el|la|los|las|un|una|es[et]e|del|su|sus|the|an?|this|its|his|her|their)$/;
/** The end of a noun phrase: a preposition, or the beginning of a clause. */
const PHRASE_END =
  /^(?:in|on|at|by|to|that|which|who|because|but|when|after|before|en|por|para|que|cuando|tras|pero)$/;
/** Maximum words from such a word to the verb or clause that is its complement: “acusó | a Ida Bell de | robar”. */
const MAX_DISTANCE = 5;
const COMPLEMENTIZER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:that|whether|if)$/,
  es: /^(?:que|si)$/,
};
/** It opens a relative clause after a noun: “wants a tunnel | that”; but “pidió al concejo | que”. */
const THAT = /^(?:that|que)$/;
const PERSONAL_A = /^al?$/;
const IF: Readonly<Record<Language, RegExp>> = { en: /^(?:if|unless|whether)$/, es: /^si$/ };
const MAY = /^(?:may|might|podría[ns]?|pueda[ns]?)$/;
const WILL =
  /^(?:will|would|shall|should|wont|wouldnt|podr[aá][ns]?|ser[aá][ns]?|sería[ns]?|habr[aá][ns]?|habría[ns]?|deber[aá][ns]?|deberían?)$/;
/** “is | to”, “due | to”, “va | a”: what comes next is future. */
const PROSPECTIVE = /^(?:is|are|was|were|going|due|set|about|scheduled|va|van|iba|iban)$/;
const PREPOSITION = /^(?:to|a)$/;
/** “Should | have”, “was to | have”, “tenía que | haber”: what comes next has not happened. */
const COUNTERFACTUAL: Readonly<Record<Language, { readonly modal: RegExp; readonly have: RegExp }>> = {
  en: { modal: /^(?:should|ought|supposed|was|were)$/, have: /^have$/ },
  es: { modal: /^(?:ten[ií]an?|deb[ií]an?|deberían?|tendrían?)$/, have: /^haber(?:se|l[aeo]s?)?$/ },
};
/** Maximum words from such a modal to its auxiliary: “was | supposed to | have”. */
const MAX_MODAL_DISTANCE = 3;
/** After what is to come it tells of what has to come first: “will open | when | the roof is mended”. */
const WHEN = /^(?:when|once|until|cuando|hasta)$/;
/** Maximum words from an auxiliary to its participle. */
const MAX_AUXILIARY_DISTANCE = 3;
/** Maximum words from “to” to its infinitive, or to the object of a verb that every text has: “to | make money”. */
const MAX_INFINITIVE_DISTANCE = 2;

/** The words of a clause that are the complement of one of its words, or belong to that. */
function complementOf(clause: readonly Word[], head: number, language: Language): number[] {
  if (language === 'en' && clause[head + 1]?.token.endsWith('ing')) return [head + 1];
  for (const [at, { token, written }] of clause.entries()) {
    if (at <= head) continue;
    if (at > head + MAX_DISTANCE || isAnd(token)) return [];
    const isAfterObject = language === 'es' && PERSONAL_A.test(clause[head + 1]?.token ?? '');
    const isRelative = THAT.test(written) && at > head + 1 && !isAfterObject;
    if (COMPLEMENTIZER[language].test(written)) return isRelative ? [] : [...clause.keys()].slice(at + 1);
    // “Accused Bell | of stealing”
    const isGerund = language === 'en' && isOf(token) && clause[at + 1]?.token.endsWith('ing');
    if (isGerund) return [at + 1];
    if (language === 'en' && token === 'to') return [nextContentWord(clause, at + 1, language)];
    // “Acusó a Omar Bell | de robar”
    const isGoverned = isInfinitive(written, language) && !isGivenName(written);
    if (isGoverned) return [at];
  }
  return [];
}

/** The words of a noun phrase that is the object of a verb for what nobody has yet: “is considering | a legal challenge”. */
function contemplatedBy(clause: readonly Word[], verb: number, language: Language): number[] {
  const [before, token, next] = [-1, 0, 1].map((distance) => clause[verb + distance]?.token ?? '');
  const isOn = ON.test(next ?? '');
  // “El | estudio”, “was | considered a success”, but “were balloted | on a strike”
  const isOther = DETERMINER.test(before ?? '') || (isBe(before ?? '') && !isOn && !token?.endsWith('ing'));
  if (!CONTEMPLATIVE[language].has(token ?? '') || isOther) return [];
  const start = verb + (isOn ? 2 : 1);
  const end = clause.findIndex(({ token: word }, i) => i >= start && (isAnd(word) || PHRASE_END.test(word)));
  return [...clause.keys()].slice(start, end < 0 ? clause.length : end);
}

/** The verb that the perfect infinitive of a modal tells as due, and not as done; -1 for none. */
function unrealizedAt(clause: readonly Word[], have: number, language: Language): number {
  const { modal, have: isHave } = COUNTERFACTUAL[language];
  if (!isHave.test(clause[have]?.token ?? '')) return -1;
  const before = clause.slice(Math.max(0, have - MAX_MODAL_DISTANCE), have);
  return before.some(({ written }) => modal.test(written)) ? nextContentWord(clause, have + 1, language) : -1;
}

/** True for a Spanish verb that tells in one word what is to come: “abrirá”, “abriría”. */
const isToCome = (word: Written, language: Language): boolean =>
  language === 'es' && ['future', 'conditional'].includes(tenseOf(word, language) ?? '');

/** The words of a clause that tell what has to come before something to come. */
function awaitedIn(clause: readonly Word[], sentence: readonly Word[], language: Language): number[] {
  const isFuture = ({ written }: Word): boolean => WILL.test(written) || isToCome(written, language);
  const future = sentence.findIndex(isFuture);
  const when = sentence.findIndex(({ written }, i) => future >= 0 && i > future && WHEN.test(written));
  if (when < 0) return [];
  const awaited = new Set(sentence.slice(when + 1));
  return [...clause.keys()].filter((at) => clause.slice(at, at + 1).some((word) => awaited.has(word)));
}

/** The modality of each word of a clause. */
function modalitiesIn(clause: readonly Word[], sentence: readonly Word[], language: Language): Modality[] {
  const isConditional = sentence.some(({ written }) => IF[language].test(written));
  const found: [Modality, readonly number[]][] = clause.flatMap(
    ({ token, written }, at): [Modality, readonly number[]][] => {
      const next = nextContentWord(clause, at + 1, language);
      const ofComplement = OF_COMPLEMENT[language].get(token);
      // “Para | que sean multados”
      const isPurpose = written === 'que' && clause[at - 1]?.token === 'para';
      if (isPurpose || IF[language].test(written)) return [['possible', [...clause.keys()].slice(at + 1)]];
      if (ofComplement) return [[ofComplement, complementOf(clause, at, language)]];
      if (MAY.test(written)) return [['possible', [next]]];
      const isOnCondition = isConditional && tenseOf(written, language) === 'conditional';
      const modality = isOnCondition ? 'possible' : 'future';
      if (WILL.test(written)) return [[modality, [next]]];
      if (isToCome(written, language)) return [[modality, [at]]];
      if (PROSPECTIVE.test(token) && PREPOSITION.test(clause[at + 1]?.token ?? ''))
        return [['future', [next]]];
      return [];
    },
  );
  found.push(
    ['future', awaitedIn(clause, sentence, language)],
    ['possible', clause.map((_, at) => unrealizedAt(clause, at, language))],
    ['possible', clause.flatMap((_, at) => contemplatedBy(clause, at, language))],
  );
  const has = (modality: Modality, at: number): boolean =>
    found.some(([other, words]) => other === modality && words.includes(at));
  return clause.map((_, at) => (has('possible', at) ? 'possible' : has('future', at) ? 'future' : 'actual'));
}

/** True for a word of a clause that is a past tense, or a participle after an auxiliary of the past. */
function isPast(clause: readonly Word[], at: number, language: Language): boolean {
  const word = clause[at]?.written ?? '';
  const before = clause.slice(Math.max(0, at - MAX_AUXILIARY_DISTANCE), at);
  const isCompound = before.some(
    ({ token }) =>
      isHave(token) || (isBe(token) && /^(?:was|were|been|fue|fueron|era|eran|sido)$/.test(token)),
  );
  return (isCompound && isParticiple(word, language)) || tenseOf(word, language) === 'past';
}

/** True for a participle of the pluperfect, by which a passage tells what was so before, and may be so no longer. */
const isPluperfect = (clause: readonly Word[], at: number, language: Language): boolean =>
  isParticiple(clause[at]?.written ?? '', language) &&
  clause
    .slice(Math.max(0, at - MAX_AUXILIARY_DISTANCE), at)
    .some(({ written }) => /^(?:had|hab[ií]an?)$/.test(written));

/** True for a finite verb of a claim in the present: “opposes”, “se opone”. */
const isPresent = (clause: readonly Word[], at: number, language: Language): boolean => {
  const { written } = clause[at] ?? { written: '' };
  return tenseOf(written, language) === 'present' && !isParticiple(written, language);
};

/** True for an infinitive, by which a claim tells of no more than a purpose or an intention. */
const isAimedAt = (words: readonly Word[], at: number, language: Language): boolean =>
  language === 'en'
    ? words.slice(Math.max(0, at - MAX_INFINITIVE_DISTANCE), at).some(({ token }) => token === 'to')
    : isInfinitive(words[at]?.written ?? '', language);

/**
 * True where a claim tells as done, or as certain to be, what a passage tells as no more than planned, wanted, asked or to come. A claim in
 * the present tense may be about what is to come.
 */
export function isOverstated(
  claim: { readonly text: string; readonly query: AnalyzedQuery },
  occurrences: ReadonlyMap<QueryTerm, Occurrence>,
  language: Language,
): boolean {
  const { text, query } = claim;
  const clauses = clausesOf(text);
  const isClaimedPossible = clauses
    .flat()
    .some(({ token }) => OF_COMPLEMENT[query.language].get(token) === 'possible');
  return [...occurrences].some(([event, { clause, sentence, at }]) => {
    const found = modalitiesIn(clause, sentence, language)[at];
    const isBefore = isPluperfect(clause, at, language);
    if (isName(event) || (found === 'actual' && !isBefore)) return false;
    return clauses.some((words) => {
      const claimed = modalitiesIn(words, clauses.flat(), query.language);
      return words.some(({ token }, i) => {
        if (token !== event.token || isAimedAt(words, i, query.language)) return false;
        if (found === 'actual') return claimed[i] === 'actual' && isPresent(words, i, query.language);
        if (claimed[i] === 'actual' && isPast(words, i, query.language)) return true;
        return found === 'possible' && claimed[i] !== 'possible' && !isClaimedPossible;
      });
    });
  });
}
