import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-messages.js';
import { followBox } from './command-input.ts';
import { followPresses, note } from './message-list.ts';
import { repairComponents } from './component-styles.ts';
import { followSetting, language } from './preferences.ts';
import type { News } from './api-types.ts';
import { WORDS } from './i18n.ts';

repairComponents();
followSetting();
followPresses();
followBox();

new EventSource('/news').addEventListener('message', ({ data }) => {
  const news: News = JSON.parse(data);
  const words = WORDS[language()];
  note(news.kind === 'changed' ? words.changed(news.articles) : `${news.reason}\n${words.stays}`);
});
