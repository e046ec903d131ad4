import type { Language, Translated } from '../../text/language.ts';

/** Everything that Acta says in its own words. What is in one language has to be in the other, or it won't compile. */
export interface Texts {
  readonly open: (paragraph: number) => string;
  readonly next: string;
  readonly back: string;
  readonly page: (page: number, of: number) => string;
  readonly inLanguage: Translated;
  readonly more: string;
  readonly furtherPassages: string;
  readonly inContext: (paragraph?: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly share: string;
  readonly sharedBy: (user: string) => string;
  readonly related: string;
  readonly youMayAsk: string;
  readonly topicsMenu: string;
  readonly articlesMenu: string;
  readonly articles: (count: number) => string;
  readonly sharedTopics: string;
  readonly nothingAlone: string;
  readonly claim: (text: string) => string;
  readonly nothingOnClaim: string;
  readonly changed: string;
  readonly askAgain: string;
  readonly doesNotSay: string;
  readonly covers: string;
  readonly moreTopics: (all: number) => string;
  readonly quotations: (count: number) => string;
  readonly nobodyQuoted: string;
  readonly notQuoted: (name: string) => string;
  readonly unknownSpeaker: (name: string) => string;
  readonly notQuotedAbout: (name: string, about: string) => string;
  readonly quotationsAbout: (count: number, about: string) => string;
  readonly quotesOn: (name: string, about: string) => string;
  readonly quotedAre: string;
  readonly withoutSpeaker: (count: number) => string;
  readonly topics: string;
  readonly unknownTopic: (name: string) => string;
  readonly askThis: (question: string) => string;
  readonly helpTitle: string;
  readonly helpAbout: string;
  readonly paragraphs: (count: number) => string;
  readonly helpWords: string;
  readonly helpLimits: string;
  readonly helpPrivate: string;
  readonly tryTopics: string;
  readonly quotesOf: (name: string) => string;
  readonly moreArticles: (count: number) => string;
  readonly openArticle: string;
  readonly unknownCommand: (name: string, known: string) => string;
  readonly missingOption: (usage: string, option: string) => string;
  readonly takenBy: (taker: string, option: string) => string;
  readonly unknownOption: (usage: string, option: string) => string;
  readonly tooLong: (option: string, max: number) => string;
  readonly notANumber: (option: string, min: number) => string;
  readonly notText: (option: string) => string;
  readonly notYesOrNo: (option: string) => string;
  readonly unknownArticle: (name: string) => string;
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
  inLanguage: { en: 'in English', es: 'in Spanish' },
  more: 'More passages',
  furtherPassages: 'These came next. They may not answer.',
  inContext: (paragraph) => (paragraph === undefined ? 'In context' : `¶${paragraph} in context`),
  earlier: 'Earlier',
  later: 'Later',
  share: 'Share',
  sharedBy: (user) => `Shared by ${user}`,
  related: 'Related questions',
  youMayAsk: 'Questions that the article answers',
  topicsMenu: 'Read one topic',
  articlesMenu: 'Topics of one article',
  articles: (count) => `${count} articles`,
  sharedTopics: 'In several articles',
  nothingAlone: 'Nothing that no other article covers.',
  claim: (text) => `What the article says about: ${text}`,
  nothingOnClaim: 'The article says nothing about this.',
  changed: 'The article has changed since then. Please ask again.',
  askAgain: 'Ask again',
  doesNotSay: 'The article does not say.',
  covers: 'It does cover:',
  moreTopics: (all) => `/topics shows all ${all}.`,
  quotations: (count) => (count === 1 ? '1 quotation' : `${count} quotations`),
  nobodyQuoted: 'Nobody is quoted in the article.',
  notQuoted: (name) => `${name} is named in the article, but not quoted.`,
  unknownSpeaker: (name) => `Nobody called “${name}” is quoted in the article.`,
  notQuotedAbout: (name, about) => `${name} is not quoted on “${about}” in the article.`,
  quotationsAbout: (count, about) => `${count === 1 ? '1 quotation' : `${count} quotations`} on “${about}”`,
  quotesOn: (name, about) => `${name} on “${about}”`,
  quotedAre: 'Who is quoted:',
  withoutSpeaker: (count) =>
    `${count === 1 ? '1 quotation has' : `${count} quotations have`} no speaker that the article names.`,
  topics: 'Topics',
  askThis: (question) => `Ask: ${question}`,
  unknownTopic: (name) => `There is no topic “${name}”. These are the topics:`,
  helpTitle: 'Acta',
  helpAbout: 'I know what this article says, and nothing else:',
  paragraphs: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  helpWords:
    'I answer in its own words, in block quotes, each with a link that opens the page there. I add none of my own.',
  helpLimits:
    'When the article does not answer, I say so. I do not guess, and no language model writes here.',
  helpPrivate: 'Every command takes `private`: then only you see the reply, and can share it afterwards.',
  tryTopics: 'Topics',
  quotesOf: (name) => `Quotes: ${name}`,
  moreArticles: (count) => (count === 1 ? 'And one more article.' : `And ${count} more articles.`),
  openArticle: 'Open the article',
  unknownCommand: (name, known) => `There is no command /${name}. There are ${known}.`,
  missingOption: (usage, option) => `The option “${option}” is missing: ${usage}`,
  takenBy: (taker, option) =>
    `All that follows “${taker}:” was taken for its value. Write “${option}:” before what is meant for that.`,
  unknownOption: (usage, option) => `There is no option “${option}” here: ${usage}`,
  tooLong: (option, max) => `The ${option} can be at most ${max} characters long; please say it shorter.`,
  notANumber: (option, min) => `The ${option} has to be a whole number from ${min} on.`,
  notText: (option) => `The ${option} has to be text.`,
  notYesOrNo: (option) => `The option ${option} has to be true or false.`,
  unknownArticle: (name) => `There is no article “${name}”, or more than one. Choose one from the list.`,
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
  inLanguage: { en: 'en inglés', es: 'en español' },
  more: 'Más pasajes',
  furtherPassages: 'Estos venían después. Puede que no respondan.',
  inContext: (paragraph) => (paragraph === undefined ? 'En contexto' : `¶${paragraph} en contexto`),
  earlier: 'Antes',
  later: 'Después',
  share: 'Compartir',
  sharedBy: (user) => `Compartido por ${user}`,
  related: 'Preguntas relacionadas',
  youMayAsk: 'Preguntas que el artículo responde',
  topicsMenu: 'Leer un tema',
  articlesMenu: 'Temas de un artículo',
  articles: (count) => `${count} artículos`,
  sharedTopics: 'En varios artículos',
  nothingAlone: 'Nada que no trate también otro artículo.',
  claim: (text) => `Lo que dice el artículo sobre: ${text}`,
  nothingOnClaim: 'El artículo no dice nada de esto.',
  changed: 'El artículo ha cambiado desde entonces. Pregunta otra vez, por favor.',
  askAgain: 'Preguntar otra vez',
  doesNotSay: 'El artículo no lo dice.',
  covers: 'Sí trata de:',
  moreTopics: (all) => `/temas muestra los ${all}.`,
  quotations: (count) => (count === 1 ? '1 cita' : `${count} citas`),
  nobodyQuoted: 'El artículo no cita a nadie.',
  notQuoted: (name) => `El artículo nombra a ${name}, pero no hay citas suyas.`,
  unknownSpeaker: (name) => `El artículo no cita a nadie llamado «${name}».`,
  notQuotedAbout: (name, about) => `El artículo no cita a ${name} sobre «${about}».`,
  quotationsAbout: (count, about) => `${count === 1 ? '1 cita' : `${count} citas`} sobre «${about}»`,
  quotesOn: (name, about) => `${name} sobre «${about}»`,
  quotedAre: 'A quién cita:',
  withoutSpeaker: (count) =>
    `El artículo no dice de quién ${count === 1 ? 'es 1 cita' : `son ${count} citas`}.`,
  topics: 'Temas',
  askThis: (question) => `Preguntar: ${question}`,
  unknownTopic: (name) => `No hay ningún tema «${name}». Los temas son:`,
  helpTitle: 'Acta',
  helpAbout: 'Sé lo que dice este artículo, y nada más:',
  paragraphs: (count) => (count === 1 ? '1 párrafo' : `${count} párrafos`),
  helpWords:
    'Respondo con sus propias palabras, en bloques de cita, cada una con un enlace que abre la página ahí. No añado ninguna mía.',
  helpLimits: 'Si el artículo no responde, lo digo. No adivino, y aquí no escribe ningún modelo de lenguaje.',
  helpPrivate:
    'Cada comando tiene `privado`: entonces solo tú ves la respuesta, y después puedes compartirla.',
  tryTopics: 'Temas',
  quotesOf: (name) => `Citas: ${name}`,
  moreArticles: (count) => (count === 1 ? 'Y un artículo más.' : `Y ${count} artículos más.`),
  openArticle: 'Abrir el artículo',
  unknownCommand: (name, known) => `No hay ningún comando /${name}. Hay ${known}.`,
  missingOption: (usage, option) => `Falta la opción «${option}»: ${usage}`,
  takenBy: (taker, option) =>
    `Todo lo que sigue a «${taker}:» se tomó por su valor. Escribe «${option}:» antes de lo que es para esa opción.`,
  unknownOption: (usage, option) => `Aquí no hay ninguna opción «${option}»: ${usage}`,
  tooLong: (option, max) => `${option} puede tener como mucho ${max} caracteres; dilo más corto, por favor.`,
  notANumber: (option, min) => `${option} tiene que ser un número entero desde ${min}.`,
  notText: (option) => `${option} tiene que ser texto.`,
  notYesOrNo: (option) => `La opción ${option} tiene que ser true o false.`,
  unknownArticle: (name) => `No hay ningún artículo «${name}», o hay más de uno. Elige uno de la lista.`,
  outdated: 'Este botón es de una versión anterior. Usa el comando otra vez, por favor.',
  unknownMenu: (name, known) => `Ya no hay ningún comando «${name}». Hay ${known}.`,
  slowDown: (seconds) =>
    `Has preguntado mucho en poco tiempo. Inténtalo otra vez en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}, por favor.`,
  unexpected: (id) => `Algo ha fallado por mi parte. Si lo comunicas, da este número, por favor: ${id}`,
};

/** What is worded otherwise where several articles are asked. */
const enOfSeveral = {
  youMayAsk: 'Questions that the articles answer',
  claim: (text) => `What the articles say about: ${text}`,
  nothingOnClaim: 'The articles say nothing about this.',
  changed: 'One of the articles has changed since then. Please ask again.',
  doesNotSay: 'The articles do not say.',
  covers: 'They do cover:',
  nobodyQuoted: 'Nobody is quoted in the articles.',
  notQuoted: (name) => `${name} is named in the articles, but not quoted.`,
  unknownSpeaker: (name) => `Nobody called “${name}” is quoted in the articles.`,
  notQuotedAbout: (name, about) => `${name} is not quoted on “${about}” in the articles.`,
  withoutSpeaker: (count) =>
    `${count === 1 ? '1 quotation has' : `${count} quotations have`} no speaker that the articles name.`,
  helpAbout: 'I know what these articles say, and nothing else:',
  helpWords:
    'I answer in their own words, in block quotes, each with a link that opens the page there. I add none of my own.',
  helpLimits: 'When the articles do not answer, I say so. I do not guess, and no language model writes here.',
} satisfies Partial<Texts>;

const esOfSeveral: Pick<Texts, keyof typeof enOfSeveral | 'quotedAre'> = {
  youMayAsk: 'Preguntas que los artículos responden',
  claim: (text) => `Lo que dicen los artículos sobre: ${text}`,
  nothingOnClaim: 'Los artículos no dicen nada de esto.',
  changed: 'Uno de los artículos ha cambiado desde entonces. Pregunta otra vez, por favor.',
  doesNotSay: 'Los artículos no lo dicen.',
  covers: 'Sí tratan de:',
  nobodyQuoted: 'Los artículos no citan a nadie.',
  notQuoted: (name) => `Los artículos nombran a ${name}, pero no hay citas suyas.`,
  unknownSpeaker: (name) => `Los artículos no citan a nadie llamado «${name}».`,
  notQuotedAbout: (name, about) => `Los artículos no citan a ${name} sobre «${about}».`,
  quotedAre: 'A quién citan:',
  withoutSpeaker: (count) =>
    `Los artículos no dicen de quién ${count === 1 ? 'es 1 cita' : `son ${count} citas`}.`,
  helpAbout: 'Sé lo que dicen estos artículos, y nada más:',
  helpWords: es.helpWords,
  helpLimits:
    'Si los artículos no responden, lo digo. No adivino, y aquí no escribe ningún modelo de lenguaje.',
};

/** Acta's own words, by the language of who asked; what speaks of the article does so of one. */
export const texts: Readonly<Record<Language, Texts>> = { en, es };

/** The same where several articles are asked. */
const ofSeveral: Readonly<Record<Language, Texts>> = {
  en: { ...en, ...enOfSeveral },
  es: { ...es, ...esOfSeveral },
};

/** Who asked, and what: all articles of a corpus, or the one that is named. */
interface TextsScope {
  readonly language: Language;
  readonly corpus: { readonly articles: readonly unknown[] };
  readonly article?: unknown;
}

/** Acta's own words to someone, which speak of the article or the articles that were asked. */
export function textsFor({ language, corpus, article }: TextsScope): Texts {
  return article === undefined && corpus.articles.length > 1 ? ofSeveral[language] : texts[language];
}
