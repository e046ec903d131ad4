/**
 * Mentions, timestamps, custom emoji, commands, and places of a server: `<@123>`, `<t:123:R>`, `<:name:123>`, `</ask:123>`,
 * `<id:guide>`.
 *
 * @see https://docs.discord.com/developers/reference#message-formatting
 */
const DISCORD_MARKUP = /<(?:(?:@[!&]?|#)\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^<>:/]+:\d+|id:[a-z-]+(?::\d+)?)>/g;

/** A text without Discord's markup: ids are no words of it. */
export function withoutDiscordMarkup(text: string): string {
  return text.replace(DISCORD_MARKUP, ' ');
}
