import { MessageFlags } from 'discord-api-types/v10';
import { isObject, type JsonObject } from './json.ts';

import { snowflake } from './snowflake.ts';
import { botUser, IDS, userObject } from './user-and-channel-objects.ts';
import type { MessageData } from './validate-message.ts';

/** A message as Discord keeps and returns it: https://discord.com/developers/docs/resources/message#message-object */
export interface StoredMessage extends JsonObject {
  id: string;
  content: string;
  components: unknown[];
  flags: number;
}

/** True for a message with V2 components. */
export function isV2(message: StoredMessage): boolean {
  return (message.flags & MessageFlags.IsComponentsV2) !== 0;
}

/**
 * A message that the bot sends in answer to an interaction.
 *
 * @param origin with the metadata of the interaction, which no edit of the message changes:
 *   https://discord.com/developers/docs/resources/message#message-interaction-metadata-object
 */
export function botMessage(
  data: MessageData,
  origin: { channelId: string; type: number; interaction: JsonObject },
): StoredMessage {
  return {
    ...blank(origin.channelId),
    type: origin.type,
    author: botUser(),
    application_id: IDS.application,
    webhook_id: IDS.application,
    interaction_metadata: origin.interaction,
    ...contentOf(data),
    flags: data.flags ?? 0,
  };
}

/** A message that a person wrote, as a message command delivers it. */
export function personMessage(content: string, channelId: string): StoredMessage {
  return {
    ...blank(channelId),
    type: 0,
    author: userObject({ id: IDS.author, username: 'grace', globalName: 'Grace' }),
    content,
    flags: 0,
  };
}

/**
 * Changes a message as an edit does: fields that are not named stay, V2 once set stays, and who sees it never
 * changes. https://discord.com/developers/docs/interactions/receiving-and-responding#edit-original-interaction-response
 */
export function editMessage(message: StoredMessage, data: MessageData): void {
  const { content, embeds, components } = contentOf(data);
  if (data.content !== undefined) message.content = content;
  if (data.embeds !== undefined) message['embeds'] = embeds;
  if (data.components !== undefined) message.components = components;
  message.flags &= ~MessageFlags.Loading;
  message.flags |= (data.flags ?? 0) & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds);
  message['edited_timestamp'] = new Date().toISOString();
}

function blank(channelId: string): StoredMessage {
  return {
    id: snowflake(),
    type: 0,
    channel_id: channelId,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: 0,
  };
}

function contentOf(data: MessageData): { content: string; embeds: unknown[]; components: unknown[] } {
  return {
    content: data.content ?? '',
    embeds: (data.embeds ?? []).map((embed) => ({ type: 'rich', ...embed })),
    components: withIds(data.components ?? []),
  };
}

/**
 * Gives an id to each component that has none, counting up and passing over those in use.
 * https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export function withIds(components: readonly unknown[]): unknown[] {
  const used = new Set<unknown>(components.flatMap(idsIn));
  let next = 1;
  const number = (component: unknown): unknown => {
    if (!isObject(component)) return component;
    const copy = { ...component };
    if (!copy['id']) {
      while (used.has(next)) next += 1;
      copy['id'] = next;
      next += 1;
    }
    if (Array.isArray(copy['components'])) copy['components'] = copy['components'].map(number);
    if (isObject(copy['accessory'])) copy['accessory'] = number(copy['accessory']);
    return copy;
  };
  return components.map(number);
}

function idsIn(component: unknown): unknown[] {
  return flatten(component).map((c) => c['id']);
}

/** The component and all below it. */
function flatten(component: unknown): JsonObject[] {
  if (!isObject(component)) return [];
  const children = Array.isArray(component['components']) ? component['components'] : [];
  return [component, ...children.flatMap(flatten), ...flatten(component['accessory'])];
}

/** The id of the user that sees an ephemeral message; `undefined` for a message that everyone sees. */
export function onlyViewer(message: StoredMessage): unknown {
  if ((message.flags & MessageFlags.Ephemeral) === 0) return undefined;
  const { interaction_metadata: metadata } = message;
  const user = isObject(metadata) ? metadata['user'] : undefined;
  return isObject(user) ? user['id'] : undefined;
}

/** The component of the message with this custom id. */
export function findComponent(message: StoredMessage, customId: string): JsonObject | undefined {
  return message.components.flatMap(flatten).find((c) => c['custom_id'] === customId);
}
