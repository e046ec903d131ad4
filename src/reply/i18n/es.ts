import type { SeveralArticlesTexts, Texts } from './texts.ts';

/** “A” before a name, in one word with the article that it begins with: “al Frente”, not “a el Frente”. */
const toName = (name: string): string => (/^el /i.test(name) ? `al ${name.slice(3)}` : `a ${name}`);

export const es: Texts = {
  // Citations, pages and buttons.
  inLanguage: { en: 'en inglés', es: 'en español' },
  alsoIn: 'También:',
  page: (page, count) => `Página ${page} de ${count}`,
  noSuchPage: (page, count) =>
    count === 1 ? 'Solo hay una página.' : `No hay página ${page}: esta es la última de ${count}.`,
  firstPage: 'Primera página',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  inContext: (passage) => (passage === undefined ? 'En contexto' : `${passage} en contexto`),
  earlier: 'Antes',
  later: 'Después',
  share: 'Compartir con todos',
  shareAgain: 'Intentar compartir otra vez',
  shareChanged: 'Puede que esto haya cambiado: ¿compartirlo?',
  sharedBy: (user) => `Compartido por ${user}`,
  notShared:
    'No se ha compartido: aquí Discord solo te muestra a ti mis mensajes. Los moderadores pueden permitir las aplicaciones externas, o instalarme en el servidor.',
  articleChanged: 'El artículo ha cambiado desde entonces. Pregunta otra vez, por favor.',
  firstPageAgain:
    'El artículo ha cambiado desde entonces, o he cambiado yo. Esta es la primera página, tal como es ahora.',
  askAgain: 'Preguntar otra vez',

  // Counts.
  articles: (count) => (count === 1 ? '1 artículo' : `${count} artículos`),
  paragraphs: (count) => (count === 1 ? '1 párrafo' : `${count} párrafos`),
  quotations: (count) => (count === 1 ? '1 cita' : `${count} citas`),
  someOf: (what, shown, total) => (shown < total ? `${what} (${shown} de ${total})` : what),

  // /ask and “Find in article”.
  morePassages: 'Más pasajes',
  furtherPassages: 'Los pasajes más cercanos después de esos. Puede que no respondan.',
  relatedQuestions: 'Preguntas relacionadas',
  doesNotSay: 'El artículo no lo dice.',
  notFound: 'El artículo no lo dice, o no lo he encontrado.',
  noDirectAnswer: 'Nada responde a eso directamente.',
  nearest: 'Lo más cercano:',
  partNotSaid: (part) => `El artículo no dice esto: «${part}»`,
  partNotAnswered: (part) => `Quizá no se responda a esto: «${part}»`,
  saysNothing: (name, about) =>
    about === undefined
      ? `El artículo nombra ${toName(name)}, pero no recoge nada que haya dicho.`
      : `Nada de lo que ${name} dice en el artículo menciona «${about}».`,
  smallTalk:
    'Busco en el artículo y te muestro sus propias palabras.\nPregúntame lo que quieras sobre él, o prueba una de estas opciones:',
  coveredTopics: 'De qué trata el artículo',
  anotherArticleAnswers: 'Puede que otro artículo responda a esto.',
  askAllArticles: 'Preguntar a todos',
  answeredQuestions: 'Preguntas que el artículo responde',
  aboutMessage: (content) => `Lo que dice el artículo sobre: ${content}`,
  comesNearest: 'Lo que más se acerca:',
  nothingAboutMessage: 'No he encontrado nada parecido en el artículo.',
  noTextInMessage: 'No hay texto en este mensaje.',
  partOfMessage: (searched, sentences) =>
    `Se han buscado las primeras ${searched} de sus ${sentences} frases.`,

  // /quote
  quotationsIn: (quotations, paragraphs) =>
    paragraphs < quotations
      ? `${es.quotations(quotations)} en ${es.paragraphs(paragraphs)}`
      : es.quotations(quotations),
  quotationsAbout: (counted, about) => `${counted} sobre «${about}»`,
  quotationsAfter: (counted, about) => `${counted} tras un párrafo sobre «${about}»`,
  notQuotedAbout: (name, about) => `El artículo no cita ${toName(name)} sobre «${about}».`,
  notQuoted: (name) => `El artículo nombra ${toName(name)}, pero no hay citas suyas.`,
  saidOfThem: 'Lo que el artículo dice de esta persona',
  severalSpeakers: (name, shown, total) =>
    `${es.someOf(`«${name}» puede ser más de una persona`, shown, total)}:`,
  unknownSpeaker: (name) => `El artículo no cita a nadie llamado «${name}».`,
  nobodyQuoted: 'El artículo no cita a nadie.',
  quotedPeople: (shown, total) => `${es.someOf('A quién cita', shown, total)}:`,
  unknownReferent: (words) => `No sé a quién se refiere el artículo con «${words}». Aparece aquí:`,
  nameNotQuoted: (name) => `El artículo nombra «${name}», pero no cita nada suyo. Aparece aquí:`,
  unattributed: (count) =>
    `El artículo recoge ${count === 1 ? 'una cita' : es.quotations(count)} sin nombrar a quien habla.`,

  // /topics
  topics: 'Temas',
  topicsMenu: 'Leer un tema',
  allTopics: 'Todos los temas',
  topicBeginnings: 'Cómo empieza cada tema',
  articlesMenu: 'Temas de un artículo',
  sharedTopics: 'En varios artículos',
  noUniqueTopics: 'Ningún tema propio.',
  unknownTopic: (name) => `No hay ningún tema «${name}».`,
  topicsOnSubject: (name) => `«${name}» no es un tema propio. Aparece en:`,
  askThis: (question) => `Preguntar: ${question}`,

  // /people
  people: 'Personas',
  peopleMenu: 'Leer sobre una persona',
  allPeople: 'Todas las personas',
  nobodyNamed: 'El artículo no nombra a nadie.',
  unknownPerson: (name) => `El artículo no nombra a nadie llamado «${name}».`,
  namedIn: (where) => `se nombra en ${where}`,
  theirWords: (quotations) => `Sus palabras: ${es.quotations(quotations)}`,

  // /help
  helpTitle: 'Acta',
  helpAbout: 'Respondo con las palabras de este artículo, cada cita con un enlace que abre la página ahí:',
  helpRefusal: 'Si no responde, lo digo. No adivino, y aquí no escribe ningún modelo de lenguaje.',
  helpOptions:
    'Con `privado`, solo tú ves la respuesta, y después puedes compartirla; con `página`, ves una página posterior.',
  helpMessages: (command) =>
    `- **${command}**, en el menú Aplicaciones de un mensaje · Lo que se dice sobre él`,
  questionsKept: 'Las preguntas se guardan, sin quién las hizo, para mejorar las respuestas.',
  tryTopics: 'Temas',
  whoIs: (name) => `¿Quién es ${name}?`,
  quotationsBy: (name) => `Citas: ${name}`,
  moreArticles: (count) => (count === 1 ? 'Y un artículo más.' : `Y ${count} artículos más.`),

  // Errors.
  unknownCommand: (name, known) => `No hay ningún comando /${name}. Hay ${known}.`,
  unknownContextMenuCommand: (name, known) => `Ya no hay ningún comando «${name}». Hay ${known}.`,
  missingOption: (usage, option) => `Falta la opción «${option}»: ${usage}`,
  valueTakenBy: (other, option) =>
    `Todo lo que sigue a «${other}:» se tomó por su valor. Escribe «${option}:» antes de lo que es para esa opción.`,
  unknownOption: (usage, option) => `Aquí no hay ninguna opción «${option}»: ${usage}`,
  repeatedOption: (usage, option) => `La opción «${option}» está dos veces: ${usage}`,
  tooLong: (usage, option, max) =>
    `La opción «${option}» tiene que tener como mucho ${max} caracteres: ${usage}`,
  notANumber: (usage, option, min, max) =>
    `La opción «${option}» tiene que ser un número entero de ${min} a ${max}: ${usage}`,
  notText: (usage, option) => `La opción «${option}» tiene que ser texto: ${usage}`,
  notYesOrNo: (usage, option) => `La opción «${option}» tiene que ser true o false: ${usage}`,
  unknownArticle: (name, known) => `No hay ningún artículo «${name}». Elige uno:\n${known}`,
  ambiguousArticle: (name, meant) => `Hay varios artículos que pueden ser «${name}». Elige uno:\n${meant}`,
  outdatedButton: 'Este botón es de una versión anterior. Usa el comando otra vez, por favor.',
  rateLimited: (seconds) =>
    `Has preguntado mucho en poco tiempo. Inténtalo otra vez en ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}, por favor.`,
  internalError: (id) => `Algo ha fallado por mi parte. Si lo comunicas, da este número, por favor: ${id}`,
};

