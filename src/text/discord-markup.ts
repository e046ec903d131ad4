/**
 * Mentions, timestamps and custom emoji: `<@123>`, `<t:123:R>`, `<:name:123>`.
 *
 * @see https://docs.discord.com/developers/reference#message-formatting
 */
const DISCORD_MARKUP = /<(?:[@#]?[!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?)>/g;

/** A text without Discord's mentions, timestamps and custom emoji: their ids are no words of it. */
export function withoutDiscordMarkup(text: string): string {
  return text.replace(DISCORD_MARKUP, ' ');
}
