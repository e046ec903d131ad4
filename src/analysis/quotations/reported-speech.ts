/** Reported speech: who says something in a sentence, in quotation marks or without ("Ruiz said that …", "according to Ruiz"). */

import type { Mention } from '../mentions/classify-mention.ts';
import { reportingVerbAt } from '../syntax/find-reporting-verb.ts';
import type { SentenceGroup } from '../syntax/sentence-group.ts';
import { subjectOf } from '../syntax/verb-subjects.ts';
import { accordingTo, NULL_SUBJECT, type Source } from './source.ts';

/** The sources of what a sentence reports, without those that have no name. */
export function reportingSources(group: SentenceGroup): (Mention | typeof NULL_SUBJECT)[] {
  const sources = group.tokens.map((_, at): Source => {
    const according = accordingTo(group, at);
    if (according) return according;
    const verb = reportingVerbAt(group, at);
    if (verb?.form !== 'finite') return undefined;
    const subject = subjectOf(group, verb);
    if (subject === undefined) return group.language === 'es' ? NULL_SUBJECT : undefined;
    return subject?.isPossessive || subject?.type === 'other' ? undefined : subject;
  });
  return sources.filter((source) => source !== undefined && source !== null);
}
