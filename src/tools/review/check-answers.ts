/** Checks that questions are answered as an editor has said, once their banks have been trained on. */
import { answer } from '../../search/answer.ts';
import type { EditedCorpus } from '../bank-file/articles.ts';
import type { BankAddition } from '../bank-file/edit-bank.ts';
import { agreesWithBank } from './bank-agreement.ts';

/** Questions that were asked again. */
interface AnswerCheck {
  readonly asked: number;
  /** The questions that are still answered otherwise, and how. */
  readonly wrong: readonly { readonly question: string; readonly instead: string }[];
}

/** Asks the questions of each article, by its id: one of the paragraphs has to be first, or nothing shown. */
export function checkAnswers(
  additions: ReadonlyMap<string, readonly BankAddition[]>,
  { knowledge, articles }: EditedCorpus,
): AnswerCheck {
  let asked = 0;
  const wrong: { question: string; instead: string }[] = [];
  for (const [id, lines] of additions) {
    const article = articles.get(id)?.article;
    for (const { question, paragraphs } of lines) {
      asked += 1;
      const result = answer(question, knowledge.index, { article });
      if (article && agreesWithBank(result, article, paragraphs)) continue;
      const { outcome, hits } = result;
      const first = hits[0]?.passage.paragraph;
      const shown = first === undefined ? 'does not say' : `¶${first}`;
      wrong.push({ question, instead: outcome === 'nearest' ? `nearest ${shown}` : shown });
    }
  }
  return { asked, wrong };
}
