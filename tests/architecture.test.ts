/** Invariants of the source tree: which module may import which, and the house rules that can be counted. */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStringLiteral, type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { describe, expect, it } from 'vitest';

/** A part of the source tree whose files may import each other. */
interface Module {
  readonly name: string;
  /** Folders and files, from the root. Default: the name. */
  readonly paths?: readonly string[];
}

/** The modules, the lowest first. A module may import the modules below it, but none above it or beside it. */
const LAYERS: readonly (readonly Module[])[] = [
  [{ name: 'src/errors.ts' }, { name: 'src/util' }],
  [{ name: 'src/lexicon' }],
  [{ name: 'src/text' }],
  [{ name: 'src/corpus' }],
  [{ name: 'src/analysis/grammar' }],
  [{ name: 'src/analysis/clauses' }],
  [{ name: 'src/analysis/marks' }],
  [{ name: 'src/analysis/tokens' }],
  [{ name: 'src/analysis/mentions' }],
  [{ name: 'src/analysis/people' }, { name: 'src/analysis/syntax' }],
  [{ name: 'src/analysis/entities' }],
  [{ name: 'src/analysis/quotations' }, { name: 'src/analysis/topics' }],
  [{ name: 'src/analysis' }],
  [{ name: 'src/search/terms' }],
  [{ name: 'src/search/question' }],
  [{ name: 'src/search/bank' }],
  [{ name: 'src/search/index' }],
  [{ name: 'src/search/answer-types' }],
  [{ name: 'src/search/query' }],
  [{ name: 'src/search/evidence' }],
  [{ name: 'src/search/people' }],
  [{ name: 'src/search/judgement' }],
  [{ name: 'src/search/frames' }],
  [{ name: 'src/search/claims' }],
  [{ name: 'src/search' }],
  [{ name: 'src/knowledge' }, { name: 'src/reply' }],
  [{ name: 'src/review' }],
  [{ name: 'src/interactions' }],
  [{ name: 'commands' }],
  [{ name: 'settings and log', paths: ['src/config.ts', 'src/log.ts', 'src/run-main.ts'] }],
  [{ name: 'src/discord' }, { name: 'src/terminal' }],
  [{ name: 'src/tools' }],
  [{ name: 'src/cli.ts' }],
  [{ name: 'src/main.ts' }],
];

/** Imports of a module below that are wrong all the same, and why. */
const EXCEPTIONS: readonly (readonly [module: string, below: string, reason: string])[] = [
  ['src/reply', 'src/search', 'a reply shows what was found, and does not search'],
  ['settings and log', 'commands', 'the registry of commands is handed to main programs only'],
  ['src/discord', 'commands', 'the registry of commands is handed to it'],
  ['src/terminal', 'commands', 'the registry of commands is handed to it'],
];

const MAX_LOOSE_FILES = 6;
const MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 60;
/** Characters of a line of a comment; links may be longer. Biome wraps code and leaves comments alone. */
const MAX_COMMENT_WIDTH = 128;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The TypeScript files of `src` and `commands`, parsed by the compiler. */
function parseSources(): Map<string, SourceFile> {
  const paths = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, folder, name)),
  );
  const compiler = new API({ cwd: ROOT });
  try {
    const snapshot = compiler.updateSnapshot({ openFiles: paths });
    return new Map(
      paths.map((path) => {
        const file = snapshot.getDefaultProjectForFile(path)?.program.getSourceFile(path);
        if (!file) throw new Error(`${path} cannot be parsed`);
        return [relative(ROOT, path).replaceAll(sep, '/'), file];
      }),
    );
  } finally {
    compiler.close();
  }
}

const sources = parseSources();

/** The name of the lowest module that a file is in; `undefined` for one that is missing in {@link LAYERS}. */
function moduleOf(path: string): string | undefined {
  return LAYERS.flat().find(({ name, paths = [name] }) =>
    paths.some((place) => path === place || path.startsWith(`${place}/`)),
  )?.name;
}

function layerOf(module: string): number {
  return LAYERS.findIndex((modules) => modules.some(({ name }) => name === module));
}

