import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { type FormProblem, formProblems, invalidForm, type Refusal, refusals } from './api-errors.ts';
import { COMPONENTS, CONTENT, EMBEDS, TEXT, TEXT_BYTES, TEXT_OVERHEAD } from './limits.ts';
import { isSnowflake } from './snowflake.ts';
import { topLevelComponent, walk } from './validate-components.ts';

const snowflake = z.string().refine(isSnowflake, { error: 'Not a snowflake' });
const url = z.string().max(2048).refine(URL.canParse, { error: 'Not a well formed URL.' });

/** https://discord.com/developers/docs/resources/message#embed-object */
const embed = z.strictObject({
  title: z.string().max(EMBEDS.title).optional(),
  type: z.literal('rich').optional(),
  description: z.string().max(EMBEDS.description).optional(),
  url: url.optional(),
  timestamp: z.string().optional(),
  color: z.int().min(0).max(COMPONENTS.color).nullish(),
  footer: z.strictObject({ text: z.string().min(1).max(EMBEDS.footer), icon_url: url.optional() }).optional(),
  image: z.strictObject({ url }).optional(),
  thumbnail: z.strictObject({ url }).optional(),
  author: z
    .strictObject({
      name: z.string().min(1).max(EMBEDS.author),
      url: url.optional(),
      icon_url: url.optional(),
    })
    .optional(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(EMBEDS.fieldName),
        value: z.string().min(1).max(EMBEDS.fieldValue),
        inline: z.boolean().optional(),
      }),
    )
    .max(EMBEDS.fields)
    .optional(),
});

