/**
 * Reported speech: who says something in a sentence, in quotation marks or without ("Ruiz said that …", "according to Ruiz").
 */

import type { ReportedSpeech } from '../../corpus/article.ts';
import { isReportOf, SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { type ReportingVerb, reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import { clauseStart, type SentenceGroup } from '../syntax/sentence-group.ts';
import { nounSubject, subjectOf } from '../syntax/verb-subjects.ts';
import { reportsContent } from './reported-content.ts';
import { accordingTo, type NullSubject, nullSubject, type Source } from './source.ts';

/** Maximum tokens from a noun for something uttered to its clause: "his vow | on Monday | that". */
const MAX_CLAUSE_DISTANCE = 4;

/** True for the owner of an utterance whose words follow: "| Bell’s | claim that", "| her | vow on Monday that". */
function ownsReport({ tokens }: SentenceGroup, { isPossessive, end }: Mention): boolean {
  if (!isPossessive) return false;
  const noun = [end, end + 1].find((at) => SPEECH_NOUNS.has(tokens[at]?.lower ?? ''));
  if (noun === undefined) return false;
  const after = tokens.slice(noun + 1, noun + 2 + MAX_CLAUSE_DISTANCE);
  const clause = after.findIndex(({ lower }) => lower === 'that');
  return clause >= 0 && after.slice(0, clause).every(({ type }) => type === 'word');
}

/** The source of a reporting verb. */
function verbSource(group: SentenceGroup, verb: ReportingVerb): Source {
  if (verb.form !== 'finite') return undefined;
  const { at } = verb;
  const subject = subjectOf(group, verb);
  if (subject === undefined) return group.language === 'es' ? nullSubject(at) : undefined;
  return subject ?? nounSubject(group, at);
}

/** The agent of a passive verb of saying, whose subject is what is said: "the plan, proposed by | Bell |". */
function passiveSource(group: SentenceGroup, verb: ReportingVerb): Mention | undefined {
  if (verb.form !== 'passive') return undefined;
  const says = isReportOf('say', group.tokens[verb.at]?.lower ?? '', group.language, 'participle');
  return says ? (subjectOf(group, verb) ?? undefined) : undefined;
}

/** The sources of the reported speech in a sentence: names, pronouns, and nouns like "the ministry". */
export function reportingSources(text: string, group: SentenceGroup): (Mention | NullSubject)[] {
  const sources = group.tokens.map((_, at): Source => {
    const according = accordingTo(group, at);
    if (according) return according;
    const verb = reportingVerbAt(group, at);
    if (!verb) return undefined;
    const agent = passiveSource(group, verb);
    if (agent) return agent;
    const source = verbSource(group, verb);
    const subject = source?.type === 'null subject' ? undefined : source;
    return source && reportsContent(text, group, at, subject ?? undefined) ? source : undefined;
  });
  const owners = group.mentions.filter((mention) => mention.type !== 'other' && ownsReport(group, mention));
  return [...sources.filter((source) => source !== undefined && source !== null), ...owners];
}

/** Words that a clause depends on another one with, maybe after a conjunction: "; and | that | it leaks". */
const DEPENDENT = /^(?:that|whether|because|which|who|que|si|porque|quien|cuy[oa]s?)$/;

/** The index of the first token of the independent clause between semicolons that the token at `at` is in. */
function independentStart(group: SentenceGroup, at: number): number {
  const { tokens } = group;
  const start = clauseStart(group, at);
  const opening = tokens[start]?.partOfSpeech === 'conjunction' ? start + 1 : start;
  const isDependent = [start, opening].some((i) => DEPENDENT.test(tokens[i]?.lower ?? ''));
  return isDependent && start > 0 ? independentStart(group, start - 1) : start;
}

/** The source of reported speech, and the index of its token: the subject, or the verb of a null subject. */
interface Report {
  readonly speaker: string;
  readonly at: number;
}

/**
 * The reported speech of each source in a sentence: the whole of it, or of several sources each its clauses between semicolons.
 * A clause without a source goes on with the one before it: "Bell fears a flood; the dam leaks; Moss hopes | that it holds".
 *
 * @param reports in any order
 */
export function reportedClauses(group: SentenceGroup, reports: readonly Report[]): ReportedSpeech[] {
  const { tokens } = group;
  const starts = [...new Set(reports.map(({ at }) => independentStart(group, at)))].sort((a, b) => a - b);
  const speakersOf = (start: number): string[] => [
    ...new Set(
      reports.filter(({ at }) => independentStart(group, at) === start).map(({ speaker }) => speaker),
    ),
  ];
  const keyOf = (start: number): string => speakersOf(start).sort().join('\n');
  // A clause of the same speakers goes on with the one before it.
  const borders = starts.filter((start, i) => i === 0 || keyOf(start) !== keyOf(starts[i - 1] ?? start));
  return borders.flatMap((border, i) => {
    const next = borders[i + 1];
    const first = tokens[i === 0 ? 0 : border];
    const last = next === undefined ? tokens.at(-1) : tokens[next - 2];
    if (!first || !last) return [];
    return speakersOf(border).map((speaker) => ({
      speaker,
      sentence: { start: first.start, end: last.end },
    }));
  });
}
