import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { formProblems, invalidForm, type Refusal } from './api-errors.ts';
import type { JsonObject } from './json.ts';
import { COMPONENTS, LOCALES, RESPONSES } from './limits.ts';
import { stringSelect, textDisplay } from './validate-components.ts';
import { checkMessage, type MessageData } from './validate-message.ts';

const MESSAGES = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
];
const UPDATES = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];
/** The types of responses that each type of interaction takes. Premium (10) and activities (12) are not modeled. */
const RESPONSE_TYPES: Record<number, readonly number[]> = {
  [InteractionType.Ping]: [InteractionResponseType.Pong],
  [InteractionType.ApplicationCommand]: [...MESSAGES, InteractionResponseType.Modal],
  [InteractionType.MessageComponent]: [...MESSAGES, ...UPDATES, InteractionResponseType.Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
  [InteractionType.ModalSubmit]: [...MESSAGES, ...UPDATES],
};

/** The interaction that a response is checked against. */
export interface CallbackContext {
  interactionType: number;
  /** The type of the option being completed (3 string, 4 integer, 10 number), for autocomplete. */
  optionType?: number;
  /** True if the message that a component stands on has V2 components. */
  wasV2?: boolean;
}

/** A response that passed; `data` is the message's when `type` is 4, 5 or 7. */
export interface Callback {
  type: number;
  data: JsonObject;
  message: MessageData;
}

const envelope = z.strictObject({ type: z.int(), data: z.looseObject({}).optional() });

/** The response when Discord would take it as an answer to this interaction, or what Discord would answer. */
export function checkCallback(
  body: unknown,
  context: CallbackContext,
): { callback: Callback } | { refusal: Refusal } {
  const parsed = envelope.safeParse(body);
  if (!parsed.success) return { refusal: invalidForm(formProblems(parsed.error)) };
  const { type, data } = parsed.data;
  if (!RESPONSE_TYPES[context.interactionType]?.includes(type)) {
    const message = `A response of type ${type} does not answer an interaction of type ${context.interactionType}`;
    return { refusal: invalidForm([{ path: ['type'], code: 'INTERACTION_RESPONSE_TYPE_INVALID', message }]) };
  }
  const accepted = (message: MessageData = {}): { callback: Callback } => ({
    callback: { type, data: data ?? {}, message },
  });
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.UpdateMessage: {
      const edit = type === InteractionResponseType.UpdateMessage;
      const wasV2 = edit && context.wasV2 === true;
      const checked = checkMessage(data ?? {}, { at: ['data'], edit, wasV2 });
      return 'refusal' in checked ? checked : accepted(checked.data);
    }
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return validateData(deferral, data ?? {}) ?? accepted(deferral.parse(data ?? {}));
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return validateData(choiceList(context.optionType ?? 3), data) ?? accepted();
    case InteractionResponseType.Modal:
      return validateData(modal, data) ?? accepted();
    default:
      // 1 and 6 carry nothing.
      return validateData(nothing, data ?? {}) ?? accepted();
  }
}

function validateData(schema: z.ZodType, data: unknown): { refusal: Refusal } | undefined {
  const parsed = schema.safeParse(data);
  return parsed.success ? undefined : { refusal: invalidForm(formProblems(parsed.error, ['data'])) };
}

const nothing = z.strictObject({});

// A deferral can only say who will see the answer.
const deferral = z.strictObject({ flags: z.literal([0, MessageFlags.Ephemeral]).optional() });

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete */
function choiceList(optionType: number): z.ZodType {
  const text = z.string().min(1).max(RESPONSES.choice);
  // Integers as JavaScript can hold them: Discord's range is the same, ±2^53.
  const value = optionType === 4 ? z.int() : optionType === 10 ? z.number() : text;
  return z.strictObject({
    choices: z
      .array(
        z.strictObject({
          name: text,
          name_localizations: z.partialRecord(z.enum(LOCALES), text).nullish(),
          value,
        }),
      )
      .max(RESPONSES.choices),
  });
}

const textInput = z.strictObject({
  type: z.literal(4),
  id: z.int32().min(0).optional(),
  custom_id: z.string().min(1).max(COMPONENTS.customId),
  style: z.literal([1, 2]),
  label: z.string().min(1).max(45).optional(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
});

/**
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
 * In labels only text inputs and string selects are modeled.
 */
const modal = z.strictObject({
  custom_id: z.string().min(1).max(COMPONENTS.customId),
  title: z.string().min(1).max(RESPONSES.modalTitle),
  components: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal(18),
          id: z.int32().min(0).optional(),
          label: z.string().min(1).max(45),
          description: z.string().max(100).optional(),
          component: z.discriminatedUnion('type', [textInput, stringSelect]),
        }),
        textDisplay,
        z.strictObject({ type: z.literal(1), components: z.array(textInput).length(1) }),
      ]),
    )
    .min(1)
    .max(RESPONSES.modalComponents),
});
