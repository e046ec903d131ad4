import { randomUUID } from 'node:crypto';
import { messageCommands } from '../../../commands/index.ts';
import { UsageError } from '../../errors.ts';
import type { Knowledge } from '../../interactions/command.ts';
import { type Pressed, runButton, runCommand, runOnMessage } from '../../interactions/execute.ts';
import { localName } from '../../interactions/options.ts';
import { texts } from '../../reply/i18n/texts.ts';
import { escapeMarkdown } from '../../reply/markdown.ts';
import { notice, type Reply } from '../../reply/message.ts';
import type { Language } from '../../text/language.ts';
import type { Act, Acted } from './page/wire.ts';
import { renderMessage, renderReply, YOU } from './render.ts';
import { readUse } from './typed.ts';

/** What it takes to answer, as in Discord. */
export interface Setting {
  readonly knowledge: Knowledge;
  /** Whether only who asked sees a reply, where they do not say themselves. */
  readonly privateReplies: boolean;
  /** Told of what went wrong on Acta’s side, and of the id that the person was given. */
  failed(id: string, error: unknown): void;
}

/** What a message’s Apps menu calls “Find in article”. */
const menuIn = (language: Language): string[] => messageCommands.map(({ data }) => localName(data, language));

/** A message, or a word to the person alone where they made a mistake, or Acta did. */
function attempt(run: () => Pressed, language: Language, { failed }: Setting): Pressed {
  try {
    return run();
  } catch (error) {
    if (error instanceof UsageError) return { reply: notice(escapeMarkdown(error.message)), beside: true };
    const id = randomUUID();
    failed(id, error);
    return { reply: notice(texts[language].unexpected(id)), beside: true };
  }
}

/** What comes of doing something, with the message as it is sent to Discord; nothing where it is somebody’s own. */
export interface Done extends Acted {
  readonly reply?: Reply;
}

/** What somebody’s doing comes to: what Discord would be sent, and what it would show. */
export function act(action: Act, setting: Setting): Done {
  const { language } = action;
  const { knowledge, privateReplies } = setting;
  const shown = (run: () => Pressed, used?: string): Done => {
    const { reply, beside } = attempt(run, language, setting);
    return { html: renderReply(reply, { language, used }).text, beside, reply };
  };
  switch (action.kind) {
    case 'press': {
      const press = { private: action.private, user: YOU };
      return shown(() => runButton(action.line, language, knowledge, press));
    }
    case 'find': {
      const [command] = messageCommands;
      const run = () => runOnMessage(command.data.name, action.text, language, knowledge);
      return shown(() => ({ reply: run(), beside: true }), localName(command.data, language));
    }
    case 'line': {
      const use = readUse(action.line, knowledge, language);
      if (!use) return { html: renderMessage(action.line, menuIn(language), language).text, beside: true };
      const run = () => runCommand(use.name, use.given, language, knowledge, { private: privateReplies });
      return shown(() => ({ reply: run(), beside: true }), use.used);
    }
  }
}
