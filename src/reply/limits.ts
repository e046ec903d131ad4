/**
 * What Discord takes, in one place. Everything that goes out is made to fit these.
 *
 * @see https://docs.discord.com/developers/components/reference
 * @see https://docs.discord.com/developers/interactions/application-commands
 */

/** Components in a message, those inside others counted too. */
export const MAX_COMPONENTS = 40;

/** Characters of all text displays of a message together; Discord counts no finer than UTF-16 units. */
export const MAX_TEXT_LENGTH = 4000;

/**
 * Bytes of all text displays of a message together, as UTF-8. Not documented: beyond about 10,170 Discord answers
 * with an internal error, and the reply is lost.
 *
 * @see https://github.com/discord/discord-api-docs/issues/8554
 */
export const MAX_TEXT_BYTES = 9500;

/** A button's URL. */
export const MAX_URL_LENGTH = 512;

/** A button's label. */
export const MAX_LABEL_LENGTH = 80;

/** A component's `custom_id`. */
export const MAX_CUSTOM_ID_LENGTH = 100;

/** Buttons in a row. */
export const MAX_BUTTONS = 5;

/** Suggestions of an autocomplete, and options of a menu. */
export const MAX_CHOICES = 25;

/** The name and the value of a suggestion or of a menu's option. */
export const MAX_CHOICE_LENGTH = 100;

/** What may be asked, in characters: a rule of ours, well inside Discord's 6,000. */
export const MAX_QUESTION_LENGTH = 300;

/** How much is repeated of a command or an option that there is not, in characters: a rule of ours too. */
export const MAX_ECHO_LENGTH = 60;
