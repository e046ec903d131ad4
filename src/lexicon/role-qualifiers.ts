/** Words that make a role another one, English and Spanish, normalized. Written for this project. */
import { wordSet } from '../util/word-list.ts';

/** Modifiers of a former role: "former mayor", "el entonces ministro". */
export const FORMER_WORDS = wordSet('former ex late onetime one-time then antiguo antigua entonces');

/** Modifiers of a provisional or future role: "acting mayor", "presidenta electa". */
export const PROVISIONAL_WORDS = wordSet(
  'acting interim incoming future elect designate interino interina encargado encargada electo electa',
);

/** Modifiers of a deputy's role: a deputy mayor is not the mayor. */
export const DEPUTY_WORDS = wordSet('deputy vice under adjunto adjunta suplente');

/** Those, and modifiers of a lower rank: an associate professor is a professor, but an assistant coach is not the coach. */
export const SUBORDINATE_WORDS: ReadonlySet<string> = new Set([...DEPUTY_WORDS, 'assistant', 'associate']);
