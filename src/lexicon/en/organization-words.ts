import { wordSet } from '../../util/word-list.ts';

/** English words that make a name an organization's: "party", "university". Written for this project. */
export const ORGANIZATION_WORDS = wordSet(`
  the party committee council university college institute institution center centre court house senate
  congress department agency association foundation fund group news times post journal press radio tv
  network bank company corp inc union board bureau office coalition alliance caucus society project program
  conference forum review magazine daily commission administration campaign police army force league club
  church school hospital street park states act authority ministry tribunal federation parliament regulator
`);
