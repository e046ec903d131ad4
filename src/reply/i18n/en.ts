import type { SeveralArticlesTexts, Texts } from './texts.ts';

export const en: Texts = {
  // Citations, pages and buttons.
  inLanguage: { en: 'in English', es: 'in Spanish' },
  alsoIn: 'Also:',
  page: (page, count) => `Page ${page} of ${count}`,
  noSuchPage: (page, count) =>
    count === 1 ? 'There is only one page.' : `There is no page ${page}: this is the last of ${count}.`,
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  inContext: (passage) => (passage === undefined ? 'In context' : `${passage} in context`),
  earlier: 'Earlier',
  later: 'Later',
  share: 'Share with everyone',
  shareAgain: 'Try to share again',
  shareChanged: 'This may have changed: share it?',
  sharedBy: (user) => `Shared by ${user}`,
  notShared:
    'Not shared: Discord shows my messages here to you alone. Moderators can allow external apps, or install me to the server.',
  articleChanged: 'The article has changed since then. Please ask again.',
  firstPageAgain: 'The article has changed since then, or I have. Here is the first page as it is now.',
  askAgain: 'Ask again',

  // Counts.
  articles: (count) => (count === 1 ? '1 article' : `${count} articles`),
  paragraphs: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  quotations: (count) => (count === 1 ? '1 quotation' : `${count} quotations`),
  someOf: (what, shown, total) => (shown < total ? `${what} (${shown} of ${total})` : what),

  // /ask and “Find in article”.
  morePassages: 'More passages',
  furtherPassages: 'The next closest passages. They may not answer.',
  relatedQuestions: 'Related questions',
  doesNotSay: 'The article does not say.',
  notFound: 'The article does not say, as far as I can find.',
  noDirectAnswer: 'Nothing answers that directly.',
  nearest: 'Nearest:',
  partNotSaid: (part) => `The article does not say: “${part}”`,
  partNotAnswered: (part) => `There may be no answer to this: “${part}”`,
  saysNothing: (name, about) =>
    about === undefined
      ? `${name} is named in the article, but says nothing there.`
      : `Nothing that ${name} says in the article mentions “${about}”.`,
  smallTalk:
    'I look things up in the article, and show you its own words.\nAsk me anything about it, or try one of these:',
  coveredTopics: 'What the article covers',
  anotherArticleAnswers: 'Another article may answer this.',
  askAllArticles: 'Ask all articles',
  answeredQuestions: 'Questions that the article answers',
  aboutMessage: (content) => `What the article says about: ${content}`,
  comesNearest: 'What comes nearest:',
  nothingAboutMessage: 'I found nothing like this in the article.',
  noTextInMessage: 'There is no text in this message.',
  partOfMessage: (searched, sentences) => `Searched for the first ${searched} of its ${sentences} sentences.`,

  // /quote
  quotationsIn: (quotations, paragraphs) =>
    paragraphs < quotations
      ? `${en.quotations(quotations)} in ${en.paragraphs(paragraphs)}`
      : en.quotations(quotations),
  quotationsAbout: (counted, about) => `${counted} on “${about}”`,
  quotationsAfter: (counted, about) => `${counted} after a paragraph on “${about}”`,
  notQuotedAbout: (name, about) => `${name} is not quoted on “${about}” in the article.`,
  notQuoted: (name) => `${name} is named in the article, but not quoted.`,
  saidOfThem: 'What the article says of them',
  severalSpeakers: (name, shown, total) =>
    `${en.someOf(`Several people may be meant by “${name}”`, shown, total)}:`,
  unknownSpeaker: (name) => `Nobody called “${name}” is quoted in the article.`,
  nobodyQuoted: 'Nobody is quoted in the article.',
  quotedPeople: (shown, total) => `${en.someOf('Who is quoted', shown, total)}:`,
  unknownReferent: (words) => `I do not know whom the article means by “${words}”. It is here:`,
  nameNotQuoted: (name) => `“${name}” is named in the article, but not quoted. It is here:`,
  unattributed: (count) => `The article does not name the speaker of ${en.quotations(count)}.`,

  // /topics
  topics: 'Topics',
  topicsMenu: 'Read one topic',
  allTopics: 'All topics',
  topicBeginnings: 'How each topic begins',
  articlesMenu: 'Topics of one article',
  sharedTopics: 'In several articles',
  noUniqueTopics: 'No topic of its own.',
  unknownTopic: (name) => `There is no topic “${name}”.`,
  topicsOnSubject: (name) => `“${name}” is no topic of its own. It comes up in:`,
  askThis: (question) => `Ask: ${question}`,

  // /people
  people: 'People',
  peopleMenu: 'Read about one person',
  allPeople: 'All people',
  nobodyNamed: 'The article names nobody.',
  unknownPerson: (name) => `The article names nobody called “${name}”.`,
  namedIn: (where) => `named in ${where}`,
  theirWords: (quotations) => `Their words: ${en.quotations(quotations)}`,

  // /help
  helpTitle: 'Acta',
  helpAbout: 'I answer from this article, in its own words, each with a link that opens the page there:',
  helpRefusal: 'When it does not answer, I say so. I do not guess, and no language model writes here.',
  helpOptions:
    'With `private`, only you see the reply, and can share it afterwards; with `page`, you see a later page.',
  helpMessages: (command) => `- **${command}**, in the Apps menu of a message · What is said about it`,
  questionsKept: 'Questions are kept, without who asked them, to improve the answers.',
  tryTopics: 'Topics',
  whoIs: (name) => `Who is ${name}?`,
  quotationsBy: (name) => `Quotes: ${name}`,
  moreArticles: (count) => (count === 1 ? 'And one more article.' : `And ${count} more articles.`),

  // Errors.
  unknownCommand: (name, known) => `There is no command /${name}. There are ${known}.`,
  unknownContextMenuCommand: (name, known) => `There is no command “${name}” any more. There are ${known}.`,
  missingOption: (usage, option) => `The option “${option}” is missing: ${usage}`,
  valueTakenBy: (other, option) =>
    `All that follows “${other}:” was taken for its value. Write “${option}:” before what is meant for that.`,
  unknownOption: (usage, option) => `There is no option “${option}” here: ${usage}`,
  repeatedOption: (usage, option) => `The option “${option}” is there twice: ${usage}`,
  tooLong: (usage, option, max) => `The option “${option}” must have at most ${max} characters: ${usage}`,
  notANumber: (usage, option, min, max) =>
    `The option “${option}” must be a whole number from ${min} to ${max}: ${usage}`,
  notText: (usage, option) => `The option “${option}” must be text: ${usage}`,
  notYesOrNo: (usage, option) => `The option “${option}” must be true or false: ${usage}`,
  unknownArticle: (name, known) => `There is no article “${name}”. Choose one:\n${known}`,
  ambiguousArticle: (name, meant) => `Several articles may be meant by “${name}”. Choose one:\n${meant}`,
  outdatedButton: 'This button is from an earlier version of me. Please use the command again.',
  rateLimited: (seconds) =>
    `You have asked a lot in a short time. Please try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  internalError: (id) => `Something went wrong on my side. If you report it, please give this number: ${id}`,
};

export const enOfSeveral: SeveralArticlesTexts = {
  articleChanged: 'One of the articles has changed since then. Please ask again.',
  firstPageAgain: 'The articles have changed since then, or I have. Here is the first page as it is now.',
  doesNotSay: 'The articles do not say.',
  notFound: 'The articles do not say, as far as I can find.',
  partNotSaid: (part) => `The articles do not say: “${part}”`,
  saysNothing: (name, about) =>
    about === undefined
      ? `${name} is named in the articles, but says nothing there.`
      : `Nothing that ${name} says in the articles mentions “${about}”.`,
  smallTalk:
    'I look things up in the articles, and show you their own words.\nAsk me anything about them, or try one of these:',
  coveredTopics: 'What the articles cover',
  answeredQuestions: 'Questions that the articles answer',
  aboutMessage: (content) => `What the articles say about: ${content}`,
  nothingAboutMessage: 'I found nothing like this in the articles.',
  notQuotedAbout: (name, about) => `${name} is not quoted on “${about}” in the articles.`,
  notQuoted: (name) => `${name} is named in the articles, but not quoted.`,
  saidOfThem: 'What the articles say of them',
  unknownSpeaker: (name) => `Nobody called “${name}” is quoted in the articles.`,
  nobodyQuoted: 'Nobody is quoted in the articles.',
  quotedPeople: en.quotedPeople,
  unknownReferent: (words) => `I do not know whom the articles mean by “${words}”. It is here:`,
  nameNotQuoted: (name) => `“${name}” is named in the articles, but not quoted. It is here:`,
  unattributed: (count) => `The articles do not name the speaker of ${en.quotations(count)}.`,
  nobodyNamed: 'The articles name nobody.',
  unknownPerson: (name) => `The articles name nobody called “${name}”.`,
  helpAbout: 'I answer from these articles, in their own words, each with a link that opens the page there:',
  helpRefusal: 'When they do not answer, I say so. I do not guess, and no language model writes here.',
};
