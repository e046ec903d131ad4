import { words } from '../../util/word-list.ts';
import type { MeasuredQuantity } from '../measure-units.ts';

/** Spanish units of each quantity, with their plurals. Written for this project. */
export const UNITS: Readonly<Record<MeasuredQuantity, readonly string[]>> = {
  length: words(`
    milímetro milímetros centímetro centímetros metro metros kilómetro kilómetros milla millas pie pies pulgada pulgadas
    legua leguas
  `),
  area: words('hectárea hectáreas acre acres'),
  volume: words('litro litros galón galones barril barriles hectómetro hectómetros hectolitro hectolitros'),
  weight: words(`
    tonelada toneladas kilo kilos kilogramo kilogramos gramo gramos miligramo miligramos libra libras onza onzas
    quintal quintales arroba arrobas
  `),
  temperature: [...words('grado grados'), 'bajo cero'],
  angle: words('grado grados'),
  speed: words('nudo nudos'),
  power: words('vatio vatios kilovatio kilovatios megavatio megavatios gigavatio gigavatios'),
  share: [...words('punto puntos escaño escaños'), 'por ciento'],
};

/** Units that are other words, too: an article before one is no number ("un metro" is an underground railway). */
export const AMBIGUOUS_UNITS = words('metro pie libra grado nudo barril punto escaño');
