import { unbalancedMarks } from '../../analysis/marks/quotation-marks.ts';
import { nameWords } from '../../analysis/mentions/person-names.ts';
import { lacksSpeaker } from '../../analysis/quotations/speaker-index.ts';
import { type Article, type EditorEntries, slice } from '../../corpus/article.ts';
import type { BankQuestion } from '../../corpus/question-bank.ts';
import type { SourceFile } from '../../corpus/source-file.ts';
import { bankSize } from '../../search/bank/bank-model.ts';
import { uncoveredSentences } from '../../search/bank/uncovered-sentences.ts';
import { detectParagraphLanguage } from '../../text/detect-language.ts';
import { breaksSentence } from '../../text/hard-wraps.ts';
import { isWithinTypo } from '../../text/typos.ts';
import { describeMoved, findMovedParagraphs } from '../bank-file/moved-paragraphs.ts';
import { findDividedQuestions, findForeignQuestions } from '../bank-file/suspicious-questions.ts';
import { type Reason, reasonByText } from '../import/boilerplate.ts';
import { truncate } from '../truncate.ts';
import { findEntryWarnings } from './entry-warnings.ts';
import {
  contextOf,
  findCutEnd,
  findDamage,
  findDialogueHyphens,
  findUnreadInterview,
  findUnreadMarks,
  type ParagraphWarning,
} from './text-warnings.ts';

/** Something that an editor should look at before the article is published. */
export interface Warning {
  /** The number of the paragraph; `undefined` for the article as a whole. */
  readonly paragraph: number | undefined;
  readonly message: string;
}

/** An article to look for warnings in. */
export interface CheckedArticle {
  readonly article: Article;
  /** The entries of its front matter. */
  readonly entries: EditorEntries;
  readonly bank: readonly BankQuestion[];
  /** `undefined` where there is no question bank. */
  readonly bankFile: SourceFile | undefined;
  /** As YYYY-MM-DD. */
  readonly today: string;
}

/** In UTF-16 units. */
const MAX_QUOTED_LENGTH = 60;
/** In one warning. */
const MAX_QUOTED_QUESTIONS = 5;

function findUnattributedQuotations(article: Article): ParagraphWarning[] {
  return article.quotations.filter(lacksSpeaker).map(({ paragraph, words }) => ({
    paragraph,
    message: `nobody is known to say “${truncate(slice(article, words), MAX_QUOTED_LENGTH)}”`,
  }));
}

/** Quotation marks that close nothing, or are not closed. */
function findUnbalancedMarks({ text, paragraphs }: Article): ParagraphWarning[] {
  return unbalancedMarks(text, paragraphs).map(({ paragraph, at }) => ({
    paragraph,
    message: `a quotation mark is left over: ${contextOf(text, at)}`,
  }));
}

/** Paragraphs and sentences that no question of the bank is for, if there is a bank; captions need none. */
function findUncovered(article: Article, bank: readonly BankQuestion[]): ParagraphWarning[] {
  if (bank.length === 0) return [];
  const uncovered = uncoveredSentences(article, bank, bankSize(bank, article) === 'large');
  return article.paragraphs.flatMap(({ number, sentences }) => {
    const missing = sentences.filter((sentence) => uncovered.includes(sentence));
    const quoted = missing.map((span) => `“${truncate(slice(article, span), MAX_QUOTED_LENGTH)}”`);
    const named = missing.length === sentences.length ? ['it'] : quoted;
    return named.map((what) => ({ paragraph: number, message: `no question of the bank asks for ${what}` }));
  });
}

/** The paragraph from which on the numbers of the bank are no longer the article's. */
function findMovedNumbers(article: Article, bank: readonly BankQuestion[]): ParagraphWarning[] {
  const moved = findMovedParagraphs(article, bank);
  return moved ? [{ paragraph: moved.from, message: describeMoved(moved) }] : [];
}

/** The year of the first newspaper. */
const FIRST_YEAR = '1605';
/** The tolerance for a date in the future: in some time zones it is tomorrow already. */
const DAY_MS = 86_400_000;

/** A day on which nothing can have been published. */
function findUnlikelyDay({ published }: Article, today: string): string[] {
  const tomorrow = new Date(Date.parse(today) + DAY_MS).toISOString().slice(0, 10);
  return published !== undefined && (published < FIRST_YEAR || published > tomorrow)
    ? [`published: ${published}: is the year right?`]
    : [];
}

/** Names of boilerplate, as warnings print them. */
const BOILERPLATE_NAMES: Readonly<Partial<Record<Reason, string>>> = {
  advertisement: 'an advertisement',
  byline: 'a byline',
  caption: 'a caption or a credit; list it under captions, or leave it out',
  copyright: 'a copyright notice',
  label: 'a button or a label of the page',
  'no words': 'a separator',
  paywall: 'the rest of a paywall',
  subscribe: 'an invitation to subscribe or follow',
  teaser: 'a teaser for another article',
  time: 'a time of publication',
};

