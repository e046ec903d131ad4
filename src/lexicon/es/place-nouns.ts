import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish nouns that begin the name of a place that something can be in: "Plaza Mayor". Written for this
 * project.
 */
export const PLACE_NOUNS = wordSet(`
  ciudad provincia isla islas valle río lago playa calle avenida plaza parque palacio aeropuerto embajada
  estadio hospital hotel casa bahía península sierra desierto
`);
