import { words } from '../../util/word-list.ts';

/**
 * Spanish words that begin a sentence more often than they go on with a name after initials. Written for
 * this project.
 */
export const SENTENCE_OPENERS = words(`
  El La Los Las Un Una En Con De Pero Y Este Esta Su Sus Según Cuando Aunque Tras Por Para
  A Al Lo Le Les Se Me Nos No Ni Si Ya Él Ella Ellos Ellas Ese Esa Eso Esto Estos Estas Esos Esas Entre Desde
  Hasta Sin Sobre Como Donde Mientras También Así Ahora Después Antes Luego Además Es Fue Hay
  Allí Allá Aquí Ahí Qué Quién Quiénes Cómo Cuándo Cuánto Cuánta Cuántos Cuántas Cuál Cuáles Dónde Nadie Nada Alguien
  Todo Toda Todos Todas Muchos Muchas Algunos Algunas Varios Varias Otros Otras Cada Ambos Ambas Ninguno Ninguna
  Aquel Aquella Aquellos Aquellas Porque Pues Entonces Hoy Ayer Quizá Quizás Tampoco Nunca Siempre Durante Ante Bajo
  Contra Hacia Mediante Salvo Incluso Solo Sólo Era Eran Son Fueron Está Están Había
`);
