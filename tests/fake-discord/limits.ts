/**
 * Discord's limits, written down a second time on purpose: the program has its own table, and this one must not
 * come from it, or a wrong number there would be confirmed here.
 *
 * Characters are counted as UTF-16 code units (JavaScript's `length`). Discord's documentation does not name the
 * unit; of the likely ones (code units, code points) this is the stricter, so what passes here passes there.
 */

/** https://discord.com/developers/docs/components/reference */
export const COMPONENTS = {
  total: 40,
  rows: 5,
  buttons: 5,
  customId: 100,
  label: 80,
  url: 512,
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  mediaUrl: 2048,
  color: 0xff_ffff,
} as const;

/** One Text Display, and all of a message together: https://github.com/discord/discord-api-docs/pull/8562 */
export const TEXT = 4000;

/**
 * UTF-8 bytes of all texts plus 12 for each, above which Discord answers 500.
 * https://github.com/discord/discord-api-docs/issues/8554
 */
export const TEXT_BYTES = 10_170;
/** Bytes that each text display adds to those counted against {@link TEXT_BYTES}. */
export const TEXT_OVERHEAD = 12;

/** https://discord.com/developers/docs/resources/message#create-message */
export const CONTENT = 2000;

/** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const EMBEDS = {
  count: 10,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  total: 6000,
} as const;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
export const RESPONSES = { choices: 25, choice: 100, modalTitle: 45, modalComponents: 5 } as const;

/** https://discord.com/developers/docs/interactions/application-commands */
export const COMMANDS = {
  chatInput: 100,
  contextMenu: 15,
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choice: 100,
  optionLength: 6000,
  total: 8000,
} as const;

/** First response, and life of the token: https://discord.com/developers/docs/interactions/receiving-and-responding */
export const DEADLINE_MS = 3000;
export const TOKEN_LIFE_MS = 15 * 60 * 1000;

/** https://discord.com/developers/docs/reference#locales */
export const LOCALES = [
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
] as const;
