import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { type ExecutionContext, optionsOf } from '../../src/interactions/command.ts';
import { commandPayloads } from '../../src/interactions/command-registry.ts';
import { usageOf } from '../../src/interactions/options.ts';
import { checkCommand, checkCommandList } from '../fake-discord/validate-commands.ts';
import { ownKnowledge } from '../support/article.ts';
import { severalArticles } from '../support/hostile-corpora.ts';

const OWN = ownKnowledge();

const { buttonCommands, commands, messageCommands } = registry;
const REGISTERED: RESTPostAPIApplicationCommandsJSONBody[] = [...commands, ...messageCommands].map(
  ({ data }) => data,
);

/**
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming
 */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

describe('the list of commands', () => {
  it.each(REGISTERED.map((data) => [data.name, data] as const))(
    'has a command that Discord accepts: %s',
    (_, data) => {
      const checked = checkCommand(data);
      expect('refusal' in checked ? checked.refusal.body : undefined).toBeUndefined();
    },
  );

  it('is one that Discord accepts as a whole, with unique names', () => {
    const data = REGISTERED.flatMap((one) => {
      const checked = checkCommand(one);
      return 'command' in checked ? [checked.command] : [];
    });
    expect(data).toHaveLength(REGISTERED.length);
    expect(checkCommandList(data)).toBeUndefined();
  });

  it('is ask, quote, people, topics and help, in either language', () => {
    expect(commands.map((command) => usageOf(command, 'en'))).toStrictEqual([
      '/ask question [article] [page] [private]',
      '/quote speaker [about] [article] [page] [private]',
      '/people [person] [article] [page] [private]',
      '/topics [topic] [article] [page] [private]',
      '/help [private]',
    ]);
    expect(commands.map((command) => usageOf(command, 'es'))).toStrictEqual([
      '/preguntar pregunta [artículo] [página] [privado]',
      '/citar persona [sobre] [artículo] [página] [privado]',
      '/personas [persona] [artículo] [página] [privado]',
      '/temas [tema] [artículo] [página] [privado]',
      '/ayuda [privado]',
    ]);
  });

  it('has the option article only in a corpus of several', () => {
    const usages = (knowledge: ExecutionContext): string[] =>
      knowledge.registry.commands
        .map((command) => usageOf(command, 'en'))
        .filter((usage) => usage.includes('[article]'));
    expect(usages(OWN)).toStrictEqual([]);
    expect(usages(severalArticles())).toHaveLength(4);
    const offers = (knowledge: ExecutionContext): boolean =>
      JSON.stringify(commandPayloads(knowledge)).includes('"name":"article"');
    expect([offers(OWN), offers(severalArticles())]).toStrictEqual([false, true]);
  });

  it('registers no command of buttons', () => {
    const names = REGISTERED.map(({ name }) => name);
    for (const { data } of buttonCommands) expect(names).not.toContain(data.name);
  });

  it.each(commands.map((command) => [command.data.name, command] as const))(
    'has /%s in both of Discord’s Spanish locales, in servers and in private',
    (_, command) => {
      const { data } = command;
      for (const described of [data, ...optionsOf(command)]) {
        for (const locale of ['es-ES', 'es-419'] as const) {
          const name = described.name_localizations?.[locale] ?? '';
          expect(name).toMatch(NAME);
          expect(name).toBe(name.toLowerCase());
          expect(name).not.toBe(described.name);
          expect(described.description_localizations?.[locale]).toBeTruthy();
          expect(described.description_localizations?.[locale]).not.toBe(described.description);
        }
        expect(described.name).toMatch(/^[a-z]{1,32}$/);
        expect('choices' in described ? described.choices : undefined).toBeUndefined();
      }
      expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    },
  );

  it.each(messageCommands.map(({ data }) => [data.name, data] as const))(
    'has “%s” in both Spanish locales, in servers and in private',
    (name, data) => {
      for (const locale of ['es-ES', 'es-419'] as const) {
        expect(data.name_localizations?.[locale]?.length).toBeLessThanOrEqual(32);
        expect(data.name_localizations?.[locale]).not.toBe(name);
      }
      expect(data).toMatchObject({ type: 3, integration_types: [0, 1], contexts: [0, 1, 2] });
    },
  );

  it('handles autocomplete for the options that declare it, and for no other', () => {
    for (const command of commands) {
      const completed = optionsOf(command).flatMap((option) =>
        'autocomplete' in option && option.autocomplete && option.name !== 'article' ? [option.name] : [],
      );
      expect(completed).toStrictEqual(Object.keys(command.autocomplete ?? {}));
    }
  });
});
