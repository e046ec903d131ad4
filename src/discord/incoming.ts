/**
 * Interactions as Discord sends them, as far as Acta has a use for them. They are read here rather than by discord.js:
 * its structures throw at what they do not expect, are handed out only when every shard is connected, and are kept. By
 * guards of our own rather than by zod, which takes longer than all else to load, and most of the time of a question that was
 * asked before.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws TypeError where `value` is not as Discord documents it; `what` it is says the message */
function expected(what: string, value: unknown): never {
  throw new TypeError(`should be ${what}, not ${value === null ? 'null' : typeof value}`);
}

const object = (what: string, value: unknown): Json => (isObject(value) ? value : expected(what, value));
const text = (what: string, value: unknown): string =>
  typeof value === 'string' ? value : expected(`${what}, a string`, value);
const list = (what: string, value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : expected(`${what}, a list`, value);

/** `MessageFlags.Ephemeral`: nobody else sees the message. */
const EPHEMERAL = 1 << 6;

/** What someone did. */
type Action =
  | { readonly kind: 'command'; readonly name: string; readonly given: Readonly<Record<string, unknown>> }
  /** Something is being typed; there is no option where it cannot be told which. */
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly option: string | undefined;
      readonly typed: string;
    }
  /** The command line of a button, or of what was chosen in a menu; and whether only who did so sees the message. */
  | { readonly kind: 'component'; readonly line: string; readonly private: boolean }
  | { readonly kind: 'message'; readonly name: string; readonly content: string }
  /** A command from the menu of a person, or a form that was sent: Acta has none. */
  | { readonly kind: 'menu'; readonly name: string }
  | { readonly kind: 'form' }
  /** Not as Discord documents it, though it can be answered. */
  | { readonly kind: 'malformed'; readonly error: Error }
  /** Of a type that nobody knows how to answer. */
  | { readonly kind: 'unknown'; readonly type: number };

/** Someone's use of Acta in Discord. */
export type Incoming = Action & {
  readonly id: string;
  /** The right to answer it. A secret for as long as it works, which is 15 minutes. */
  readonly token: string;
  /** What the person's Discord is set to, like `es-419`. */
  readonly locale: string;
  readonly userId: string | undefined;
};

/** Whether the message that a button or a menu is on is seen by nobody else. */
function isPrivate(message: unknown): boolean {
  const flags = isObject(message) ? message['flags'] : undefined;
  return typeof flags === 'number' && (flags & EPHEMERAL) !== 0;
}

/** An option of a command. What its value may be is for the command to say: see commands/options.ts. */
function readOption(option: unknown): { name: string; value: unknown; focused: boolean } {
  const { name, value, focused } = object('an option', option);
  return { name: text('the name of an option', name), value, focused: focused === true };
}

/** What the message says that somebody chose a command for. */
function contentOf({ target_id, resolved }: Json): string {
  const { messages } = object('what the ids mean', resolved);
  const id = text('the id of the message', target_id);
  const message = object('messages by their ids', messages)[id];
  const content = isObject(message) ? message['content'] : undefined;
  return content === undefined ? '' : text('what the message says', content);
}

function actionOf(type: number, payload: Json): Action {
  const { data } = payload;
  switch (type) {
    case 2: {
      const { name: given, type: menu = 1, options, ...rest } = object('a command', data);
      const name = text('the name of a command', given);
      if (menu === 3) return { kind: 'message', name, content: contentOf(rest) };
      if (menu !== 1) return { kind: 'menu', name };
      const values = list('options', options).map(readOption);
      return { kind: 'command', name, given: Object.fromEntries(values.map((one) => [one.name, one.value])) };
    }
    case 3: {
      const { custom_id, values } = object('a component', data);
      const [chosen] = list('what was chosen', values);
      const line = text('the id of a component', chosen ?? custom_id);
      return { kind: 'component', line, private: isPrivate(payload['message']) };
    }
    case 4: {
      const { name, options } = object('a command', data);
      const typed = list('options', options)
        .map(readOption)
        .find(({ focused }) => focused);
      return {
        kind: 'autocomplete',
        name: text('the name of a command', name),
        option: typed?.name,
        typed: String(typed?.value ?? ''),
      };
    }
    case 5:
      return { kind: 'form' };
    default:
      return { kind: 'unknown', type };
  }
}

/** Who it is: in a server as a member of it, elsewhere as themselves. */
function userIdOf({ member, user }: Json): string | undefined {
  const who = isObject(member) && isObject(member['user']) ? member['user'] : user;
  const id = isObject(who) ? who['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Reads an interaction.
 *
 * @param payload what the gateway sent as `INTERACTION_CREATE`
 * @returns what someone did; nothing when it lacks what it would take to answer them
 */
export function readInteraction(payload: unknown): Incoming | undefined {
  if (!isObject(payload)) return undefined;
  const { id, token, type, locale } = payload;
  if (typeof id !== 'string' || !/^\d{1,20}$/.test(id)) return undefined;
  if (typeof token !== 'string' || token === '' || !Number.isInteger(type)) return undefined;
  const about = {
    id,
    token,
    locale: typeof locale === 'string' ? locale : 'en-US',
    userId: userIdOf(payload),
  };
  try {
    return { ...about, ...actionOf(Number(type), payload) };
  } catch (error) {
    return { ...about, kind: 'malformed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}
