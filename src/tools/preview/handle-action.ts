import { randomUUID } from 'node:crypto';
import { UsageError } from '../../errors.ts';
import type { ExecutionContext } from '../../interactions/command.ts';
import { parseCommandLine } from '../../interactions/command-line.ts';
import {
  type ComponentResult,
  executeCommand,
  executeComponent,
  executeMessageCommand,
} from '../../interactions/execute.ts';
import { findTypedCommand, localizedName, parseLocalizedOptions } from '../../interactions/localization.ts';
import { texts } from '../../reply/i18n/index.ts';
import { escapeMarkdown } from '../../reply/markdown.ts';
import { ephemeralNotice, type Reply } from '../../reply/message.ts';
import type { Language } from '../../text/language.ts';
import type { Action, ActionResult } from './page/api-types.ts';
import { PREVIEW_USER_ID, renderReply, renderUserMessage } from './render-message.ts';

export interface ActionContext {
  readonly context: ExecutionContext;
  /** Default visibility of replies; `private:` on a command overrides it. */
  readonly privateReplies: boolean;
  /** Receives unexpected errors, with the id that the person is shown. */
  onError(id: string, error: unknown): void;
}

/** An {@link ActionResult} with the typed reply; none for a message that is no command. */
export interface HandledAction extends ActionResult {
  readonly reply?: Reply;
}

/** A slash command as Discord sends it. */
interface SlashCommand {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The command's name in the user's language: `/preguntar`. */
  readonly localizedName: string;
}

/** Parses a slash command, in any language; `undefined` for a message that begins with no slash. */
function parseSlashCommand(
  content: string,
  context: ExecutionContext,
  language: Language,
): SlashCommand | undefined {
  const { name, args } = parseCommandLine(content);
  if (name === undefined) return undefined;
  const typed = findTypedCommand(name, context, language);
  if (!typed) return { name, options: {}, localizedName: `/${name}` };
  return {
    name: typed.command.data.name,
    options: parseLocalizedOptions(typed, args),
    localizedName: `/${typed.localized.data.name}`,
  };
}

/** Turns an error into an ephemeral notice, as the bot does. */
function withErrorNotices(
  run: () => ComponentResult,
  language: Language,
  onError: ActionContext['onError'],
): ComponentResult {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError)
      return { reply: ephemeralNotice(escapeMarkdown(error.message)), asNewMessage: true };
    const id = randomUUID();
    onError(id, error);
    return { reply: ephemeralNotice(texts[language].unexpected(id)), asNewMessage: true };
  }
}

/** Does what Discord and the bot would do together: executes the interaction, and renders the message. */
export function handleAction(
  action: Action,
  { context, privateReplies, onError }: ActionContext,
): HandledAction {
  const { language } = action;
  const render = (run: () => ComponentResult, commandName?: string): HandledAction => {
    const { reply, asNewMessage } = withErrorNotices(run, language, onError);
    return { html: renderReply(reply, { language, commandName }).markup, asNewMessage, reply };
  };
  switch (action.kind) {
    case 'component': {
      const user = { ephemeral: action.ephemeral, userId: PREVIEW_USER_ID };
      return render(() => executeComponent(action.customId, language, context, user));
    }
    case 'message-command': {
      const [command] = context.registry.messageCommands;
      if (!command) throw new UsageError(texts[language].outdated);
      const run = () => executeMessageCommand(command.data.name, action.content, language, context);
      return render(() => ({ reply: run(), asNewMessage: true }), localizedName(command.data, language));
    }
    case 'send': {
      const command = parseSlashCommand(action.content, context, language);
      if (!command) {
        const names = context.registry.messageCommands.map(({ data }) => localizedName(data, language));
        return { html: renderUserMessage(action.content, names, language).markup, asNewMessage: true };
      }
      const run = () =>
        executeCommand(command.name, command.options, language, context, { ephemeral: privateReplies });
      return render(() => ({ reply: run(), asNewMessage: true }), command.localizedName);
    }
  }
}
