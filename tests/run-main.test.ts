import { afterEach, describe, expect, it, vi } from 'vitest';
import { StartupError } from '../src/errors.ts';
import { checkExclusive, parseArguments, readArguments, reportError } from '../src/run-main.ts';

describe('parseArguments', () => {
  const options = { port: { type: 'string' }, json: { type: 'boolean' } } as const;
  const parse = (...args: string[]) => parseArguments('npm run x --', { args, options });

  it('returns the options', () => {
    expect(parse('--port', '80', '--json').values).toEqual({ port: '80', json: true });
  });

  it.each([
    ['--colour', "Unknown option '--colour'"],
    ['-c', "Unknown option '-c'"],
    ['now', "Unexpected argument 'now'"],
    ['--port', "Option '--port <value>' argument missing"],
    ['--json=1', "Option '--json' does not take an argument"],
  ])('refuses %s in a line that points at --help', (arg, problem) => {
    const parsing = () => parse(arg);
    expect(parsing).toThrow(StartupError);
    expect(parsing).toThrow(new StartupError(`${problem}. npm run x -- --help lists what there is.`));
  });
});

describe('readArguments', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const program = {
    name: 'npm run x --',
    help: 'Usage: x\n',
    positionals: 'FILE',
    exclusive: [['FILE', 'all']],
  };
  const read = (...args: string[]) => readArguments(args, program, { all: { type: 'boolean' } });

  it('returns options and positional arguments', () => {
    expect(read('a', 'b')).toMatchObject({ positionals: ['a', 'b'] });
    expect(read('--all')).toMatchObject({ values: { all: true }, positionals: [] });
  });

  it.each([['--help'], ['-h'], ['--all', 'a', '--help']])(
    'prints the help for %j, whatever else there is',
    (...args) => {
      const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      expect(read(...args)).toBeUndefined();
      expect(write).toHaveBeenCalledExactlyOnceWith('Usage: x\n');
    },
  );

  it('refuses what excludes each other, what it does not have, and positional arguments where it takes none', () => {
    expect(() => read('--all', 'a')).toThrow(/^FILE and --all exclude each other\./);
    expect(() => read('--none')).toThrow(/^Unknown option '--none'/);
    const { positionals: _, ...without } = program;
    expect(() => readArguments(['a'], without, {})).toThrow(/^Unexpected argument 'a'/);
  });
});

describe('checkExclusive', () => {
  const check = (given: Record<string, unknown>) => () =>
    checkExclusive('npm run x --', given, ['FILE', 'squad', 'all'], ['all', 'json']);

  it.each([
    ['nothing', { FILE: [] }],
    ['one of each group', { FILE: ['a', 'b'], all: false, json: true }],
    ['an option that is in no group', { all: true, port: '80' }],
  ])('takes %s', (_, given) => {
    expect(check(given)).not.toThrow();
  });

  it.each([
    ['FILE and --squad', { FILE: ['a'], squad: '', json: true }],
    ['--all and --json', { FILE: [], all: true, json: true }],
    ['FILE and --squad and --all', { FILE: ['a'], squad: 'b', all: true }],
  ])('refuses %s in a line that points at --help', (names, given) => {
    const problem = `${names} exclude each other. npm run x -- --help says what goes together.`;
    expect(check(given)).toThrow(new StartupError(problem));
  });
});

describe('reportError', () => {
  const exitCode = process.exitCode;
  afterEach(() => {
    process.exitCode = exitCode;
    vi.restoreAllMocks();
  });

  it.each([
    ['the message of an error that the operator can fix', new StartupError('Check it.'), /^Check it\.\n$/],
    ['the stack of an unexpected error', new TypeError('x is no y'), /^TypeError: x is no y\n {4}at /],
    ['anything else that was thrown', 'gone', /^gone\n$/],
  ])('prints %s, and sets the exit code to 1', (_, error, output) => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    reportError(error);
    expect(write.mock.calls.map(([text]) => text).join('')).toMatch(output);
    expect(process.exitCode).toBe(1);
  });
});
