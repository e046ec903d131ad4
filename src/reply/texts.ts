import type { Language } from '../language.ts';

/** Everything that Acta says in its own words. What is in one language has to be in the other, or it won't compile. */
export interface Texts {
  readonly open: (paragraph: number) => string;
  readonly next: string;
  readonly back: string;
  readonly page: (page: number, of: number) => string;
  readonly doesNotSay: string;
  readonly covers: string;
  readonly moreTopics: (all: number) => string;
  readonly quotations: (count: number) => string;
  readonly nobodyQuoted: string;
  readonly notQuoted: (name: string) => string;
  readonly unknownSpeaker: (name: string) => string;
  readonly quotedAre: string;
  readonly withoutSpeaker: (count: number) => string;
  readonly topics: string;
  readonly unknownTopic: (name: string) => string;
  readonly helpTitle: string;
  readonly helpAbout: string;
  readonly helpSource: (publication: string, date: string, paragraphs: number) => string;
  readonly helpWords: string;
  readonly moreArticles: (count: number) => string;
  readonly openArticle: string;
  readonly unknownCommand: (name: string, known: string) => string;
  readonly missingOption: (usage: string, option: string) => string;
  readonly unknownOption: (usage: string, option: string) => string;
  readonly tooLong: (option: string, max: number) => string;
  readonly notANumber: (option: string, min: number) => string;
  readonly notText: (option: string) => string;
  readonly outdated: string;
  readonly unknownMenu: (name: string, known: string) => string;
  readonly slowDown: (seconds: number) => string;
  readonly unexpected: (id: string) => string;
}

const en: Texts = {
  open: (paragraph) => `Open ¶${paragraph}`,
  next: 'Next',
  back: 'Back',
  page: (page, of) => `Page ${page} of ${of}`,
  doesNotSay: 'The article does not say.',
  covers: 'It does cover:',
  moreTopics: (all) => `/topics shows all ${all}.`,
  quotations: (count) => (count === 1 ? '1 quotation' : `${count} quotations`),
  nobodyQuoted: 'Nobody is quoted in the article.',
  notQuoted: (name) => `${name} is named in the article, but not quoted.`,
  unknownSpeaker: (name) => `Nobody called “${name}” is quoted in the article.`,
  quotedAre: 'Who is quoted:',
  withoutSpeaker: (count) => `The article does not say who speaks in ${count} more.`,
  topics: 'Topics',
  unknownTopic: (name) => `There is no topic “${name}”. These are the topics:`,
  helpTitle: 'Acta',
  helpAbout: 'I answer from this article, in its own words, with a link to each of them on the page:',
  helpSource: (publication, date, paragraphs) => `${publication} · ${date} · ${paragraphs} paragraphs`,
  helpWords:
    'Block quotes are the article’s words. I add none of my own, and say so when it does not answer.',
  moreArticles: (count) => (count === 1 ? 'And one more article.' : `And ${count} more articles.`),
  openArticle: 'Open the article',
  unknownCommand: (name, known) => `There is no command /${name}. There are ${known}.`,
  missingOption: (usage, option) => `The ${option} is missing: ${usage}`,
  unknownOption: (usage, option) => `There is no option “${option}” here: ${usage}`,
  tooLong: (option, max) => `The ${option} can be at most ${max} characters long; please say it shorter.`,
  notANumber: (option, min) => `The ${option} has to be a whole number from ${min} on.`,
  notText: (option) => `The ${option} has to be text.`,
  outdated: 'This button is from an earlier version of me. Please use the command again.',
  unknownMenu: (name, known) => `There is no command “${name}” any more. There are ${known}.`,
  slowDown: (seconds) =>
    `You have asked a lot in a short time. Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  unexpected: (id) => `Something went wrong on my side. If you report it, please give this number: ${id}`,
};

const es: Texts = {
  open: (paragraph) => `Abrir ¶${paragraph}`,
  next: 'Siguiente',
  back: 'Anterior',
  page: (page, of) => `Página ${page} de ${of}`,
  doesNotSay: 'El artículo no lo dice.',
  covers: 'Sí trata de:',
  moreTopics: (all) => `/topics muestra los ${all}.`,
  quotations: (count) => (count === 1 ? '1 cita' : `${count} citas`),
  nobodyQuoted: 'El artículo no cita a nadie.',
  notQuoted: (name) => `El artículo nombra a ${name}, pero no hay citas suyas.`,
  unknownSpeaker: (name) => `El artículo no cita a nadie llamado «${name}».`,
  quotedAre: 'A quién cita:',
  withoutSpeaker: (count) => `El artículo no dice quién habla en ${count} más.`,
  topics: 'Temas',
  unknownTopic: (name) => `No hay ningún tema «${name}». Los temas son:`,
  helpTitle: 'Acta',
  helpAbout:
    'Respondo con este artículo, en sus propias palabras, con un enlace a cada una de ellas en la página:',
  helpSource: (publication, date, paragraphs) => `${publication} · ${date} · ${paragraphs} párrafos`,
  helpWords:
    'Lo que va en bloque de cita son palabras del artículo. No añado ninguna mía, y lo digo cuando no responde.',
  moreArticles: (count) => (count === 1 ? 'Y un artículo más.' : `Y ${count} artículos más.`),
  openArticle: 'Abrir el artículo',
  unknownCommand: (name, known) => `No hay ningún comando /${name}. Hay ${known}.`,
  missingOption: (usage, option) => `Falta ${option}: ${usage}`,
  unknownOption: (usage, option) => `Aquí no hay ninguna opción «${option}»: ${usage}`,
  tooLong: (option, max) => `${option} puede tener como mucho ${max} caracteres; dilo más corto, por favor.`,
  notANumber: (option, min) => `${option} tiene que ser un número entero desde ${min}.`,
  notText: (option) => `${option} tiene que ser texto.`,
  outdated: 'Este botón es de una versión anterior. Usa el comando otra vez, por favor.',
  unknownMenu: (name, known) => `Ya no hay ningún comando «${name}». Hay ${known}.`,
  slowDown: (seconds) =>
    `Has preguntado mucho en poco tiempo. Inténtalo otra vez en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}, por favor.`,
  unexpected: (id) => `Algo ha fallado por mi parte. Si lo comunicas, da este número, por favor: ${id}`,
};

/** Acta's own words, by the language of who asked. */
export const texts: Readonly<Record<Language, Texts>> = { en, es };
