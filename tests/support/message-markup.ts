/** The elements that the preview renders messages with, and their attributes. */
const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel'],
  b: [],
  br: [],
  button: ['type', 'class', 'data-message-content'],
  code: [],
  div: ['class', 'slot'],
  em: [],
  hr: [],
  img: ['src', 'alt'],
  li: [],
  pre: [],
  s: [],
  small: [],
  span: ['class'],
  strong: [],
  u: [],
  ul: [],
  'discord-action-row': [],
  'discord-button': ['type', 'url', 'data-custom-id'],
  'discord-header': ['level'],
  'discord-mention': [],
  'discord-message': ['author', 'avatar', 'bot', 'data-ephemeral'],
  'discord-quote': [],
  'discord-string-select-menu': ['placeholder', 'role', 'tabindex', 'aria-label'],
  'discord-string-select-menu-option': ['label', 'description', 'data-custom-id', 'role', 'tabindex'],
};

/** Links lead to web pages, pictures are files of the preview's page. */
const ALLOWED_URLS: Readonly<Record<string, RegExp>> = {
  href: /^https?:\/\//i,
  url: /^https?:\/\//i,
  src: /^\/[\w-]+\.svg$/,
  avatar: /^\/[\w-]+\.svg$/,
};

const TAG = /<(\/?)([\w-]+)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*>/g;
const ATTRIBUTE = /\s+([\w-]+)(?:="([^"<>]*)")?/g;

/** The tags of a rendered message with an element, attribute or URL that is not allowed; empty if there are none. */
export function disallowedMarkup(html: string): string {
  const rest = html.replace(TAG, (tag, _, name, attributes) => {
    const allowed = ALLOWED_ATTRIBUTES[name];
    const isAllowed = [...attributes.matchAll(ATTRIBUTE)].every(
      ([, attribute, value]) =>
        allowed?.includes(attribute) && ALLOWED_URLS[attribute]?.test(value) !== false,
    );
    return allowed && isAllowed ? '' : tag;
  });
  return (rest.match(/<[^>]*>?|[^<]*>/g) ?? []).join('\n');
}
