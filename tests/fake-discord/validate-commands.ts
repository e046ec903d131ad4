import { z } from 'zod';
import { type FormProblem, formProblems, invalidForm, type Refusal } from './api-errors.ts';
import { COMMANDS, LOCALES } from './limits.ts';
import { isSnowflake } from './snowflake.ts';

/**
 * The schema of a command: https://discord.com/developers/docs/interactions/application-commands
 * Objects are strict: Discord ignores keys it does not know, but such a key is a mistake of ours.
 */

/**
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
 */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const slashName = z.string().refine((name) => NAME.test(name) && name === name.toLowerCase(), {
  error: 'Command name is invalid',
  params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
});
const menuName = z
  .string()
  .min(1)
  .max(COMMANDS.name)
  .refine((name) => name.trim() === name, {
    error: 'Command name is invalid',
    params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
  });
const description = z.string().min(1).max(COMMANDS.description);
const localized = <T extends z.ZodType>(text: T) => z.partialRecord(z.enum(LOCALES), text).nullish();

const choiceName = z.string().min(1).max(COMMANDS.choice);
const choice = <T extends z.ZodType>(value: T) =>
  z.strictObject({ name: choiceName, name_localizations: localized(choiceName), value });

const texts = {
  name: slashName,
  name_localizations: localized(slashName),
  description,
  description_localizations: localized(description),
};
const valueFields = { ...texts, required: z.boolean().optional() };
const choices = <T extends z.ZodType>(value: T) => z.array(choice(value)).max(COMMANDS.choices).optional();
const length = (min: number) => z.int().min(min).max(COMMANDS.optionLength).optional();

const stringOption = z.strictObject({
  ...valueFields,
  type: z.literal(3),
  choices: choices(z.string().min(1).max(COMMANDS.choice)),
  autocomplete: z.boolean().optional(),
  min_length: length(0),
  max_length: length(1),
});
const integerOption = z.strictObject({
  ...valueFields,
  type: z.literal(4),
  choices: choices(z.int()),
  autocomplete: z.boolean().optional(),
  min_value: z.int().optional(),
  max_value: z.int().optional(),
});
const numberOption = z.strictObject({
  ...valueFields,
  type: z.literal(10),
  choices: choices(z.number()),
  autocomplete: z.boolean().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
});
const channelOption = z.strictObject({
  ...valueFields,
  type: z.literal(7),
  channel_types: z.array(z.int().min(0)).optional(),
});
const plainOption = z.strictObject({ ...valueFields, type: z.literal([5, 6, 8, 9, 11]) });

const valueOption = z.discriminatedUnion('type', [
  stringOption,
  integerOption,
  numberOption,
  channelOption,
  plainOption,
]);
const valueOptions = z.array(valueOption).max(COMMANDS.options).optional();
const subcommand = z.strictObject({ ...texts, type: z.literal(1), options: valueOptions });
const group = z.strictObject({
  ...texts,
  type: z.literal(2),
  options: z.array(subcommand).min(1).max(COMMANDS.options),
});
const option = z.discriminatedUnion('type', [valueOption, subcommand, group]);

const common = {
  id: z.string().refine(isSnowflake).optional(),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().optional(),
  contexts: z.array(z.literal([0, 1, 2])).nullish(),
  integration_types: z
    .array(z.literal([0, 1]))
    .min(1)
    .nullish(),
};

const chatInput = z.strictObject({
  ...common,
  ...texts,
  type: z.literal(1).default(1),
  options: z.array(option).max(COMMANDS.options).optional(),
});
const contextMenu = z.strictObject({
  ...common,
  type: z.literal([2, 3]),
  name: menuName,
  name_localizations: localized(menuName),
  description: z.literal('').optional(),
  description_localizations: z.null().optional(),
});
/**
 * The command that opens an activity:
 * https://docs.discord.com/developers/interactions/application-commands#entry-point-commands
 */
const entryPoint = z.strictObject({
  ...common,
  type: z.literal(4),
  name: menuName,
  name_localizations: localized(menuName),
  description: z.string().min(1).max(100).optional(),
  description_localizations: z.null().optional(),
  handler: z.literal([1, 2, 3]),
});
const command = z.discriminatedUnion('type', [chatInput, contextMenu, entryPoint]);

/** A command that passed. */
export type CommandData = z.output<typeof command>;
/** An option of a slash command. */
export type CommandOption = z.output<typeof option>;
/** An option that a person gives a value to. */
export type ValueOption = z.output<typeof valueOption>;

/** The command when Discord would register it, or what Discord would answer; `at` prefixes the paths of errors. */
export function checkCommand(
  body: unknown,
  at: readonly PropertyKey[] = [],
): { command: CommandData } | { refusal: Refusal } {
  const parsed = command.safeParse(body);
  if (!parsed.success) return { refusal: invalidForm(formProblems(parsed.error, at)) };
  const problems = commandProblems(parsed.data);
  if (problems.length === 0) return { command: parsed.data };
  return { refusal: invalidForm(problems.map((p) => ({ ...p, path: [...at, ...p.path] }))) };
}

