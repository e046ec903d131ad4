import { registry } from '../../../commands/index.ts';
import { type Config, loadConfig } from '../../config.ts';
import { type CommandChanges, isUnchanged } from '../../discord/command-changes.ts';
import { registerWithoutGateway } from '../../discord/register-commands.ts';
import { StartupError } from '../../errors.ts';
import { commandPayloads, createExecutionContext } from '../../interactions/command-registry.ts';
import { KnowledgeStore } from '../../knowledge/knowledge-store.ts';
import { print, printError, readArguments, runMain } from '../../run-main.ts';

const HELP = `Usage: npm run register [-- --dry-run] [--remove]

  npm run register                 registers the commands with Discord, without starting the bot
  npm run register -- --dry-run    prints what that would change, and changes nothing
  npm run register -- --remove     removes the commands

Everywhere, or only in the server that DISCORD_GUILD_ID names. DISCORD_TOKEN must be set. Rate limits are
waited out. Exits with 1 if Discord refuses.
`;

/** The commands for the articles of the corpus. */
async function commandsFor(config: Pick<Config, 'corpusFolder' | 'cacheFolder'>) {
  const { knowledge } = await KnowledgeStore.open({ ...config, onWarning: printError });
  return commandPayloads(createExecutionContext(registry, knowledge));
}

/** A line for each command that differs, and a summary. */
function report(changes: CommandChanges, guildId: string | undefined, dryRun: boolean): string {
  const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  const lines = Object.entries(changes).flatMap(([change, names]: [string, readonly string[]]) =>
    names.map((name) => `${change.padEnd(8)} ${name}`),
  );
  const summary = isUnchanged(changes)
    ? `Nothing to change ${where}.`
    : dryRun
      ? `Nothing has been changed ${where}; without --dry-run, this would be.`
      : `Done, ${where}.`;
  return [...lines, summary].join('\n');
}

async function main(args: string[]): Promise<number> {
  const given = readArguments(
    args,
    { name: 'npm run register --', help: HELP },
    { 'dry-run': { type: 'boolean', default: false }, remove: { type: 'boolean', default: false } },
  );
  if (!given) return 0;
  const { values } = given;
  const dryRun = values['dry-run'];
  const config = loadConfig();
  const { token, apiUrl, guildId } = config;
  if (token === undefined)
    throw new StartupError('DISCORD_TOKEN is not set; .env.example says where to put it.');
  const commands = values.remove ? [] : await commandsFor(config);
  const changes = await registerWithoutGateway({ token, apiUrl, guildId }, commands, {
    dryRun,
    onRateLimit: (pauseMs) => printError(`Rate limit: waiting ${Math.ceil(pauseMs / 1000)} s.`),
  });
  print(report(changes, guildId, dryRun));
  return 0;
}

await runMain(main);
