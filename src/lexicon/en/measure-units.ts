import { words } from '../../util/word-list.ts';
import type { MeasuredQuantity } from '../measure-units.ts';

/**
 * English units of each quantity, with their plurals, and symbols that mean another thing in Spanish. Written for this project.
 */
export const UNITS: Readonly<Record<MeasuredQuantity, readonly string[]>> = {
  length: words(`
    inch inches foot feet yard yards mile miles fathom fathoms millimeter millimeters millimetre millimetres
    centimeter centimeters centimetre centimetres meter meters metre metres kilometer kilometers kilometre kilometres
  `),
  area: words('acre acres hectare hectares'),
  volume: words('liter liters litre litres gallon gallons barrel barrels pint pints bushel bushels'),
  weight: words(`
    ton tons tonne tonnes kilo kilos kilogram kilograms gram grams milligram milligrams pound pounds ounce ounces
  `),
  temperature: [...words('degree degrees ° C F'), 'below zero', 'below freezing'],
  angle: words('degree degrees'),
  speed: words('knot knots'),
  power: words(
    'watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts horsepower',
  ),
  share: [...words('percent point points seat seats'), 'per cent'],
};

/** Units that are other words, too: an article before one is no number ("a yard", "a foot in the door"). */
export const AMBIGUOUS_UNITS = words('foot yard pound degree knot barrel point seat');
