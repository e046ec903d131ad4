import type { Corpus } from '../../analysis/corpus.ts';
import { unbalancedMarks } from '../../analysis/quotations/quotation-marks.ts';
import { type Article, slice } from '../../corpus/article.ts';
import type { Diagnostic } from '../../corpus/source-file.ts';
import type { Warning } from './inspect.ts';

/** A warning about a paragraph. */
type Local = Warning & { readonly paragraph: number };

/** So much of a quotation is shown, in UTF-16 units: enough to find it. */
const SHOWN = 60;

const short = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, SHOWN).trimEnd()}…`;

/** The quotations that the text gives to nobody whose name it says. */
function withoutSpeaker({ quotations }: Corpus): Local[] {
  return quotations
    .filter(({ speaker }) => speaker === undefined)
    .map(({ article, paragraph, words }) => ({
      paragraph,
      message: `nobody is known to say “${short(slice(article, words))}”`,
    }));
}

/** The paragraphs with a mark that opens nothing, or that is not closed before something else begins. */
function unbalanced({ text, paragraphs }: Article): Local[] {
  return unbalancedMarks(text, paragraphs).map(({ paragraph, at }) => ({
    paragraph,
    message: `a quotation mark is left over: ${short(text.slice(Math.max(0, at - 15), at + 25)).replace(/\s+/g, ' ')}`,
  }));
}

/** The paragraphs that the question bank, where there is one, asks nothing of. */
function unasked({ paragraphs, captions }: Article, { bank }: Corpus): Local[] {
  if (bank.length === 0) return [];
  const asked = new Set(bank.map(({ paragraph }) => paragraph));
  return paragraphs
    .filter(({ number }) => !captions.has(number) && !asked.has(number))
    .map(({ number }) => ({ paragraph: number, message: 'no question of the bank asks for it' }));
}

/** Everything thin or suspicious, in reading order; what concerns the whole article comes first. */
export function warningsOf(article: Article, corpus: Corpus, problems: readonly Diagnostic[]): Warning[] {
  const whole = problems.map(({ line, field, message }) => ({
    paragraph: undefined,
    message: `line ${line}: ${field && `${field}: `}${message}`,
  }));
  const places = [...withoutSpeaker(corpus), ...unbalanced(article), ...unasked(article, corpus)];
  return [...whole, ...places.sort((a, b) => a.paragraph - b.paragraph)];
}
