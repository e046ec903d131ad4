/** What the page and the server of the preview say to each other, as JSON. */

/** How somebody’s Discord is set. */
export type Language = 'en' | 'es';

/** What somebody did: sent a line, pressed a button or chose in a menu, or looked for what a message claims. */
export type Act =
  | { readonly kind: 'line'; readonly line: string; readonly language: Language }
  | {
      readonly kind: 'press';
      /** The button’s `custom_id`, or the value of what was chosen. */
      readonly line: string;
      /** Whether the message that it is on is private. */
      readonly private: boolean;
      readonly language: Language;
    }
  | { readonly kind: 'find'; readonly text: string; readonly language: Language };

/** What comes of it. */
export interface Acted {
  /** The message, as HTML with everything in it escaped. */
  readonly html: string;
  /** Whether it is a message of its own; otherwise it takes the place of the one that was pressed. */
  readonly beside: boolean;
  /** The message as Discord would be sent it; nothing where it is what somebody wrote themselves. */
  readonly reply?: object;
}

/** What is typed so far. */
export interface Typed {
  readonly line: string;
  readonly language: Language;
}

/** What the line could go on with. */
export interface Suggestion {
  readonly label: string;
  /** What it means; may be nothing. */
  readonly detail: string;
  /** The whole line with it. */
  readonly line: string;
}

/** What the server tells of the corpus, unasked: that it has changed, or why a change is not taken. */
export type News =
  | { readonly kind: 'changed'; readonly articles: number }
  | { readonly kind: 'refused'; readonly reason: string };
