import { wordSet } from '../../util/word-list.ts';

/** Spanish nouns for things that are ordered and delivered, in the singular: food, drink, a taxi. Written for this project. */
export const ORDERABLE_NOUNS = wordSet(`
  aperitivo arroz asado bebida bife bizcocho bocadillo café caldo cama caramelo carne caña cena cerveza
  champán chocolate chorizo cidra coctel comida copa croqueta cuenta cóctel desayuno dulce empanada ensalada
  filete fruta galleta gaseosa gin ginebra guiso hamburguesa helado huevo infusión jamón jugo leche limonada
  magdalena marisco mate menú merienda mesa mojito mosto pan pasta pastel pescado pisco pizza plato pollo
  postre quesadilla queso ración refresco ron sidra sopa sándwich taco tapa tarta taxi tequila torta
  tortilla tostada trago té vermú vino vodka whisky zumo
`);
