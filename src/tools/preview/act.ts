import { randomUUID } from 'node:crypto';
import { registry } from '../../../commands/index.ts';
import { UsageError } from '../../errors.ts';
import type { ExecutionContext } from '../../interactions/command.ts';
import {
  type ComponentResult,
  executeCommand,
  executeComponent,
  executeMessageCommand,
} from '../../interactions/execute.ts';
import { localizedName } from '../../interactions/localization.ts';
import { texts } from '../../reply/i18n/index.ts';
import { escapeMarkdown } from '../../reply/markdown.ts';
import { ephemeralNotice, type Reply } from '../../reply/message.ts';
import type { Language } from '../../text/language.ts';
import type { Act, Acted } from './page/wire.ts';
import { renderMessage, renderReply, YOU } from './render.ts';
import { readUse } from './typed.ts';

/** What it takes to answer, as in Discord. */
export interface Setting {
  readonly context: ExecutionContext;
  /** Whether only who asked sees a reply, where they do not say themselves. */
  readonly privateReplies: boolean;
  /** Told of what went wrong on Acta’s side, and of the id that the person was given. */
  failed(id: string, error: unknown): void;
}

/** What a message’s Apps menu calls “Find in article”. */
const menuIn = (language: Language): string[] =>
  registry.messageCommands.map(({ data }) => localizedName(data, language));

/** A message, or a word to the person alone where they made a mistake, or Acta did. */
function attempt(run: () => ComponentResult, language: Language, { failed }: Setting): ComponentResult {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError)
      return { reply: ephemeralNotice(escapeMarkdown(error.message)), asNewMessage: true };
    const id = randomUUID();
    failed(id, error);
    return { reply: ephemeralNotice(texts[language].unexpected(id)), asNewMessage: true };
  }
}

/** What comes of doing something, with the message as it is sent to Discord; nothing where it is somebody’s own. */
export interface Done extends Acted {
  readonly reply?: Reply;
}

/** What somebody’s doing comes to: what Discord would be sent, and what it would show. */
export function act(action: Act, setting: Setting): Done {
  const { language } = action;
  const { context, privateReplies } = setting;
  const shown = (run: () => ComponentResult, used?: string): Done => {
    const { reply, asNewMessage: beside } = attempt(run, language, setting);
    return { html: renderReply(reply, { language, used }).text, beside, reply };
  };
  switch (action.kind) {
    case 'press': {
      const press = { ephemeral: action.private, userId: YOU };
      return shown(() => executeComponent(action.line, language, context, press));
    }
    case 'find': {
      const [command] = registry.messageCommands;
      if (!command) throw new UsageError(texts[language].outdated);
      const run = () => executeMessageCommand(command.data.name, action.text, language, context);
      return shown(() => ({ reply: run(), asNewMessage: true }), localizedName(command.data, language));
    }
    case 'line': {
      const use = readUse(action.line, context, language);
      if (!use) return { html: renderMessage(action.line, menuIn(language), language).text, beside: true };
      const run = () => executeCommand(use.name, use.given, language, context, { ephemeral: privateReplies });
      return shown(() => ({ reply: run(), asNewMessage: true }), use.used);
    }
  }
}
