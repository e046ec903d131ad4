import {
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionResponseType,
  type MessageComponentInteraction,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Knowledge } from '../../commands/command.ts';
import { runButton, runCommand, runOnMessage, suggestionsFor } from '../../commands/run.ts';
import { UsageError } from '../errors.ts';
import { languageOf } from '../language.ts';
import type { Log } from '../log.ts';
import { escapeMarkdown } from '../reply/markdown.ts';
import { notice } from '../reply/reply.ts';
import { texts } from '../reply/texts.ts';

/** What Discord is sent for an interaction. */
interface Response {
  readonly type: InteractionResponseType;
  readonly data: object;
}

/** Codes of refusals that say no more than that it is too late, or that someone else was faster. */
const LATE = new Map<unknown, string>([
  [10062, 'Discord had given up waiting for this reply'],
  [40060, 'this interaction had been answered already'],
]);

/** How interactions are answered, and what of them may be logged, and where to. */
export interface Manners {
  readonly log: Log;
  readonly logQuestions: boolean;
  /** Whether only who asked sees a reply, where they do not say themselves. */
  readonly privateReplies: boolean;
}

/** The command line of a button, or of what was chosen in a menu. */
function lineOf(interaction: MessageComponentInteraction): string {
  return interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
}

/** The options that a command was given, by name. */
function givenOf(interaction: ChatInputCommandInteraction): Record<string, unknown> {
  return Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, value]));
}

/** What was asked, for a log that may hold it. */
function asked(interaction: Interaction): unknown {
  if (interaction.isMessageComponent()) return lineOf(interaction);
  if (interaction.isMessageContextMenuCommand()) return interaction.targetMessage.content;
  return interaction.isChatInputCommand() ? givenOf(interaction) : undefined;
}

const nameOf = (interaction: Interaction): string =>
  interaction.isCommand() || interaction.isAutocomplete() ? interaction.commandName : 'component';

/** The response to an interaction; nothing for a kind that Acta has no use for. */
function respondTo(
  interaction: Interaction,
  knowledge: Knowledge,
  { privateReplies }: Manners,
): Response | undefined {
  const language = languageOf(interaction.locale);
  if (interaction.isChatInputCommand()) {
    return {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: runCommand(interaction.commandName, givenOf(interaction), language, knowledge, {
        private: privateReplies,
      }),
    };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const choices = suggestionsFor(interaction.commandName, name, value, language, knowledge);
    return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { content } = interaction.targetMessage;
    return {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: runOnMessage(interaction.commandName, content, language, knowledge),
    };
  }
  if (interaction.isMessageComponent()) {
    const { reply, beside } = runButton(lineOf(interaction), language, knowledge, {
      private: interaction.message.flags.has(MessageFlags.Ephemeral),
      user: interaction.user.id,
    });
    const type = beside
      ? InteractionResponseType.ChannelMessageWithSource
      : InteractionResponseType.UpdateMessage;
    return { type, data: reply };
  }
  return undefined;
}

/**
 * What to answer when a command did not: a word to the person, who can mend it (UsageError) or report it by the
 * interaction's id, which is in the log. A list of suggestions has no room for words, so there it is an empty list.
 */
function respondToError(interaction: Interaction, error: unknown): Response {
  if (interaction.isAutocomplete()) {
    return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  }
  const words = texts[languageOf(interaction.locale)];
  const expected = error instanceof UsageError;
  const text = expected ? escapeMarkdown(error.message) : words.unexpected(interaction.id);
  return { type: InteractionResponseType.ChannelMessageWithSource, data: notice(text) };
}

/**
 * Answers an interaction, at once: an answer takes far less than the three seconds that Discord waits for it.
 *
 * @returns when Discord has taken the response, or refused it. Never rejects: what goes wrong is logged
 */
export async function dispatch(
  interaction: Interaction,
  rest: REST,
  knowledge: Knowledge,
  manners: Manners,
): Promise<void> {
  const { log, logQuestions } = manners;
  const began = performance.now();
  const about = {
    interaction: interaction.id,
    command: nameOf(interaction),
    ...(logQuestions && { asked: asked(interaction) }),
  };
  let outcome = 'answered';
  let response: Response | undefined;
  try {
    response = respondTo(interaction, knowledge, manners);
  } catch (error) {
    outcome = error instanceof UsageError ? 'refused' : 'failed';
    if (outcome === 'failed') log.error({ ...about, err: error }, 'a command failed');
    response = respondToError(interaction, error);
  }
  if (!response) {
    log.warn({ ...about, type: interaction.type }, 'an interaction of a kind that Acta does not know');
    return;
  }
  const ms = Math.round((performance.now() - began) * 1000) / 1000;
  try {
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      auth: false,
      body: response,
    });
    log.info({ ...about, outcome, ms, sent: Math.round(performance.now() - began) }, 'interaction');
  } catch (error) {
    const late = error instanceof Error && 'code' in error ? LATE.get(error.code) : undefined;
    if (late !== undefined) log.warn({ ...about, ms }, late);
    else log.error({ ...about, ms, err: error }, 'Discord did not take a reply');
  }
}
