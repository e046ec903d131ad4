import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { JsonObject } from '../fake-discord/json.ts';
import { fakeDiscord, replyText, serve, stop, WITH_BANK } from '../support/bot.ts';
import { Place, type Program } from '../support/program.ts';

const CLAIM = 'Petro gave Trump a gift basket.';
/** A paragraph of the article that the claim is in. */
const FOUND = 'basket';

const embed = (fields: JsonObject): JsonObject => ({ embeds: [{ type: 'rich', ...fields }] });
const textDisplay = { type: 10, id: 1, content: CLAIM };
const snapshot = (message: JsonObject): JsonObject => ({
  message_reference: { type: 1, channel_id: '1180000000000000003', message_id: '1180000000000000004' },
  message_snapshots: [
    {
      message: {
        type: 0,
        content: '',
        embeds: [],
        attachments: [],
        mentions: [],
        mention_roles: [],
        timestamp: '2026-02-03T12:00:00.000000+00:00',
        edited_timestamp: null,
        flags: 0,
        components: [],
        ...message,
      },
    },
  ],
});

describe('“Find in article” on a message', () => {
  const place = new Place();
  let discord: FakeDiscord;
  let bot: Program;
  beforeAll(async () => {
    discord = await fakeDiscord(place);
    bot = await serve(place, discord, { env: WITH_BANK });
  });
  afterAll(async () => {
    await stop(bot);
    await place.close();
  });

  it.each<[title: string, content: string, fields: JsonObject]>([
    ['with content', CLAIM, {}],
    ['with an embed: description', '', embed({ description: CLAIM })],
    ['with an embed: title', '', embed({ title: CLAIM })],
    ['with an embed: author', '', embed({ author: { name: CLAIM } })],
    ['with an embed: field', '', embed({ fields: [{ name: 'A claim', value: CLAIM, inline: false }] })],
    ['with an embed: footer', '', embed({ footer: { text: CLAIM } })],
    [
      'with a poll: question',
      '',
      {
        poll: {
          question: { text: CLAIM },
          answers: [{ answer_id: 1, poll_media: { text: 'Yes' } }],
          expiry: null,
          allow_multiselect: false,
          layout_type: 1,
        },
      },
    ],
    [
      'with a poll: answer',
      '',
      {
        poll: {
          question: { text: 'What did he bring?' },
          answers: [{ answer_id: 1, poll_media: { text: CLAIM } }],
          expiry: null,
          allow_multiselect: false,
          layout_type: 1,
        },
      },
    ],
    ['with Components V2', '', { flags: 1 << 15, components: [textDisplay] }],
    [
      'with Components V2 inside others',
      '',
      {
        flags: 1 << 15,
        components: [
          {
            type: 17,
            id: 2,
            components: [
              {
                type: 9,
                id: 3,
                components: [textDisplay],
                accessory: { type: 2, id: 4, style: 5, label: 'Open', url: 'https://example.org' },
              },
            ],
          },
        ],
      },
    ],
    ['that is forwarded', '', snapshot({ content: CLAIM })],
    [
      'that is forwarded, with Components V2',
      '',
      snapshot({ flags: 1 << 15, components: [{ type: 17, id: 2, components: [textDisplay] }] }),
    ],
    ['that is forwarded, with an embed', '', snapshot(embed({ description: CLAIM }))],
  ])('%s finds what the article says', async (_, content, fields) => {
    const reply = await discord.messageCommand('Find in article', content, {}, fields);
    expect(replyText(reply)).toContain(CLAIM);
    expect(replyText(reply)).toContain('> ');
    expect(replyText(reply)).toContain(FOUND);
  });

  it('without text says so', async () => {
    const attachment = {
      id: '1180000000000000005',
      filename: 'photo.png',
      size: 1,
      url: 'https://example.org/photo.png',
      proxy_url: 'https://example.org/photo.png',
    };
    const reply = await discord.messageCommand('Find in article', '', {}, { attachments: [attachment] });
    expect(replyText(reply)).toBe('There is no text in this message.');
  });
});
