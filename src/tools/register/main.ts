import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import { registry } from '../../../commands/index.ts';
import { loadConfig } from '../../config.ts';
import { readCorpusFolder } from '../../corpus/read-folder.ts';
import { isNothing, registerCommands } from '../../discord/register-commands.ts';
import { explainLogin, explainRegistration } from '../../discord/startup-errors.ts';
import { StartupError } from '../../errors.ts';
import { commandPayloads, createExecutionContext } from '../../interactions/registry.ts';
import { createKnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { loadCorpus } from '../../knowledge/load-corpus.ts';

const HELP = `Usage: npm run register [-- --dry-run] [--remove]

  npm run register                 registers the commands with Discord, without starting the bot
  npm run register -- --dry-run    says what that would change, and changes nothing
  npm run register -- --remove     takes the commands away

Everywhere, or with DISCORD_GUILD_ID in that server only. DISCORD_TOKEN has to be set. Ends with 1 when Discord refuses.
`;

/** Discord's answer to who the token's application is. */
const application = z.looseObject({ id: z.string() });

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return;
  }
  const stray = args.find((arg) => arg !== '--dry-run' && arg !== '--remove');
  if (stray !== undefined)
    throw new StartupError(`There is no option ${stray}. npm run register -- --help says which there are.`);
  const dryRun = args.includes('--dry-run');
  const { token, apiUrl, guildId, corpusFolder } = loadConfig();
  if (token === undefined)
    throw new StartupError('DISCORD_TOKEN is not set; .env.example says where it goes.');
  const commands = args.includes('--remove')
    ? []
    : commandPayloads(
        createExecutionContext(registry, createKnowledgeBase(loadCorpus(readCorpusFolder(corpusFolder)))),
      );

  const rest = new REST({ api: apiUrl }).setToken(token);
  const found = await rest.get(Routes.currentApplication()).catch((error: unknown) => {
    throw explainLogin(error, apiUrl);
  });
  const { data } = application.safeParse(found);
  if (!data)
    throw new StartupError(`What ${apiUrl} says of the application is no answer. Check DISCORD_API_URL.`);
  const changes = await registerCommands(
    rest,
    { applicationId: data.id, guildId, commands },
    { dryRun },
  ).catch((error: unknown) => {
    throw explainRegistration(error, guildId);
  });
  const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  const lines = Object.entries(changes).flatMap(([what, names]: [string, readonly string[]]) =>
    names.map((name) => `${what.padEnd(8)} ${name}`),
  );
  const summary = isNothing(changes)
    ? `Nothing to change ${where}.`
    : dryRun
      ? `Nothing has been changed ${where}; without --dry-run, this would be.`
      : `Done, ${where}.`;
  process.stdout.write(`${[...lines, summary].join('\n')}\n`);
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  const text = error instanceof StartupError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
