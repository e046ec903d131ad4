import MiniSearch from 'minisearch';
import { paragraphId } from '../corpus/article.ts';
import type { BankQuestion } from '../corpus/question-bank.ts';
import type { Language } from '../text/language.ts';
import { tokenize } from '../text/tokenize.ts';
import { maxEdits } from '../text/typos.ts';
import { lazy } from '../util/lazy.ts';

/** The suggested questions of all articles in one language. */
export interface SuggestionIndex {
  /** In reading order. */
  readonly questions: readonly BankQuestion[];
  /** The first question of each paragraph, by {@link paragraphId}. */
  readonly firstByParagraph: ReadonlyMap<string, BankQuestion>;
  /** The questions that begin like what is typed, or resemble it, best first. */
  search(typed: string): BankQuestion[];
}

function buildFullTextIndex(questions: readonly BankQuestion[]): MiniSearch<{ id: number }> {
  const index = new MiniSearch<{ id: number }>({
    fields: ['question'],
    extractField: ({ id }, field) => (field === 'id' ? id : (questions[id]?.question ?? '')),
    tokenize,
    processTerm: (term) => term,
    searchOptions: {
      // The last word may be unfinished.
      prefix: (_, i, terms) => i === terms.length - 1,
      fuzzy: (term) => maxEdits(term.length),
    },
  });
  index.addAll(questions.map((_, id) => ({ id })));
  return index;
}

/** Indexes the suggested questions of a language. */
export function buildSuggestionIndex(bank: readonly BankQuestion[], language: Language): SuggestionIndex {
  const questions = bank.filter((question) => question.suggested && question.language === language);
  const firstByParagraph = new Map<string, BankQuestion>();
  for (const question of questions) {
    const [paragraph] = question.paragraphs;
    if (paragraph === undefined) continue;
    const key = paragraphId(question.article, paragraph);
    if (!firstByParagraph.has(key)) firstByParagraph.set(key, question);
  }
  // An answer needs none, only autocompletion.
  const fullText = lazy(() => buildFullTextIndex(questions));
  return {
    questions,
    firstByParagraph,
    search: (typed) =>
      fullText()
        .search(typed)
        .flatMap(({ id }) => questions[Number(id)] ?? []),
  };
}
