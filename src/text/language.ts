/** The languages that Acta reads articles in and speaks to people in. */
export const LANGUAGES = ['en', 'es'] as const;

/** One of the {@link LANGUAGES}, as its ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. */
export type Translated = Readonly<Record<Language, string>>;

/**
 * The language for somebody whose Discord client is set to a locale.
 *
 * @param locale a locale as Discord sends it (https://docs.discord.com/developers/reference#locales): `es-ES`
 *   and `es-419` are Spanish, everything else is answered in English
 */
export function languageFromLocale(locale: string): Language {
  return /^es\b/i.test(locale) ? 'es' : 'en';
}
