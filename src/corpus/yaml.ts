import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './source.ts';

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

/**
 * Reads YAML and checks it against a schema.
 *
 * @param source the YAML
 * @param schema what it has to be; its error messages are what the editor reads
 * @param file the file's path, and the line (counted from 1) on which `source` begins in it
 * @returns the checked data, or everything that is wrong, in order of the lines
 */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  file: { readonly path: string; readonly line: number },
): CheckedYaml<z.output<S>> | Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lineAt = (offset: number): number => counter.linePos(offset).line + file.line - 1;
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => {
      const [what = message] = message.split(/ at line \d+/);
      return { path: file.path, line: lineAt(pos[0]), field: '', message: `is not YAML: ${what}` };
    });
  }
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
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { data: checked.data, lineOf };
  const problems = checked.error.issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      path: file.path,
      line: lineOf(path),
      field: fieldName(path),
      message:
        issue.code === 'unrecognized_keys' ? 'is not a field that there is; take it out' : issue.message,
    }));
  });
  return problems.sort((a, b) => a.line - b.line);
}
