import {
  type Document,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type ScalarTag,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { messageOf } from '../errors.ts';
import type { Diagnostic } from './diagnostics.ts';

/** YAML that has been checked against a schema. */
export interface ParsedYaml<T> {
  readonly data: T;
  /** The line of the file, counted from 1, on which the field at `path` stands. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** An error in YAML, before its line is known. */
interface YamlError {
  readonly offset: number;
  readonly message: string;
}

/** A date without quotation marks, which some fields want and a text must not be. */
export class PlainTimestamp {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** The date as it is written. */
  toString(): string {
    return this.#source;
  }
}

/** YAML 1.1's timestamps, which YAML 1.2 takes for texts: https://yaml.org/type/timestamp.html */
const TIMESTAMP: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/,
  resolve: (source) => new PlainTimestamp(source),
};

/** Messages for the parser's most frequent error codes: its own speak of YAML's grammar. */
const REMEDIES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a text that contains a colon must be in quotation marks, as in title: "Tamora: a bridge"',
  BAD_SCALAR_START: 'a text that begins with a mark must be in quotation marks, as in title: "@tamora"',
};

/** Further syntax errors are consequences of the first. */
const MAX_SYNTAX_ERRORS = 5;
/** Per file. */
const MAX_DIAGNOSTICS = 50;

/** Formats the path of a field: `['topics', 2, 'name']` as `topics[2].name`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** Duplicate keys, and aliases: a few lines of them can expand to more than fits in memory (a “billion laughs” attack). */
function findForbiddenNodes(document: Document): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      errors.push({
        offset: range?.[0] ?? 0,
        message: `has an alias, *${source}; write out what it stands for`,
      });
    },
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          errors.push({
            offset: key.range?.[0] ?? 0,
            message: `is not YAML: ${key.value} stands there twice`,
          });
        }
        keys.add(key.value);
      }
    },
  });
  return errors;
}

/** A comment behind a value, on the same line. */
const TRAILING_COMMENT = /^[ \t]+#/;

/** Fields whose values have no spaces: a comment behind one is surely none of its words. */
const FIELDS_WITHOUT_SPACES: ReadonlySet<unknown> = new Set(['id', 'url', 'published', 'language']);

/**
 * Texts without quotation marks that have another meaning in YAML at one end: a comment behind them, or a tag (`!Alto al
 * fuego`) or an anchor (`&c. is`) before them. More often, it was meant as part of the text.
 */
function findCutTexts(document: Document, source: string): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Scalar: (_, { type, value, range, tag, anchor }, ancestors) => {
      if (tag !== undefined || anchor !== undefined) {
        const mark = tag === undefined ? '&' : '!';
        const message = `a text that begins with ${mark} must be in quotation marks`;
        errors.push({ offset: range?.[0] ?? 0, message });
      }
      if (type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      const field = ancestors.findLast(isPair)?.key;
      if (isScalar(field) && FIELDS_WITHOUT_SPACES.has(field.value)) return;
      const [, end] = range;
      if (!TRAILING_COMMENT.test(source.slice(end))) return;
      const message =
        'the text ends before " #", where YAML has a comment begin; put the whole text in quotation marks, or the comment on a line of its own';
      errors.push({ offset: end, message });
    },
  });
  return errors;
}

/** The first syntax error of each line: others on the line are consequences of it. */
function syntaxErrors(errors: Document['errors'], lines: LineCounter): YamlError[] {
  const seen = new Set<number>();
  return errors.flatMap(({ code, pos: [offset], message }) => {
    const { line } = lines.linePos(offset);
    if (seen.has(line)) return [];
    seen.add(line);
    const [withoutPosition = message] = message.split(/ at line \d+/);
    return [{ offset, message: `is not YAML: ${REMEDIES[code] ?? withoutPosition}` }];
  });
}

const NESTED_TOO_DEEPLY: YamlError = {
  offset: 0,
  message: 'is not YAML that can be read: nested too deeply',
};

/** Parses YAML without a schema. Never throws. */
function parseUnchecked(
  source: string,
  lineCounter: LineCounter,
): { document: Document; value: unknown } | YamlError[] {
  try {
    // findForbiddenNodes looks for duplicate keys in linear time; the library compares each key with each other.
    const document = parseDocument(source, {
      lineCounter,
      uniqueKeys: false,
      logLevel: 'error',
      customTags: [TIMESTAMP],
    });
    // The library reports a stack overflow as a syntax error, on a line that depends on how much of the stack was left.
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [NESTED_TOO_DEEPLY];
    // A comment in a list or map on one line hides its end, too: the syntax error is a consequence.
    const invalid = [findCutTexts(document, source), syntaxErrors(document.errors, lineCounter)];
    const errors = invalid.find(({ length }) => length > 0) ?? findForbiddenNodes(document);
    return errors.length > 0 ? errors.slice(0, MAX_SYNTAX_ERRORS) : { document, value: document.toJS() };
  } catch (error) {
    if (error instanceof RangeError) return [NESTED_TOO_DEEPLY];
    return [{ offset: 0, message: `is not YAML that can be read: ${messageOf(error)}` }];
  }
}

/** The offset of the field at `path`, or of the nearest parent where there is no such field. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const keys = path.slice(0, depth);
    // A key like `4:` is a number in YAML, and a string in the data.
    const numericKeys = keys.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
    const node: unknown = document.getIn(keys, true) ?? document.getIn(numericKeys, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** The path and message of each schema violation. */
function violations({ issues }: z.ZodError): { path: PropertyKey[]; message: string }[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          message: 'is not a field that there is; take it out',
        }))
      : [{ path: issue.path, message: issue.message }],
  );
}

/**
 * Parses YAML and checks it against a schema.
 *
 * @param schema its error messages are what the editor reads
 * @param file the path for diagnostics, and the line of the file, counted from 1, on which `source` begins
 * @returns the data, or diagnostics in order of their lines, fifty at most
 */
export function parseYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  file: { readonly path: string; readonly line: number },
): ParsedYaml<z.output<S>> | Diagnostic[] {
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + file.line - 1;
  const parsed = parseUnchecked(source, lineCounter);
  if (Array.isArray(parsed))
    return parsed.map(({ offset, message }) => ({
      path: file.path,
      line: lineAt(offset),
      field: '',
      message,
    }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    const offset = offsetOf(parsed.document, path);
    return offset === undefined ? file.line : lineAt(offset);
  };
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return { data: checked.data, lineOf };
  return violations(checked.error)
    .slice(0, MAX_DIAGNOSTICS)
    .map(({ path, message }) => ({ path: file.path, line: lineOf(path), field: fieldName(path), message }))
    .sort((a, b) => a.line - b.line);
}
