/** Style overrides where @skyra/discord-components-core differs from Discord. The custom properties are those of styles.css. */

import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordHeader } from '@skyra/discord-components-core/discord-header.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordStringSelectMenu } from '@skyra/discord-components-core/discord-string-select-menu.js';
import { DiscordStringSelectMenuOption } from '@skyra/discord-components-core/discord-string-select-menu-option.js';

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Adds the overrides. Call before the first of the components is created. */
export function overrideComponentStyles(): void {
  // Long words break instead of widening the message. Lines are 22 pixels high.
  DiscordMessage.elementStyles.push(
    createSheet('.discord-message-content { min-width: 0; line-height: 1.375rem; }'),
  );
  // The bar keeps its width next to long quotes.
  DiscordQuote.elementStyles.push(createSheet('.discord-quote-divider { flex: none; }'));
  // Headings at the top of a container have no margin.
  DiscordHeader.elementStyles.push(createSheet(':host > * { margin: 0; }'));
  // Buttons follow the theme.
  DiscordButton.elementStyles.push(
    createSheet(`
      :host > *:first-child { margin: 0; border-radius: 8px; gap: 6px; }
      .secondary { color: var(--button-text); background-color: var(--button); }
      .secondary:hover, .secondary.hoverable:hover { background-color: var(--button-hover); }
    `),
  );
  // Select menus follow the theme, fill the container up to 400 pixels, and keep their placeholder on one line.
  DiscordStringSelectMenu.elementStyles.push(
    createSheet(`
      :host { position: relative; display: block; flex: 1; min-width: 0; max-width: 400px; font-size: 16px; }
      .discord-string-select-menu.discord-string-select-menu,
      .discord-string-select-menu-option-slot.discord-string-select-menu-option-slot {
        width: 100%;
        border: 1px solid var(--container-border) !important;
        border-radius: 8px;
        background-color: var(--sunken) !important;
        color: var(--text);
      }
      .discord-string-select-menu.discord-string-select-menu { height: 40px; font-weight: 400; }
      .discord-string-select-menu > span:first-child {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .discord-string-select-menu-option-slot.discord-string-select-menu-option-slot { max-height: 260px; }
    `),
  );
  // Options follow the theme, and are as wide as their menu.
  DiscordStringSelectMenuOption.elementStyles.push(
    createSheet(`
      :host([light-theme]) { background-color: transparent !important; color: inherit; }
      label, :host([light-theme]) label { max-width: none; font-size: 14px; }
      strong { font-weight: 500; }
      label:hover, :host([light-theme]) label:hover { background-color: var(--hover) !important; }
    `),
  );
}
