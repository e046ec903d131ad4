/** The elements that a message is made of, each with the attributes that it may have. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel'],
  b: [],
  br: [],
  button: ['type', 'class', 'data-find'],
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
  'discord-button': ['type', 'url', 'data-line'],
  'discord-header': ['level'],
  'discord-mention': [],
  'discord-message': ['author', 'avatar', 'bot', 'data-private'],
  'discord-quote': [],
  'discord-string-select-menu': ['placeholder', 'role', 'tabindex', 'aria-label'],
  'discord-string-select-menu-option': ['label', 'description', 'data-line', 'role', 'tabindex'],
};

const ATTRIBUTE = /\s+([\w-]+)(?:="([^"<>]*)")?/g;

/** Where addresses may lead: a link to a page, a picture to one of the preview's own. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  href: /^https?:\/\//i,
  url: /^https?:\/\//i,
  src: /^\/[\w-]+\.svg$/,
  avatar: /^\/[\w-]+\.svg$/,
};

/** What of a message's HTML is no element, attribute or address that a message may have; nothing when all is as it should. */
export function strayMarkup(html: string): string {
  const rest = html.replace(
    /<(\/?)([\w-]+)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*>/g,
    (tag, _, name, attributes) => {
      const allowed = ELEMENTS[name];
      const faults = [...attributes.matchAll(ATTRIBUTE)].filter(
        ([, attribute, value]) =>
          !allowed?.includes(attribute) || ADDRESSES[attribute]?.test(value) === false,
      );
      return allowed && faults.length === 0 ? '' : tag;
    },
  );
  return (rest.match(/<[^>]*>?|[^<]*>/g) ?? []).join('\n');
}
