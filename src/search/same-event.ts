import type { Article } from '../corpus/article.ts';
import { normalize } from '../text/normalize.ts';

/** Maximum days between the publication of two reports of one event. */
const MAX_DAYS_APART = 3;
const MIN_SHARED_PEOPLE = 2;
/** Minimum share of people in common, of the article that names fewer. */
const MIN_SHARED_SHARE = 1 / 3;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The full names of an article's people: last names are shared by chance. */
function fullNames({ people }: Article): Set<string> {
  return new Set(people.map(({ name }) => normalize(name)).filter((name) => name.includes(' ')));
}

/** True for articles published within a few days, or on an unknown day. */
function arePublishedTogether(a: Article, b: Article): boolean {
  if (a.published === undefined || b.published === undefined) return true;
  const difference = Math.abs(Date.parse(a.published) - Date.parse(b.published));
  return difference <= MAX_DAYS_APART * MILLISECONDS_PER_DAY;
}

/**
 * True for two articles that probably report one event: published within a few days, and about the same
 * people.
 */
export function reportSameEvent(a: Article, b: Article): boolean {
  if (!arePublishedTogether(a, b)) return false;
  const [names, others] = [fullNames(a), fullNames(b)];
  const shared = [...names].filter((name) => others.has(name)).length;
  return shared >= MIN_SHARED_PEOPLE && shared >= MIN_SHARED_SHARE * Math.min(names.size, others.size);
}
