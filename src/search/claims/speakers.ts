/** Attributions in a claim: “Bell said that the dam is safe” is not said where Moss says so. */
import { isTypedFiniteReport } from '../../analysis/grammar/reporting-verbs.ts';
import { slice } from '../../corpus/article.ts';
import type { Normalized } from '../../text/normalize.ts';
import { textTokens } from '../../text/question-tokens.ts';
import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { maximaBy } from '../../util/extremes.ts';
import type { ArticleIndex } from '../index/article-index.ts';
import { referencesIn } from '../index/passage-people.ts';
import { speakersIn } from '../index/passage-speakers.ts';
import { type AnalyzedQuery, termsMatching, totalSpecificity } from '../query/analyze-query.ts';
import { isSamePerson } from './same-person.ts';

/** “According to | Bell”, “según | Bell”. */
const ACCORDING_TO = /(?:^| )(?:according to|segun)$/;
/** Maximum words between a speaker and the verb: “Bell | has also | said”. */
const MAX_DISTANCE = 2;

/** The speaker to whom a claim attributes words. */
interface ClaimedSpeaker {
  readonly name: string;
  /** The words of the claim that name the speaker and report. */
  readonly attribution: ReadonlySet<string>;
}

/** The speakers to whom a claim attributes words: subjects of reporting verbs, and complements of “according to”. */
function claimedSpeakers({ tokens, language }: AnalyzedQuery, { aliases }: ArticleIndex): ClaimedSpeaker[] {
  const isReporting = (token: Normalized | undefined): boolean =>
    token !== undefined && isTypedFiniteReport(token, language);
  return aliases.findNames(tokens).flatMap(({ person, start, end }) => {
    const after = tokens.slice(end, end + MAX_DISTANCE + 1);
    const verb = after.findIndex(isReporting);
    const isSubject = verb >= 0 && after.slice(0, verb).every((token) => isStopWord(token, language));
    // “The dam leaks, said | Bell”
    const isInverted = end === tokens.length && isReporting(tokens[start - 1]);
    if (!isSubject && !isInverted && !ACCORDING_TO.test(tokens.slice(0, start).join(' '))) return [];
    const attribution = new Set(
      tokens.slice(isInverted ? start - 1 : start, isSubject ? end + verb + 1 : end),
    );
    return [{ name: person.name, attribution }];
  });
}

/**
 * True where a claim attributes words to somebody, and the sentences of a passage that match the words best have other speakers
 * and do not mean that person.
 */
export function hasOtherSpeaker(query: AnalyzedQuery, position: number, index: ArticleIndex): boolean {
  const { article, passages } = index;
  return claimedSpeakers(query, index).some(({ name, attribution }) => {
    const content = query.terms.filter(({ token }) => !attribution.has(token));
    const sentences = (passages[position]?.sentences ?? []).map((span) => {
      const stems = new Set(textTokens(slice(article, span)).map((token) => stem(token, article.language)));
      return { span, matched: totalSpecificity(termsMatching(content, stems)) };
    });
    const best = maximaBy(sentences, ({ matched }) => matched);
    return (
      best.length > 0 &&
      best.every(({ span }) => {
        const speakers = [...speakersIn(span, article).keys()];
        const present = [...speakers, ...referencesIn(span, article).map(({ person }) => person)];
        return speakers.length > 0 && !present.some((other) => isSamePerson(name, other));
      })
    );
  });
}
