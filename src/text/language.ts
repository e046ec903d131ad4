/** The languages that Acta reads articles in and speaks to people in. */
export const LANGUAGES = ['en', 'es'] as const;

/** One of the {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language of Acta's own sentences and of the editor's names. */
export type Translated = Readonly<Record<Language, string>>;

/**
 * The language to speak to someone whose Discord, or terminal, is set to `locale`.
 *
 * @param locale a locale as Discord sends it (https://docs.discord.com/developers/reference#locales): `es-ES`
 *   and `es-419` are Spanish, everything else is answered in English
 */
export function languageFromLocale(locale: string): Language {
  return /^es\b/i.test(locale) ? 'es' : 'en';
}
