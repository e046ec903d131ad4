/** Definitions of the options that several commands have. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { MAX_CHOICE_LENGTH, MAX_PAGE, MAX_QUESTION_LENGTH } from '../reply/limits.ts';
import { spanishLocalizations } from './localization.ts';

/** On commands whose replies may have several pages. */
export const PAGE_OPTION = {
  type: ApplicationCommandOptionType.Integer,
  name: 'page',
  name_localizations: spanishLocalizations('página'),
  description: 'Which page, when there are several',
  description_localizations: spanishLocalizations('Qué página, si hay varias'),
  min_value: 1,
  max_value: MAX_PAGE,
} satisfies APIApplicationCommandBasicOption;

/** On commands that look through the articles. Left out while there is a single one. */
export const ARTICLE_OPTION = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  name_localizations: spanishLocalizations('artículo'),
  description: 'Only this article',
  description_localizations: spanishLocalizations('Solo este artículo'),
  autocomplete: true,
  max_length: MAX_CHOICE_LENGTH,
} satisfies APIApplicationCommandBasicOption;

/** On every slash command: the visibility of the reply. */
export const PRIVATE_OPTION = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  name_localizations: spanishLocalizations('privado'),
  description: 'Whether only you see the reply; you can share it afterwards',
  description_localizations: spanishLocalizations('Si solo tú ves la respuesta; después puedes compartirla'),
} satisfies APIApplicationCommandBasicOption;

/** On commands of buttons: passage references (./passage-reference.ts), separated by spaces. */
export const REFERENCES_OPTION = {
  type: ApplicationCommandOptionType.String,
  name: 'at',
  name_localizations: spanishLocalizations('en'),
  description: 'References to passages',
  required: true,
  max_length: MAX_CHOICE_LENGTH,
} satisfies APIApplicationCommandBasicOption;

/** On commands of buttons: the question that was asked, to be asked again when the article has changed. */
export const QUESTION_OPTION = {
  type: ApplicationCommandOptionType.String,
  name: 'question',
  name_localizations: spanishLocalizations('pregunta'),
  description: 'What was asked',
  max_length: MAX_QUESTION_LENGTH,
} satisfies APIApplicationCommandBasicOption;
