/** The text of a message, wherever a message can have some: for message commands. */
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Embed,
  type Message,
  type MessageSnapshot,
} from 'discord.js';

function embedTexts({ author, title, description, fields, footer }: Embed): (string | null | undefined)[] {
  return [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ];
}

/** The text displays among components, which may hold others. */
function componentTexts(component: APIMessageTopLevelComponent | APIComponentInContainer): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
    case ComponentType.Container:
      return component.components.flatMap(componentTexts);
    default:
      return [];
  }
}

/** Poll, embeds, components and forwarded messages included. Lines that are empty are left out. */
export function messageText({
  content,
  embeds = [],
  poll,
  components = [],
  messageSnapshots,
}:
  | Pick<Message, 'content' | 'embeds' | 'poll' | 'components' | 'messageSnapshots'>
  | MessageSnapshot): string {
  const forwarded = messageSnapshots?.map(messageText) ?? [];
  const texts = [
    content,
    ...embeds.flatMap(embedTexts),
    poll?.question.text,
    ...(poll?.answers.map(({ text }) => text) ?? []),
    ...components.flatMap((component) => componentTexts(component.toJSON())),
    ...forwarded,
  ];
  return texts.filter((text) => text?.trim()).join('\n');
}
