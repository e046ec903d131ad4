import { InteractionResponseType } from 'discord.js';
import { UsageError } from '../errors.ts';
import type { ExecutionContext } from '../interactions/command.ts';
import {
  autocomplete,
  executeCommand,
  executeComponent,
  executeMessageCommand,
} from '../interactions/execute.ts';
import type { Log } from '../log.ts';
import { texts } from '../reply/i18n/index.ts';
import { MAX_ECHO_LENGTH } from '../reply/limits.ts';
import { escapeMarkdown, oneLine } from '../reply/markdown.ts';
import { ephemeralNotice } from '../reply/message.ts';
import { languageFromLocale } from '../text/language.ts';
import { type Respond, type Response, responseOf } from './callback.ts';
import type { Incoming } from './incoming.ts';

/** Codes of refusals that say no more than that it is too late, or that someone else was faster. */
const LATE = new Map<unknown, string>([
  [10062, 'Discord had given up waiting for this reply'],
  [40060, 'this interaction had been answered already'],
]);

/** How an interaction ended: with an answer; a word about a mistake, or about asking too much; or an error of ours. */
type Answered = 'answered' | 'refused' | 'limited' | 'failed';
/** And what became of it: it was sent, came too late, or Discord did not take it. */
export type Outcome = Answered | 'late' | 'lost' | 'unknown';

/** What it takes to answer interactions. */
export interface Desk {
  readonly respond: Respond;
  readonly context: ExecutionContext;
  readonly log: Log;
  /** Whether what people ask may be logged. */
  readonly logQuestions: boolean;
  /** Whether only who asked sees a reply, where they do not say themselves. */
  readonly privateReplies: boolean;
  /** After how many milliseconds this person may ask again; 0 when they may, and then it is counted. */
  waitOf(userId: string): number;
  /** Told of each interaction: its command, how it ended, and the seconds from its arrival until Discord had the response. */
  observe(command: string, outcome: Outcome, seconds: number): void;
}

/** What was asked, for a log that may hold it. */
function asked(incoming: Incoming): unknown {
  if (incoming.kind === 'component') return incoming.line;
  if (incoming.kind === 'message') return incoming.content;
  return incoming.kind === 'command' ? incoming.given : undefined;
}

const nameOf = (incoming: Incoming): string => ('name' in incoming ? incoming.name : incoming.kind);

/** The response to an interaction; nothing for a kind that Acta has no use for. */
function respondTo(incoming: Incoming, { context, privateReplies }: Desk): Response | undefined {
  const language = languageFromLocale(incoming.locale);
  switch (incoming.kind) {
    case 'command': {
      const { name, given } = incoming;
      return responseOf(
        InteractionResponseType.ChannelMessageWithSource,
        executeCommand(name, given, language, context, { ephemeral: privateReplies }),
      );
    }
    case 'autocomplete': {
      const { name, option, typed } = incoming;
      const choices = option === undefined ? [] : autocomplete(name, option, typed, language, context);
      return responseOf(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices });
    }
    case 'component': {
      const { reply, asNewMessage: beside } = executeComponent(incoming.line, language, context, {
        ephemeral: incoming.private,
        userId: incoming.userId,
      });
      const type = beside
        ? InteractionResponseType.ChannelMessageWithSource
        : InteractionResponseType.UpdateMessage;
      return responseOf(type, reply);
    }
    case 'message':
      return responseOf(
        InteractionResponseType.ChannelMessageWithSource,
        executeMessageCommand(incoming.name, incoming.content, language, context),
      );
    case 'menu': {
      const known = context.registry.commands.map(({ data }) => `/${data.name}`).join(', ');
      throw new UsageError(texts[language].unknownMenu(oneLine(incoming.name, MAX_ECHO_LENGTH), known));
    }
    case 'form':
      throw new UsageError(texts[language].outdated);
    case 'malformed':
      throw incoming.error;
    case 'unknown':
      return undefined;
  }
}

/** A word to the person alone. A list of suggestions has no room for words, so there it is an empty list. */
function word(incoming: Incoming, markdown: string): Response {
  return incoming.kind === 'autocomplete'
    ? responseOf(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices: [] })
    : responseOf(InteractionResponseType.ChannelMessageWithSource, ephemeralNotice(markdown));
}

/**
 * What to answer when a command did not: a word to the person, who can mend it (UsageError) or report it by the
 * interaction's id, which is in the log.
 */
function respondToError(incoming: Incoming, error: unknown): Response {
  const words = texts[languageFromLocale(incoming.locale)];
  if (!(error instanceof UsageError)) return word(incoming, words.unexpected(incoming.id));
  return word(incoming, escapeMarkdown(error.message));
}

/** The response to someone who asks too much; nothing where they may ask. Suggestions are never held back. */
function slowDown(incoming: Incoming, { waitOf }: Desk): Response | undefined {
  if (incoming.userId === undefined || incoming.kind === 'autocomplete') return undefined;
  const wait = waitOf(incoming.userId);
  if (wait <= 0) return undefined;
  return word(incoming, texts[languageFromLocale(incoming.locale)].slowDown(Math.ceil(wait / 1000)));
}

/**
 * Answers an interaction, at once: an answer takes far less than the three seconds that Discord waits for it.
 *
 * @returns when Discord has taken the response, or refused it. Never rejects: what goes wrong is logged
 */
export async function dispatch(incoming: Incoming, desk: Desk): Promise<void> {
  const { log, logQuestions, respond } = desk;
  const began = performance.now();
  const about = {
    interaction: incoming.id,
    command: nameOf(incoming),
    ...(logQuestions && { asked: asked(incoming) }),
  };
  const end = (outcome: Outcome): void =>
    desk.observe(about.command, outcome, (performance.now() - began) / 1000);
  let outcome: Answered = 'answered';
  let response: Response | undefined;
  try {
    const limited = slowDown(incoming, desk);
    if (limited) outcome = 'limited';
    response = limited ?? respondTo(incoming, desk);
  } catch (error) {
    outcome = error instanceof UsageError ? 'refused' : 'failed';
    if (outcome === 'failed') log.error({ ...about, err: error }, 'a command failed');
    response = respondToError(incoming, error);
  }
  if (!response) {
    log.warn(about, 'an interaction of a kind that Acta does not know');
    end('unknown');
    return;
  }
  const ms = Math.round((performance.now() - began) * 1000) / 1000;
  try {
    await respond(incoming, response);
    log.info({ ...about, outcome, ms, sent: Math.round(performance.now() - began) }, 'interaction');
    end(outcome);
  } catch (error) {
    const late = error instanceof Error && 'code' in error ? LATE.get(error.code) : undefined;
    if (late !== undefined) log.warn({ ...about, ms }, late);
    else log.error({ ...about, ms, err: error }, 'Discord did not take a reply');
    end(late === undefined ? 'lost' : 'late');
  }
}
