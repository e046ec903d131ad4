/** The elements that the preview renders messages with, and their attributes. */
const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel'],
  b: [],
  br: [],
  button: ['type', 'class', 'data-message-content'],
  code: [],
  div: ['class', 'slot', 'style'],
  em: [],
  img: ['src', 'alt'],
  li: [],
  ol: ['start'],
  pre: [],
  s: [],
  small: [],
  span: ['class'],
  strong: [],
  u: [],
  ul: [],
  'discord-action-row': [],
  'discord-button': ['type', 'data-custom-id'],
  'discord-header': ['level'],
  'discord-mention': [],
  'discord-message': ['author', 'avatar', 'bot', 'data-ephemeral'],
  'discord-quote': [],
  'discord-string-select-menu': ['placeholder', 'role', 'tabindex', 'aria-label'],
  'discord-string-select-menu-option': ['label', 'description', 'data-custom-id', 'role', 'tabindex'],
};

/** Links lead to web pages, pictures are files of the preview's page, and only the color of a container is styled. */
const ALLOWED_VALUES: Readonly<Record<string, RegExp>> = {
  href: /^https?:\/\//i,
  style: /^--accent:#[\da-f]{6}$/,
  src: /^\/[\w-]+\.svg$/,
  avatar: /^\/[\w-]+\.svg$/,
};

const TAG = /<(\/?)([\w-]+)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*>/g;
const ATTRIBUTE = /\s+([\w-]+)(?:="([^"<>]*)")?/g;

/** The tags of a rendered message with an element, attribute or value that is not allowed; empty if there are none. */
export function disallowedMarkup(html: string): string {
  const rest = html.replace(TAG, (tag, _, name, attributes) => {
    const allowed = ALLOWED_ATTRIBUTES[name];
    const isAllowed = [...attributes.matchAll(ATTRIBUTE)].every(
      ([, attribute, value]) =>
        allowed?.includes(attribute) && ALLOWED_VALUES[attribute]?.test(value) !== false,
    );
    return allowed && isAllowed ? '' : tag;
  });
  return (rest.match(/<[^>]*>?|[^<]*>/g) ?? []).join('\n');
}
