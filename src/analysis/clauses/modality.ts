/** Modality of the events in a text: actual, future, obligatory or merely possible, such as a wish, a plan or a request. */

import * as english from '../../lexicon/en/nonveridical-words.ts';
import * as spanish from '../../lexicon/es/nonveridical-words.ts';
import { NEGATIONS } from '../../lexicon/negations.ts';
import type { Language } from '../../text/language.ts';
import { normalize, type Written } from '../../text/normalize.ts';
import type { Word } from '../../text/tokenize.ts';
import { formsByLanguage, normalizedForms } from '../grammar/conjugation.ts';
import {
  isAnd,
  isBe,
  isDeterminer,
  isHave,
  isOf,
  isPersonalA,
  isThat,
  opensClause,
} from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNegativeWord } from '../grammar/negative-words.ts';
import { isPreposition } from '../grammar/part-of-speech.ts';
import { isInfinitive, isParticiple, tenseOf } from '../grammar/verb-forms.ts';
import { clausesOf, nextContentWord } from './split-clauses.ts';

/** The modality of an event: a fact, a future event, an obligation or a possibility. */
type Modality = 'actual' | 'future' | 'due' | 'possible';

/** The modalities of unrealized events, from the least certain. */
const UNREALIZED = ['possible', 'due', 'future'] as const;

const modalitiesByForm = (
  language: Language,
  { NONVERIDICAL_NOUNS, NONVERIDICAL_VERBS, COMMISSIVE_VERBS, DEONTIC_VERBS }: typeof spanish,
): ReadonlyMap<string, Modality> =>
  new Map([
    ...[...normalizedForms(language, COMMISSIVE_VERBS)].map((word) => [word, 'future'] as const),
    ...[...normalizedForms(language, DEONTIC_VERBS)].map((word) => [word, 'due'] as const),
    ...[...NONVERIDICAL_NOUNS.map(normalize), ...normalizedForms(language, NONVERIDICAL_VERBS)].map(
      (word) => [word, 'possible'] as const,
    ),
  ]);
/** The modality of the complement of each word: “threatened to | leave” is possible, “promised to | leave” future. */
export const OF_COMPLEMENT: Readonly<Record<Language, ReadonlyMap<string, Modality>>> = {
  en: modalitiesByForm('en', english),
  es: modalitiesByForm('es', spanish),
};

const SPANISH_NOUNS: ReadonlySet<string> = new Set(spanish.NONVERIDICAL_NOUNS.map(normalize));
const CONTEMPLATIVE = formsByLanguage({ en: english.CONTEMPLATIVE_VERBS, es: spanish.CONTEMPLATIVE_VERBS });
const PROMISE = formsByLanguage({ en: english.PROMISE_VERBS, es: spanish.PROMISE_VERBS });
const EXCLUDING = formsByLanguage({ en: english.EXCLUDING_VERBS, es: spanish.EXCLUDING_VERBS });
const REQUEST = formsByLanguage({ en: english.REQUEST_VERBS, es: spanish.REQUEST_VERBS });
const FOR_VERBS: ReadonlySet<string> = normalizedForms('en', english.FOR_VERBS);
/** Spanish prepositions of a verb before its complement clause. */
const GOVERNED = /^(?:en|a|con)$/;
/** Prepositions before the subject of a vote or a thought: “balloted | on | strike action”. */
const ON = /^(?:on|over|about|sobre)$/;
/** Maximum words from such a word to the verb or clause that is its complement: “acusó | a Ida Bell de | robar”. */
const MAX_DISTANCE = 5;
const COMPLEMENTIZER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:that|whether|if)$/,
  es: /^(?:que|si)$/,
};
const IF: Readonly<Record<Language, RegExp>> = { en: /^(?:if|unless|whether)$/, es: /^si$/ };
const MAY = /^(?:may|might|podría[ns]?|pueda[ns]?)$/;
const WILL =
  /^(?:will|would|shall|should|wont|wouldnt|podr[aá][ns]?|ser[aá][ns]?|sería[ns]?|habr[aá][ns]?|habría[ns]?|deber[aá][ns]?|deberían?)$/;
