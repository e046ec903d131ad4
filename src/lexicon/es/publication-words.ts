import { wordSet } from '../../util/word-list.ts';

/** Spanish words for the author, the publisher and the date of an article, normalized. Written for this project. */
export const PUBLICATION_WORDS = wordSet(`
  escribe escribio escrito escribieron autor autora autores firma firmado firmo periodista reportero publica publico
  publicado publicaron publicacion fuente fuentes diario periodico medio revista enlace link url
`);
