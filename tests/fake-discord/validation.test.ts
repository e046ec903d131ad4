import { describe, expect, it } from 'vitest';
import type { Refusal } from './api-errors.ts';
import { type CommandData, checkCommand, checkCommandList } from './validate-commands.ts';
import { type CallbackContext, checkCallback } from './validate-interaction-response.ts';
import { checkMessage } from './validate-message.ts';

type Result = { refusal: Refusal } | { data: unknown } | { callback: unknown } | { command: unknown };

/** The first error code for a body; `undefined` if Discord accepts it. */
function codeOf(result: Result): string | number | undefined {
  if (!('refusal' in result)) return undefined;
  const { body } = result.refusal;
  return body.errors === undefined ? body.code : firstCode(body.errors);
}

function firstCode(tree: unknown): string | undefined {
  const text = JSON.stringify(tree);
  return /"_errors":\[\{"code":"([^"]+)"/.exec(text)?.[1];
}

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const link = { type: 2, style: 5, label: 'Open', url: 'https://example.org/a#:~:text=b' };
const press = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'Go',
  custom_id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const select = (options: object[], more: object = {}) => ({ type: 3, custom_id: 's', options, ...more });
const option = (value: string) => ({ label: value, value });
const v2 = (...components: object[]) => codeOf(checkMessage({ flags: V2, components }));
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

describe('messages with V2 components', () => {
  it('have at most 4,000 characters of text, however they are divided', () => {
    expect(v2(text('x'.repeat(4000)))).toBeUndefined();
    expect(v2(text('x'.repeat(2000)), { type: 17, components: [text('x'.repeat(2000))] })).toBeUndefined();
    expect(v2(text('x'.repeat(2000)), { type: 17, components: [text('x'.repeat(2001))] })).toBe(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    );
    expect(v2(text('x'.repeat(4001)))).toBe('BASE_TYPE_BAD_LENGTH');
  });

  it('have at most 40 components, with nested ones and accessories', () => {
    expect(v2(...times(40, () => text('x')))).toBeUndefined();
    expect(v2(...times(41, () => text('x')))).toBe('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED');
    const section = { type: 9, components: [text('x')], accessory: link };
    expect(v2({ type: 17, components: times(13, () => section) })).toBeUndefined();
    expect(v2({ type: 17, components: times(13, () => section) }, text('x'))).toBe(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    );
  });

  it('are refused with 500 when their texts have too many bytes', () => {
    expect(codeOf(checkMessage({ flags: V2, components: [text('語'.repeat(3386))] }))).toBeUndefined();
    const result = checkMessage({ flags: V2, components: [text('語'.repeat(3387))] });
    expect(result).toMatchObject({ refusal: { status: 500 } });
  });

  it('have no content, embeds or poll, and are not empty', () => {
    const withField = (field: object) =>
      codeOf(checkMessage({ flags: V2, components: [text('x')], ...field }));
    const legacy = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    expect(withField({ content: 'x' })).toBe(legacy);
    expect(withField({ embeds: [{ title: 'x' }] })).toBe(legacy);
    expect(withField({ poll: { question: {} } })).toBe(legacy);
    expect(v2()).toBe(50006);
  });

  it('stay V2 when they are edited', () => {
    expect(codeOf(checkMessage({ content: 'x' }, { edit: true, wasV2: true }))).toBe(
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    );
    expect(codeOf(checkMessage({ components: [text('x')] }, { edit: true, wasV2: true }))).toBeUndefined();
  });
});

