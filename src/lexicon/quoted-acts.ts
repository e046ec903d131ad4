import { wordSet } from '../util/word-list.ts';

/**
 * Spanish verbs, besides experiencer verbs, with things as their subject and people as their object: “me | pasó”. Written for
 * this project.
 */
export const THING_SUBJECT_VERBS = wordSet(
  'pasó ocurrió sucedió quedó salió resultó sirvió entró cambió afectó ayudó importó',
);

/**
 * Negations, and verbs for a response, told by whoever has acted: “Moss called Bell. “She never answered me,” he said.” Written
 * for this project.
 */
export const RESPONSE_WORDS = wordSet(`
  no nunca contestó respondió colgó creyó atendió recibió escuchó perdonó
  never not answered ignored thanked heard believed forgave
`);

/** Spanish verbs whose object “lo” is a fact and no person: “lo | hizo”. Written for this project. */
export const FACT_OBJECT_VERBS = wordSet(
  'hizo hace hacía hará supo sabe sabía logró consiguió intentó entendió es era fue',
);
