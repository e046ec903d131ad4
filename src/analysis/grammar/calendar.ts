import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts';
import { TIME_UNITS } from '../../lexicon/time-units.ts';
import { normalize } from '../../text/normalize.ts';

const WORDS: ReadonlySet<string> = new Set(CALENDAR_WORDS.map(normalize));
const UNITS: ReadonlySet<string> = new Set(TIME_UNITS.map(normalize));

/** True for a month, a season, a day or a time of day, English or Spanish, normalized. */
export const isCalendarWord = (token: string): boolean => WORDS.has(token);

/** True for a unit of time, English or Spanish, normalized. */
export const isTimeUnit = (token: string): boolean => UNITS.has(token);

/** True for a calendar word or a unit of time, normalized. */
export const isTimeWord = (token: string): boolean => isCalendarWord(token) || isTimeUnit(token);
