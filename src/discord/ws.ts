import { createRequire } from 'node:module';

/**
 * The gateway library of discord.js, in the very copy that discord.js uses. An `import` would load another one, written for
 * modules, and with it another of each library that it uses: as much again as all else that Acta adds to discord.js.
 */
const ws: typeof import('@discordjs/ws') = createRequire(import.meta.url)('@discordjs/ws');

export const {
  CloseCodes,
  managerToFetchingStrategyOptions,
  SimpleContextFetchingStrategy,
  SimpleShardingStrategy,
  WebSocketShard,
  WebSocketShardEvents,
} = ws;
