import type { Corpus } from '../../analysis/corpus.ts';
import { type Article, slice } from '../../corpus/article.ts';
import { StartupError } from '../../errors.ts';
import { answer } from '../../search/answer.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { detectQueryLanguage } from '../../text/detect-language.ts';
import { normalize } from '../../text/normalize.ts';
import { tokenize } from '../../text/tokenize.ts';

/** A question with what is right for it. */
export interface Judged {
  readonly question: string;
  /** The paragraphs that answer it, best first; `null` where the article does not. */
  readonly gold: readonly number[] | null;
  /** A third column, to print figures by; otherwise the question's language. */
  readonly kind: string;
}

/** What was answered. */
export interface Outcome extends Judged {
  readonly answered: boolean;
  /** The numbers of up to five paragraphs, best first. */
  readonly passages: readonly number[];
  /** The sentence in bold of the first. */
  readonly sentence: string;
  /** Whether the bank has this very question, but for case, accents and punctuation: then it was learned by heart. */
  readonly byHeart: boolean;
}

/** A question without what does not make it another one: its words, folded. */
const wordsOf = (question: string): string => tokenize(normalize(question)).join(' ');

/** How a set of questions was answered. A question that has an answer and is refused counts as a miss. */
export interface Figures {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
  /** Of the questions that have an answer, the share that was refused. */
  readonly falseRefusals: number;
  /** How many questions have no answer, and the share of those that was refused. */
  readonly unanswerable: number;
  readonly refused: number;
}

/**
 * Reads questions: one a line, a tab, the paragraphs that answer it (`4` or `5,17`) or `NONE`, and, if wanted, a tab and
 * a kind.
 *
 * @param path for the messages of errors
 * @param article whose paragraphs they are
 * @throws StartupError naming the first line that is of another form, or has a paragraph that the article does not have
 */
export function parseJudged(text: string, path: string, { id, paragraphs }: Article): Judged[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    const [question = '', gold = '', kind] = line.split('\t');
    if (question === '' || !/^(?:NONE|\d+(?:,\d+)*)$/.test(gold.trim())) {
      throw new StartupError(
        `${path}:${i + 1}: should be a question, a tab, and paragraph numbers like 5,17 or NONE`,
      );
    }
    const numbers = gold.trim() === 'NONE' ? null : gold.split(',').map(Number);
    const stray = numbers?.find((number) => paragraphs.every((paragraph) => paragraph.number !== number));
    if (stray !== undefined) {
      throw new StartupError(
        `${path}:${i + 1}: ${id} has no paragraph ${stray}; it has ${paragraphs.length}, counted from 1`,
      );
    }
    const language = detectQueryLanguage(tokenize(normalize(question)));
    return [
      {
        question,
        gold: numbers,
        kind: kind === undefined ? language : `${language} ${kind.trim()}`,
      },
    ];
  });
}

/** Asks one article all questions. */
export function ask(
  judged: readonly Judged[],
  article: Article,
  corpus: Corpus,
  index: SearchIndex,
): Outcome[] {
  const bank = new Set(
    corpus.bank.filter((one) => one.article === article).map(({ question }) => wordsOf(question)),
  );
  return judged.map((one) => {
    const { ranked } = answer(one.question, corpus, index, { article });
    const first = ranked[0];
    return {
      ...one,
      answered: ranked.length > 0,
      passages: [...new Set(ranked.map(({ passage }) => passage.paragraph))],
      sentence: first ? slice(first.passage.article, first.sentence) : '',
      byHeart: bank.has(wordsOf(one.question)),
    };
  });
}

/** The rank, from 1, of the first right paragraph; nothing where none is right. */
export function rankOf({ gold, passages }: Outcome): number | undefined {
  const at = passages.findIndex((paragraph) => gold?.includes(paragraph));
  return at < 0 ? undefined : at + 1;
}

/** The figures of some outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ gold }) => gold !== null);
  const unanswerable = outcomes.filter(({ gold }) => gold === null);
  const share = (part: readonly unknown[], of: readonly unknown[]): number =>
    of.length === 0 ? 0 : part.length / of.length;
  const within = (most: number): number =>
    share(
      answerable.filter((outcome) => (rankOf(outcome) ?? most + 1) <= most),
      answerable,
    );
  const reciprocal = answerable.reduce(
    (sum, outcome) => sum + 1 / (rankOf(outcome) ?? Number.POSITIVE_INFINITY),
    0,
  );
  return {
    questions: answerable.length,
    hit1: within(1),
    hit3: within(3),
    mrr: answerable.length === 0 ? 0 : reciprocal / answerable.length,
    falseRefusals: share(
      answerable.filter(({ answered }) => !answered),
      answerable,
    ),
    unanswerable: unanswerable.length,
    refused: share(
      unanswerable.filter(({ answered }) => !answered),
      unanswerable,
    ),
  };
}
