import { phrases, words } from '../util/word-list.ts';

/** English and Spanish units of measure and money, with their plurals: what they count are no people. Written for this project. */
export const MEASURE_UNITS = words(`
  percent ton tons tonne tonnes kilo kilos kilogram kilograms gram grams pound pounds ounce ounces
  meter meters metre metres kilometer kilometers kilometre kilometres mile miles foot feet inch inches acre acres
  hectare hectares liter liters litre litres gallon gallons barrel barrels degree degrees watt watts megawatts
  gigawatts dollar dollars euro euros cent cents peso pesos point points seat seats
  tonelada toneladas gramo gramos libra libras metro metros kilometro kilometros milla millas pie pies
  hectarea hectareas litro litros galon galones barril barriles grado grados vatio vatios megavatios dolar dolares
  sol soles punto puntos escaño escaños
`);

/** The same, of two words. */
export const MEASURE_PHRASES = phrases(`
  per cent
  por ciento
`);
