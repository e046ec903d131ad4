import type { Mention } from './classify-mention.ts';
import { mentionAt, mentionEnding, type SentenceGroup } from './sentence-group.ts';

/** What may stand behind a name that a comma led to. */
const CLOSES = new Set(['pause', 'stop', 'colon']);

/** The index behind a role and what it is of, in Spanish all of that: "la secretaria | de Hacienda y Minas de México |". */
export function behindPhrases(unit: SentenceGroup, { behind }: Mention): number {
  const { tokens, language } = unit;
  let at = behind;
  for (let token = tokens[at]; token; token = tokens[at]) {
    const goesOn = at === behind || language === 'es';
    const joins = language === 'es' && at > behind && /^[ye]$/.test(token.lower);
    const phrase = goesOn && (token.kind === 'preposition' || joins) ? mentionAt(unit, at + 1) : undefined;
    if (!phrase) break;
    at = phrase.behind;
  }
  return at;
}

/** The name between pauses that says who a role before it is: "Another critic, | Ida Bell, |". */
export function apposedName(unit: SentenceGroup, role: Mention): Mention | undefined {
  if (role.type !== 'role' || role.possessive) return undefined;
  const { tokens, language } = unit;
  const opening = behindPhrases(unit, role);
  // "la ministra de Salud | Ida Bell": what the role is of, and the name, without a comma.
  const last = language === 'es' && opening > role.behind ? mentionEnding(unit, opening) : undefined;
  const before = last && tokens[last.behind - last.name.split(' ').length - 1];
  if (last?.type === 'name' && before?.capital && before.start >= (tokens[last.first]?.start ?? 0))
    return last;
  if (tokens[opening]?.type !== 'pause') return undefined;
  let at = opening + 1;
  // "his wife, the singer Ida Bell, said"
  while (tokens[at]?.type === 'word' && !tokens[at]?.capital && at < opening + 4) at += 1;
  const name = unit.mentions.find(({ type, first, behind }) => type === 'name' && first <= at && behind > at);
  const closing = name && tokens[name.behind];
  const closed = closing === undefined || CLOSES.has(closing.type);
  return name && !name.possessive && name.first > opening && closed ? name : undefined;
}

/** What is said behind a name that somebody is: "Ida Bell, | the mayor of Tamora, |". */
export function apposedRoles(unit: SentenceGroup, name: Mention): readonly string[] {
  if (name.type !== 'name' || unit.tokens[name.behind]?.type !== 'pause') return [];
  const role = mentionAt(unit, name.behind + 1);
  return role && role.type !== 'name' && !role.possessive ? role.roles : [];
}
