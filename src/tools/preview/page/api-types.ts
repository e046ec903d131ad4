/** JSON bodies of the preview's API, for the page and the server. */

import type { Language } from '../../../text/language.ts';
import type { PersonKey } from './people.ts';

export type { Language };

interface ActionOfPerson {
  readonly person: PersonKey;
  readonly language: Language;
}

/** Something that a person does in Discord. */
export type Action =
  /** Sends a message, which may be a slash command. */
  | (ActionOfPerson & { readonly kind: 'send'; readonly content: string })
  /** Presses a button, or chooses an option of a select menu. */
  | (ActionOfPerson & {
      readonly kind: 'component';
      /** The button's `custom_id`, or the option's value. */
      readonly customId: string;
      /** Visibility of the message with the component. */
      readonly ephemeral: boolean;
      /** True if that message answers the same person. */
      readonly isOwn: boolean;
    })
  /** Uses the message command on a message with this content. */
  | (ActionOfPerson & { readonly kind: 'message-command'; readonly content: string });

/** Response of `POST /api/act`. */
export interface ActionResult {
  /** The message as escaped HTML. */
  readonly html: string;
  /** True for a new message; false if it replaces the message with the component. */
  readonly asNewMessage: boolean;
  /** A public message that is sent afterwards, as escaped HTML. */
  readonly sharedHtml?: string;
  /** The payload that Discord would be sent; none for the person's own message. */
  readonly reply?: object;
}

/** Request of `POST /api/suggest`: what is typed so far. */
export interface CommandInput {
  readonly text: string;
  readonly language: Language;
}

export interface Suggestion {
  readonly label: string;
  /** May be empty. */
  readonly description: string;
  /** The whole input once the suggestion is accepted. */
  readonly text: string;
}

/** Response of `POST /api/suggest`. */
export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
}

/** Event of `GET /api/events`: the corpus was reloaded, or has mistakes. */
export type CorpusEvent =
  | { readonly kind: 'reloaded'; readonly articles: number }
  | { readonly kind: 'failed'; readonly reason: string };
