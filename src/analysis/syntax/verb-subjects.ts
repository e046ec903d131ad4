/** Grammatical subjects, found without a parser: from a verb to the left over the dependents of the subject, or after it. */

import {
  isAgentPreposition,
  isContractedArticle,
  isOf,
  isRelativePronoun,
} from '../grammar/function-words.ts';
import { isCollective, isNameWordOf } from '../grammar/noun-kinds.ts';
import { isRole } from '../grammar/person-nouns.ts';
import { INDEFINITE_PRONOUN } from '../grammar/pronouns.ts';
import { SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { isLocative } from '../mentions/thing-names.ts';
import { agentBefore, isSubjectWithRelative, isVerbAt, subjectEnd } from './agents.ts';
import { isDash } from './asides.ts';
import { authorInRelative, isAuthorBefore, isRejectedText } from './authors.ts';
import { complementStart, isComplement } from './complements.ts';
import { isInvertible, perceivedSpeaker, type ReportingVerb } from './find-reporting-verb.ts';
import { invertedSubject, personAfter, taggedSubject } from './inverted-subjects.ts';
import { prepositionalPhraseEnd } from './nominal-phrases.ts';
import {
  clauseStart,
  isClitic,
  isPersonMention,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from './sentence-group.ts';
import { commonSubject, mainAgent, type Subject } from './shared-subjects.ts';

/** In tokens. A longer phrase between two commas is hardly one. */
const MAX_APPOSITION_LENGTH = 45;
/** Maximum tokens between a passive and its agent: "was described | on Monday | by Bell". */
const MAX_AGENT_DISTANCE = 3;

/** The head of the noun phrase that ends at `at`, its complements left out: "the governor | of Ohio |". */
function phraseHeadBefore(group: SentenceGroup, at: number): Mention | undefined {
  let mention = mentionEndingAt(group, at);
  while (mention && isComplement(group, mention))
    mention = mentionEndingAt(group, complementStart(group, mention) - 1);
  return mention;
}

/**
 * The anchor of an apposition that begins at `at`: a noun phrase, or the agent of a passive: "praised by | Bell |, a nurse,
 * who".
 */
function anchorBefore(group: SentenceGroup, at: number): Mention | undefined {
  const mention = mentionEndingAt(group, at);
  const isPassiveAgent = isAgentPreposition(group.tokens[(mention?.start ?? 0) - 1]?.lower);
  return isPassiveAgent ? mention : phraseHeadBefore(group, at);
}

/**
 * True for a clause that begins with a thing and a relative clause or a participle about it: "The letter, (part of) which Bell
 * signed, says", "El informe de la policía, fechado en enero, habla".
 */
function beginsWithThing(group: SentenceGroup, at: number): boolean {
  const { tokens } = group;
  const first = mentionStartingAt(group, clauseStart(group, at));
  if (first?.type !== 'other') return false;
  const pause = prepositionalPhraseEnd(group, first);
  if (tokens[pause]?.type !== 'pause') return false;
  if (!/^(?:determiner|pronoun)$/.test(tokens[first.start]?.partOfSpeech ?? '')) return false;
  const [next, of, which] = tokens.slice(pause + 1, pause + 4).map(({ lower }) => lower);
  const hasParticiple = /.{3}(?:ed|[ai]d[oa]s?)$/.test(next ?? '');
  // "Un informe, al que tuvo acceso este diario, habla"
  const isRelative = /^(?:que|which)$/.test(next ?? '') || (isContractedArticle(next) && of === 'que');
  return hasParticiple || isRelative || (of === 'of' && which === 'which');
}

/** True for a clause that begins with somebody indefinite, set apart by a pause: "Otro, más cauto, | admitía". */
function beginsWithIndefinite(group: SentenceGroup, at: number): boolean {
  const start = clauseStart(group, at);
  const [first, next] = group.tokens.slice(start, start + 2);
  return next?.type === 'pause' && first !== undefined && INDEFINITE_PRONOUN.test(first.lower);
}

/** True for a phrase before a pause that is somebody's: a noun phrase, or one with a role at its end: "the Parks | chief |". */
const isPersonsPhrase = (group: SentenceGroup, pause: number): boolean =>
  isPersonMention(anchorBefore(group, pause)) ||
  (group.language === 'en' && isRole(group.tokens[pause - 1]?.lower ?? '', 'en'));

/** The index of the pause that opens the apposition which the pause at `closing` closes: "Miller | , a spokesman, |". */
function appositionStart(group: SentenceGroup, closing: number): number | undefined {
  const { tokens } = group;
  const before = tokens.slice(clauseStart(group, closing), closing);
  // "The judge – who is from Tamora, Ohio – left": a dash closes what a dash opens.
  const isBetweenDashes = isDash(tokens[closing]) && before.some(isDash);
  for (let at = closing - 1; at >= 0 && at > closing - MAX_APPOSITION_LENGTH; at -= 1) {
    const type = tokens[at]?.type;
    if (type === 'stop' || type === 'colon' || type === 'quotation') return undefined;
    const mayOpen = type === 'pause' && (!isBetweenDashes || isDash(tokens[at]));
    if (mayOpen && isPersonsPhrase(group, at)) return at;
  }
  return undefined;
}

/** The subject of a participle: "a letter from Trump saying", "footage of Clinton asking", "Trump left, saying". */
function participialSubject(group: SentenceGroup, at: number): Subject {
  const { tokens } = group;
  // "quoted | Bell | as saying"
  const object = tokens[at - 1]?.lower === 'as' ? mentionEndingAt(group, at - 1) : undefined;
  if (object && isPersonMention(object)) return object;
  const end = subjectEnd(group, at);
  const mention = mentionEndingAt(group, end);
  if (isPersonMention(mention) && tokens[end - 1]?.type === 'word') {
    const preposition = tokens[mention.start - 1]?.lower ?? '';
    const isOfThing = preposition === 'of' && mentionEndingAt(group, mention.start - 1)?.type === 'other';
    const isOfSpeech = preposition === 'de' && SPEECH_NOUNS.has(tokens[mention.start - 2]?.lower ?? '');
    if (!isComplement(group, mention) || /^(?:from|by|with)$/.test(preposition) || isOfThing || isOfSpeech)
      return mention;
  }
  // "rejected a letter accusing them of", but "rejected the letter, accusing them of"
  const isText = tokens[end - 1]?.type === 'word' && isRejectedText(group, end);
  return isText ? null : agentBefore(group, at);
}

/** True for the second of two who act together: "Hale and | Grant | said". Their words are neither's alone. */
function isSecondConjunct(group: SentenceGroup, { start }: Mention): boolean {
  if (!/^(?:and|nor|or|y|e|ni|o)$/.test(group.tokens[start - 1]?.lower ?? '')) return false;
  const other = mentionEndingAt(group, start - 1);
  if (!isPersonMention(other) || isComplement(group, other)) return false;
  return group.tokens[other.start - 1]?.partOfSpeech !== 'verb';
}

/** The subject of a verb after a pause that closes no apposition: "In the past, | said Bell". */
function subjectAfterPause(group: SentenceGroup, verb: number): Subject {
  const { tokens, language } = group;
  const mayBeInverted = language === 'es' || isInvertible(group, verb);
  // "“…”, sostiene la corriente, que"
  const after = language === 'es' ? mentionStartingAt(group, verb + 1) : undefined;
  if (after?.type === 'other' && after.isDefinite && tokens[after.end]?.type === 'pause') return null;
  return (mayBeInverted ? personAfter(group, verb) : undefined) ?? agentBefore(group, verb);
}

/** The index after the antecedent of a relative pronoun, without its preposition and article: "Bell, | a quien". */
function relativeStart({ tokens }: SentenceGroup, at: number): number {
  const article = /^(?:el|l[ao]s?)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return tokens[article - 1]?.partOfSpeech === 'preposition' ? article - 1 : at;
}

/** The index of the last relative pronoun before `at`; -1 without one. */
const lastRelative = ({ tokens }: SentenceGroup, at: number): number =>
  tokens.findLastIndex(({ lower }, i) => i < at && isRelativePronoun(lower));

/** The person whose party or town stands between pauses: "Bell, | of the Harbor Party |, who". */
function memberBefore(group: SentenceGroup, { start }: Mention): Mention | undefined {
  const { tokens } = group;
  if (!isOf(tokens[start - 1]?.lower)) return undefined;
  // "Del Frente | de Todos"
  const head = mentionEndingAt(group, start - 1);
  if (head) return memberBefore(group, head);
  const member = tokens[start - 2]?.type === 'pause' ? mentionEndingAt(group, start - 2) : undefined;
  return isPersonMention(member) ? member : undefined;
}

/** True for a person in the complement of a thing, which "que" refers to: "el discurso | de Bell, que calificó de". */
function isComplementOfThing(group: SentenceGroup, person: Mention | undefined): boolean {
  return (
    isPersonMention(person) &&
    isOf(group.tokens[person.start - 1]?.lower) &&
    mentionEndingAt(group, person.start - 1)?.type === 'other'
  );
}

/**
 * The subject of the verb at `verb` in the clause of the relative pronoun at `at`: its antecedent ("Bell, | who", "a man
 * who"). With a preposition ("a quien llamó") it is no subject, nor is "que" after the complement of a thing ("el discurso de
 * Bell, que calificó de"): then it is that of the main clause.
 */
function relativeSubject(group: SentenceGroup, at: number, verb: number): Subject {
  const { tokens, language } = group;
  const start = relativeStart(group, at);
  // "Bell, who left and | who | said"
  const first = tokens[start - 1]?.partOfSpeech === 'conjunction' ? lastRelative(group, start - 1) : -1;
  if (first >= 0) return relativeSubject(group, first, verb);
  const last = mentionEndingAt(group, tokens[start - 1]?.type === 'pause' ? start - 1 : start);
  const antecedent = last && (memberBefore(group, last) ?? last);
  if (isPersonMention(antecedent) && isAuthorBefore(group, antecedent, start)) return antecedent;
  const author = start < at ? authorInRelative(group, start) : undefined;
  if (author) return isPersonMention(author) ? author : null;
  if (language === 'es') {
    // "las críticas de Bell, que la | acusó |": nobody accuses herself.
    const hasClitic = isClitic(group, tokens[verb - 1]) && tokens[verb - 1]?.lower !== 'se';
    const isOfThing = tokens[at]?.lower === 'que' && !hasClitic && isComplementOfThing(group, antecedent);
    const mainEnd = antecedent?.start ?? start;
    if (start < at || isOfThing) {
      const agent =
        personAfter(group, verb) ?? (isRejectedText(group, start) ? null : mainAgent(group, mainEnd));
      // "La ayudó otra maestra, Ida Bell, a la que define como “…”"
      return agent && agent.end === (antecedent?.start ?? 0) - 1 ? undefined : agent;
    }
  }
  // "a chemist at a mill in the Netherlands, who": not the place
  const isPlace = isLocative(group, antecedent?.start ?? 0);
  if (isPersonMention(antecedent) && !isPlace) return antecedent;
  // "her son, Arjun, then 6, who said"
  const opening = tokens[start - 1]?.type === 'pause' ? appositionStart(group, start - 1) : undefined;
  const apposed = opening === undefined ? undefined : anchorBefore(group, opening);
  return isPersonMention(apposed) ? apposed : null;
}

/** The subject of a finite verb, looked for to the left, phrase by phrase. */
function finiteSubject(group: SentenceGroup, at: number): Subject {
  const { tokens, language } = group;
  let end = subjectEnd(group, at);
  while (end > 0) {
    const before = tokens[end - 1];
    if (!before || before.type === 'stop' || before.type === 'colon') break;
    if (before.type === 'quotation') {
      // "un contacto guardado como “Primo” escribe"
      const isOfThing = mentionStartingAt(group, clauseStart(group, at)) !== undefined;
      return invertedSubject(group, at) ?? agentBefore(group, at) ?? (isOfThing ? null : undefined);
    }
    if (before.type === 'pause') {
      if (beginsWithThing(group, at) || beginsWithIndefinite(group, at)) return null;
      const tagged = language === 'es' ? taggedSubject(group, at) : undefined;
      if (tagged) return tagged;
      // "Bell, who taught in Superior, Ohio, until May, | said |"
      const first = mentionStartingAt(group, clauseStart(group, at));
      if (first && isSubjectWithRelative(group, first)) return first;
      const apposition = appositionStart(group, end - 1);
      if (apposition === undefined) return subjectAfterPause(group, at);
      // "The man beside her on the bench, | Tom Bell |, said"
      const apposed = mentionEndingAt(group, end - 1);
      if (apposed?.type === 'name' && apposed.start === apposition + 1 && !apposed.isPossessive)
        return apposed;
      end = apposition;
      continue;
    }
    if (before.partOfSpeech === 'conjunction') return commonSubject(group, end - 1);
    // "aseguró que considera": both verbs have one subject.
    if (language === 'es' && before.lower === 'que' && isVerbAt(group, end - 2))
      return agentBefore(group, end - 2);
    if (isRelativePronoun(before.lower)) return relativeSubject(group, end - 1, at);
    const subject = mentionEndingAt(group, end);
    // Another verb of the same subject.
    if (!subject) return agentBefore(group, at);
    if (!isComplement(group, subject)) {
      const isNobody = subject.type === 'other' || subject.isPossessive || isSecondConjunct(group, subject);
      return isNobody ? null : subject;
    }
    // "the governor of Ohio said": the subject stands before "of".
    end = subjectEnd(group, complementStart(group, subject) - 1);
  }
  return personAfter(group, at);
}

/**
 * The noun phrase right before a finite verb, or after one that ends its clause, of whatever kind: "The ministry of fisheries |
 * said", "dijo | el ministerio |".
 */
export function nounSubject(group: SentenceGroup, at: number): Mention | undefined {
  const before = phraseHeadBefore(group, subjectEnd(group, at));
  if (before) return before.isPossessive || isComplement(group, before) ? undefined : before;
  const after = mentionStartingAt(group, at + 1);
  const next = after && group.tokens[after.end];
  return next?.type === 'word' ? undefined : after;
}

/** The agent of a passive: "described by Bell"; `null` if it has none. */
function passiveAgent(group: SentenceGroup, at: number): Subject {
  const by = group.tokens.findIndex(
    ({ lower }, i) => i > at && i <= at + MAX_AGENT_DISTANCE && isAgentPreposition(lower),
  );
  return by < 0 ? null : (mentionStartingAt(group, by + 1) ?? null);
}

/** True for a Spanish verb with several subjects: "dijeron", "han dicho". Their words are nobody's alone. */
export function isPluralVerb({ tokens, language }: SentenceGroup, at: number): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at]];
  const finite = before?.partOfSpeech === 'auxiliary' ? before : verb;
  return language === 'es' && /n$/.test(finite?.lower ?? '');
}

