import { z } from 'zod';
import { COMPONENTS, TEXT } from './limits.ts';
import { isSnowflake } from './snowflake.ts';

/**
 * The components of messages, as https://discord.com/developers/docs/components/reference has them. Every object
 * is strict: Discord ignores some keys that it does not know, but such a key is always a mistake of ours.
 */

const id = z.int32().min(0).optional();
const customId = z.string().min(1).max(COMPONENTS.customId);
const snowflake = z
  .string()
  .refine(isSnowflake, { error: 'Not a snowflake', params: { code: 'NUMBER_TYPE_COERCE' } });

/** True if Discord takes `text` for a web address: http(s) with a public-looking host. */
function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
}

// Discord looks the name up in its table of emoji; this only tells a pictograph from text.
const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[0-9#*]\uFE0F?\u20E3/u;
const emoji = z
  .strictObject({
    id: snowflake.nullish(),
    name: z.string().max(32).nullish(),
    animated: z.boolean().optional(),
  })
  .refine(({ id, name }) => Boolean(id) || (typeof name === 'string' && PICTOGRAPH.test(name)), {
    error: 'Invalid emoji',
    params: { code: 'COMPONENT_INVALID_EMOJI' },
  });

const buttonFace = {
  type: z.literal(2),
  id,
  label: z.string().min(1).max(COMPONENTS.label).optional(),
  emoji: emoji.optional(),
  disabled: z.boolean().optional(),
};

const interactiveButton = z.strictObject({
  ...buttonFace,
  style: z.literal([1, 2, 3, 4]),
  custom_id: customId,
});
const linkButton = z.strictObject({
  ...buttonFace,
  style: z.literal(5),
  url: z
    .string()
    .max(COMPONENTS.url)
    .refine((url) => isWebUrl(url) || /^discord:\/\/\S+$/.test(url), {
      error: 'Scheme must be one of http, https, discord, and the URL well formed',
      params: { code: 'URL_TYPE_INVALID_SCHEME' },
    }),
});
const premiumButton = z.strictObject({
  type: z.literal(2),
  id,
  style: z.literal(6),
  sku_id: snowflake,
  disabled: z.boolean().optional(),
});

const button = z
  .discriminatedUnion('style', [interactiveButton, linkButton, premiumButton])
  .refine((b) => b.style === 6 || b.label !== undefined || b.emoji !== undefined, {
    error: 'A button must have a label or an emoji',
    params: { code: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED' },
  });

const selectBase = {
  id,
  custom_id: customId,
  placeholder: z.string().max(COMPONENTS.placeholder).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
};

const selectOption = z.strictObject({
  label: z.string().min(1).max(COMPONENTS.selectText),
  value: z.string().min(1).max(COMPONENTS.selectText),
  description: z.string().max(COMPONENTS.selectText).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});

const valuesInOrder = {
  error: 'min_values must not exceed max_values',
  params: { code: 'COMPONENT_SELECT_MIN_MAX' },
};
const inOrder = (s: { min_values?: number | undefined; max_values?: number | undefined }): boolean =>
  (s.min_values ?? 1) <= (s.max_values ?? 1);

/** A string select; also used in modals. */
export const stringSelect = z
  .strictObject({
    type: z.literal(3),
    ...selectBase,
    options: z.array(selectOption).min(1).max(COMPONENTS.selectOptions),
  })
  .refine(inOrder, valuesInOrder)
  .superRefine((select, ctx) => {
    const seen = new Set<string>();
    select.options.forEach((option, i) => {
      if (seen.has(option.value)) {
        ctx.addIssue({
          code: 'custom',
          path: ['options', i, 'value'],
          message: 'The specified option value is already used',
          params: { code: 'COMPONENT_OPTION_VALUE_DUPLICATED' },
        });
      }
      seen.add(option.value);
    });
    const maxValues = select.max_values ?? 1;
    if (maxValues > select.options.length || select.options.filter((o) => o.default).length > maxValues) {
      ctx.addIssue({
        code: 'custom',
        path: ['max_values'],
        message: 'More values than options, or more defaults than max_values',
        params: { code: 'COMPONENT_SELECT_MAX_VALUES' },
      });
    }
  });

const autoSelect = z
  .strictObject({
    type: z.literal([5, 6, 7]),
    ...selectBase,
    default_values: z
      .array(z.strictObject({ id: snowflake, type: z.enum(['user', 'role']) }))
      .max(25)
      .optional(),
  })
  .refine(inOrder, valuesInOrder);
const channelSelect = z
  .strictObject({
    type: z.literal(8),
    ...selectBase,
    channel_types: z.array(z.int().min(0)).optional(),
    default_values: z
      .array(z.strictObject({ id: snowflake, type: z.literal('channel') }))
      .max(25)
      .optional(),
  })
  .refine(inOrder, valuesInOrder);

const rowChild = z.discriminatedUnion('type', [button, stringSelect, autoSelect, channelSelect]);

const actionRow = z
  .strictObject({ type: z.literal(1), id, components: z.array(rowChild).min(1).max(COMPONENTS.buttons) })
  .refine(({ components }) => components.length === 1 || components.every((c) => c.type === 2), {
    error: 'An action row holds up to five buttons or one select menu',
    path: ['components'],
    params: { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
  });

/** A text display; also used in modals. */
export const textDisplay = z.strictObject({
  type: z.literal(10),
  id,
  content: z.string().min(1).max(TEXT),
});

// Of an unfurled media item only the url is ours to send; the other documented fields are for responses.
const media = z.strictObject({
  url: z
    .string()
    .max(COMPONENTS.mediaUrl)
    .refine(isWebUrl, {
      // The fake takes no uploads, so a reference to an attachment can never be resolved.
      error: 'Not a web address (attachment:// references nothing: no file was uploaded)',
      params: { code: 'UNFURLED_MEDIA_ITEM_INVALID_URL' },
    }),
});
const mediaFields = {
  media,
  description: z.string().min(1).max(COMPONENTS.mediaDescription).nullish(),
  spoiler: z.boolean().optional(),
};
const thumbnail = z.strictObject({ type: z.literal(11), id, ...mediaFields });

const section = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(COMPONENTS.sectionTexts),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const mediaGallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z.array(z.strictObject(mediaFields)).min(1).max(COMPONENTS.galleryItems),
});
const file = z.strictObject({
  type: z.literal(13),
  id,
  file: z.strictObject({
    url: z.string().refine(() => false, {
      error: 'A file shows an uploaded attachment, and the fake takes no uploads',
      params: { code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND' },
    }),
  }),
  spoiler: z.boolean().optional(),
});
const separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.literal([1, 2]).optional(),
});

