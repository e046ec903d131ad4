import { wordSet } from '../../util/word-list.ts';

/** Spanish words of questions for a story as a whole, or for its events, normalized. Written for this project. */
export const STORY_WORDS = wordSet(`
  resumen resume resumir resumeme resumelo resumido sintesis tema temas asunto asuntos punto puntos clave claves
  principal principales breve breves idea ideas trata va dame dime cuentame contame explica explicame historia noticia
  noticias novedad novedades nota texto articulo pagina evento hecho hechos
  pasa pasado pasando pasar paso pasaron ocurre ocurrio ocurrido ocurriendo ocurrir sucede sucedio sucedido sucediendo suceder acontecio
  acaba acabo termina termino fin final resultado resultados desenlace conclusion
  involucrado involucrada involucrados involucradas
`);
