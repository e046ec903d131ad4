import type { Mention } from './mention.ts';
import { mentionAt, type Unit } from './phrases.ts';

/** The name between pauses that says who a role before it is: "Another critic, | Ida Bell, |". */
export function apposedName(unit: Unit, role: Mention): Mention | undefined {
  if (role.type !== 'role' || role.possessive) return undefined;
  const { tokens } = unit;
  const phrase = tokens[role.behind]?.kind === 'preposition' ? mentionAt(unit, role.behind + 1) : undefined;
  const opening = phrase?.behind ?? role.behind;
  if (tokens[opening]?.type !== 'pause') return undefined;
  let at = opening + 1;
  // "his wife, the singer Ida Bell, said"
  while (tokens[at]?.type === 'word' && !tokens[at]?.capital && at < opening + 4) at += 1;
  const name = unit.mentions.find(({ type, first, behind }) => type === 'name' && first <= at && behind > at);
  const closing = name && tokens[name.behind];
  const closed = closing === undefined || closing.type === 'pause' || closing.type === 'stop';
  return name && !name.possessive && name.first > opening && closed ? name : undefined;
}

/** What is said behind a name that somebody is: "Ida Bell, | the mayor of Tamora, |". */
export function apposedRoles(unit: Unit, name: Mention): readonly string[] {
  if (name.type !== 'name' || unit.tokens[name.behind]?.type !== 'pause') return [];
  const role = mentionAt(unit, name.behind + 1);
  return role && role.type !== 'name' && !role.possessive ? role.roles : [];
}
