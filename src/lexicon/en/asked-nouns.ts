import { words } from '../../util/word-list.ts';

/** English nouns for people and groups in the singular that "which" asks for: "which minister". Written for this project. */
export const ASKED_PERSON_NOUNS = words(`
  person people man woman player king queen president leader minister official author company organization organisation team
  group
`);

/** English nouns for places that "which" asks for. */
export const ASKED_PLACE_NOUNS = words('place city country region area town state continent');
