import type { Language } from '../../text/language.ts';

/** A published day has no time zone. */
const OPTIONS = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', OPTIONS),
  es: new Intl.DateTimeFormat('es-ES', OPTIONS),
};

/**
 * `3 Feb 2026`, or in Spanish `3 feb 2026`.
 *
 * @param published a day, as YYYY-MM-DD
 */
export function formatDate(published: string, language: Language): string {
  return FORMATS[language].format(new Date(published));
}