/** Lines around the story, which would be quoted as a part of it. */
function findBoilerplate(article: Article): ParagraphWarning[] {
  return article.paragraphs.flatMap((paragraph) => {
    if (article.captions.has(paragraph.number)) return [];
    const reason = reasonByText({ text: slice(article, paragraph), linkDensity: 0 });
    const name = reason && BOILERPLATE_NAMES[reason];
    return name === undefined ? [] : [{ paragraph: paragraph.number, message: `looks like ${name}` }];
  });
}

/** A paragraph that ends inside a sentence which the next one goes on with. */
function findBrokenSentences(article: Article): ParagraphWarning[] {
  return article.paragraphs.flatMap((paragraph, i) => {
    const next = article.paragraphs[i + 1];
    if (!next) return [];
    const isBroken = breaksSentence(slice(article, paragraph), slice(article, next));
    const message = 'ends inside a sentence, which the next one seems to go on with: is it hard-wrapped?';
    return isBroken ? [{ paragraph: paragraph.number, message }] : [];
  });
}

const LANGUAGE_NAMES = { en: 'English', es: 'Spanish' } as const;

function findForeignParagraphs(article: Article): ParagraphWarning[] {
  return article.paragraphs.flatMap((paragraph) => {
    const language = detectParagraphLanguage(slice(article, paragraph), article.language);
    return language === article.language
      ? []
      : [{ paragraph: paragraph.number, message: `seems to be in ${LANGUAGE_NAMES[language]}` }];
  });
}

/** True for two names, or a full name and a last name, that differ in the spelling of one word. */
function areSpellingsOfOne(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || (short.length < long.length && short.length > 1)) return false;
  const compared = long.slice(-short.length);
  const different = compared.filter((word, i) => word !== short[i]);
  return (
    different.length === 1 &&
    compared.every((word, i) => word === short[i] || isWithinTypo(short[i] ?? '', word))
  );
}

/** People whose names differ by a letter or two: probably one person. */
function findSpellingVariants({ people, mentions }: Article): ParagraphWarning[] {
  const seen: string[] = [];
  return people.flatMap(({ name }) => {
    const other = seen.find((each) => areSpellingsOfOne(each, name));
    seen.push(name);
    const first = mentions.find(({ person }) => person === name);
    return other === undefined || !first
      ? []
      : [
          {
            paragraph: first.paragraph,
            message: `“${name}” and “${other}”: one person, spelled in two ways?`,
          },
        ];
  });
}

/** "“Who”, “then” and 3 more". */
function quoteSome(texts: readonly string[]): string {
  const shown = texts.slice(0, MAX_QUOTED_QUESTIONS).map((text) => `“${truncate(text, MAX_QUOTED_LENGTH)}”`);
  const rest = texts.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Questions of the bank that are parts of one, or in another language than it says. */
function findSuspiciousQuestions(bank: readonly BankQuestion[], bankFile: SourceFile): Warning[] {
  const divided = findDividedQuestions(bankFile);
  const foreign = findForeignQuestions(bank).map(({ question }) => question);
  const about = (texts: readonly string[], message: string): Warning[] =>
    texts.length === 0 ? [] : [{ paragraph: undefined, message: `${bankFile.path}: ${message}` }];
  return [
    ...about(
      divided,
      `has commas divided a question? Between brackets, one that has a comma goes in quotation marks: ${quoteSome(divided)}`,
    ),
    ...about(foreign, `in the other language than they stand under: ${quoteSome(foreign)}`),
  ];
}

/** All warnings in reading order; those about the article as a whole come first. */
export function findWarnings({ article, entries, bank, bankFile, today }: CheckedArticle): Warning[] {
  const byParagraph = [
    ...findBoilerplate(article),
    ...findBrokenSentences(article),
    ...findForeignParagraphs(article),
    ...findSpellingVariants(article),
    ...findUnattributedQuotations(article),
    ...findUnbalancedMarks(article),
    ...findUnreadMarks(article),
    ...findDialogueHyphens(article),
    ...findUnreadInterview(article),
    ...findDamage(article),
    ...findCutEnd(article),
    ...findMovedNumbers(article, bank),
    ...findUncovered(article, bank),
  ].sort((a, b) => a.paragraph - b.paragraph);
  const ofFrontMatter = [...findUnlikelyDay(article, today), ...findEntryWarnings(article, entries)];
  return [
    ...ofFrontMatter.map((message) => ({ paragraph: undefined, message })),
    ...(bankFile ? findSuspiciousQuestions(bank, bankFile) : []),
    ...byParagraph,
  ];
}
