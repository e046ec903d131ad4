// The yardstick: the least that a bot of discord.js can be. It is told where Discord is by the same variables as Acta, and may
// be told what to reply.
import { Client } from 'discord.js';

const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '', REPLY } = process.env;
const reply = REPLY === undefined ? 'pong' : JSON.parse(REPLY);
const client = new Client({ intents: [], rest: { api } });
client.on('interactionCreate', (interaction) => interaction.isRepliable() && void interaction.reply(reply));
await client.login(token);
