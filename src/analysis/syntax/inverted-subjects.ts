/** Inverted subjects, which stand after their verbs: "“…,” said | Bell |", "dijo ayer | la alcaldesa |". */

import { isOf } from '../grammar/function-words.ts';
import { isGivenName } from '../grammar/given-names.ts';
import { isNounOf } from '../grammar/noun-kinds.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { adverbialsEnd } from './adverbials.ts';
import { apposedName } from './apposed-names.ts';
import { appositiveNominal, isComplement } from './complements.ts';
import { isPersonMention, mentionEndingAt, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** The subject after a verb: "“…,” said Petro", "dijo el lunes el presidente", "said one of them, | Ida Bell |". */
export function invertedSubject(group: SentenceGroup, verb: number): Mention | undefined {
  // "“…,” called | out | Bell"
  const isPhrasal = group.language === 'en' && group.tokens[verb + 1]?.lower === 'out';
  const at = adverbialsEnd(group, isPhrasal ? verb + 2 : verb + 1);
  const subject = mentionStartingAt(group, at);
  return subjectAfterComplements(group, at) ?? (subject && apposedName(group, subject)) ?? subject;
}

/**
 * The subject after a Spanish verb, with other phrases between them: its addressee ("explicó | a este medio | el capitán"), an
 * adverbial ("reclamó | durante la marcha | Bell") or its object ("definió | el discurso | el líder").
 */
function subjectAfterComplements(group: SentenceGroup, start: number): Mention | undefined {
  if (group.language !== 'es') return undefined;
  const { tokens } = group;
  let at = start;
  const object = mentionStartingAt(group, at);
  if (object?.type === 'other' && tokens[start]?.partOfSpeech === 'determiner') at = object.end;
  while (tokens[at]?.partOfSpeech === 'preposition') {
    const phrase = mentionStartingAt(group, at + 1);
    if (!phrase) break;
    at = phrase.end;
  }
  const apart = at > start ? nameAfterComma(group, at) : undefined;
  if (apart) return apart;
  const mention = at > start ? mentionStartingAt(group, at) : undefined;
  // "declaró a la emisora de radio pública | France Info |", but "dijo a la prensa | Ana Ruiz |"
  const isFullName =
    mention !== undefined && mention.end - mention.start > 1 && isGivenName(tokens[at]?.lower ?? '');
  const isOfAddressee =
    mention?.type === 'name' &&
    mention.nameStart === mention.start &&
    !isFullName &&
    isOrganizationBefore(group, at);
  return isPersonMention(mention) && !mention.isPossessive && mention.type !== 'pronoun' && !isOfAddressee
    ? mention
    : undefined;
}

/**
 * The subject after an addressee and a comma: "explicó a Radio Tamora, | Ida Bell |, geóloga", "a Radio Tamora, | la geóloga
 * Bell |"; not a name in apposition to the addressee, "a la alcaldesa de Tamora, Ida Bell, que", nor one of several, "a Radio
 * Tamora, La Voz y El Faro".
 */
function nameAfterComma(group: SentenceGroup, at: number): Mention | undefined {
  const { tokens } = group;
  const name = mentionStartingAt(group, at + 1);
  if (tokens[at]?.text !== ',' || name?.type !== 'name' || appositiveNominal(group, name)) return undefined;
  const isFullName = name.nameStart === name.start && name.end - name.start > 1;
  const isTitled = name.description.heads.length > 0;
  return (isFullName || isTitled) && tokens[name.end]?.type !== 'word' ? name : undefined;
}

/** True for a noun phrase for an organization that ends at `at`: "a | la emisora | France Info"; not "a este diario". */
function isOrganizationBefore(group: SentenceGroup, at: number): boolean {
  let phrase = mentionEndingAt(group, at);
  while (phrase && isComplement(group, phrase) && isOf(group.tokens[phrase.start - 1]?.lower))
    phrase = mentionEndingAt(group, phrase.start - 1);
  const words = phrase ? group.tokens.slice(phrase.start, phrase.end) : [];
  const noun = words.find(({ partOfSpeech }) => partOfSpeech === 'unknown')?.lower ?? '';
  return !/^est[ea]$/.test(words[0]?.lower ?? '') && isNounOf(noun, group.language, 'organization');
}

/** The person after a verb whose subject is not found before it. */
export function personAfter(group: SentenceGroup, verb: number): Mention | undefined {
  const subject = invertedSubject(group, verb);
  return isPersonMention(subject) ? subject : undefined;
}

/** The subject of a Spanish tag between pauses: "El autor, | añade la directora |, lo sabe". */
export function taggedSubject(group: SentenceGroup, verb: number): Mention | undefined {
  const subject = personAfter(group, verb);
  return subject && group.tokens[subject.end]?.type === 'pause' ? subject : undefined;
}
