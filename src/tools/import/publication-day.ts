import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';

const MONTHS_OF_YEAR = 12;

/** The names of months, long and short, with their numbers. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, i): [string, number] => {
        const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(
          Date.UTC(2024, i, 1),
        );
        return [normalize(name).replace('.', ''), i + 1];
      }),
    ),
  ),
);

const YEAR_MONTH_DAY = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
/** `18/06/2026`, where one of the numbers can only be the day. */
const DAY_AND_MONTH = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
/** `Tue, 03 Feb 2026 20:00:00 -0500`, `3 de febrero de 2026`. */
const DAY_MONTH_YEAR =
  /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?\s+(?:de\s+)?([a-z]{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/;
/** `February 3, 2026`. */
const MONTH_DAY_YEAR = /([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/;

function format(year: string, month: number | string, day: string): string | undefined {
  const formatted = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${formatted}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(formatted) ? formatted : undefined;
}

/**
 * The day of a date as it is written, which is that of the page's own time zone.
 *
 * @returns as YYYY-MM-DD; `undefined` if it is not a date, or one like 3/2/2026, which is another day in another country
 */
export function dayOf(date: string): string | undefined {
  const iso = YEAR_MONTH_DAY.exec(date);
  if (iso) return format(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const [, first = '', second = '', inYear = ''] = DAY_AND_MONTH.exec(date) ?? [];
  if (Number(first) > MONTHS_OF_YEAR) return format(inYear, second, first);
  if (Number(second) > MONTHS_OF_YEAR || (first !== '' && first === second))
    return format(inYear, first, second);
  const normalized = normalize(date);
  const [, day = '', month = '', year = ''] = DAY_MONTH_YEAR.exec(normalized) ?? [];
  const number = MONTHS.get(month);
  if (number !== undefined) return format(year, number, day);
  const [, englishMonth = '', englishDay = '', englishYear = ''] = MONTH_DAY_YEAR.exec(normalized) ?? [];
  const englishNumber = MONTHS.get(englishMonth);
  return englishNumber === undefined ? undefined : format(englishYear, englishNumber, englishDay);
}

/** The day in an address like `https://example.org/2026/02/03/title`, as YYYY-MM-DD. */
export function dayInAddress(url: string): string | undefined {
  const [, year, month, day] = /\/(20\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/-])/.exec(url) ?? [];
  return year && month && day ? format(year, month, day) : undefined;
}
