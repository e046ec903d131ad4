/**
 * The source of a quotation or of reported speech, and the phrases that name one whatever stands in the quotation: "according
 * to", "según", "para".
 */

import { reportingForms } from '../grammar/reporting-verbs.ts';
import { hasFiniteEnding } from '../grammar/verb-morphology.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { prepositionalPhraseEnd } from '../syntax/appositions.ts';
import {
  clauseStart,
  isClitic,
  mentionEndingAt,
  mentionStartingAt,
  type SentenceGroup,
} from '../syntax/sentence-group.ts';
import { invertedSubject, type Subject } from '../syntax/verb-subjects.ts';

/** The source of a Spanish verb without a subject ("Dijo que"): whom the text is about. */
export const NULL_SUBJECT = 'null subject';

/**
 * The source that a sentence gives for a quotation: `null` if that is nobody with a name, `undefined` if the sentence does
 * not say.
 */
export type Source = Mention | typeof NULL_SUBJECT | null | undefined;

/** The subject of a cue as a source: nobody if it is a thing, or an owner like "his spokesman’s". */
export const toSource = (subject: Subject): Mention | null | undefined =>
  subject && (subject.type === 'other' || subject.isPossessive) ? null : subject;

/**
 * True for a Spanish reporting verb in the infinitive after another verb, whose subject it has: "se limitó a | decir",
 * "quiso | aclarar".
 */
export function isPeriphrasis(group: SentenceGroup, at: number): boolean {
  const { tokens, language } = group;
  if (language !== 'es' || !reportingForms(tokens[at]?.lower ?? '', language)?.has('base')) return false;
  const hasPreposition = tokens[at - 1]?.partOfSpeech === 'preposition';
  const verb = tokens[hasPreposition ? at - 2 : at - 1];
  if (verb?.type !== 'word' || verb.isCapitalized) return false;
  return verb.partOfSpeech === 'verb' || hasFiniteEnding(verb.lower) || /ían?$/.test(verb.lower);
}

/** The index of the verb in a clause that begins with its auxiliaries: "le ha | dicho", "se limitó a | decir". */
export function mainVerb(group: SentenceGroup, start: number): number {
  const { tokens } = group;
  let verb = start;
  while (tokens[verb]?.partOfSpeech === 'auxiliary' || isClitic(group, tokens[verb])) verb += 1;
  const infinitive = /^(?:a|de|en|por|con)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return isPeriphrasis(group, infinitive) ? infinitive : verb;
}

/** The source that "according to", "según", "de acuerdo con" or "para" at `at` names. */
export function accordingTo(group: SentenceGroup, at: number): Source {
  const { tokens } = group;
  const [before, token, next] = [tokens[at - 1]?.lower, tokens[at]?.lower, tokens[at + 1]?.lower];
  if (token === 'según') {
    const verb = mainVerb(group, at + 1);
    const forms = reportingForms(tokens[verb]?.lower ?? '', group.language);
    const isReport = forms?.has('finite') || forms?.has('participle');
    return toSource(invertedSubject(group, isReport ? verb : at) ?? null);
  }
  if (token === 'acuerdo' && before === 'de' && next === 'con')
    return toSource(mentionStartingAt(group, at + 2) ?? null);
  // "Ana Ruiz, para quien la ley es “…”"
  if (token === 'para' && next === 'quien') {
    const antecedent = mentionEndingAt(group, tokens[at - 1]?.type === 'pause' ? at - 1 : at);
    if (antecedent) return toSource(antecedent);
  }
  // "Para Petro, es “irracional”", "Para la ministra de Justicia, Ida Bell, es “irracional”"
  if (token === 'para' && clauseStart(group, at) === at) {
    const holder = mentionStartingAt(group, at + 1);
    const isPerson = holder?.type === 'name' || holder?.type === 'nominal';
    const next = isPerson ? tokens[prepositionalPhraseEnd(group, holder)]?.type : undefined;
    if (isPerson && (next === 'pause' || next === 'quotation')) return holder;
  }
  if (token !== 'according' || next !== 'to') return undefined;
  return toSource(mentionStartingAt(group, at + 2) ?? null);
}
