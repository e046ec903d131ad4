import { z } from 'zod';

/**
 * Interactions as Discord sends them, as far as Acta has a use for them. They are read here rather than by discord.js:
 * its structures throw at what they do not expect, are handed out only when every shard is connected, and are kept.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */

/** What it takes to answer somebody. */
const envelope = z.looseObject({
  id: z.string().regex(/^\d{1,20}$/),
  token: z.string().min(1),
  type: z.int(),
});

const user = z.looseObject({ id: z.string() });

/** Who it is: in a server as a member of it, elsewhere as themselves; and what their Discord is set to. */
const person = z.looseObject({
  locale: z.string().default('en-US'),
  user: user.optional(),
  member: z.looseObject({ user: user.optional() }).optional(),
});

// What an option's value may be is for the command to say: see commands/options.ts.
const option = z.looseObject({
  name: z.string(),
  value: z.unknown().optional(),
  focused: z.boolean().optional(),
});
const command = z.looseObject({
  name: z.string(),
  type: z.int().default(1),
  options: z.array(option).default([]),
});
const component = z.looseObject({
  custom_id: z.string(),
  /** What was chosen in a menu. */
  values: z.array(z.string()).default([]),
});
/** The message that a button or a menu is on. */
const holder = z.looseObject({ message: z.looseObject({ flags: z.int().default(0) }).optional() });
/** `MessageFlags.Ephemeral`: nobody else sees the message. */
const EPHEMERAL = 1 << 6;
/** A message that somebody chose a command for, with what it says. */
const chosen = z.looseObject({
  target_id: z.string(),
  resolved: z.looseObject({
    messages: z.record(z.string(), z.looseObject({ content: z.string().default('') })),
  }),
});

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

function actionOf(type: number, data: unknown, rest: unknown): Action {
  switch (type) {
    case 2: {
      const { name, type: menu, options } = command.parse(data);
      if (menu === 3) {
        const { target_id, resolved } = chosen.parse(data);
        return { kind: 'message', name, content: resolved.messages[target_id]?.content ?? '' };
      }
      if (menu !== 1) return { kind: 'menu', name };
      return {
        kind: 'command',
        name,
        given: Object.fromEntries(options.map(({ name, value }) => [name, value])),
      };
    }
    case 3: {
      const { custom_id, values } = component.parse(data);
      const flags = holder.safeParse(rest).data?.message?.flags ?? 0;
      return { kind: 'component', line: values[0] ?? custom_id, private: (flags & EPHEMERAL) !== 0 };
    }
    case 4: {
      const { name, options } = command.parse(data);
      const typed = options.find(({ focused }) => focused);
      return { kind: 'autocomplete', name, option: typed?.name, typed: String(typed?.value ?? '') };
    }
    case 5:
      return { kind: 'form' };
    default:
      return { kind: 'unknown', type };
  }
}

/**
 * Reads an interaction.
 *
 * @param payload what the gateway sent as `INTERACTION_CREATE`
 * @returns what someone did; nothing when it lacks what it would take to answer them
 */
export function readInteraction(payload: unknown): Incoming | undefined {
  const opened = envelope.safeParse(payload);
  if (!opened.success) return undefined;
  const { id, token, type, ...rest } = opened.data;
  const who = person.safeParse(rest);
  const about = {
    id,
    token,
    locale: who.data?.locale ?? 'en-US',
    userId: (who.data?.member?.user ?? who.data?.user)?.id,
  };
  try {
    return { ...about, ...actionOf(type, rest['data'], rest) };
  } catch (error) {
    return { ...about, kind: 'malformed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}
