/** The derived roles that a sentence gives somebody. */

import type { Mention } from '../mentions/classify-mention.ts';
import type { DerivedOffice } from '../mentions/role-phrases.ts';
import { ellipticalOffice } from './elliptical-offices.ts';
import { labelledOffice } from './labelled-offices.ts';
import { predicatedOffice } from './predicated-offices.ts';
import type { SentenceGroup } from './sentence-group.ts';
import { sharedOffice } from './shared-offices.ts';

const defined = (offices: readonly (DerivedOffice | undefined)[]): DerivedOffice[] =>
  offices.filter((office) => office !== undefined);

/**
 * The derived role of a name by a noun: its share of an office in the plural, the office of the one before it in a list, or a
 * noun for an office as its label.
 */
export const nominalOffices = (group: SentenceGroup, name: Mention): DerivedOffice[] =>
  defined([sharedOffice(group, name), ellipticalOffice(group, name), labelledOffice(group, name)]);

/** The derived role of a name by a noun, or by a verb, which a company may have, too. */
export const derivedOffices = (group: SentenceGroup, name: Mention): DerivedOffice[] =>
  defined([...nominalOffices(group, name), predicatedOffice(group, name)]);
