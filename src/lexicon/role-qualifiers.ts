/** Words that make a role another one, English and Spanish, normalized. Written for this project. */
import { wordSet } from '../util/word-list.ts';

/** Modifiers of a former role: "former mayor", "el entonces ministro". */
export const FORMER_WORDS = wordSet('former ex late onetime one-time then antiguo antigua entonces');

/** Modifiers of a provisional or future role: "acting mayor", "presidenta electa". */
export const PROVISIONAL_WORDS = wordSet(
  'acting interim incoming future elect designate interino interina encargado encargada electo electa',
);

/** Modifiers of a deputy's role: a deputy mayor is not the mayor. */
export const DEPUTY_WORDS = wordSet('deputy vice assistant associate under adjunto adjunta suplente');
