import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordHeader } from '@skyra/discord-components-core/discord-header.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordQuote } from '@skyra/discord-components-core/discord-quote.js';
import { DiscordStringSelectMenu } from '@skyra/discord-components-core/discord-string-select-menu.js';
import { DiscordStringSelectMenuOption } from '@skyra/discord-components-core/discord-string-select-menu-option.js';

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/**
 * Mends what the components do not have as Discord does: the bar of a block quote that gets thinner the longer the quote,
 * messages as wide as the longest line that does not break, headings as far from the top of a container as from text, buttons and menus that stay dark in the light theme, menus that
 * are as narrow as their words, or have them on two lines.
 *
 * Has to be called before the first of them is made. The colours are those of preview.css.
 */
export function repairComponents(): void {
  DiscordMessage.elementStyles.push(sheet('.discord-message-content { min-width: 0; }'));
  DiscordQuote.elementStyles.push(sheet('.discord-quote-divider { flex: none; }'));
  DiscordHeader.elementStyles.push(sheet(':host > * { margin: 0; }'));
  DiscordButton.elementStyles.push(
    sheet(`
      :host > *:first-child { margin: 0; border-radius: 8px; gap: 6px; }
      .secondary { color: var(--button-text); background-color: var(--button); }
      .secondary:hover, .secondary.hoverable:hover { background-color: var(--button-hover); }
    `),
  );
  DiscordStringSelectMenu.elementStyles.push(
    sheet(`
      :host { position: relative; display: block; flex: 1; min-width: 0; max-width: 400px; font-size: 16px; }
      .discord-string-select-menu.discord-string-select-menu,
      .discord-string-select-menu-option-slot.discord-string-select-menu-option-slot {
        width: 100%;
        border: 1px solid var(--container-line) !important;
        border-radius: 8px;
        background-color: var(--sunk) !important;
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
  DiscordStringSelectMenuOption.elementStyles.push(
    sheet(`
      :host([light-theme]) { background-color: transparent !important; color: inherit; }
      label, :host([light-theme]) label { max-width: none; font-size: 14px; }
      strong { font-weight: 500; }
      label:hover, :host([light-theme]) label:hover { background-color: var(--hover) !important; }
    `),
  );
}
