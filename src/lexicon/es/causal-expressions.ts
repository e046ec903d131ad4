import { phrases } from '../../util/word-list.ts';

/** Spanish words and phrases that introduce a reason. Written for this project. */
export const CAUSAL_EXPRESSIONS = phrases(`
  porque
  motivo
  motivos
  razon
  razón
  razones
  ya que
  puesto que
  dado que
  para que
  debido a
  a causa de
  a raíz de
  por ello
  por eso
  con el fin
  en respuesta
  gracias a
  por culpa de
  por falta de
  por miedo
  por temor
  en protesta
  a consecuencia de
  como consecuencia
  después de que
  de ahí que
`);
