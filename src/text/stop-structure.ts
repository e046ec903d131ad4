/**
 * Stop structures: the words of a question that ask nothing, such as "can you tell me" and "according to the article".
 *
 * @see https://doi.org/10.1145/1835449.1835499 (Huston and Croft, Evaluating Verbose Query Processing Techniques, 2010)
 */

import { MODAL_VERBS } from '../lexicon/en/modal-verbs.ts';
import { CLOSING_PHRASES, OPENING_PHRASES, REQUEST_PHRASES } from '../lexicon/stop-structures.ts';
import { alternation } from '../util/word-list.ts';
import { withoutPunctuation } from './original-words.ts';
import { AUXILIARIES, INTERROGATIVE_PHRASE } from './question-openers.ts';

/** The beginning of a question proper: an interrogative, “lo que”, or an auxiliary. */
const QUESTION = `(?:${INTERROGATIVE_PHRASE}|lo que)(?:[' ]|$)|${alternation([...AUXILIARIES, ...MODAL_VERBS])} `;

const OPENING = new RegExp(`^(?:${alternation(OPENING_PHRASES)} )*`);
/** Only requests and openings up to the question proper, or "if" and a statement: "do you know if they met". */
const REQUEST = new RegExp(
  `^(?:${alternation([...OPENING_PHRASES, ...REQUEST_PHRASES])} )+?(?=${QUESTION})|^(?:${alternation([...OPENING_PHRASES, ...REQUEST_PHRASES])} )+(?:if|whether|si) `,
);
const CLOSING = new RegExp(`(?: ${alternation(CLOSING_PHRASES)})*$`);

const countWords = (text: string): number => text.split(' ').filter((word) => word !== '').length;

/** A question without its stop structures, as it is written; the whole question if nothing else is left. */
export function withoutStopStructures(question: string): string {
  const words = question.split(/\s+/).map((written) => ({ written, text: withoutPunctuation(written) }));
  const text = words.flatMap((word) => (word.text === '' ? [] : [word.text])).join(' ');
  const opening = (REQUEST.exec(text) ?? OPENING.exec(text))?.[0] ?? '';
  const closing = CLOSING.exec(text.slice(opening.length))?.[0] ?? '';
  const [first, end] = [countWords(opening), countWords(text) - countWords(closing)];
  let read = 0;
  const kept = words.filter((word) => {
    const start = read;
    read += countWords(word.text);
    return start >= first && read <= end;
  });
  return end > first ? kept.map(({ written }) => written).join(' ') : question;
}
