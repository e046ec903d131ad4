import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts';
import { normalize } from '../../text/normalize.ts';

const WORDS: ReadonlySet<string> = new Set(CALENDAR_WORDS.map(normalize));

/** True for a month, a season, a day or a time of day, English or Spanish, normalized. */
export const isCalendarWord = (token: string): boolean => WORDS.has(token);
