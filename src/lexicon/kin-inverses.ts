import { wordGroups } from '../util/word-list.ts';

/**
 * English and Spanish nouns for relatives, Spanish ones in the masculine, each with what the other one is to them: whoever is
 * somebody’s husband has them as a wife. Written for this project.
 */
export const KIN_INVERSES = wordGroups(`
  wife husband
  husband wife
  partner partner
  father son daughter
  mother son daughter
  son father mother
  daughter father mother
  brother brother sister
  sister brother sister
  grandfather grandson granddaughter
  grandmother grandson granddaughter
  grandson grandfather grandmother
  granddaughter grandfather grandmother
  uncle nephew niece
  aunt nephew niece
  nephew uncle aunt
  niece uncle aunt
  cousin cousin
  boyfriend girlfriend boyfriend
  girlfriend boyfriend girlfriend
  esposo esposo marido mujer
  marido esposo mujer
  mujer esposo marido
  pareja pareja
  padre hijo
  madre hijo
  hijo padre madre
  hermano hermano
  abuelo nieto
  nieto abuelo
  tío sobrino
  sobrino tío
  primo primo
  novio novio
  cuñado cuñado
  suegro yerno nuera
  yerno suegro
  nuera suegro
`);
