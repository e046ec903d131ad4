/** Answers a question: parses it, judges it by each article alone, and selects the passages to show, best first. */
import { type Article, slice } from '../corpus/article.ts';
import type { Passage } from '../corpus/passages.ts';
import type { Span } from '../text/span.ts';
import { distinctBy } from '../util/distinct-by.ts';
import { maxOf } from '../util/extremes.ts';
import { interleave } from '../util/interleave.ts';
import { lazy } from '../util/lazy.ts';
import { type Evidence, explain, type ScoredPassage } from './evidence/evidence.ts';
import { answerSentences, sentencesWith, speakerWords } from './evidence/highlight.ts';
import { judge } from './frames/judge-question.ts';
import type { ArticleIndex } from './index/article-index.ts';
import { answerProbability } from './judgement/answerability-by-bank.ts';
import { paragraphsInBank } from './judgement/bank-lookup.ts';
import type { JudgedOutcome, Judgement, Outcome, Remark } from './judgement/judgement.ts';
import { queryLanguage } from './query/query-language.ts';
import { type ParsedQuestion, parseQuestion } from './question/parse-question.ts';
import type { QuestionFrame } from './question/question-frame.ts';
import { reportSameEvent } from './same-event.ts';
import type { SearchIndex } from './search-index.ts';
import { type ComparableText, comparableText, repeats } from './text-repetition.ts';

/** A passage that answers, or comes near. */
export interface Hit {
  readonly passage: Passage;
  /** The sentences or quotations that answer, in order. */
  readonly highlights: readonly Span[];
  /** The confidence of its article's judgement or, of a claim, the share that the passage explains, 0 to 1. */
  readonly confidence: number;
  /** Passages of other articles on the same event that say the same. */
  readonly repeats: readonly Passage[];
}

export interface Answer {
  readonly outcome: Outcome;
  /** The passages of the first page, best first; none where the articles do not say. */
  readonly hits: readonly Hit[];
  /** Those that came next. */
  readonly further: readonly Hit[];
  /** The share of the question that the best passage of the best article explains, whether it is shown or not, 0 to 1. */
  readonly explained: number;
  readonly remark: Remark | undefined;
}

export interface SearchScope {
  /** The only article to look in. Default: all. */
  readonly article?: Article | undefined;
}

/** Maximum passages beyond the first page. */
const MAX_FURTHER = 5;
/** Maximum hits on the first page, of several articles together, that answer or come near. */
const MAX_HITS_OF_SEVERAL = { answer: 6, nearest: 3 } as const;
/** Minimum confidence of another article that is shown too, relative to the best one's. */
const MIN_RELATIVE_CONFIDENCE = 0.9;
/** Minimum confidence of the nearest passage of an article on the same event as one that answers. */
const MIN_CONFIDENCE_OF_SAME_EVENT = 0.6;
/** Minimum confidence of an article in the language of the question for it to come before others in another. */
const MIN_OWN_CONFIDENCE = 0.45;
/** Factor of the confidence of an article in another language that only comes near. */
const TRANSLATION_FACTOR = 0.6;
/** Minimum quality of a translation in such an article’s best passage: one of probability one half. */
const MIN_TRANSLATION = 0.7;
/**
 * Minimum sum of the probability that a bank's passage answers and of the share of the question that it explains, where another
 * article explains more.
 */
const MIN_BANK_SUPPORT = 0.6;
const OUTCOME_RANK: Readonly<Record<JudgedOutcome, number>> = { answer: 2, nearest: 1, none: 0 };

/** The sentences or quotations of a passage that answer; of a question in parts, those for each part that it is shown for. */
function highlightsIn(passage: ScoredPassage, judgement: Judgement, index: ArticleIndex): readonly Span[] {
  const { position } = passage;
  const ofParts = (judgement.parts ?? []).flatMap((part) => {
    const chosen = part.chosen.find((each) => each.position === position);
    return chosen ? highlightsIn(chosen, part, index) : [];
  });
  if (ofParts.length > 0) return distinctBy(ofParts, ({ start }) => start).sort((a, b) => a.start - b.start);
  const found = index.passages[position];
  const words = [
    ...speakerWords(judgement.speakers ?? [], position, index, judgement.subject),
    ...(found ? sentencesWith(judgement.statements ?? [], found) : []),
  ];
  return words.length > 0 ? words : answerSentences(passage, judgement.evidence, index);
}

function hitOf(passage: ScoredPassage, judgement: Judgement, index: ArticleIndex): Hit[] {
  const found = index.passages[passage.position];
  if (!found) return [];
  const highlights = highlightsIn(passage, judgement, index);
  return [{ passage: found, highlights, confidence: judgement.confidence, repeats: [] }];
}

/** True for a passage with a word of the question, or a match of one. */
const hasWords = ({ lexical }: ScoredPassage): boolean => (lexical?.coverage ?? 0) > 0;

interface Judged {
  readonly articleIndex: ArticleIndex;
  readonly judgement: Judgement;
  /** True for an article in the language of the question, in whatever words it was searched for. */
  readonly isInOwnLanguage: boolean;
}

