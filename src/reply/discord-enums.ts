/**
 * The members of Discord's enums that Acta uses, under the names of discord-api-types and checked against its types.
 * Importing that package for them takes longer than answering a question in the terminal.
 */
import type * as discord from 'discord-api-types/v10';

/** Some members of an enum. */
type MembersOf<Enum> = Partial<Readonly<Enum>>;

export const ComponentType = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  Section: 9,
  TextDisplay: 10,
  Container: 17,
} as const satisfies MembersOf<typeof discord.ComponentType>;

export const ButtonStyle = {
  Secondary: 2,
  Link: 5,
} as const satisfies MembersOf<typeof discord.ButtonStyle>;

export const MessageFlags = {
  Ephemeral: 64,
  IsComponentsV2: 32_768,
} as const satisfies MembersOf<typeof discord.MessageFlags>;

export const ApplicationCommandType = {
  ChatInput: 1,
  Message: 3,
} as const satisfies MembersOf<typeof discord.ApplicationCommandType>;

export const ApplicationCommandOptionType = {
  String: 3,
  Integer: 4,
  Boolean: 5,
} as const satisfies MembersOf<typeof discord.ApplicationCommandOptionType>;

export const ApplicationIntegrationType = {
  GuildInstall: 0,
  UserInstall: 1,
} as const satisfies MembersOf<typeof discord.ApplicationIntegrationType>;

export const InteractionContextType = {
  Guild: 0,
  BotDM: 1,
  PrivateChannel: 2,
} as const satisfies MembersOf<typeof discord.InteractionContextType>;
