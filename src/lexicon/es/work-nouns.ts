import { wordSet } from '../../util/word-list.ts';

/**
 * Spanish words before the title of a work or program: "la novela «La orilla»". Written for this project.
 */
export const WORK_NOUNS = wordSet(`
  película filme telenovela cuento ensayo álbum documental serie programa libro novela canción disco obra
  revista diario periódico poema columna artículo titulado titulada llamado llamada memorias versos verso poemario
`);
