/** Adverbials between a verb and its subject: "dijo | ayer | la alcaldesa", "said | on Monday | the mayor". */

import { isOf } from '../grammar/function-words.ts';
import { asideEnd } from './asides.ts';
import { isParenthetical, mentionStartingAt, type SentenceGroup } from './sentence-group.ts';

/** Parts of the day, which the lexicon of parts of speech has as adverbs too: "tarde". */
const PART_OF_DAY = /^(?:mañana|tarde|noche|madrugada)$/;

/** The index after "on Monday", "el lunes", "por la tarde" from `at` on. */
function timeEnd({ tokens }: SentenceGroup, at: number): number {
  const isPhrase =
    tokens[at]?.partOfSpeech === 'preposition' && /^(?:la|el)$/.test(tokens[at + 1]?.lower ?? '');
  const noun = tokens[isPhrase ? at + 2 : at + 1];
  const opens = isPhrase || /^(?:on|el|est[ea]|es[ea])$/.test(tokens[at]?.lower ?? '');
  const isTime = noun?.partOfSpeech === 'time' || PART_OF_DAY.test(noun?.lower ?? '');
  return opens && isTime ? at + (isPhrase ? 3 : 2) : at;
}

/** Nouns for a point of an event: "al | término | de la asamblea", "at the | end | of the hearing". */
const POINT_OF_EVENT = /^(?:término|final|inicio|comienzo|cierre|salida|end|start|close)$/;

/** The index after "al término de la asamblea" from `at` on. */
function eventEnd(group: SentenceGroup, at: number): number {
  const { tokens } = group;
  if (tokens[at]?.partOfSpeech !== 'preposition') return at;
  const noun = tokens[at + 1]?.partOfSpeech === 'determiner' ? at + 2 : at + 1;
  if (!POINT_OF_EVENT.test(tokens[noun]?.lower ?? '') || !isOf(tokens[noun + 1]?.lower)) return at;
  const event = mentionStartingAt(group, noun + 2);
  return event?.type === 'other' ? event.end : at;
}

/** The index after "al abrir el congreso" from `at` on. */
function infinitiveClauseEnd(group: SentenceGroup, at: number): number {
  const { tokens, language } = group;
  const isInfinitive = tokens[at + 1]?.verb.base !== undefined && /[aei]r$/.test(tokens[at + 1]?.lower ?? '');
  if (language !== 'es' || tokens[at]?.lower !== 'al' || !isInfinitive) return at;
  const preposition = tokens[at + 2]?.partOfSpeech === 'preposition' ? 1 : 0;
  const object = mentionStartingAt(group, at + 2 + preposition);
  return object?.type === 'other' ? object.end : at + 2;
}

/** The index after a Spanish aside without a person from `at` on: "celebró |, emocionada,| la directora". */
function asideWithoutPersonEnd(group: SentenceGroup, at: number): number {
  const end = group.language === 'es' ? asideEnd(group, at) : undefined;
  if (end === undefined) return at;
  const hasPerson = group.mentions.some(
    (mention) => mention.start > at && mention.end < end && mention.type !== 'other',
  );
  return hasPerson ? at : end;
}

/** The index after the adverbials from `at` on, between a verb and its subject. */
export function adverbialsEnd(group: SentenceGroup, at: number): number {
  const { tokens } = group;
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  // "zanjó | poco después | la portavoz"
  if (/^(?:poco|minutos|horas|días)$/.test(first) && /^(?:antes|después)$/.test(second))
    return adverbialsEnd(group, at + 2);
  // "repitió | cuatro veces | Bell"
  if (/^(?:vez|veces)$/.test(second)) return adverbialsEnd(group, at + 2);
  if (isParenthetical(group, at) && mentionStartingAt(group, at) === undefined)
    return adverbialsEnd(group, at + 1);
  const end = Math.max(
    timeEnd(group, at),
    eventEnd(group, at),
    infinitiveClauseEnd(group, at),
    asideWithoutPersonEnd(group, at),
  );
  return end > at ? adverbialsEnd(group, end) : at;
}