/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
    roles: z.array(snowflake).max(100).optional(),
    users: z.array(snowflake).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .superRefine((mentions, ctx) => {
    for (const key of ['roles', 'users'] as const) {
      if (mentions.parse?.includes(key) && (mentions[key]?.length ?? 0) > 0) {
        ctx.addIssue({
          code: 'custom',
          path: ['parse'],
          message: `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
          params: { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' },
        });
      }
    }
  });

/**
 * The data of a message in a response to an interaction: the fields of
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-messages
 */
const messageData = z.strictObject({
  tts: z.boolean().nullish(),
  content: z.string().max(CONTENT).nullish(),
  embeds: z.array(embed).max(EMBEDS.count).nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.int().min(0).nullish(),
  components: z.array(topLevelComponent).nullish(),
  // Not modeled: uploads. Polls are only looked at to refuse them beside V2 components.
  attachments: z.array(z.unknown()).max(0).nullish(),
  poll: z.looseObject({ question: z.looseObject({}) }).nullish(),
  // Fields of ordinary messages that Discord ignores here; discord.js sends the second with everything.
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
});

/** A message's data that passed. */
export type MessageData = z.output<typeof messageData>;

/** The circumstances that the check of a message depends on. */
export interface MessageContext {
  /** The path of the data in the body (`['data']` in a callback), for the paths of errors. */
  at?: readonly PropertyKey[];
  /** True for an edit: nothing is then required, and flags that cannot change are ignored. */
  edit?: boolean;
  /** True if the message that is edited has V2 components: that can never be taken back. */
  wasV2?: boolean;
}

const SENDABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** The message's data when Discord would take it, or what Discord would answer. */
export function checkMessage(
  body: unknown,
  context: MessageContext = {},
): { data: MessageData } | { refusal: Refusal } {
  const at = context.at ?? [];
  const parsed = messageData.safeParse(body);
  if (!parsed.success) return { refusal: invalidForm(formProblems(parsed.error, at)) };
  const data = parsed.data;
  const v2 = context.wasV2 === true || ((data.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const problems = [
    ...flagProblems(data),
    ...idProblems(data),
    ...(v2 ? v2Problems(data) : classicProblems(data)),
  ];
  if (problems.length > 0) {
    return { refusal: invalidForm(problems.map((p) => ({ ...p, path: [...at, ...p.path] }))) };
  }
  if (isEmpty(data, context.edit === true, v2)) return { refusal: refusals.emptyMessage };
  if (v2 && textBytes(data) > TEXT_BYTES) return { refusal: refusals.internalError };
  return { data };
}

function flagProblems({ flags }: MessageData): FormProblem[] {
  if (((flags ?? 0) & ~SENDABLE) === 0) return [];
  return [
    { path: ['flags'], code: 'BASE_TYPE_INVALID', message: 'A flag that cannot be set by an application' },
  ];
}

/** https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
function idProblems({ components }: MessageData): FormProblem[] {
  const problems: FormProblem[] = [];
  const ids = new Set<number>();
  const customIds = new Set<string>();
  for (const { component, path } of walk(components ?? [])) {
    // An id of 0 means none.
    if (component.id) {
      if (ids.has(component.id)) {
        problems.push({
          path: [...path, 'id'],
          code: 'COMPONENT_ID_DUPLICATED',
          message: 'Component id cannot be duplicated',
        });
      }
      ids.add(component.id);
    }
    if ('custom_id' in component) {
      if (customIds.has(component.custom_id)) {
        problems.push({
          path: [...path, 'custom_id'],
          code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
          message: 'Component custom id cannot be duplicated',
        });
      }
      customIds.add(component.custom_id);
    }
  }
  return problems;
}

function v2Problems(data: MessageData): FormProblem[] {
  const problems: FormProblem[] = [];
  const legacy: [string, boolean][] = [
    ['content', Boolean(data.content)],
    ['embeds', (data.embeds?.length ?? 0) > 0],
    ['poll', data.poll != null],
  ];
  for (const [field, present] of legacy) {
    if (present) {
      problems.push({
        path: [field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      });
    }
  }
  const all = walk(data.components ?? []);
  if (all.length > COMPONENTS.total) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The maximum number of components in a message is ${COMPONENTS.total} (here: ${all.length})`,
    });
  }
  const length = texts(data).reduce((sum, text) => sum + text.length, 0);
  if (length > TEXT) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Displayable text size exceeds maximum size of ${TEXT} (here: ${length})`,
    });
  }
  return problems;
}

/** https://discord.com/developers/docs/components/reference#legacy-message-component-behavior */
function classicProblems(data: MessageData): FormProblem[] {
  const problems: FormProblem[] = [];
  const components = data.components ?? [];
  if (components.length > COMPONENTS.rows) {
    problems.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${COMPONENTS.rows} in length.`,
    });
  }
  components.forEach((component, i) => {
    if (component.type !== 1) {
      problems.push({
        path: ['components', i, 'type'],
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of (1,) without MessageFlags.IS_COMPONENTS_V2.',
      });
    }
  });
  const embedded = (data.embeds ?? []).reduce((sum, e) => sum + embedLength(e), 0);
  if (embedded > EMBEDS.total) {
    problems.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${EMBEDS.total}`,
    });
  }
  return problems;
}

function embedLength(e: z.output<typeof embed>): number {
  const fields = (e.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [e.title, e.description, e.footer?.text, e.author?.name, ...fields].reduce(
    (sum, text) => sum + (text?.length ?? 0),
    0,
  );
}

function isEmpty(data: MessageData, edit: boolean, v2: boolean): boolean {
  const components = data.components?.length ?? 0;
  if (edit) {
    // An edit leaves out what it keeps; only an edit that clears everything of a V2 message empties it.
    return v2 && Array.isArray(data.components) && components === 0;
  }
  if (v2) return components === 0;
  // Rows alone are no message without V2.
  return !data.content?.trim() && (data.embeds?.length ?? 0) === 0 && data.poll == null;
}

function texts(data: MessageData): string[] {
  return walk(data.components ?? []).flatMap(({ component }) =>
    component.type === 10 ? [component.content] : [],
  );
}

function textBytes(data: MessageData): number {
  return texts(data).reduce((sum, text) => sum + Buffer.byteLength(text) + TEXT_OVERHEAD, 0);
}