describe('messages without the V2 flag', () => {
  it('have at most 2,000 characters and five action rows, and no other components at the top', () => {
    expect(codeOf(checkMessage({ content: 'x'.repeat(2000) }))).toBeUndefined();
    expect(codeOf(checkMessage({ content: 'x'.repeat(2001) }))).toBe('BASE_TYPE_BAD_LENGTH');
    const rows = (n: number) => ({ content: 'x', components: times(n, (i) => row(press(`${i}`))) });
    expect(codeOf(checkMessage(rows(5)))).toBeUndefined();
    expect(codeOf(checkMessage(rows(6)))).toBe('BASE_TYPE_BAD_LENGTH');
    expect(codeOf(checkMessage({ content: 'x', components: [text('x')] }))).toBe('UNION_TYPE_CHOICES');
  });

  it('are refused when they are empty', () => {
    for (const empty of [
      {},
      { content: '' },
      { content: ' \n' },
      { embeds: [] },
      { components: [row(link)] },
    ]) {
      expect(codeOf(checkMessage(empty))).toBe(50006);
    }
  });

  it('keep to the limits of embeds, of each and of all together', () => {
    const embeds = (list: object[]) => codeOf(checkMessage({ embeds: list }));
    expect(embeds([{ description: 'x'.repeat(4096) }])).toBeUndefined();
    expect(embeds([{ description: 'x'.repeat(4097) }])).toBe('BASE_TYPE_BAD_LENGTH');
    expect(embeds(times(2, () => ({ description: 'x'.repeat(3001) })))).toBe('MAX_EMBED_SIZE_EXCEEDED');
    expect(embeds(times(11, () => ({ title: 'x' })))).toBe('BASE_TYPE_BAD_LENGTH');
  });
});

describe('any message', () => {
  it.each([
    ['a misspelt key of the message', { content: 'x', allowedMentions: {} }, 'UNKNOWN_KEY'],
    [
      'a misspelt key of a component',
      { flags: V2, components: [{ ...text('x'), colour: 1 }] },
      'UNKNOWN_KEY',
    ],
    ['a flag that applications cannot set', { content: 'x', flags: 1 }, 'BASE_TYPE_INVALID'],
    [
      'a kind of mention that does not exist',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      'BASE_TYPE_CHOICES',
    ],
    [
      'mentions both by kind and by id',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['118000000000000000'] } },
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    ['a body that is no object', 'x', 'BASE_TYPE_BAD_TYPE'],
  ])('is refused with %s', (_what, body, code) => {
    expect(codeOf(checkMessage(body))).toBe(code);
  });

  it('is refused with the path of the invalid field', () => {
    const result = checkMessage({ flags: V2, components: [text('x'), text('')] }, { at: ['data'] });
    expect(result).toMatchObject({
      refusal: {
        status: 400,
        body: {
          code: 50035,
          message: 'Invalid Form Body',
          errors: {
            data: { components: { 1: { content: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } } },
          },
        },
      },
    });
  });
});