/** Words of the prospective aspect, before a future event: “is | to”, “due | to”, “va | a”. */
const PROSPECTIVE = /^(?:is|are|was|were|going|due|set|about|scheduled|va|van|iba|iban)$/;
const PREPOSITION = /^(?:to|a)$/;
/** Modals of obligation, before an event that has not happened yet: “must | close”, “debe | cerrar”. */
const MUST = /^(?:must|debe[ns]?|debemos)$/;
/** The same in two words: “has to | close”, “tiene que | cerrar”, “queda por | cerrar”. */
const OBLIGATION =
  /^(?:(?:has|have|needs?|yet) to|(?:tienen?|tendr[aá]n?|hay|habr[aá]) que|(?:han?|pendientes?) de|(?:faltan?|quedan?) por)$/;
/**
 * Counterfactual modals before a perfect infinitive, for an event that has not happened: “should | have”, “was to | have”,
 * “tenía que | haber”.
 */
const COUNTERFACTUAL: Readonly<Record<Language, { readonly modal: RegExp; readonly have: RegExp }>> = {
  en: { modal: /^(?:should|ought|supposed|was|were)$/, have: /^have$/ },
  es: { modal: /^(?:ten[ií]an?|deb[ií]an?|deberían?|tendrían?)$/, have: /^haber(?:se|l[aeo]s?)?$/ },
};
/** Maximum words from such a modal to its auxiliary: “was | supposed to | have”. */
const MAX_MODAL_DISTANCE = 3;
/** Temporal conjunctions that after a future event introduce its condition: “will open | when | the roof is mended”. */
const WHEN = /^(?:when|once|until|cuando|hasta)$/;
/** Maximum words from an auxiliary to its participle. */
const MAX_AUXILIARY_DISTANCE = 3;
/** Maximum words from a verb to “for”: “asked | the old abbey | for”. */
const MAX_REQUEST_DISTANCE = 7;
/** Maximum words from a negation to the verb: “has | not | ruled out”. */
const MAX_NEGATION_DISTANCE = 3;
/** Maximum words from “to” to its infinitive, or to the object of a verb that every text has: “to | make money”. */
const MAX_INFINITIVE_DISTANCE = 2;

