/** Departments of offices. */

import { DEPARTMENTS as ENGLISH_DEPARTMENTS } from '../../lexicon/en/departments.ts';
import { DEPARTMENTS as SPANISH_DEPARTMENTS } from '../../lexicon/es/departments.ts';

/** True for a word in lower case that a minister or secretary is of: "State", "Hacienda". */
export function isDepartment(lower: string): boolean {
  return ENGLISH_DEPARTMENTS.has(lower) || SPANISH_DEPARTMENTS.has(lower);
}
