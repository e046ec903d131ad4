import type { Translated } from '../../text/language.ts';

/** Acta's own texts in one language: labels, notices, errors. A text that a language lacks does not compile. */
export interface Texts {
  // Citations, pages and buttons.
  readonly inLanguage: Translated;
  /** Above the citation of another article that says the same. */
  readonly alsoIn: string;
  readonly page: (page: number, count: number) => string;
  /** For a page beyond the last. */
  readonly noSuchPage: (page: number, count: number) => string;
  readonly firstPage: string;
  readonly previousPage: string;
  readonly nextPage: string;
  /** Label of the button that shows a passage in context; with several, each names its own, like “¶4”. */
  readonly inContext: (passage?: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly share: string;
  /** After sharing has failed, or may have. */
  readonly shareAgain: string;
  /** An offer to share the present form of a private reply, which may have changed. */
  readonly shareChanged: string;
  readonly sharedBy: (user: string) => string;
  /** Discord shows the bot’s messages to the person alone. */
  readonly notShared: string;
  readonly articleChanged: string;
  /** Above the first page, instead of a later one of a list that may be another one now. */
  readonly firstPageAgain: string;
  readonly askAgain: string;

  // Counts.
  readonly articles: (count: number) => string;
  readonly paragraphs: (count: number) => string;
  readonly quotations: (count: number) => string;
  /** The kind and the number of listed items, where not all fit. */
  readonly someOf: (what: string, shown: number, total: number) => string;

  // /ask and “Find in article”.
  readonly morePassages: string;
  readonly furtherPassages: string;
  readonly relatedQuestions: string;
  readonly doesNotSay: string;
  /** The same of articles without a question bank, which nobody has told what they do not say. */
  readonly notFound: string;
  /** Above the nearest passages, which do not answer. */
  readonly noDirectAnswer: string;
  readonly nearest: string;
  /** The part of a two-part question that has no answer. */
  readonly partNotSaid: (part: string) => string;
  readonly partNotAnswered: (part: string) => string;
  readonly saysNothing: (name: string, about?: string) => string;
  /** To a greeting and the like: two lines above three things to try. */
  readonly smallTalk: string;
  /** The label of a menu that opens one of the topics. */
  readonly coveredTopics: string;
  /** For an article asked that does not answer, where another one seems to. */
  readonly anotherArticleAnswers: string;
  readonly askAllArticles: string;
  readonly answeredQuestions: string;
  readonly aboutMessage: (content: string) => string;
  /** Above passages that may not say the claims of a text. */
  readonly comesNearest: string;
  readonly nothingAboutMessage: string;
  readonly noTextInMessage: string;
  /** The part of a long message that was searched for. */
  readonly partOfMessage: (searched: number, sentences: number) => string;

  // /quote
  /** The number of quotations, with that of paragraphs where several share one. */
  readonly quotationsIn: (quotations: number, paragraphs: number) => string;
  /** @param counted quotations */
  readonly quotationsAbout: (counted: string, about: string) => string;
  /** @param counted quotations */
  readonly quotationsAfter: (counted: string, about: string) => string;
  readonly notQuotedAbout: (name: string, about: string) => string;
  readonly notQuoted: (name: string) => string;
  /** Label of the button that shows where somebody is named. */
  readonly saidOfThem: string;
  /** Above buttons for them, or for the first of them. */
  readonly severalSpeakers: (name: string, shown: number, total: number) => string;
  readonly unknownSpeaker: (name: string) => string;
  readonly nobodyQuoted: string;
  /** A heading for the quoted people, or for the first of them. */
  readonly quotedPeople: (shown: number, total: number) => string;
  /** For a name or a role with an unknown referent, before the passages with the words. */
  readonly unknownReferent: (words: string) => string;
  /** Before passages with a name of nobody who is quoted. */
  readonly nameNotQuoted: (name: string) => string;
  readonly unattributed: (count: number) => string;

  // /topics
  readonly topics: string;
  readonly topicsMenu: string;
  readonly allTopics: string;
  /** Label of the button that shows the first sentence of each topic. */
  readonly topicBeginnings: string;
  readonly articlesMenu: string;
  readonly sharedTopics: string;
  readonly noUniqueTopics: string;
  readonly unknownTopic: (name: string) => string;
  readonly topicsOnSubject: (name: string) => string;
  readonly askThis: (question: string) => string;

  // /people
  readonly people: string;
  readonly peopleMenu: string;
  readonly allPeople: string;
  readonly nobodyNamed: string;
  readonly unknownPerson: (name: string) => string;
  /** @param where paragraphs, or a number of articles */
  readonly namedIn: (where: string) => string;
  /** Label of the button that shows somebody’s quotations. */
  readonly theirWords: (quotations: number) => string;

  // /help
  readonly helpTitle: string;
  readonly helpAbout: string;
  readonly helpRefusal: string;
  /** On the options that `/help` leaves out of the commands. */
  readonly helpOptions: string;
  /** @param command that of the Apps menu of messages */
  readonly helpMessages: (command: string) => string;
  readonly questionsKept: string;
  readonly tryTopics: string;
  /** A question to try where no question bank has one. */
  readonly whoIs: (name: string) => string;
  readonly quotationsBy: (name: string) => string;
  readonly moreArticles: (count: number) => string;

  // Errors.
  readonly unknownCommand: (name: string, known: string) => string;
  readonly unknownContextMenuCommand: (name: string, known: string) => string;
  readonly missingOption: (usage: string, option: string) => string;
  /** Another option took the text that was meant for `option`. */
  readonly valueTakenBy: (other: string, option: string) => string;
  readonly unknownOption: (usage: string, option: string) => string;
  readonly repeatedOption: (usage: string, option: string) => string;
  readonly tooLong: (usage: string, option: string, max: number) => string;
  readonly notANumber: (usage: string, option: string, min: number, max: number) => string;
  readonly notText: (usage: string, option: string) => string;
  readonly notYesOrNo: (usage: string, option: string) => string;
  /** @param known headlines, a line each */
  readonly unknownArticle: (name: string, known: string) => string;
  /** @param meant headlines of the articles that may be meant, a line each */
  readonly ambiguousArticle: (name: string, meant: string) => string;
  readonly outdatedButton: string;
  readonly rateLimited: (seconds: number) => string;
  readonly internalError: (id: string) => string;
}

/** The texts that speak of the article, worded for a corpus of several articles. */
export type SeveralArticlesTexts = Pick<
  Texts,
  | 'articleChanged'
  | 'firstPageAgain'
  | 'doesNotSay'
  | 'notFound'
  | 'partNotSaid'
  | 'saysNothing'
  | 'smallTalk'
  | 'coveredTopics'
  | 'answeredQuestions'
  | 'aboutMessage'
  | 'nothingAboutMessage'
  | 'notQuotedAbout'
  | 'notQuoted'
  | 'saidOfThem'
  | 'unknownSpeaker'
  | 'nobodyQuoted'
  | 'quotedPeople'
  | 'unknownReferent'
  | 'nameNotQuoted'
  | 'unattributed'
  | 'nobodyNamed'
  | 'unknownPerson'
  | 'helpAbout'
  | 'helpRefusal'
>;
