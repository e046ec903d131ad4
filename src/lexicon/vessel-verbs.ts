import { wordSet } from '../util/word-list.ts';

/** English and Spanish finite verbs and participles for acts of ships and acts upon them. Written for this project. */
export const VESSEL_VERBS = wordSet(`
  built rebuilt launched sank sunk sinks capsized capsizes foundered moored docked docks berthed sails sailed leaks leaked
  repainted refitted refurbished commissioned decommissioned scrapped salvaged towed refloated overhauled aground christened
  construido construida botado botada hundió hundido hundida naufragó naufragado zozobró atracó atracado atracada zarpó
  amarrado amarrada fondeó encalló encallado desguazado desguazada remolcado remolcada reflotado reflotada carenado carenada
`);
