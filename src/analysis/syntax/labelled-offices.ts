/**
 * Labels of names, in a list or in minutes: offices, "| Secretary |: Ida Bell", "| Presidencia |: Ana Ruiz", and who was there.
 */

import { ATTENDANCE_LABELS } from '../../lexicon/attendance-labels.ts';
import { genderOfGivenName, isGivenName, isInitial } from '../grammar/given-names.ts';
import { holderOf } from '../grammar/office-nouns.ts';
import { roleOfGender } from '../grammar/person-nouns.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import {
  type DerivedOffice,
  type RolePhrase,
  roleBeginningAt,
  type TokenRange,
} from '../mentions/role-phrases.ts';
import type { SentenceGroup } from './sentence-group.ts';

/** The words of a list item up to the colon or the spaced dash before a name that the item ends with. */
function labelBefore({ tokens }: SentenceGroup, { start, end }: Mention): TokenRange | undefined {
  const mark = tokens[start - 1];
  const isLabelled = mark?.type === 'colon' || /^[–—-]$/.test(mark?.text ?? '');
  if (!isLabelled || tokens[end]?.type === 'word') return undefined;
  const begin = 1 + tokens.slice(0, start - 1).findLastIndex(({ type }) => type !== 'word');
  return begin < start - 1 ? { start: begin, end: start - 1 } : undefined;
}

/** The role that is the whole label of a name: "| Club secretary |: Ida Bell". */
export function roleAsLabel(group: SentenceGroup, name: Mention): RolePhrase | undefined {
  const label = labelBefore(group, name);
  const isNoun = holderOf(group.tokens[label?.start ?? -1]?.lower ?? '', group.language) !== undefined;
  const role = label && !isNoun ? roleBeginningAt(group, label.start) : undefined;
  return role?.start === label?.start && role?.end === label?.end ? role : undefined;
}

/** The derived role of a full name that a noun for an office labels: "vicepresidenta" of "| Vicepresidencia |: Ana Ruiz". */
export function labelledOffice(group: SentenceGroup, name: Mention): DerivedOffice | undefined {
  const { tokens, language } = group;
  const label = labelBefore(group, name);
  const [noun, ...complement] = tokens.slice(label?.start ?? 0, label?.end ?? 0);
  const holder = holderOf(noun?.lower ?? '', language);
  if (!label || holder === undefined || name.end - name.nameStart < 2) return undefined;
  const gender = genderOfGivenName(tokens[name.nameStart]?.lower ?? '');
  const words = [roleOfGender(holder, language, gender), ...complement.map(({ text }) => text)];
  return { ...label, words: words.join(' ') };
}

/** Maximum words of the label of a list of those present. */
const MAX_LABEL_LENGTH = 8;

/** True for what is all of an item in a list: after a colon, a comma or "and", up to the next one. */
function isWholeItem({ tokens }: SentenceGroup, { start, end }: Mention): boolean {
  const separates = (at: number): boolean =>
    tokens[at]?.type !== 'word' || tokens[at]?.partOfSpeech === 'conjunction';
  return separates(start - 1) && separates(end);
}

/**
 * True for a name by initials, or by nothing but a given name, in a list of those who were there, or were not: "Apologies: A.
 * Moss, | I. Bell |", "Asistentes: Pepe, | Nuria |".
 */
export function isListedAsPresent(group: SentenceGroup, name: Mention): boolean {
  const { tokens } = group;
  const { nameStart, end } = name;
  const colon = tokens.findIndex(({ type }) => type === 'colon');
  const label = tokens.slice(0, Math.max(0, colon));
  const { text = '', lower = '' } = tokens[nameStart] ?? {};
  const isGivenNameAlone = end - nameStart === 1 && isGivenName(lower) && isWholeItem(group, name);
  return (
    colon < nameStart &&
    (isGivenNameAlone || isInitial(text)) &&
    label.length <= MAX_LABEL_LENGTH &&
    label.some((word) => ATTENDANCE_LABELS.has(word.lower))
  );
}
