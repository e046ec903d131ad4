import type { Config } from '../config.ts';

/** The settings that the bot needs. */
export type DiscordConfig = Pick<
  Config,
  'guildId' | 'apiUrl' | 'logQuestions' | 'privateReplies' | 'rateLimit' | 'shards' | 'healthPort'
> & { readonly token: string };
