/** Spanish experiencer verbs, whose object is the person that they are about: "No convenció | a Bell". */

import { EXPERIENCER_VERBS } from '../../lexicon/es/experiencer-verbs.ts';
import { finiteForms } from './conjugation.ts';

const FORMS = finiteForms('es', EXPERIENCER_VERBS);

/** True for a finite form, in lower case. */
export const isExperiencerVerb = (lower: string): boolean => FORMS.has(lower);
