import MiniSearch from 'minisearch';
import type { Corpus } from '../analysis/corpus.ts';
import type { Article } from '../corpus/article.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import type { Language } from '../text/language.ts';
import { normalize } from '../text/normalize.ts';
import { tokenize } from '../text/tokenize.ts';
import { lazy } from '../util/lazy.ts';
import type { Answer } from './answer.ts';
import { stopWords } from './stop-words.ts';

/** The canonical questions of a corpus in one language, to be looked up while someone types one. */
interface SuggestionIndex {
  readonly questions: readonly BankQuestion[];
  /** The first of each paragraph, by {@link paragraphKey}. */
  readonly first: ReadonlyMap<string, BankQuestion>;
  /** Made when something is typed: an answer needs none. */
  index(): MiniSearch<{ id: number }>;
}

/** Made when they are first asked for. */
const made = new WeakMap<Corpus, Readonly<Record<Language, SuggestionIndex>>>();

/** A paragraph of an article. */
interface ParagraphRef {
  readonly article: Article;
  readonly paragraph?: number | undefined;
}

const paragraphKey = ({ article, paragraph }: ParagraphRef): string => `${article.id}.${paragraph}`;

function suggestable({ bank }: Corpus, language: Language): SuggestionIndex {
  const questions = bank.filter((one) => one.suggested && one.language === language);
  const first = new Map(questions.map((question) => [paragraphKey(question), question] as const).reverse());
  return { questions, first, index: lazy(() => indexOf(questions)) };
}

function indexOf(questions: readonly BankQuestion[]): MiniSearch<{ id: number }> {
  const index = new MiniSearch<{ id: number }>({
    fields: ['question'],
    extractField: ({ id }, field) => (field === 'id' ? id : (questions[id]?.question ?? '')),
    tokenize: (text) => tokenize(normalize(text)),
    processTerm: (term) => term,
    searchOptions: {
      // The word that is being typed is not finished.
      prefix: (_, i, terms) => i === terms.length - 1,
      // One letter in five may be amiss; of a short word, any other word is one letter away.
      fuzzy: (term) => (term.length < 4 ? false : 0.2),
    },
  });
  index.addAll(questions.map((_, id) => ({ id })));
  return index;
}

function suggestableOf(corpus: Corpus, language: Language): SuggestionIndex {
  const all = made.get(corpus) ?? {
    en: suggestable(corpus, 'en'),
    es: suggestable(corpus, 'es'),
  };
  made.set(corpus, all);
  return all[language];
}

/**
 * The canonical questions that are closest in words to what someone types, the closest first; all of them, in reading
 * order, where nothing is typed yet.
 */
export function autocompleteQuestions(typed: string, corpus: Corpus, language: Language): BankQuestion[] {
  const { questions, index } = suggestableOf(corpus, language);
  if (typed.trim() === '') return [...questions];
  return index()
    .search(typed)
    .flatMap(({ id }) => questions[Number(id)] ?? []);
}

/**
 * Questions to ask instead of one that nothing answers: one for each paragraph that came nearest to it, the nearest first,
 * and of a paragraph's the one that is closest in words, stop words apart: "how" and "what" are in all of them.
 */
export function alternativeQuestions(
  question: string,
  { near }: Answer,
  corpus: Corpus,
  language: Language,
): BankQuestion[] {
  const topic = tokenize(normalize(question)).filter((word) => !stopWords.has(word));
  const closest = [topic.join(' '), ''].flatMap((typed) => autocompleteQuestions(typed, corpus, language));
  const nearest = near
    .map(paragraphKey)
    .flatMap((place) => closest.find((one) => paragraphKey(one) === place) ?? []);
  return [...new Set(nearest)];
}

/** How far from an answering paragraph its neighbours are asked about, nearest first. */
const NEIGHBOUR_OFFSETS = [1, -1, 2, -2, 3, -3];

/**
 * Questions to go on with: one for each paragraph that came near to answering, or stands near one that answers, but for
 * those that have answered.
 */
export function relatedQuestions(
  { hits, ranked }: Answer,
  corpus: Corpus,
  language: Language,
): BankQuestion[] {
  const { first } = suggestableOf(corpus, language);
  const answered = new Set(hits.map(({ passage }) => paragraphKey(passage)));
  const near = ranked.map(({ passage }) => paragraphKey(passage));
  const around = hits.flatMap(({ passage: { article, paragraph } }) =>
    NEIGHBOUR_OFFSETS.map((step) => paragraphKey({ article, paragraph: paragraph + step })),
  );
  const places = new Set([...near, ...around].filter((place) => !answered.has(place)));
  return [...places].flatMap((place) => first.get(place) ?? []);
}
