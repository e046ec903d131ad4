import { wordSet } from '../util/word-list.ts';

/** Words before a name or a nickname, English and Spanish: "the so-called “deep state”". Written for this project. */
export const NAMING_WORDS = wordSet(`
  so-called nickname nicknamed dubbed titled entitled slogan
  alias apodo mote apodado apodada sobrenombre nombre lema título titulado titulada denominado denominada
  llamado llamada llamados llamadas
`);

/** Nouns for a name, or for the author of a work, before "of" and the name or the title: "the nickname of “Duke”". */
export const NAME_NOUNS = wordSet(`
  nickname name title author coauthor co-author
  alias apodo mote sobrenombre nombre título autor autora coautor coautora
`);

/** Participles before "as" and a name: "known around the office as “Duke”". */
export const NAMING_PARTICIPLES = wordSet(`
  known saved listed filed
  conocido conocida conocidos conocidas guardado guardada guardados guardadas registrado registrada registrados
  registradas apodado apodada apodados apodadas bautizado bautizada bautizados bautizadas
`);

/** Participles between a noun and its name in apposition: "a woman called Ida Bell". */
export const APPOSITIVE_PARTICIPLES = wordSet('called named llamado llamada');

/** Participles of identification: "a man identified only as Tom". */
export const IDENTIFYING_PARTICIPLES = wordSet('identified identificado identificada');

/** Words between a name and a nickname: "Ida Bell, nicknamed The Wolf", "Ana Gil, alias La Loba". */
export const NICKNAME_WORDS = wordSet('nicknamed dubbed called alias aka apodado apodada llamado llamada');

/** Participles between a name and "as" with a nickname: "Ida Bell, known as The Wolf". */
export const NICKNAMED_AS = wordSet('known conocido conocida');

/** Adverbs before these: "better known as", "más conocida como". */
export const IDENTITY_ADVERBS = wordSet(
  'better best also popularly widely commonly affectionately más mejor también popularmente',
);