export const esOfSeveral: SeveralArticlesTexts = {
  articleChanged: 'Uno de los artículos ha cambiado desde entonces. Pregunta otra vez, por favor.',
  firstPageAgain:
    'Los artículos han cambiado desde entonces, o he cambiado yo. Esta es la primera página, tal como es ahora.',
  doesNotSay: 'Los artículos no lo dicen.',
  notFound: 'Los artículos no lo dicen, o no lo he encontrado.',
  partNotSaid: (part) => `Los artículos no dicen esto: «${part}»`,
  saysNothing: (name, about) =>
    about === undefined
      ? `Los artículos nombran ${toName(name)}, pero no recogen nada que haya dicho.`
      : `Nada de lo que ${name} dice en los artículos menciona «${about}».`,
  smallTalk:
    'Busco en los artículos y te muestro sus propias palabras.\nPregúntame lo que quieras sobre ellos, o prueba una de estas opciones:',
  coveredTopics: 'De qué tratan los artículos',
  answeredQuestions: 'Preguntas que los artículos responden',
  aboutMessage: (content) => `Lo que dicen los artículos sobre: ${content}`,
  nothingAboutMessage: 'No he encontrado nada parecido en los artículos.',
  notQuotedAbout: (name, about) => `Los artículos no citan ${toName(name)} sobre «${about}».`,
  notQuoted: (name) => `Los artículos nombran ${toName(name)}, pero no hay citas suyas.`,
  saidOfThem: 'Lo que los artículos dicen de esta persona',
  unknownSpeaker: (name) => `Los artículos no citan a nadie llamado «${name}».`,
  nobodyQuoted: 'Los artículos no citan a nadie.',
  quotedPeople: (shown, total) => `${es.someOf('A quién citan', shown, total)}:`,
  unknownReferent: (words) => `No sé a quién se refieren los artículos con «${words}». Aparece aquí:`,
  nameNotQuoted: (name) => `Los artículos nombran «${name}», pero no citan nada suyo. Aparece aquí:`,
  unattributed: (count) =>
    `Los artículos recogen ${count === 1 ? 'una cita' : es.quotations(count)} sin nombrar a quien habla.`,
  nobodyNamed: 'Los artículos no nombran a nadie.',
  unknownPerson: (name) => `Los artículos no nombran a nadie llamado «${name}».`,
  helpAbout: 'Respondo con las palabras de estos artículos, cada cita con un enlace que abre la página ahí:',
  helpRefusal: 'Si no responden, lo digo. No adivino, y aquí no escribe ningún modelo de lenguaje.',
};
