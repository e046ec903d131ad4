import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-messages.js';
import { followBox } from './box.ts';
import { followPresses, note } from './channel.ts';
import { repairComponents } from './repairs.ts';
import { followSetting, language } from './setting.ts';
import type { News } from './wire.ts';
import { WORDS } from './words.ts';

repairComponents();
followSetting();
followPresses();
followBox();

new EventSource('/news').addEventListener('message', ({ data }) => {
  const news: News = JSON.parse(data);
  const words = WORDS[language()];
  note(news.kind === 'changed' ? words.changed(news.articles) : `${news.reason}\n${words.stays}`);
});
