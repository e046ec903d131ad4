import { wordSet } from '../util/word-list.ts';

/** Opening words of a new speaker, English and Spanish: "Good morning", "Gracias, señor". Written for this project. */
export const GREETINGS = wordSet(`
  good thank thanks hello hi sr mr madam
  buenos buenas gracias hola señor
`);
