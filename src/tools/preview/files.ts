import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The project, seen from `dist/src/tools/preview`. */
const ROOT = new URL('../../../../', import.meta.url);
const MODULES = new URL('node_modules/', ROOT);
/** What is written by hand, and what is compiled. */
const PAGE = new URL('src/tools/preview/page/', ROOT);
const COMPILED = new URL('dist/src/tools/preview/page/', ROOT);

/** The packages that the page’s components are made of; of no others is a file given out. */
const PACKAGES = [
  '@skyra/discord-components-core',
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/context',
];

/** A file for the browser. */
export interface Served {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a package says a browser is to load for a name: a file, by conditions where there are several. */
function fileOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  return fileOf(Reflect.get(target, 'browser')) ?? fileOf(Reflect.get(target, 'default'));
}

/** Where the page’s modules find those of packages: the packages’ own `exports`, as addresses of the preview. */
function importMap(): string {
  const entries = PACKAGES.flatMap((name) => {
    const about: unknown = JSON.parse(readFileSync(new URL(`${name}/package.json`, MODULES), 'utf8'));
    const exported: unknown =
      typeof about === 'object' && about !== null ? Reflect.get(about, 'exports') : {};
    return Object.entries(exported ?? {}).flatMap(([key, target]) => {
      const file = fileOf(target);
      if (file?.endsWith('.js') !== true) return [];
      return [[name + key.slice(1), `/modules/${name}/${file.replace(/^\.\//, '')}`]];
    });
  });
  return JSON.stringify({ imports: Object.fromEntries(entries) });
}

/** What the page may load and run: what the preview gives out, and nothing from elsewhere. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The value of the header `Content-Security-Policy`. */
  readonly policy: string;
}

/** The page itself, with the map of its modules. */
export function readPage(): Page {
  const map = importMap();
  const bytes = Buffer.from(
    readFileSync(new URL('index.html', PAGE), 'utf8').replace('"IMPORTS"', () => map),
  );
  const hash = createHash('sha256').update(map).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    // The components colour names with it.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { bytes, policy };
}

/** The file at a path, where it is inside a folder and of a type that the page needs. */
function readInside(path: string, folder: URL): Served | undefined {
  const type = TYPES[extname(path)];
  const url = new URL(path, folder);
  if (type === undefined || !url.href.startsWith(folder.href)) return undefined;
  try {
    return { type, bytes: readFileSync(url) };
  } catch {
    return undefined;
  }
}

/**
 * What the page needs beside itself: its style, its pictures, its code and its components.
 *
 * @param path of the address, as it stands in the request
 */
export function readServed(path: string): Served | undefined {
  const [, module] = /^\/modules\/(.+)$/.exec(path) ?? [];
  if (module === undefined) return readInside(`.${path}`, path.endsWith('.js') ? COMPILED : PAGE);
  const name = PACKAGES.find((one) => module.startsWith(`${one}/`));
  return name === undefined
    ? undefined
    : readInside(`./${module.slice(name.length + 1)}`, new URL(`${name}/`, MODULES));
}
