import { phrases, wordSet } from '../util/word-list.ts';

/**
 * Acronyms of the news in English and Spanish, and the names that they stand for, normalized; those on a line mean one thing.
 * Written for this project.
 */
export const ACRONYMS: readonly (readonly string[])[] = phrases(`
  un, onu, united nations, naciones unidas
  us, usa, eeuu, ee uu, united states, estados unidos
  uk, united kingdom, reino unido
  uae, eau, united arab emirates, emiratos arabes unidos
  eu, ue, european union, union europea
  nato, otan
  who, oms, world health organization, organizacion mundial de la salud
  imf, fmi, international monetary fund, fondo monetario internacional
  wto, omc, world trade organization, organizacion mundial del comercio
  oas, oea, organization of american states, organizacion de los estados americanos
  icc, cpi, international criminal court, corte penal internacional
  unhcr, acnur
  iaea, oiea, international atomic energy agency, organismo internacional de energia atomica
  idb, bid, inter american development bank, banco interamericano de desarrollo
  opec, opep
  icrc, cicr, red cross, cruz roja
  ngo, ong
  ngos, ongs
  vp, vice president, vicepresident, vicepresidente, vicepresidenta
  pm, prime minister, primer ministro, primera ministra
  ceo, chief executive
  ai, ia, artificial intelligence, inteligencia artificial
  gdp, pib, gross domestic product, producto interno bruto
  vat, iva
  hiv, vih
  aids, sida
  dna, adn
  ufo, ufos, ovni, ovnis
  fta, tlc, free trade agreement, tratado de libre comercio
`).map((line) => line.split(', '));

/** Acronyms that are words, too, beside stop words: acronyms only where they are written in capitals. */
export const AMBIGUOUS_ACRONYMS = wordSet('us pm ia eu bid aids');
