/** Explains each quotation's speaker: the cue that names them, the other candidates, and the reasons against these. */

import { type Reading, readArticle } from '../../analysis/analyze-article.ts';
import type { Entity } from '../../analysis/entities/entity.ts';
import type { Mention } from '../../analysis/mentions/classify-mention.ts';
import type { Attribution, Cue } from '../../analysis/quotations/attribution.ts';
import { isAddressee } from '../../analysis/syntax/addressees.ts';
import { isAgent } from '../../analysis/syntax/agents.ts';
import { isComplement } from '../../analysis/syntax/complements.ts';
import { type Article, type ArticleText, type EditorEntries, slice } from '../../corpus/article.ts';

/** A quotation as `--explain` prints it. */
export interface Explanation {
  readonly paragraph: number;
  readonly words: string;
  readonly speaker: string | undefined;
  readonly reason: string;
  /** The others named in the sentence, and the reasons why they are not the speaker. */
  readonly others: readonly { readonly name: string; readonly reason: string }[];
}

const CUES: Readonly<Record<Cue, string>> = {
  after: 'named right after it',
  before: 'named before it',
  tag: 'named in a tag further on',
  introduction: 'a colon, “as” or “with” leads to it',
  'active speaker': 'no cue in its sentence: who has just spoken, or done something, goes on',
  turn: 'a turn: by its label, or as a question or an answer',
  'left open': 'left open at the end of its paragraph: who is named where it ends',
  'side by side': 'side by side with the next quotation: who is named after that',
  title: 'a title, a name or scare quotes: nobody’s words',
  none: 'nothing in its sentence says who',
};

/** The words of a mention, as the article has them. */
function mentionText({ text }: ArticleText, { sentence }: Attribution, { start, end }: Mention): string {
  const [first, last] = [sentence.tokens[start], sentence.tokens[end - 1]];
  return first && last ? text.slice(first.start, last.end) : '';
}

function reasonOf(article: ArticleText, attribution: Attribution): string {
  const { source, cue, speaker } = attribution;
  const because = CUES[cue];
  if (source === undefined) return because;
  if (source === null) return `${because}: somebody without a name, a group or a thing`;
  if (source.type === 'null subject')
    return `${because}: a verb without a subject, so whom the text is about`;
  const words = `“${mentionText(article, attribution, source)}”`;
  return speaker ? `${because}: ${words}` : `${because}: ${words}, and the article does not say who that is`;
}

/** The reason why somebody named in the sentence of a quotation is not its speaker. */
function whyNot({ sentence, source }: Attribution, mention: Mention, entity: Entity): string {
  if (entity.kind === 'place') return 'a place';
  if (entity.kind === 'none') return 'declared as no person';
  if (mention.isPossessive) return 'only owns something';
  const preposition = sentence.tokens[mention.start - 1]?.text ?? '';
  if (isAddressee(sentence, mention)) return `after “${preposition}”: somebody it is said to, with or about`;
  if (isComplement(sentence, mention)) return `after “${preposition}”: part of another phrase`;
  if (!isAgent(sentence, mention)) return 'has no verb of its own here';
  return source === undefined ? 'says nothing here' : 'its verb is not the cue nearest to the quotation';
}

function othersOf(attribution: Attribution): Explanation['others'] {
  const { sentence, resolved, speaker } = attribution;
  const reasons = new Map<string, string>();
  for (const mention of sentence.mentions) {
    const entity = resolved.get(mention);
    if (!entity || entity === speaker || reasons.has(entity.name)) continue;
    reasons.set(entity.name, whyNot(attribution, mention, entity));
  }
  return [...reasons].map(([name, reason]) => ({ name, reason }));
}

function attributionsOf(article: Article, entries: EditorEntries): Reading['attributions'] {
  return readArticle(article, entries).attributions;
}

/** Explains the quotations of an article, in order. */
export function explainQuotations(article: Article, entries: EditorEntries): Explanation[] {
  const attributions = attributionsOf(article, entries);
  return article.quotations.flatMap(({ words, paragraph, speaker }, i) => {
    const attribution = attributions[i];
    if (!attribution) return [];
    const isRepeated = speaker !== undefined && attribution.speaker === undefined;
    return [
      {
        paragraph,
        words: slice(article, words),
        speaker,
        reason: isRepeated ? 'the same words are theirs elsewhere' : reasonOf(article, attribution),
        others: othersOf(attribution),
      },
    ];
  });
}