/** What a file imports: files of this project as paths from the root, packages as they are named. */
function importsOf(path: string, { imports }: SourceFile): string[] {
  return imports
    .filter(isStringLiteral)
    .map(({ text }) =>
      text.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), text)).replaceAll(sep, '/') : text,
    );
}

/** The reason why a module may not import another; `undefined` if it may. */
function reasonAgainst(module: string, imported: string): string | undefined {
  if (module === imported) return undefined;
  const [, , reason] = EXCEPTIONS.find(([from, to]) => from === module && to === imported) ?? [];
  if (reason !== undefined) return reason;
  const [layer, importedLayer] = [layerOf(module), layerOf(imported)];
  if (layer < importedLayer) return `${module} is below ${imported}`;
  return layer === importedLayer ? `${module} is beside ${imported}` : undefined;
}

/** A sentence for each import the wrong way. */
function wrongImports(): string[] {
  return [...sources].flatMap(([path, file]) => {
    const module = moduleOf(path);
    return importsOf(path, file).flatMap((imported) => {
      const importedModule = moduleOf(imported);
      const reason = module && importedModule && reasonAgainst(module, importedModule);
      return reason
        ? [`${path} imports ${imported}, but ${module} may not import ${importedModule}: ${reason}.`]
        : [];
    });
  });
}

/** Files that import each other in a circle, each with the import that closes it. */
function importCycles(): string[] {
  const isDone = new Map<string, boolean>();
  const cycles: string[] = [];
  const visit = (path: string): void => {
    isDone.set(path, false);
    const file = sources.get(path);
    for (const imported of file ? importsOf(path, file) : []) {
      if (isDone.get(imported) === false) cycles.push(`${path} imports ${imported}`);
      else if (sources.has(imported) && !isDone.has(imported)) visit(imported);
    }
    isDone.set(path, true);
  };
  for (const path of sources.keys()) if (!isDone.has(path)) visit(path);
  return cycles;
}

/** The nodes of a file that pass a test, as `path:line`. */
function findNodes(path: string, file: SourceFile, test: (node: Node) => boolean): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (test(node)) found.push(`${path}:${lineOf(file, node.getStart(file))}`);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

const lineOf = (file: SourceFile, offset: number): number =>
  file.getLineAndCharacterOfPosition(offset).line + 1;

/** The nodes of all files that pass a test, as `path:line`. */
const findAll = (test: (node: Node, file: SourceFile) => boolean): string[] =>
  [...sources].flatMap(([path, file]) => findNodes(path, file, (node) => test(node, file)));

/** The paths of the files that pass a test. */
const findFiles = (test: (path: string, file: SourceFile) => boolean): string[] =>
  [...sources].filter(([path, file]) => test(path, file)).map(([path]) => path);

const FUNCTION_KINDS: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.FunctionExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
]);

function isLongFunction(node: Node, file: SourceFile): boolean {
  const lines = lineOf(file, node.end) - lineOf(file, node.getStart(file)) + 1;
  return FUNCTION_KINDS.has(node.kind) && lines > MAX_FUNCTION_LINES;
}

function isDefaultExport(node: Node, file: SourceFile): boolean {
  if (node.kind === SyntaxKind.ExportAssignment || node.kind === SyntaxKind.DefaultKeyword) return true;
  return node.kind === SyntaxKind.ExportSpecifier && /\bdefault$/.test(node.getText(file));
}

interface ExportedName {
  readonly name: string;
  /** True if its comment says that it is exported for tests. */
  readonly isInternal: boolean;
}

/** The exported declarations of a file. */
function exportsOf(file: SourceFile): ExportedName[] {
  const names: ExportedName[] = [];
  file.forEachChild((node) => {
    const declaration = node.getText(file);
    const name = /^export (?:async |abstract )?(?:function|const|class|type|interface|enum) (\w+)/.exec(
      declaration,
    )?.[1];
    const comment = file.text.slice(node.pos, node.getStart(file));
    if (name !== undefined) names.push({ name, isInternal: /@internal\b/.test(comment) });
  });
  return names;
}