/** Judges a question by an article. */
function judgedBy(question: ParsedQuestion, articleIndex: ArticleIndex, searchIndex: SearchIndex): Judged {
  const { aliases, article, vocabulary } = articleIndex;
  const tokens = aliases.canonicalize(question.tokens);
  const language = queryLanguage(question.text, tokens, vocabulary, searchIndex.resources);
  const judgement = judge(question, articleIndex, searchIndex);
  return { articleIndex, judgement, isInOwnLanguage: language === article.language };
}

/**
 * Judgements of articles in the language of the question unchanged, and of others at a reduced confidence. Words have many
 * translations, so a near passage found by them seems nearer than it is. Where an article matches the words themselves, one in
 * another language that has no bank, and is on another event, does not answer.
 */
function trustOwnWords(judged: readonly Judged[]): Judged[] {
  const own = judged.filter((each) => each.isInOwnLanguage && each.judgement.outcome !== 'none');
  const mostOwn = maxOf(own.map(({ judgement }) => judgement.confidence));
  return judged.map((each) => {
    const { articleIndex, judgement } = each;
    const { outcome, confidence, evidence, speakers } = judgement;
    if (each.isInOwnLanguage || evidence.bank || speakers || outcome === 'none') return each;
    const isSameEvent = own.some((other) =>
      reportSameEvent(other.articleIndex.article, articleIndex.article),
    );
    if (outcome === 'answer' && (isSameEvent || mostOwn < MIN_OWN_CONFIDENCE)) return each;
    const trusted = TRANSLATION_FACTOR * confidence;
    return { ...each, judgement: { ...judgement, outcome: 'nearest', confidence: trusted } };
  });
}

/** The share of a question that the best passage of an article explains. */
function explainedBy({ judgement: { chosen, evidence } }: Judged): number {
  const best = chosen[0] ?? evidence.ranked[0];
  return best ? explain(evidence, best.position).share : 0;
}

/**
 * Judgements of several articles, those of an article with a bank whose passage has little support as nearest and at a reduced
 * confidence, where another article explains more of the question. A classifier has learned from questions to one article,
 * and takes many to another for its own.
 */
function distrustBanks(judged: readonly Judged[], { asked, frame }: ParsedQuestion): readonly Judged[] {
  if (frame.kind !== 'plain') return judged;
  const explained = judged.map((each) => (each.judgement.outcome === 'none' ? 0 : explainedBy(each)));
  const most = maxOf(explained);
  return judged.map((each, i) => {
    const { articleIndex, judgement } = each;
    const { outcome, confidence, evidence, chosen } = judgement;
    const [best] = chosen;
    const own = explained[i] ?? 0;
    if (!evidence.bank || !best || most <= own) return each;
    const support = own + answerProbability(evidence.bank, best, articleIndex);
    if (outcome === 'none' || support >= MIN_BANK_SUPPORT || paragraphsInBank(asked, articleIndex))
      return each;
    const reduced = Math.min(confidence, support);
    return { ...each, judgement: { ...judgement, outcome: 'nearest', confidence: reduced } };
  });
}

/** The passages after those shown, of several articles in turn; where none is shown, the nearest. */
function furtherHits(judged: readonly Judged[], shown: readonly Hit[]): Hit[] {
  const isWanted = shown.length > 0 ? hasWords : () => true;
  const isShown = new Set<Passage | undefined>(
    shown.flatMap(({ passage, repeats: others }) => [passage, ...others]),
  );
  const next = judged.map((each) =>
    each.judgement.evidence.ranked
      .filter(isWanted)
      .slice(0, shown.length + MAX_FURTHER)
      .map((passage) => ({ ...each, passage })),
  );
  return interleave(next)
    .filter(({ passage, articleIndex: { passages } }) => !isShown.has(passages[passage.position]))
    .slice(0, MAX_FURTHER)
    .flatMap(({ passage, judgement, articleIndex }) => hitOf(passage, judgement, articleIndex));
}

/** True where a passage has a word of the question by a translation that is surer than not. */
function hasSureTranslation({ query: { terms } }: Evidence, { lexical }: ScoredPassage): boolean {
  return terms.some(
    ({ matches }, i) => (lexical?.matched[i] ?? 0) > 0 && maxOf(matches.values()) >= MIN_TRANSLATION,
  );
}

/** The passages of an article that are shown beside those of the best one. */
function chosenBeside(best: Judged, judged: Judged): readonly ScoredPassage[] {
  const { articleIndex, judgement } = judged;
  const { outcome, confidence, chosen } = judgement;
  if (outcome === best.judgement.outcome && confidence >= MIN_RELATIVE_CONFIDENCE * best.judgement.confidence)
    return chosen;
  // A near passage in another language may be nearer than the reduced confidence says.
  const onlyComeNear = outcome === 'nearest' && best.judgement.outcome === 'nearest';
  if (onlyComeNear && best.isInOwnLanguage && !judged.isInOwnLanguage) {
    const isNear = confidence >= TRANSLATION_FACTOR * best.judgement.confidence;
    return isNear
      ? chosen.slice(0, 1).filter((passage) => hasSureTranslation(judgement.evidence, passage))
      : [];
  }
  const isSameEvent =
    best.judgement.outcome === 'answer' && reportSameEvent(best.articleIndex.article, articleIndex.article);
  if (!isSameEvent) return [];
  if (outcome === 'answer') return chosen;
  return confidence >= MIN_CONFIDENCE_OF_SAME_EVENT ? chosen.slice(0, 1) : [];
}

