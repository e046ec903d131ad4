import { phrases, words } from '../util/word-list.ts';

/** English and Spanish units of physical quantities, with their plurals. Written for this project. */
export const PHYSICAL_UNITS = words(`
  ton tons tonne tonnes kilo kilos kilogram kilograms gram grams pound pounds ounce ounces
  meter meters metre metres kilometer kilometers kilometre kilometres mile miles foot feet inch inches yard yards
  centimeter centimeters centimetre centimetres millimeter millimeters millimetre millimetres knots acre acres
  hectare hectares liter liters litre litres gallon gallons barrel barrels degree degrees watt watts megawatts
  gigawatts km cm mm kg mph kph °c °f
  tonelada toneladas gramo gramos libra libras kilogramo kilogramos metro metros kilómetro kilómetros
  centímetro centímetros milímetro milímetros milla millas pie pies hectárea hectáreas litro litros galón galones
  barril barriles grado grados vatio vatios megavatios
`);

/** Those of money, votes and shares: like the others, what they count are no people. */
export const COUNTING_UNITS = words(`
  percent dollar dollars euro euros cent cents peso pesos point points seat seats
  dólar dólares sol soles punto puntos escaño escaños
`);

/** The same, of two words. */
export const COUNTING_UNIT_PHRASES = phrases(`
  per cent
  por ciento
`);