/** A sentence for each export that only tests use and that does not say so, or that says so and is used. */
function wrongInternals(): string[] {
  const imports = [...sources].map(([path, file]) => ({
    text: file.text,
    paths: new Set(importsOf(path, file)),
  }));
  return [...sources].flatMap(([path, file]) => {
    const importing = imports.filter(({ paths }) => paths.has(path));
    return exportsOf(file).flatMap(({ name, isInternal }) => {
      const isUsed = importing.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text));
      if (isUsed !== isInternal) return [];
      return isUsed
        ? [`${name} of ${path} is @internal, but imported by the program`]
        : [`${name} of ${path} is imported by no file of the program, and not @internal`];
    });
  });
}

describe('the layers of the source tree', () => {
  it('include every file', () => {
    expect(findFiles((path) => moduleOf(path) === undefined)).toStrictEqual([]);
  });

  it('import only layers below them', () => {
    expect(wrongImports()).toStrictEqual([]);
  });

  it('have no files that import each other in a circle', () => {
    expect(importCycles()).toStrictEqual([]);
  });

  it('keep discord.js and its packages in src/discord', () => {
    const isDiscordJs = (imported: string): boolean => /^(?:discord\.js|@discordjs)(?:\/|$)/.test(imported);
    expect(
      findFiles((path, file) => moduleOf(path) !== 'src/discord' && importsOf(path, file).some(isDiscordJs)),
    ).toStrictEqual([]);
  });

  it('keep the parser of pages in src/tools/import', () => {
    const isParser = (imported: string): boolean => /^(?:linkedom|@mozilla\/readability)$/.test(imported);
    const importing = findFiles((path, file) => importsOf(path, file).some(isParser));
    expect(importing).toStrictEqual(['src/tools/import/parse-page.ts']);
  });

  it('read the environment in src/config.ts only', () => {
    expect(
      findFiles((path, { text }) => path !== 'src/config.ts' && text.includes('process.env')),
    ).toStrictEqual([]);
  });
});

describe('the source tree', () => {
  it(`has at most ${MAX_LOOSE_FILES} loose files in src`, () => {
    const looseFiles = findFiles((path) => /^src\/[^/]+$/.test(path));
    expect(looseFiles.length, looseFiles.join(', ')).toBeLessThanOrEqual(MAX_LOOSE_FILES);
  });

  it(`has no file of more than ${MAX_FILE_LINES} lines, except data`, () => {
    expect(
      findFiles(
        (path, { text }) => moduleOf(path) !== 'src/lexicon' && text.split('\n').length - 1 > MAX_FILE_LINES,
      ),
    ).toStrictEqual([]);
  });

  it(`has no function of more than ${MAX_FUNCTION_LINES} lines`, () => {
    expect(findAll(isLongFunction)).toStrictEqual([]);
  });

  it('has no comment that is wider than 128 characters', () => {
    const isTooWide = (line: string): boolean =>
      line.length > MAX_COMMENT_WIDTH && /^\s*(?:\/\*|\*|\/\/)/.test(line) && !line.includes('https://');
    const wide = [...sources].flatMap(([path, { text }]) =>
      text.split('\n').flatMap((line, i) => (isTooWide(line) ? [`${path}:${i + 1}`] : [])),
    );
    expect(wide).toStrictEqual([]);
  });

  it('marks what is exported only for tests with @internal', () => {
    expect(wrongInternals()).toStrictEqual([]);
  });

  it('has no default exports', () => {
    expect(findAll(isDefaultExport)).toStrictEqual([]);
  });

  it('spreads no list of unknown length into arguments: 100,000 of them are a RangeError', () => {
    const isSpreadArgument = (node: Node, file: SourceFile): boolean =>
      node.kind === SyntaxKind.SpreadElement &&
      /(?:Math\.(?:max|min)|\.push|\.unshift|String\.fromCharCode)\($/.test(
        file.text
          .slice(0, node.getStart(file))
          .trimEnd()
          .replace(/[^(;]*,\s*$/, ''),
      );
    expect(findAll(isSpreadArgument)).toStrictEqual([]);
  });

  it('has no type any', () => {
    expect(findAll(({ kind }) => kind === SyntaxKind.AnyKeyword)).toStrictEqual([]);
  });
});
