import { wordSet } from '../util/word-list.ts';

/**
 * English and Spanish nouns for things with words on them, which nobody says: “a poster announces: “…””. Written for this
 * project.
 */
export const INSCRIBED_THINGS = wordSet(`
  badge banner billboard blackboard board gravestone label leaflet plaque poster placard screen sign signboard sticker
  tombstone whiteboard
  afiche baldosa cartel cartelera chapa etiqueta lápida letrero pancarta pantalla pegatina pintada pizarra
  pizarrón placa rótulo tablón valla
`);
