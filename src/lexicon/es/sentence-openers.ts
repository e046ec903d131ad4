import { words } from '../../util/word-list.ts';

/**
 * Spanish words that begin a sentence more often than they go on with a name after initials. Written for
 * this project.
 */
export const SENTENCE_OPENERS = words(`
  El La Los Las Un Una En Con De Pero Y Este Esta Su Sus Según Cuando Aunque Tras Por Para
  A Al Lo Le Les Se Me Nos No Ni Si Ya Él Ella Ellos Ellas Ese Esa Eso Esto Estos Estas Esos Esas Entre Desde
  Hasta Sin Sobre Como Donde Mientras También Así Ahora Después Antes Luego Además Es Fue Hay
`);
