import { wordSet } from '../util/word-list.ts';

/** Words by which somebody new begins to speak, English and Spanish: "Good morning", "Gracias, señor". Written for this project. */
export const GREETINGS = wordSet(`
  good thank thanks hello hi sr mr madam
  buenos buenas gracias hola señor
`);
