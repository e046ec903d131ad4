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
import { findTypedCommand, localizedName } from '../../interactions/localization.ts';
import { parseTypedOptions } from '../../interactions/typed-line.ts';
import { texts } from '../../reply/i18n/index.ts';
import { escapeMarkdown } from '../../reply/markdown.ts';
import { ephemeralNotice, type Reply } from '../../reply/message.ts';
import type { Language } from '../../text/language.ts';
import type { Action, ActionResult } from './page/api-types.ts';
import { PEOPLE } from './page/people.ts';
import { renderReply, renderUserMessage } from './render-message.ts';

/** The context in which the page's actions are handled. @internal for tests */
export interface ActionContext {
  readonly context: ExecutionContext;
  /** Default visibility of replies; `private:` on a command overrides it. */
  readonly privateReplies: boolean;
  /** Receives unexpected errors, with the id that the person is shown. */
  onError(id: string, error: unknown): void;
}

/** An {@link ActionResult} with the typed replies; none for a message that is no command. @internal for tests */
export interface HandledAction extends ActionResult {
  readonly reply?: Reply;
  /** The message that `sharedHtml` shows. */
  readonly shared?: Reply;
}

/** A typed command. */
interface TypedCommand {
  readonly name: string;
  /** The options as Discord sends them. @throws UsageError when one is there twice */
  options(): Readonly<Record<string, unknown>>;
  /** The name that the user sees: `/preguntar`, or that of the message command which is typed. */
  readonly shownName: string;
  /** True if it stands for a message command, whose replies always are. Default: as set for all. */
  readonly ephemeral?: true;
}

/** Parses a typed command, in any language; `undefined` for a message that begins with no slash. */
function parseTypedCommand(
  content: string,
  context: ExecutionContext,
  language: Language,
): TypedCommand | undefined {
  const { name, args } = parseCommandLine(content);
  if (name === undefined) return undefined;
  const typed = findTypedCommand(name, context, language);
  if (!typed) return { name, options: () => ({}), shownName: `/${name}` };
  const options = () => parseTypedOptions(typed.command, args, typed.language ?? language, context);
  const { name: ownName } = typed.command.data;
  const messageCommand = context.registry.messageCommands.find((each) => each.typed.data.name === ownName);
  return messageCommand
    ? { name: ownName, options, shownName: localizedName(messageCommand.data, language), ephemeral: true }
    : { name: ownName, options, shownName: `/${typed.localized.data.name}` };
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
    return { reply: ephemeralNotice(texts[language].internalError(id)), asNewMessage: true };
  }
}

/** Does what Discord and the bot would do together: executes the interaction, and renders the message. */
export function handleAction(
  action: Action,
  { context, privateReplies, onError }: ActionContext,
): HandledAction {
  const { person, language } = action;
  const render = (run: () => ComponentResult, commandName?: string): HandledAction => {
    const { reply, asNewMessage, shared } = withErrorNotices(run, language, onError);
    return {
      html: renderReply(reply, { person, language, commandName }).markup,
      asNewMessage,
      reply,
      ...(shared && { shared, sharedHtml: renderReply(shared, { person, language }).markup }),
    };
  };
  switch (action.kind) {
    case 'component': {
      const { customId, ephemeral, isOwn } = action;
      const component = { ephemeral, isOwn, userId: PEOPLE[person].id };
      return render(() => executeComponent(customId, language, context, component));
    }
    case 'message-command': {
      const [command] = context.registry.messageCommands;
      if (!command) throw new UsageError(texts[language].outdatedButton);
      const run = () => executeMessageCommand(command.data.name, action.content, language, context);
      return render(() => ({ reply: run(), asNewMessage: true }), localizedName(command.data, language));
    }
    case 'send': {
      const command = parseTypedCommand(action.content, context, language);
      if (!command) {
        const messageCommands = context.registry.messageCommands.map(({ data }) =>
          localizedName(data, language),
        );
        const message = renderUserMessage(action.content, { person, language, messageCommands });
        return { html: message.markup, asNewMessage: true };
      }
      const { name, options, shownName, ephemeral = privateReplies } = command;
      const run = () => executeCommand(name, options(), language, context, { ephemeral }).reply;
      return render(() => ({ reply: run(), asNewMessage: true }), shownName);
    }
  }
}