/** The text of a hit's highlights, or of its passage. */
function answeringText({ passage, highlights }: Hit): ComparableText {
  const { article } = passage;
  const highlighted = highlights.map((span) => slice(article, span)).join(' ');
  return comparableText(highlighted || slice(article, passage), article.language);
}

/** Merges hits that say the same as an earlier one of another article into that one. */
export function mergeRepeats(hits: readonly Hit[]): Hit[] {
  const merged: { hit: Hit; text: () => ComparableText; repeats: Passage[] }[] = [];
  for (const hit of hits) {
    const { passage } = hit;
    const answering = lazy(() => answeringText(hit));
    const earlier = merged.find(
      ({ hit: other, text }) =>
        other.passage.article !== passage.article &&
        other.passage.article.language === passage.article.language &&
        repeats(answering(), text()),
    );
    if (earlier) earlier.repeats.push(passage);
    else
      merged.push({
        hit,
        text: lazy(() => comparableText(slice(passage.article, passage), passage.article.language)),
        repeats: [],
      });
  }
  return merged.map(({ hit, repeats: others }) => ({ ...hit, repeats: others }));
}

/** The articles to ask: of small talk those only whose bank has paragraphs for it, where an editor has seen more in it. */
function articlesToAsk(
  { asked, frame }: ParsedQuestion,
  searchIndex: SearchIndex,
  only: Article | undefined,
): readonly ArticleIndex[] {
  const articles = searchIndex.articlesFor(asked, only);
  if (frame.kind !== 'small-talk') return articles;
  return articles.filter((index) => (paragraphsInBank(asked, index) ?? []).length > 0);
}

/** Answers a question from all articles, or from one of them. */
export function answer(asked: string, searchIndex: SearchIndex, { article }: SearchScope = {}): Answer {
  const question = parseQuestion(asked);
  const articles = articlesToAsk(question, searchIndex, article);
  if (question.frame.kind === 'small-talk' && articles.length === 0)
    return { outcome: 'small-talk', hits: [], further: [], explained: 0, remark: undefined };
  const judged = distrustBanks(
    trustOwnWords(articles.map((articleIndex) => judgedBy(question, articleIndex, searchIndex))),
    question,
  ).toSorted(
    (a, b) =>
      OUTCOME_RANK[b.judgement.outcome] - OUTCOME_RANK[a.judgement.outcome] ||
      b.judgement.confidence - a.judgement.confidence ||
      Number(b.isInOwnLanguage) - Number(a.isInOwnLanguage),
  );
  const [best] = judged;
  const explained = best ? explainedBy(best) : 0;
  if (!best || best.judgement.outcome === 'none') {
    const further = furtherHits(judged, []);
    return { outcome: 'none', hits: [], further, explained, remark: best?.judgement.remark };
  }
  const { outcome, remark } = best.judgement;
  const shown = judged.flatMap((each) => {
    const chosen = each === best ? each.judgement.chosen : chosenBeside(best, each);
    return chosen.length > 0 ? [{ ...each, chosen }] : [];
  });
  const hits = mergeRepeats(
    interleave(
      shown.map(({ articleIndex, judgement, chosen }) =>
        chosen.flatMap((passage) => hitOf(passage, judgement, articleIndex)),
      ),
    ),
  ).slice(0, Math.max(MAX_HITS_OF_SEVERAL[outcome], best.judgement.chosen.length));
  return { outcome, hits, further: furtherHits(judged, hits), explained, remark };
}

/** Questions about the story of the article that is asked, which no other one answers: “what happens next”. */
const ON_OWN_STORY: ReadonlySet<QuestionFrame['kind']> = new Set(['story', 'prospects', 'publication']);
/** Minimum share of a question that another article explains, and by how much more than the one that was asked. */
const MIN_EXPLAINED_ELSEWHERE = { share: 0.4, difference: 0.1 } as const;

/**
 * True where another article answers a question that the asked one does not, and has more of its words: the bank of an article
 * may take any question for one of its own.
 *
 * @param own the answer of the article that was asked
 */
export function isAnsweredElsewhere(asked: string, searchIndex: SearchIndex, own: Answer): boolean {
  if (own.outcome === 'answer' || ON_OWN_STORY.has(parseQuestion(asked).frame.kind)) return false;
  const { outcome, explained } = answer(asked, searchIndex);
  const { share, difference } = MIN_EXPLAINED_ELSEWHERE;
  return outcome === 'answer' && explained >= share && explained >= own.explained + difference;
}
