import type { Language } from '../../text/language.ts';
import { memoize } from '../../util/memoize.ts';

/** A published day has no time zone. */
const OPTIONS = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** Every citation has the date of its article. */
function formatter(locale: string): (published: string) => string {
  const format = new Intl.DateTimeFormat(locale, OPTIONS);
  return memoize((published) => format.format(new Date(published)));
}

const FORMATTERS: Readonly<Record<Language, (published: string) => string>> = {
  en: formatter('en-GB'),
  es: formatter('es-ES'),
};

/**
 * `3 Feb 2026`, or in Spanish `3 feb 2026`.
 *
 * @param published a day, as YYYY-MM-DD
 */
export function formatDate(published: string, language: Language): string {
  return FORMATTERS[language](published);
}