function commandProblems(data: CommandData): FormProblem[] {
  const problems: FormProblem[] = [];
  for (const key of ['contexts', 'integration_types'] as const) {
    const list: readonly number[] = data[key] ?? [];
    if (new Set(list).size !== list.length) {
      problems.push({
        path: [key],
        code: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
        message: 'The values must be unique',
      });
    }
  }
  if (data.contexts?.length === 0) {
    problems.push({ path: ['contexts'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must name a context' });
  }
  if (data.type !== 1) return problems;
  const options = data.options ?? [];
  const nested = options.filter((o) => o.type === 1 || o.type === 2).length;
  if (nested !== 0 && nested !== options.length) {
    problems.push({
      path: ['options'],
      code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
    });
  }
  problems.push(...optionProblems(options, ['options']));
  const size = commandSize(data);
  if (size > COMMANDS.total) {
    problems.push({
      path: [],
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${COMMANDS.total}): ${size}`,
    });
  }
  return problems;
}

function optionProblems(options: readonly CommandOption[], path: readonly PropertyKey[]): FormProblem[] {
  const problems: FormProblem[] = duplicateNames(options, path);
  let optionalSeen = false;
  options.forEach((o, i) => {
    const at = [...path, i];
    if (o.type === 1 || o.type === 2) {
      problems.push(...optionProblems(o.options ?? [], [...at, 'options']));
      return;
    }
    if (o.required && optionalSeen) {
      problems.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    }
    optionalSeen ||= !o.required;
    if (!('choices' in o || 'autocomplete' in o)) return;
    if (o.autocomplete && (o.choices?.length ?? 0) > 0) {
      problems.push({
        path: [...at, 'choices'],
        code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
        message: 'autocomplete may not be true if choices are present',
      });
    }
    problems.push(...choiceProblems(o.choices ?? [], [...at, 'choices']));
  });
  options.forEach((o, i) => {
    const [min, max] =
      o.type === 3
        ? [o.min_length, o.max_length]
        : o.type === 4 || o.type === 10
          ? [o.min_value, o.max_value]
          : [];
    if (min !== undefined && max !== undefined && min > max) {
      problems.push({
        path: [...path, i],
        code: 'APPLICATION_COMMAND_OPTIONS_MIN_MAX',
        message: 'The minimum exceeds the maximum',
      });
    }
  });
  return problems;
}

function choiceProblems(
  list: readonly { name: string; value: string | number }[],
  path: readonly PropertyKey[],
): FormProblem[] {
  const problems: FormProblem[] = [];
  for (const key of ['name', 'value'] as const) {
    if (new Set(list.map((c) => c[key])).size !== list.length) {
      problems.push({
        path: [...path],
        code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        message: `Option choices must have unique ${key}s`,
      });
    }
  }
  return problems;
}

/** Names must differ as people of each locale see them: the localized name, or the plain one where there is none. */
function duplicateNames(
  list: readonly { name: string; name_localizations?: Partial<Record<string, string>> | null | undefined }[],
  path: readonly PropertyKey[],
): FormProblem[] {
  for (const locale of [undefined, ...LOCALES]) {
    const names = list.map((o) => (locale && o.name_localizations?.[locale]) || o.name);
    const twice = names.findIndex((name, i) => names.indexOf(name) !== i);
    if (twice !== -1) {
      const message = `Option name "${names[twice]}" is used twice${locale ? ` in ${locale}` : ''}`;
      return [{ path: [...path, twice, 'name'], code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', message }];
    }
  }
  return [];
}

interface Sized {
  name: string;
  name_localizations?: Partial<Record<string, string>> | null | undefined;
  description?: string | undefined;
  description_localizations?: Partial<Record<string, string>> | null | undefined;
  value?: string | number;
  choices?: readonly Sized[] | undefined;
  options?: readonly Sized[] | undefined;
}

/**
 * Names, descriptions and values of the command, its options and choices, where a localized field counts as its
 * longest form: https://discord.com/developers/docs/interactions/application-commands#slash-commands
 */
function commandSize(data: Sized): number {
  const longest = (text = '', map: Partial<Record<string, string>> | null | undefined = {}): number =>
    Math.max(text.length, ...Object.values(map ?? {}).map((t) => t?.length ?? 0));
  const nested = [...(data.choices ?? []), ...(data.options ?? [])];
  return (
    longest(data.name, data.name_localizations) +
    longest(data.description, data.description_localizations) +
    (typeof data.value === 'string' ? data.value.length : 0) +
    nested.reduce((sum, part) => sum + commandSize(part), 0)
  );
}

/** The refusal of too many commands in one scope, or of two with one name and type. */
export function checkCommandList(commands: readonly CommandData[]): Refusal | 'too many' | undefined {
  const counts = [1, 2, 3].map((type) => commands.filter((c) => c.type === type).length);
  const [chat = 0, user = 0, message = 0] = counts;
  if (chat > COMMANDS.chatInput || Math.max(user, message) > COMMANDS.contextMenu) return 'too many';
  const keys = commands.map((c) => `${c.type} ${c.name}`);
  const twice = keys.findIndex((key, i) => keys.indexOf(key) !== i);
  if (twice === -1) return undefined;
  return invalidForm([
    {
      path: [twice, 'name'],
      code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
      message: 'Application command names must be unique',
    },
  ]);
}
