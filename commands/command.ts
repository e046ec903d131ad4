import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Corpus } from '../src/corpus/corpus.ts';
import type { Language } from '../src/language.ts';
import type { Reply } from '../src/reply/reply.ts';
import type { Index } from '../src/search/index.ts';

/** What the options of a command were given as, by name. Checked against the command's own `data`. */
export type Options = Readonly<Record<string, string | number>>;

/** What every answer is a function of, beside the question: made once, at start. */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly index: Index;
}

/** Someone's use of a command, wherever they typed it. */
export interface Request extends Knowledge {
  readonly options: Options;
  readonly language: Language;
  /** All commands there are: what `/help` tells about. */
  readonly commands: readonly Command[];
}

/** A suggestion for an option that is being typed. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** Something that people can type. */
export interface Command {
  /** What Discord registers, and what the terminal's help and the options' checks are made from. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** @throws UsageError when an option is not as it has to be */
  run(request: Request): Reply;
  /** Suggestions for the option of the command that has `autocomplete`, given what is typed of it so far. */
  suggest?(typed: string, request: Omit<Request, 'options'>): Choice[];
}

/** Where commands can be used: in servers, in the bot's own messages and in other private ones. */
export const EVERYWHERE = {
  integration_types: [0, 1],
  contexts: [0, 1, 2],
} satisfies Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, 'integration_types' | 'contexts'>;

/** Spanish as Discord divides it: Spain's and Latin America's. */
export function inSpanish(text: string) {
  return { 'es-ES': text, 'es-419': text };
}
