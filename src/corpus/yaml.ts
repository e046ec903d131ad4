import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type ScalarTag,
  visit,
  type YAMLError as YamlSyntaxError,
} from 'yaml';
import { z } from 'zod';
import { messageOf } from '../errors.ts';
import { isWithinTypo } from '../text/typos.ts';
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

const COLON_REMEDY =
  'a text that contains a colon must be in quotation marks, as in title: "Tamora: a bridge"';

/** Remedies for the most frequent syntax errors: the parser's own messages speak of YAML's grammar. */
const REMEDIES = {
  colon: COLON_REMEDY,
  mark: 'a text that begins with a mark must be in quotation marks, as in title: "@tamora"',
  whole:
    'a text that begins with a quotation mark, a bracket or another mark must be in quotation marks as a whole, as in title: \'"We won," says Bell\' or title: "[Video] The bridge"',
  unclosed: 'the text begins with a quotation mark that is never closed',
  indentation: `${COLON_REMEDY}; if the next line is a field of its own, it has as many spaces before it as this one`,
} as const;

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

/**
 * Duplicate keys, and aliases (`*Stars*`): a few lines of them can expand to more than fits in memory (a “billion laughs”
 * attack).
 */
function findForbiddenNodes(document: Document): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      errors.push({
        offset: range?.[0] ?? 0,
        message: 'a text that begins with * must be in quotation marks',
      });
    },
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          errors.push({
            offset: key.range?.[0] ?? 0,
            message: `is not YAML: there are two fields ${key.value}`,
          });
        }
        keys.add(key.value);
      }
    },
  });
  return errors;
}

/** A comment after a value, on the same line. */
const TRAILING_COMMENT = /^[ \t]+#/;

/** Fields whose values have no spaces: a comment after one is surely none of its words. */
const FIELDS_WITHOUT_SPACES: ReadonlySet<unknown> = new Set(['id', 'url', 'published', 'language']);

/**
 * Texts without quotation marks that have another meaning in YAML: a comment after them, a tag (`!Alto al fuego`) or an
 * anchor (`&c. is`) before them, or a comma in them, between braces. More often, it was meant as part of the text.
 */
function findCutTexts(document: Document, source: string): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Map: (_, { flow, items }) => {
      // In { en: mayor, of Tamora }, "of Tamora" is a key without a value.
      const rest = items.find(({ value }) => value === null)?.key;
      if (flow !== true || !isScalar(rest)) return;
      const message =
        'a text that contains a comma must be in quotation marks, as in { en: "mayor, then minister" }';
      errors.push({ offset: rest.range?.[0] ?? 0, message });
    },
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

/** The remedy for a syntax error; `undefined` where the parser's own message is kept. */
function remedyFor({ code, pos: [offset], message }: YamlSyntaxError, source: string): string | undefined {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const [rest = ''] = source.slice(offset).split('\n', 1);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^\?\s/.test(rest)) return REMEDIES.mark;
      return /:(?:\s|$)/.test(rest) ? REMEDIES.colon : REMEDIES.indentation;
    case 'BAD_SCALAR_START':
      return REMEDIES.mark;
    case 'UNEXPECTED_TOKEN':
      return source.slice(lineStart, offset).trim() === '' ? undefined : REMEDIES.whole;
    case 'MISSING_CHAR':
      return /quote/.test(message) ? REMEDIES.unclosed : undefined;
    default:
      return undefined;
  }
}

/** The offset of a mistake: of a quotation mark that is not closed, the parser reports the end of the file. */
function placeOf({ code, pos: [offset], message }: YamlSyntaxError, document: Document): number {
  if (code !== 'MISSING_CHAR' || !/quote/.test(message)) return offset;
  let opening = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') opening = range?.[0] ?? opening;
    },
  });
  return opening;
}

