import { type Document, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { messageOf } from '../errors.ts';
import type { Diagnostic } from './source-file.ts';

/** `['topics', 2, 'name']` as `topics[2].name`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** YAML that has been checked: the data, and where in the file a field of it stands. */
export interface CheckedYaml<T> {
  readonly data: T;
  /** The line of the file, counted from 1, on which the field at `path` stands. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** What to do about the parser’s commonest errors, by their code; its own words are for who knows how YAML is made. */
const REMEDIES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a text with a colon in it has to stand in quotation marks, as in title: "Tamora: a bridge"',
  BAD_SCALAR_START: 'a text that begins with a mark has to stand in quotation marks, as in title: "@tamora"',
};

/** After so many errors of YAML the others are only what comes of the first. */
const MAX_SYNTAX_ERRORS = 5;
/** And so many mistakes of a file are enough for one reading. */
const MAX_DIAGNOSTICS = 50;

/**
 * What YAML may hold and these files may not: keys that stand there twice, and aliases, of which a few lines can make more
 * than any memory holds. With the place of each in the source.
 */
function forbiddenYaml(document: Document): [offset: number, message: string][] {
  const faults: [number, string][] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push([range?.[0] ?? 0, `has an alias, *${source}; write out what it stands for`]);
    },
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        const value = isScalar(key) ? key.value : undefined;
        if (isScalar(key) && keys.has(value))
          faults.push([key.range?.[0] ?? 0, `is not YAML: ${value} stands there twice`]);
        keys.add(value);
      }
    },
  });
  return faults;
}

/** The first error of each line: what the parser says of the same line besides comes of that. */
function firstOfLines(errors: Document['errors'], lines: LineCounter): Document['errors'] {
  const seen = new Set<number>();
  return errors.filter(({ pos }) => {
    const { line } = lines.linePos(pos[0]);
    const isFirst = !seen.has(line);
    seen.add(line);
    return isFirst;
  });
}

/** The YAML, parsed; or its errors, with the places of them. Nothing that it may hold makes it throw. */
function parseYaml(
  source: string,
  lineCounter: LineCounter,
): { document: Document; value: unknown } | [offset: number, message: string][] {
  try {
    // Whether keys are unique is asked in faultsOf: the library would compare each with each.
    const document = parseDocument(source, { lineCounter, uniqueKeys: false, logLevel: 'error' });
    const errors = firstOfLines(document.errors, lineCounter).map(
      ({ code, pos, message }): [number, string] => {
        const [what = message] = message.split(/ at line \d+/);
        return [pos[0], `is not YAML: ${REMEDIES[code] ?? what}`];
      },
    );
    const faults = errors.length > 0 ? errors : forbiddenYaml(document);
    return faults.length > 0 ? faults.slice(0, MAX_SYNTAX_ERRORS) : { document, value: document.toJS() };
  } catch (error) {
    const deep = error instanceof RangeError;
    const what = deep ? 'nested too deeply' : messageOf(error);
    return [[0, `is not YAML that can be read: ${what}`]];
  }
}

/**
 * Reads YAML and checks it against a schema.
 *
 * @param source the YAML
 * @param schema what it has to be; its error messages are what the editor reads
 * @param file the file's path, and the line (counted from 1) on which `source` begins in it
 * @returns the checked data, or what is wrong, in order of the lines: everything, but of a file with more than fifty mistakes
 */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  file: { readonly path: string; readonly line: number },
): CheckedYaml<z.output<S>> | Diagnostic[] {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line + file.line - 1;
  const parsed = parseYaml(source, counter);
  if (Array.isArray(parsed))
    return parsed.map(([at, message]) => ({ path: file.path, line: lineAt(at), field: '', message }));
  const { document, value } = parsed;
  const lineOf = (path: readonly PropertyKey[]): number => {
    // A field that is missing has no line: say the one of what it is missing from.
    for (let depth = path.length; depth > 0; depth -= 1) {
      const keys = path.slice(0, depth);
      // A key like `4:` is a number in YAML, and text in the data that comes of it.
      const numbers = keys.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
      const node: unknown = document.getIn(keys, true) ?? document.getIn(numbers, true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return file.line;
  };
  const checked = schema.safeParse(value);
  if (checked.success) return { data: checked.data, lineOf };
  const mistakes = checked.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          message: 'is not a field that there is; take it out',
        }))
      : [{ path: issue.path, message: issue.message }],
  );
  const problems = mistakes.slice(0, MAX_DIAGNOSTICS).map(({ path, message }) => ({
    path: file.path,
    line: lineOf(path),
    field: fieldName(path),
    message,
  }));
  return problems.sort((a, b) => a.line - b.line);
}
