import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-messages.js';
import { onCorpusEvent } from './api-client.ts';
import { initCommandInput } from './command-input.ts';
import { overrideComponentStyles } from './component-styles.ts';
import { UI_STRINGS } from './i18n.ts';
import { appendNotice, initMessageList } from './message-list.ts';
import { currentLanguage, initPreferences } from './preferences.ts';

overrideComponentStyles();
initPreferences();
initMessageList();
initCommandInput();

onCorpusEvent((event) => {
  const strings = UI_STRINGS[currentLanguage()];
  appendNotice(
    event.kind === 'reloaded'
      ? strings.corpusReloaded(event.articles)
      : `${event.reason}\n${strings.corpusUnchanged}`,
  );
});