/** The subject right before the verb that an infinitive of purpose depends on: "before | Moss | rose to say". */
function subjectOfGoverningVerb(group: SentenceGroup, infinitive: number): Mention | undefined {
  if (group.tokens[infinitive - 1]?.lower !== 'to' || !isVerbAt(group, infinitive - 2)) return undefined;
  const subject = mentionEndingAt(group, infinitive - 2);
  return isPersonMention(subject) && !isComplement(group, subject) ? subject : undefined;
}

/** True for a Spanish verb after "se", with its auxiliaries between them: "| se | ha planteado". */
function isReflexive(group: SentenceGroup, verb: number): boolean {
  const { tokens, language } = group;
  let at = verb - 1;
  while (tokens[at]?.partOfSpeech === 'auxiliary') at -= 1;
  return language === 'es' && tokens[at]?.lower === 'se';
}

/** True for the name of a thing by its article, and not of a group, which may speak: "| la Feria del Libro | se plantea". */
function isArticledThing(
  { tokens, language }: SentenceGroup,
  { type, start, nameStart, end }: Mention,
): boolean {
  const words = tokens.slice(nameStart, end);
  return (
    type === 'name' &&
    nameStart === start + 1 &&
    tokens[start]?.partOfSpeech === 'determiner' &&
    !words.some(
      ({ lower }) => isNameWordOf(lower, 'organization', 'authority') || isCollective(lower, language),
    )
  );
}

/** The subject of a finite verb; `null` for the patient of a reflexive passive: "La Feria se plantea como “un foro”". */
function agentOfFinite(group: SentenceGroup, at: number): Subject {
  const subject = finiteSubject(group, at);
  return subject && isReflexive(group, at) && isArticledThing(group, subject) ? null : subject;
}

/** The subject of a reporting verb, or the agent of its passive. */
export function subjectOf(group: SentenceGroup, { at, form }: ReportingVerb): Subject {
  if (form === 'finite') return isPluralVerb(group, at) ? null : agentOfFinite(group, at);
  if (form === 'participial') return participialSubject(group, at);
  if (form === 'passive') return passiveAgent(group, at);
  const controller = perceivedSpeaker(group, at) ?? subjectOfGoverningVerb(group, at);
  if (controller) return controller;
  // "The judge – who is from Tamora – | would | say"
  const end = subjectEnd(group, at);
  if (end < at && isDash(group.tokens[end - 1])) return agentOfFinite(group, at);
  const subject = mentionEndingAt(group, end);
  if (subject && !isComplement(group, subject)) return subject.type === 'other' ? null : subject;
  return agentBefore(group, at);
}