/** The first syntax error of each line: others on the line are consequences of it. */
function syntaxErrors(document: Document, source: string, lines: LineCounter): YamlError[] {
  const seen = new Set<number>();
  return document.errors.flatMap((error) => {
    const offset = placeOf(error, document);
    const { line } = lines.linePos(offset);
    if (seen.has(line)) return [];
    seen.add(line);
    const [withoutPosition = error.message] = error.message.split(/ at line \d+/);
    return [{ offset, message: `is not YAML: ${remedyFor(error, source) ?? withoutPosition}` }];
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
    const invalid = [findCutTexts(document, source), syntaxErrors(document, source, lineCounter)];
    const errors = invalid.find(({ length }) => length > 0) ?? findForbiddenNodes(document);
    return errors.length > 0 ? errors.slice(0, MAX_SYNTAX_ERRORS) : { document, value: document.toJS() };
  } catch (error) {
    if (error instanceof RangeError) return [NESTED_TOO_DEEPLY];
    return [{ offset: 0, message: `is not YAML that can be read: ${messageOf(error)}` }];
  }
}

/** The offset of a field's name in a map, or of an entry of a list; `undefined` where there is none. */
function fieldOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const name = String(path.at(-1));
  const node: unknown = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key
    : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

/** The offset of the field at `path`, or of the nearest parent where there is no such field. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  // A key like `4:` is a number in YAML, and a string in the data.
  const numericPath = path.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset =
      fieldOffset(document, path.slice(0, depth)) ?? fieldOffset(document, numericPath.slice(0, depth));
    if (offset !== undefined) return offset;
  }
  return undefined;
}

/** The schema of a field without its `.optional()` or `.default()`. */
function withoutDefault(schema: unknown): unknown {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
    ? withoutDefault(schema.unwrap())
    : schema;
}

/** The names of the fields that a schema has at a path. */
function fieldNamesAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const here = withoutDefault(schema);
  const [key, ...rest] = path;
  if (here instanceof z.ZodObject)
    return key === undefined ? Object.keys(here.shape) : fieldNamesAt(here.shape[String(key)], rest);
  if (key === undefined) return [];
  if (here instanceof z.ZodArray) return fieldNamesAt(here.element, rest);
  return here instanceof z.ZodRecord ? fieldNamesAt(here.valueType, rest) : [];
}

/** A shorter beginning of a field's name says too little of what was meant. */
const MIN_BEGINNING = 4;

/** The message about an unknown field: with the one that was meant, where that is plain. */
function unknownField(field: string, names: readonly string[]): string {
  const lowerCase = field.toLowerCase();
  const meant = names.find(
    (name) =>
      name === lowerCase ||
      isWithinTypo(lowerCase, name) ||
      (lowerCase.length >= MIN_BEGINNING && name.startsWith(lowerCase)),
  );
  return `is no known field; ${meant === undefined ? 'take it out' : `write ${meant}`}`;
}

/** The path and message of each schema violation. */
function violations(schema: z.ZodType, { issues }: z.ZodError): { path: PropertyKey[]; message: string }[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const names = fieldNamesAt(schema, issue.path);
      return issue.keys
        .slice(0, MAX_DIAGNOSTICS)
        .map((key) => ({ path: [...issue.path, key], message: unknownField(key, names) }));
    }
    // The message of an invalid key is that of the record's schema for keys.
    const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
    return [{ path: issue.path, message: message ?? issue.message }];
  });
}

/**
 * Parses YAML and checks it against a schema.
 *
 * @param schema its error messages are what the editor reads
 * @param file the path for diagnostics; the line of the file, counted from 1, on which `source` begins; and the data of a file
 *   of nothing but comments (default: `null`, which fits no schema)
 * @returns the data, or diagnostics in order of their lines, fifty at most
 */
export function parseYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  file: { readonly path: string; readonly line: number; readonly ifEmpty?: z.input<S> },
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
  const checked = schema.safeParse(parsed.value ?? file.ifEmpty ?? null);
  if (checked.success) return { data: checked.data, lineOf };
  return violations(schema, checked.error)
    .slice(0, MAX_DIAGNOSTICS)
    .map(({ path, message }) => ({ path: file.path, line: lineOf(path), field: fieldName(path), message }))
    .sort((a, b) => a.line - b.line);
}
