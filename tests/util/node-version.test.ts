import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unsupportedNodeVersion } from '../../src/util/node-version.mjs';
import { MAIN, ROOT } from '../support/program.ts';

describe('a version of Node.js', () => {
  it.each(['12.22.0', '18.20.4', '20.0.0', '20.18.3', '21.0.0', '21.20.0', '22.0.0', '22.11.0', '23.13.0'])(
    'is named, with those that are needed: %s',
    (version) => {
      expect(unsupportedNodeVersion(version)).toBe(
        `Acta needs Node.js 20.19+, 22.12+, or 24+; this is ${version}. Install another one from https://nodejs.org.`,
      );
    },
  );

  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '25.1.0', process.versions.node])(
    'is recent enough: %s',
    (version) => {
      expect(unsupportedNodeVersion(version)).toBeUndefined();
    },
  );

  it('is required in package.json as it is checked', () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(engines).toStrictEqual({ node: '^20.19.0 || ^22.12.0 || >=24.0.0' });
  });

  const old = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.4"}})`;

  it.each([
    ['the program', MAIN],
    ['what npm runs before it, which compiles', join(ROOT, 'src/tools/prestart.mjs')],
  ])('is checked by %s, which ends with one line', (_, program) => {
    const args = ['--import', `data:text/javascript,${encodeURIComponent(old)}`, program];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toStrictEqual({
      status: 1,
      stdout: '',
      stderr:
        'Acta needs Node.js 20.19+, 22.12+, or 24+; this is 18.20.4. Install another one from https://nodejs.org.\n',
    });
  });

  // Tried with Node.js 12.22, 14.21 and 18.20. An older one cannot parse a module at all.
  it('is checked by code that Node.js 12 can parse, before anything else is imported', () => {
    const checked = new Set<string>();
    const check = (path: string): void => {
      if (path.startsWith('node:') || checked.has(path)) return;
      checked.add(path);
      const code = readFileSync(path, 'utf8').replace(/^\s*\/?\*.*|\/\/.*$/gm, '');
      expect(code, path).not.toMatch(/\?\?|\?\.|\|\|=|&&=|\bstatic \{|\bawait\b|\d_\d/);
      for (const [, imported = ''] of code.matchAll(/^import .* from '(.*)';$/gm))
        check(imported.startsWith('.') ? resolve(dirname(path), imported) : imported);
    };
    check(MAIN);
    check(join(ROOT, 'src/tools/prestart.mjs'));
    expect([...checked].map((path) => relative(ROOT, path))).toStrictEqual([
      'dist/src/main.js',
      'dist/src/util/node-version.mjs',
      'dist/src/util/stop-signal.js',
      'src/tools/prestart.mjs',
      'src/util/node-version.mjs',
    ]);
  });
});