/** The complement that a word governs directly. */
function directComplement(clause: readonly Word[], head: number, language: Language): number[] {
  if (language === 'en' && clause[head + 1]?.token.endsWith('ing')) return [head + 1];
  for (const [at, { token, written }] of clause.entries()) {
    if (at <= head) continue;
    if (at > head + MAX_DISTANCE || isAnd(token)) return [];
    const isAfterObject = language === 'es' && isPersonalA(clause[head + 1]?.token);
    // “Confía | en que” lleguen
    const isOfVerb = at === head + 2 && GOVERNED.test(clause[at - 1]?.token ?? '');
    const isAfterNoun =
      (at > head + 1 && !isOfVerb) || (language === 'es' && SPANISH_NOUNS.has(clause[head]?.token ?? ''));
    // “La orden | que dictó”, but “la orden de | que se cierre”, “pidió al concejo | que”
    const isRelative = isThat(written) && isAfterNoun && !isAfterObject && !isOf(clause[at - 1]?.token);
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

/**
 * The words of a clause from a position to the end of the noun phrase there, with its complements: “a | licence of the
 * guild |”.
 */
export function nounPhraseFrom(clause: readonly Word[], start: number, language: Language): number[] {
  const isEnd = ({ token, written }: Word): boolean =>
    isAnd(token) ||
    opensClause(token, written) ||
    (isPreposition(token, language) && !isOf(token) && !isPersonalA(token));
  const end = clause.findIndex((word, i) => i >= start && isEnd(word));
  return [...clause.keys()].slice(start, end < 0 ? clause.length : end);
}

/** The words of a clause for the object of a request. */
export function requestedIn(clause: readonly Word[], language: Language): number[] {
  return clause.flatMap(({ token }, at) => {
    if (REQUEST[language].has(token)) return nounPhraseFrom(clause, at + 1, language);
    if (language === 'es' || !FOR_VERBS.has(token)) return [];
    const preposition = clause.findIndex(({ token: word }, i) => i > at && word === 'for');
    const isNear = preposition > 0 && preposition <= at + MAX_REQUEST_DISTANCE;
    return isNear ? nounPhraseFrom(clause, preposition + 1, language) : [];
  });
}

/** The infinitives that are coordinated with a governed verb: “plans to | limit” the terms “and | move” the seat. */
function coordinatedInfinitives(clause: readonly Word[], governed: number, language: Language): number[] {
  return [...clause.keys()].filter((at) => {
    const mark = PREPOSITION.test(clause[at - 1]?.token ?? '') ? 1 : 0;
    if (at <= governed || !isAnd(clause[at - 1 - mark]?.token)) return false;
    const { written } = clause[at] ?? { written: '' };
    return language === 'es' ? isInfinitive(written, 'es') : tenseOf(written, 'en') === undefined;
  });
}

/** The words of a clause that are the complement of one of its words, or belong to that. */
function complementOf(clause: readonly Word[], head: number, language: Language): number[] {
  const direct = directComplement(clause, head, language);
  const [governed] = direct;
  const isVerb = direct.length === 1 && governed !== undefined && governed > 0;
  return isVerb ? [...direct, ...coordinatedInfinitives(clause, governed, language)] : direct;
}

/** The clause that is coordinated with the object of a word: “piden un aumento | y que se readmita a nueve”. */
function coordinatedClause(clause: readonly Word[], head: number, language: Language): number[] {
  const isComplementizer = (at: number): boolean => COMPLEMENTIZER[language].test(clause[at]?.written ?? '');
  const start = clause.findIndex((_, at) => at > head + 1 && isComplementizer(at));
  const isOfOther = [...clause.keys()].some((at) => at < head && isComplementizer(at));
  return start > 0 && isAnd(clause[start - 1]?.token) && !isOfOther
    ? [...clause.keys()].slice(start + 1)
    : [];
}

/** The object of a verb that excludes a possibility, where a negation leaves it open: “does not rule out | closing”. */
function leftOpenBy(clause: readonly Word[], verb: number, language: Language): number[] {
  if (!EXCLUDING[language].has(clause[verb]?.token ?? '')) return [];
  const before = clause.slice(Math.max(0, verb - MAX_NEGATION_DISTANCE), verb);
  if (!before.some(({ token }) => NEGATIONS.has(token) || isNegativeWord(token))) return [];
  const head = clause[verb + 1]?.token === 'out' ? verb + 1 : verb;
  const complement = complementOf(clause, head, language);
  return complement.length > 0 ? complement : nounPhraseFrom(clause, head + 1, language);
}

/** The words of a noun phrase that is the object of one of some verbs: “is considering | a legal challenge”. */
function objectOf(
  verbs: ReadonlySet<string>,
  clause: readonly Word[],
  verb: number,
  language: Language,
): number[] {
  const [before, token, next] = [-1, 0, 1].map((distance) => clause[verb + distance]?.token ?? '');
  const isOn = ON.test(next ?? '');
  // “El | estudio”, “was | considered a success”, but “were balloted | on a strike”
  const isOther =
    isDeterminer(before ?? '', language) ||
    before === 'del' ||
    (isBe(before ?? '') && !isOn && !token?.endsWith('ing'));
  if (!verbs.has(token ?? '') || isOther) return [];
  return nounPhraseFrom(clause, verb + (isOn ? 2 : 1), language);
}

/** The verb of a counterfactual perfect infinitive after a modal: due, but not done; -1 for none. */
function unrealizedAt(clause: readonly Word[], have: number, language: Language): number {
  const { modal, have: isHave } = COUNTERFACTUAL[language];
  if (!isHave.test(clause[have]?.token ?? '')) return -1;
  const before = clause.slice(Math.max(0, have - MAX_MODAL_DISTANCE), have);
  return before.some(({ written }) => modal.test(written)) ? nextContentWord(clause, have + 1, language) : -1;
}

/** True for a Spanish verb in the future or the conditional: “abrirá”, “abriría”. */
const isToCome = (word: Written, language: Language): boolean =>
  language === 'es' && ['future', 'conditional'].includes(tenseOf(word, language) ?? '');

/** The words of a clause that is the condition of a future event. */
function awaitedIn(clause: readonly Word[], sentence: readonly Word[], language: Language): number[] {
  const isFuture = ({ written }: Word): boolean => WILL.test(written) || isToCome(written, language);
  const future = sentence.findIndex(isFuture);
  const when = sentence.findIndex(({ written }, i) => future >= 0 && i > future && WHEN.test(written));
  if (when < 0) return [];
  const awaited = new Set(sentence.slice(when + 1));
  return [...clause.keys()].filter((at) => clause.slice(at, at + 1).some((word) => awaited.has(word)));
}

/** The modality of each word of a clause. */
export function modalitiesIn(
  clause: readonly Word[],
  sentence: readonly Word[],
  language: Language,
): Modality[] {
  const isConditional = sentence.some(({ written }) => IF[language].test(written));
  const found: [Modality, readonly number[]][] = clause.flatMap(
    ({ token, written }, at): [Modality, readonly number[]][] => {
      const next = nextContentWord(clause, at + 1, language);
      const ofComplement = OF_COMPLEMENT[language].get(token);
      // “Para | que sean multados”
      const isPurpose = written === 'que' && clause[at - 1]?.token === 'para';
      if (isPurpose || IF[language].test(written)) return [['possible', [...clause.keys()].slice(at + 1)]];
      if (ofComplement)
        return [
          [ofComplement, complementOf(clause, at, language)],
          [ofComplement, coordinatedClause(clause, at, language)],
        ];
      if (MAY.test(written)) return [['possible', [next]]];
      const isOnCondition = isConditional && tenseOf(written, language) === 'conditional';
      const modality = isOnCondition ? 'possible' : 'future';
      if (WILL.test(written)) return [[modality, [next]]];
      if (isToCome(written, language)) return [[modality, [at]]];
      const link = clause[at + 1]?.token ?? '';
      const isProspective = PROSPECTIVE.test(token) && PREPOSITION.test(link);
      if (isProspective) return [['future', [next]]];
      if (MUST.test(token)) return [['due', [next]]];
      if (OBLIGATION.test(`${token} ${link}`)) return [['due', [nextContentWord(clause, at + 2, language)]]];
      return [];
    },
  );
  found.push(
    ['future', awaitedIn(clause, sentence, language)],
    ['possible', clause.map((_, at) => unrealizedAt(clause, at, language))],
    ['possible', clause.flatMap((_, at) => objectOf(CONTEMPLATIVE[language], clause, at, language))],
    ['future', clause.flatMap((_, at) => objectOf(PROMISE[language], clause, at, language))],
    ['possible', clause.flatMap((_, at) => leftOpenBy(clause, at, language))],
    ['due', requestedIn(clause, language)],
  );
  const has = (modality: Modality, at: number): boolean =>
    found.some(([other, words]) => other === modality && words.includes(at));
  return clause.map((_, at) => UNREALIZED.find((modality) => has(modality, at)) ?? 'actual');
}

/** True for a sentence with a clause that tells the future: "| the mill will close |, because it leaks". */
export function hasFutureClause(sentence: string, language: Language): boolean {
  const clauses = clausesOf(sentence);
  const words = clauses.flat();
  return clauses.some((clause) => modalitiesIn(clause, words, language).includes('future'));
}

/** True for a word of a clause that is a past tense, or a participle after an auxiliary of the past. */
export function isPast(clause: readonly Word[], at: number, language: Language): boolean {
  const word = clause[at]?.written ?? '';
  const before = clause.slice(Math.max(0, at - MAX_AUXILIARY_DISTANCE), at);
  const isCompound = before.some(
    ({ token }) =>
      isHave(token) || (isBe(token) && /^(?:was|were|been|fue|fueron|era|eran|sido)$/.test(token)),
  );
  return (isCompound && isParticiple(word, language)) || tenseOf(word, language) === 'past';
}

/** True for a participle of the pluperfect: a former state, which may be over. */
export const isPluperfect = (clause: readonly Word[], at: number, language: Language): boolean =>
  isParticiple(clause[at]?.written ?? '', language) &&
  clause
    .slice(Math.max(0, at - MAX_AUXILIARY_DISTANCE), at)
    .some(({ written }) => /^(?:had|hab[ií]an?)$/.test(written));

/** True for a finite verb of a claim in the present: “opposes”, “se opone”. */
export const isPresent = (clause: readonly Word[], at: number, language: Language): boolean => {
  const { written } = clause[at] ?? { written: '' };
  return tenseOf(written, language) === 'present' && !isParticiple(written, language);
};

/** True for an infinitive of purpose or intention in a claim. */
export const isAimedAt = (words: readonly Word[], at: number, language: Language): boolean =>
  language === 'en'
    ? words.slice(Math.max(0, at - MAX_INFINITIVE_DISTANCE), at).some(({ token }) => token === 'to')
    : isInfinitive(words[at]?.written ?? '', language);
