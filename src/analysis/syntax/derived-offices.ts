/** What a sentence says that somebody is, in words that it does not have as they are. */

import type { Mention } from '../mentions/classify-mention.ts';
import type { DerivedOffice } from '../mentions/role-phrases.ts';
import { labelledOffice } from './labelled-offices.ts';
import type { SentenceGroup } from './sentence-group.ts';
import { sharedOffice } from './shared-offices.ts';

/** What a name is by a share of an office in the plural, and by a noun for an office as its label. */
export const derivedOffices = (group: SentenceGroup, name: Mention): DerivedOffice[] =>
  [sharedOffice(group, name), labelledOffice(group, name)].filter((office) => office !== undefined);
