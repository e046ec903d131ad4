/** Reported speech: who says something in a sentence, in quotation marks or without ("Ruiz said that …", "according to Ruiz"). */

import { isReportOf, SPEECH_NOUNS } from '../grammar/reporting-verbs.ts';
import type { Mention } from '../mentions/classify-mention.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
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
  const behind = tokens.slice(noun + 1, noun + 2 + MAX_CLAUSE_DISTANCE);
  const clause = behind.findIndex(({ lower }) => lower === 'that');
  return clause >= 0 && behind.slice(0, clause).every(({ type }) => type === 'word');
}

/** The source of the reporting verb at `at`. */
function verbSource(group: SentenceGroup, at: number): Source {
  const verb = reportingVerbAt(group, at);
  if (verb?.form !== 'finite') return undefined;
  const subject = subjectOf(group, verb);
  if (subject === undefined) return group.language === 'es' ? nullSubject(at) : undefined;
  return subject ?? nounSubject(group, at);
}

/** The agent of a passive verb of saying at `at`, whose subject is what is said: "the plan, proposed by | Bell |". */
function passiveSource(group: SentenceGroup, at: number): Mention | undefined {
  const verb = reportingVerbAt(group, at);
  const says = isReportOf('say', group.tokens[at]?.lower ?? '', group.language, 'participle');
  return verb?.form === 'passive' && says ? (subjectOf(group, verb) ?? undefined) : undefined;
}

/** The sources of what a sentence reports: names, pronouns, and nouns like "the ministry". */
export function reportingSources(text: string, group: SentenceGroup): (Mention | NullSubject)[] {
  const sources = group.tokens.map((_, at): Source => {
    const according = accordingTo(group, at);
    if (according) return according;
    const agent = passiveSource(group, at);
    if (agent) return agent;
    const source = verbSource(group, at);
    const subject = source?.type === 'null subject' ? undefined : source;
    return source && reportsContent(text, group, at, subject ?? undefined) ? source : undefined;
  });
  const owners = group.mentions.filter((mention) => mention.type !== 'other' && ownsReport(group, mention));
  return [...sources.filter((source) => source !== undefined && source !== null), ...owners];
}
