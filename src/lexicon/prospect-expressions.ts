import { phrases } from '../util/word-list.ts';

/** Expressions for what is planned, normalized, as patterns. Written for this project. */
export const PLANNED_EXPRESSIONS = phrases(`
  (?:is|are) (?:expected|planned|scheduled|due|set|slated|poised|about|likely|to be)
  (?:plans?|intends?|hopes?|aims?) to
  (?:esta|estan) (?:previst|programad|pendiente)[a-z]*
  (?:preve|preven|planea|planean|espera|esperan|tiene previsto|tienen previsto)
`);

/** Modals of what may be, normalized. Written for this project. */
export const IRREALIS_MODALS = phrases(`
  could
  may
  might
  podria
  podrian
`);
