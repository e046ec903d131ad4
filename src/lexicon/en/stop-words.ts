import { wordSet } from '../../util/word-list.ts';

/**
 * English stop words, normalized and without apostrophes: words without content for a question. "us" is not among them, which
 * is a country in the news. Written for this project.
 */
export const STOP_WORDS = wordSet(`
  a about according after again all also am an and any anyone anything are arent as at be because been
  before being but by can cant could couldnt did didnt do does doesnt doing dont during each even ever for
  from get gets getting give got had has have havent having he hes her here hers him his how i im if in into
  is isnt it its itself just let like made make makes many may me might more most much must my no nor not
  now of off on once one only or other our out over please really same say saying says she should so some
  someone something such tell than that thats the their them then there these they thing things this those through
  to too under up upon very was wasnt we were werent what whats when where which while who whos whom whose
  why will with would you your said know article happen happens happened happening
  another either every neither per via whether within without
  actually literally basically honestly truly simply
  anybody everybody everyone
  hey hi lol ok okay pls thanks yeah yes huh lmao omg tbh idk imo btw wtf smh
`);
