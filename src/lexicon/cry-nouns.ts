/** Nouns for the shouts of a crowd, English and Spanish: "amid chants of “…”". Written for this project. */
import { wordSet } from '../util/word-list.ts';

export const CRY_NOUNS = wordSet(`
  chant chants cry cries shout shouts yell yells boos jeers cheers slogan slogans
  grito gritos cántico cánticos consigna consignas cantito cantitos estribillo estribillos coro coros abucheos vítores lema lemas
`);
