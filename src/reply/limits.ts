/** Discord's limits, each with the page that states it, and three of Acta's own. Every reply is made to fit them. */

/**
 * Components in a message, nested ones included.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
export const MAX_COMPONENTS = 40;

/**
 * Characters of all text displays in a message together, counted in UTF-16 units to be safe. Discord's own pages do not
 * state it.
 *
 * @see https://docs.discord.food/resources/components
 */
export const MAX_TEXT_LENGTH = 4000;

/**
 * Bytes of all text displays in a message together, in UTF-8. Undocumented: above some 10,170 Discord answers with an
 * internal error, and the reply is lost.
 *
 * @see https://github.com/discord/discord-api-docs/issues/8554
 */
export const MAX_TEXT_BYTES = 9500;

/**
 * Characters of a citation's link, so that a page of citations leaves space for the words; Discord's limit for a button's URL.
 */
export const MAX_URL_LENGTH = 512;

/**
 * Characters of a button's label.
 *
 * @see https://docs.discord.com/developers/components/reference#button-button-structure
 */
export const MAX_LABEL_LENGTH = 80;

/**
 * Characters of a `custom_id`.
 *
 * @see https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id
 */
export const MAX_CUSTOM_ID_LENGTH = 100;

/**
 * Buttons in an action row.
 *
 * @see https://docs.discord.com/developers/components/reference#action-row
 */
export const MAX_BUTTONS = 5;

/**
 * Choices of an autocomplete, and options of a string select.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 * @see https://docs.discord.com/developers/components/reference#string-select-string-select-structure
 */
export const MAX_CHOICES = 25;

/**
 * Characters of the name and of the value of a choice, and of the label and of the value of a select option.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure
 * @see https://docs.discord.com/developers/components/reference#string-select-select-option-structure
 */
export const MAX_CHOICE_LENGTH = 100;

/**
 * Characters of a question. Acta's own: Discord would take 6,000.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export const MAX_QUESTION_LENGTH = 300;

/**
 * Characters of an unknown name that a reply repeats. Acta's own: a question of them fits a `custom_id`, as the name of a
 * person or topic does.
 */
export const MAX_ECHO_LENGTH = 60;

/** The last page that can be asked for. Acta's own: a page leaves space for its number and for those of its buttons. */
export const MAX_PAGE = 9999;
