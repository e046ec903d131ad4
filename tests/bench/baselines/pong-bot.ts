// The smallest bot of discord.js: it replies “pong” to everything. Configured by the same variables as Acta.
import { Client } from 'discord.js';

const { DISCORD_API_URL: api = '', DISCORD_TOKEN: token = '' } = process.env;
const client = new Client({ intents: [], rest: { api } });
client.on('interactionCreate', (interaction) => interaction.isRepliable() && void interaction.reply('pong'));
await client.login(token);
