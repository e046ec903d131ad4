/** Initialisms: long names by their initials, as questions call them. */

import { normalize } from '../../text/normalize.ts';

/** A name of several words: "United Nations Office on Drugs and Crime". */
const LONG_NAME =
  /(?!(?:The|El|La|Los|Las) )\p{Lu}\p{Ll}+(?:(?: (?:of|on|and|for|the|de|del|la|las|los|y|e))* \p{Lu}\p{Ll}+){2,}/gu;

/** The names of three or more words in a text, by their initials in lower case: "unodc"; of several the first. */
export function findInitialisms(text: string): ReadonlyMap<string, string> {
  // A map keeps the last.
  const names = (text.match(LONG_NAME) ?? []).toReversed();
  return new Map(names.map((name) => [normalize((name.match(/\p{Lu}/gu) ?? []).join('')), name]));
}