describe('components', () => {
  it.each<[string, object]>([
    ['a link at 512 characters', row({ ...link, url: `https://e.org/${'x'.repeat(498)}` })],
    ['a link into the client', row({ ...link, url: 'discord://-/channels/@me' })],
    ['five buttons', row(...times(5, (i) => press(`${i}`)))],
    ['a button of an emoji only', row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '📌' } })],
    ['custom ids of 100 characters', row(press('x'.repeat(100)))],
    ['a menu of 25 options', row(select(times(25, (i) => option(`${i}`))))],
    ['a divider', { type: 14, divider: true, spacing: 2 }],
    ['a gallery', { type: 12, items: [{ media: { url: 'https://example.org/a.png' }, description: 'A' }] }],
    [
      'a section with a picture',
      {
        type: 9,
        components: [text('x')],
        accessory: { type: 11, media: { url: 'https://example.org/a.png' } },
      },
    ],
    ['a container in white', { type: 17, accent_color: 0xffffff, components: [text('x')] }],
    ['ids of 0, which mean none', { type: 17, id: 0, components: [{ ...text('x'), id: 0 }] }],
  ])('take %s', (_what, component) => {
    expect(v2(component)).toBeUndefined();
  });

  it.each<[string, object, string]>([
    [
      'a link over 512 characters',
      row({ ...link, url: `https://e.org/${'x'.repeat(499)}` }),
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a link of another scheme', row({ ...link, url: 'ftp://example.org' }), 'URL_TYPE_INVALID_SCHEME'],
    ['a link to no host', row({ ...link, url: 'https://localhost/' }), 'URL_TYPE_INVALID_SCHEME'],
    ['a link with a custom id', row({ ...link, custom_id: 'a' }), 'UNKNOWN_KEY'],
    ['a link without a URL', row({ type: 2, style: 5, label: 'x' }), 'BASE_TYPE_REQUIRED'],
    ['a button without a custom id', row({ type: 2, style: 1, label: 'x' }), 'BASE_TYPE_REQUIRED'],
    ['a button with a URL', row(press('a', { url: 'https://example.org' })), 'UNKNOWN_KEY'],
    [
      'a button without a face',
      row({ type: 2, style: 1, custom_id: 'a' }),
      'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    ['a label over 80 characters', row(press('a', { label: 'x'.repeat(81) })), 'BASE_TYPE_BAD_LENGTH'],
    ['an emoji that is none', row(press('a', { emoji: { name: 'x' } })), 'COMPONENT_INVALID_EMOJI'],
    ['a custom id over 100 characters', row(press('x'.repeat(101))), 'BASE_TYPE_BAD_LENGTH'],
    ['an empty custom id', row(press('')), 'BASE_TYPE_BAD_LENGTH'],
    ['two equal custom ids', row(press('a'), press('a')), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['two equal ids', { type: 17, id: 1, components: [{ ...text('x'), id: 1 }] }, 'COMPONENT_ID_DUPLICATED'],
    ['six buttons', row(...times(6, (i) => press(`${i}`))), 'BASE_TYPE_BAD_LENGTH'],
    ['a row of nothing', row(), 'BASE_TYPE_BAD_LENGTH'],
    ['a button beside a menu', row(press('a'), select([option('a')])), 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ['a menu of 26 options', row(select(times(26, (i) => option(`${i}`)))), 'BASE_TYPE_BAD_LENGTH'],
    ['a menu of no options', row(select([])), 'BASE_TYPE_BAD_LENGTH'],
    ['two equal values', row(select([option('a'), option('a')])), 'COMPONENT_OPTION_VALUE_DUPLICATED'],
    [
      'a menu description over 100',
      row(select([{ ...option('a'), description: 'x'.repeat(101) }])),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a placeholder over 150',
      row(select([option('a')], { placeholder: 'x'.repeat(151) })),
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'more values than options',
      row(select([option('a')], { max_values: 2 })),
      'COMPONENT_SELECT_MAX_VALUES',
    ],
    ['a button outside a row', press('a'), 'UNION_TYPE_CHOICES'],
    ['a section without an accessory', { type: 9, components: [text('x')] }, 'BASE_TYPE_REQUIRED'],
    [
      'a section of four texts',
      { type: 9, components: times(4, () => text('x')), accessory: link },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a text of nothing', text(''), 'BASE_TYPE_BAD_LENGTH'],
    ['an empty container', { type: 17, components: [] }, 'BASE_TYPE_BAD_LENGTH'],
    [
      'a container in a container',
      { type: 17, components: [{ type: 17, components: [text('x')] }] },
      'UNION_TYPE_CHOICES',
    ],
    ['a color over white', { type: 17, accent_color: 0x1000000, components: [text('x')] }, 'NUMBER_TYPE_MAX'],
    [
      'a gallery of 11',
      { type: 12, items: times(11, () => ({ media: { url: 'https://example.org/a' } })) },
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a file that was not uploaded',
      { type: 13, file: { url: 'attachment://a.txt' } },
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    ['a spacing that does not exist', { type: 14, spacing: 3 }, 'BASE_TYPE_CHOICES'],
    ['a type that does not exist', { type: 99 }, 'UNION_TYPE_CHOICES'],
  ])('refuse %s', (_what, component, code) => {
    expect(v2(component)).toBe(code);
  });
});

describe('responses', () => {
  const answer = (interactionType: number, body: object, more: Partial<CallbackContext> = {}) =>
    codeOf(checkCallback(body, { interactionType, ...more }));
  const modal = {
    custom_id: 'm',
    title: 'T',
    components: [{ type: 18, label: 'L', component: { type: 4, custom_id: 't', style: 1 } }],
  };

  it('have a type that the interaction takes', () => {
    const bodies: Record<number, object> = {
      1: { type: 1 },
      4: { type: 4, data: { content: 'x' } },
      5: { type: 5 },
      6: { type: 6 },
      7: { type: 7, data: { content: 'x' } },
      8: { type: 8, data: { choices: [] } },
      9: { type: 9, data: modal },
    };
    const taken = [1, 2, 3, 4, 5].map((interaction) =>
      Object.entries(bodies).flatMap(([type, body]) =>
        answer(interaction, body) === undefined ? [Number(type)] : [],
      ),
    );
    expect(taken).toEqual([[1], [4, 5, 9], [4, 5, 6, 7, 9], [8], [4, 5, 6, 7]]);
  });

  it('have at most 25 choices, each with a name and a value of the option’s type', () => {
    const choices = (list: object[], optionType = 3) =>
      answer(4, { type: 8, data: { choices: list } }, { optionType });
    const choice = { name: 'n', value: 'v' };
    expect(choices(times(25, () => choice))).toBeUndefined();
    expect(choices(times(26, () => choice))).toBe('BASE_TYPE_BAD_LENGTH');
    expect(choices([{ name: 'x'.repeat(101), value: 'v' }])).toBe('BASE_TYPE_BAD_LENGTH');
    expect(choices([{ name: 'n', value: 'x'.repeat(101) }])).toBe('BASE_TYPE_BAD_LENGTH');
    expect(choices([{ name: '', value: 'v' }])).toBe('BASE_TYPE_BAD_LENGTH');
    expect(choices([{ name: 'n', value: 1 }])).toBe('BASE_TYPE_BAD_TYPE');
    expect(choices([{ name: 'n', value: 1 }], 4)).toBeUndefined();
    expect(choices([{ name: 'n', value: 1.5 }], 10)).toBeUndefined();
    expect(choices([choice], 4)).toBe('BASE_TYPE_BAD_TYPE');
  });

  it('may be a modal within the limits', () => {
    expect(answer(2, { type: 9, data: { ...modal, title: 'x'.repeat(46) } })).toBe('BASE_TYPE_BAD_LENGTH');
    expect(answer(2, { type: 9, data: { ...modal, components: [] } })).toBe('BASE_TYPE_BAD_LENGTH');
    expect(answer(2, { type: 9, data: { ...modal, custom_id: undefined } })).toBe('BASE_TYPE_REQUIRED');
  });

  it('have no fields of other types', () => {
    expect(answer(2, { type: 5, data: { flags: 64 } })).toBeUndefined();
    expect(answer(2, { type: 5, data: { content: 'x' } })).toBe('UNKNOWN_KEY');
    expect(answer(3, { type: 6, data: { content: 'x' } })).toBe('UNKNOWN_KEY');
    expect(answer(2, { type: 4, data: { content: 'x' }, ephemeral: true })).toBe('UNKNOWN_KEY');
    expect(answer(2, { type: 4 })).toBe(50006);
  });
});

describe('commands', () => {
  const base = { name: 'ask', description: 'Asks.' };
  const ask = (more: object) => codeOf(checkCommand({ ...base, ...more }));
  const opt = (more: object = {}) => ({ type: 3, name: 'q', description: 'Q', ...more });
  const opts = (...options: object[]) => ask({ options });

  it.each<[string, object]>([
    ['nothing but a name and a description', {}],
    ['names in other scripts', { name: 'पूछ-1' }],
    ['a name in Spanish', { name_localizations: { 'es-ES': 'preguntar', 'es-419': 'preguntar' } }],
    ['a description of 100 characters', { description: 'x'.repeat(100) }],
    ['contexts and installations', { contexts: [0, 1, 2], integration_types: [0, 1] }],
    ['subcommands', { options: [{ type: 1, name: 'a', description: 'A', options: [opt()] }] }],
    [
      'groups of subcommands',
      {
        options: [
          { type: 2, name: 'g', description: 'G', options: [{ type: 1, name: 'a', description: 'A' }] },
        ],
      },
    ],
    ['a message command with a spaced name', { name: 'Ask About This', description: '', type: 3 }],
  ])('may have %s', (_what, more) => {
    expect(ask(more)).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['a name in upper case', { name: 'Ask' }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a spaced name', { name: 'ask me' }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name over 32 characters', { name: 'x'.repeat(33) }, 'APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', { description: undefined }, 'BASE_TYPE_REQUIRED'],
    ['a description over 100 characters', { description: 'x'.repeat(101) }, 'BASE_TYPE_BAD_LENGTH'],
    ['a locale that Discord does not have', { name_localizations: { es: 'preguntar' } }, 'UNKNOWN_KEY'],
    [
      'a localized name in upper case',
      { name_localizations: { 'es-ES': 'Preguntar' } },
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'a localized description over 100',
      { description_localizations: { 'es-ES': 'x'.repeat(101) } },
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a context that does not exist', { contexts: [3] }, 'BASE_TYPE_CHOICES'],
    ['a context twice', { contexts: [0, 0] }, 'SET_TYPE_ALREADY_CONTAINS_VALUE'],
    ['no context at all', { contexts: [] }, 'BASE_TYPE_BAD_LENGTH'],
    ['a misspelt key', { integrationTypes: [0] }, 'UNKNOWN_KEY'],
    ['a message command’s description', { type: 3 }, 'BASE_TYPE_CHOICES'],
  ])('are refused with %s', (_what, more, code) => {
    expect(ask(more)).toBe(code);
  });

  it('have options with different names, required ones first', () => {
    const first = opt({ name: 'a', required: true });
    expect(opts(first, opt())).toBeUndefined();
    expect(opts(opt(), first)).toBe('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID');
    expect(opts(opt(), opt())).toBe('APPLICATION_COMMAND_OPTIONS_NAME_INVALID');
    expect(opts(opt(), opt({ name: 'r', name_localizations: { 'es-ES': 'q' } }))).toBe(
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    );
    expect(opts(...times(26, (i) => opt({ name: `q${i}` })))).toBe('BASE_TYPE_BAD_LENGTH');
    expect(opts(opt(), { type: 1, name: 's', description: 'S' })).toBe(
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    );
  });

  it('have choices or autocomplete, not both, and limits of the option’s type', () => {
    const choices = (n: number) => times(n, (i) => ({ name: `${i}`, value: `${i}` }));
    expect(opts(opt({ choices: choices(25) }))).toBeUndefined();
    expect(opts(opt({ choices: choices(26) }))).toBe('BASE_TYPE_BAD_LENGTH');
    expect(opts(opt({ choices: choices(1), autocomplete: true }))).toBe(
      'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
    );
    expect(opts(opt({ choices: [...choices(1), ...choices(1)] }))).toBe(
      'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
    );
    expect(opts(opt({ min_length: 2, max_length: 6000 }))).toBeUndefined();
    expect(opts(opt({ max_length: 6001 }))).toBe('NUMBER_TYPE_MAX');
    expect(opts(opt({ min_length: 3, max_length: 2 }))).toBe('APPLICATION_COMMAND_OPTIONS_MIN_MAX');
    expect(opts(opt({ type: 4, min_value: 1.5 }))).toBe('BASE_TYPE_BAD_TYPE');
    expect(opts(opt({ min_value: 1 }))).toBe('UNKNOWN_KEY');
  });

  it('have at most 8,000 characters in all, with the longest localization', () => {
    const big = (extra: number) =>
      [
        ...times(20, (i) =>
          opt({
            name: `o${String(i).padStart(2, '0')}`,
            description: 'd',
            description_localizations: { 'es-ES': 'x'.repeat(97) },
            choices: times(3, (j) => ({ name: `${j}`.padEnd(50, 'n'), value: `${j}`.padEnd(50, 'v') })),
          }),
        ),
        // 20 options of 400 make 8,000: what the command's own name and description take must come off the last.
      ].map((o, i) =>
        i === 19 ? { ...o, description_localizations: { 'es-ES': 'x'.repeat(97 - 8 + extra) } } : o,
      );
    expect(opts(...big(0))).toBeUndefined();
    expect(opts(...big(1))).toBe('APPLICATION_COMMAND_TOO_LARGE');
  });

  it('are at most 100 slash commands and 15 of each context menu, with different names', () => {
    const list = (n: number, more: object): CommandData[] =>
      times(n, (i) => {
        const checked = checkCommand({ ...base, name: `c${i}`, ...more });
        if ('refusal' in checked) throw new Error('The command of this test is refused');
        return checked.command;
      });
    const menu = { type: 3, description: undefined };
    expect(checkCommandList([...list(100, {}), ...list(15, menu)])).toBeUndefined();
    expect(checkCommandList(list(101, {}))).toBe('too many');
    expect(checkCommandList(list(16, menu))).toBe('too many');
    expect(checkCommandList([...list(1, {}), ...list(1, {})])).toMatchObject({ status: 400 });
  });
});