const inContainer = [actionRow, section, textDisplay, mediaGallery, file, separator] as const;

const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(COMPONENTS.color).nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(z.discriminatedUnion('type', [...inContainer])).min(1),
});

/** A component at the top of a message; those that are allowed without the V2 flag are checked with the message. */
export const topLevelComponent = z.discriminatedUnion('type', [...inContainer, container]);

/** A component at the top of a message. */
export type TopLevelComponent = z.output<typeof topLevelComponent>;
/** Any component of a message, however deep. */
export type AnyComponent = TopLevelComponent | z.output<typeof rowChild> | z.output<typeof thumbnail>;

/** A component and its path in the message. */
export interface Placed {
  component: AnyComponent;
  path: PropertyKey[];
}

/** Every component, nested ones and accessories included, in the order in which Discord counts them. */
export function walk(
  components: readonly AnyComponent[],
  path: readonly PropertyKey[] = ['components'],
): Placed[] {
  return components.flatMap((component, i) => placed(component, [...path, i]));
}

function placed(component: AnyComponent, path: PropertyKey[]): Placed[] {
  const found: Placed[] = [{ component, path }];
  if ('components' in component) found.push(...walk(component.components, [...path, 'components']));
  if ('accessory' in component) found.push(...placed(component.accessory, [...path, 'accessory']));
  return found;
}
