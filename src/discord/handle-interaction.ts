import {
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import { UsageError } from '../errors.ts';
import type { ExecutionContext } from '../interactions/command.ts';
import { unknownContextMenuCommand } from '../interactions/command-registry.ts';
import {
  autocomplete,
  executeCommand,
  executeComponent,
  executeMessageCommand,
} from '../interactions/execute.ts';
import { texts } from '../reply/i18n/index.ts';
import { escapeMarkdown } from '../reply/markdown.ts';
import { ephemeralNotice, type Reply } from '../reply/message.ts';
import type { LoggedQuestion } from '../review/logged-question.ts';
import { languageFromLocale } from '../text/language.ts';
import { shortHash } from '../util/short-hash.ts';
import { messageText } from './message-text.ts';
import type { SendResponse } from './send-response.ts';
import type { Share } from './share.ts';

/** The commands and the corpus, and the operator's settings. */
export interface HandlerContext {
  readonly execution: ExecutionContext;
  /** Default visibility of replies, without the option `private`. */
  readonly ephemeral: boolean;
  /** Called with each question that people ask with commands. */
  readonly onQuestion?: (question: LoggedQuestion) => void;
}

/** A reply as the methods of discord.js take it. */
function messageOptions({ flags, components, allowed_mentions }: Reply) {
  return { flags, components, allowedMentions: allowed_mentions };
}

/** The options to edit a message, which stays as visible as it is. */
const editOptions = (reply: Reply) => ({
  ...messageOptions(reply),
  flags: MessageFlags.IsComponentsV2 as const,
});

/** The custom_id of a button, or the value that was chosen in a select menu. */
export function customIdOf(interaction: MessageComponentInteraction): string {
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  return chosen ?? interaction.customId;
}

/** The options of a slash command, by name. */
export function givenOptions({ options }: ChatInputCommandInteraction): Readonly<Record<string, unknown>> {
  return Object.fromEntries(options.data.map(({ name, value }) => [name, value]));
}

/**
 * The response to a pressed button, or to a choice in a select menu. A message belongs to whoever used the command or pressed
 * the button that it answers, follow-ups included; an update does not change that.
 */
function handleComponent(
  interaction: MessageComponentInteraction,
  { execution }: HandlerContext,
): SendResponse | Share {
  const { message, user } = interaction;
  const customId = customIdOf(interaction);
  const result = executeComponent(customId, languageFromLocale(interaction.locale), execution, {
    ephemeral: message.flags.has(MessageFlags.Ephemeral),
    isOwn: message.interactionMetadata?.user.id === user.id,
    userId: user.id,
  });
  const { asNewMessage, shared, unshared } = result;
  const reply = messageOptions(result.reply);
  if (!shared || !unshared)
    return () => (asNewMessage ? interaction.reply(reply) : interaction.update(reply));
  // Not `followUp` and `editReply`, which refuse to where Discord has taken the update and only its answer was lost.
  const { webhook } = interaction;
  return {
    // A hash, since questions are not kept.
    id: `${message.id} ${shortHash(customId)}`,
    removeButton: () => interaction.update(reply),
    acknowledge: () => interaction.deferUpdate(),
    post: async () => {
      const posted = await webhook.send(messageOptions(shared));
      // Whatever is asked for, where members may not use external apps in public.
      if (!posted.flags.has(MessageFlags.Ephemeral)) return undefined;
      const notShared = ephemeralNotice(texts[languageFromLocale(interaction.locale)].notShared);
      return () => webhook.editMessage(posted.id, editOptions(notShared));
    },
    restoreButton: () => webhook.editMessage('@original', editOptions(unshared)),
  };
}

/**
 * Handles an interaction, whatever its kind.
 *
 * @returns a function that sends the response, or those that share a reply
 * @throws UsageError for an invalid option, and for a command or a button of another version
 */
export function handleInteraction(interaction: Interaction, context: HandlerContext): SendResponse | Share {
  const language = languageFromLocale(interaction.locale);
  const { execution, ephemeral } = context;
  if (interaction.isChatInputCommand()) {
    const { commandName } = interaction;
    const given = givenOptions(interaction);
    const { reply, loggedQuestion } = executeCommand(commandName, given, language, execution, { ephemeral });
    if (loggedQuestion) context.onQuestion?.(loggedQuestion);
    return () => interaction.reply(messageOptions(reply));
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const choices = autocomplete(interaction.commandName, name, String(value), language, execution);
    return () => interaction.respond(choices);
  }
  if (interaction.isMessageComponent()) return handleComponent(interaction, context);
  if (interaction.isMessageContextMenuCommand()) {
    const { commandName, targetMessage } = interaction;
    const reply = executeMessageCommand(commandName, messageText(targetMessage), language, execution);
    return () => interaction.reply(messageOptions(reply));
  }
  if (interaction.isUserContextMenuCommand())
    throw unknownContextMenuCommand(interaction.commandName, language, execution);
  // A modal, or the command that opens an activity: this version of Acta has neither.
  throw new UsageError(texts[language].outdatedButton);
}

/** Sends an ephemeral notice; no suggestions to autocomplete, which cannot show one. */
export function notice(interaction: Interaction, reply: Reply): SendResponse {
  return () =>
    interaction.isAutocomplete() ? interaction.respond([]) : interaction.reply(messageOptions(reply));
}

/** Shows the person the message of a UsageError, or the interaction's id, under which any other error is logged. */
export function handleError(interaction: Interaction, error: unknown): SendResponse {
  const text =
    error instanceof UsageError
      ? escapeMarkdown(error.message)
      : texts[languageFromLocale(interaction.locale)].internalError(interaction.id);
  return notice(interaction, ephemeralNotice(text));
}
