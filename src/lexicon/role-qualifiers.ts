/** Words that make a role another one, English and Spanish, normalized. Written for this project. */
import { wordSet } from '../util/word-list.ts';

/** What somebody was: "former mayor", "el entonces ministro". */
export const FORMER_WORDS = wordSet('former ex late onetime one-time then antiguo antigua entonces');

/** What somebody is not yet, or only for a while: "acting mayor". */
export const PROVISIONAL_WORDS = wordSet(
  'acting interim incoming future elect designate interino interina encargado encargada electo electa',
);

/** Who stands in for somebody: a deputy mayor is not the mayor. */
export const DEPUTY_WORDS = wordSet('deputy vice assistant associate under adjunto adjunta suplente');
