import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unsupportedNodeVersion } from '../../src/util/node-version.ts';
import { ROOT } from '../support/program.ts';

describe('a version of Node.js', () => {
  it.each(['12.22.0', '18.20.4', '20.0.0', '20.18.3'])(
    'is named, with the one that is needed: %s',
    (version) => {
      expect(unsupportedNodeVersion(version)).toBe(
        `Acta needs Node.js 20.19 or later; this is ${version}. Install a newer one from https://nodejs.org.`,
      );
    },
  );

  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', process.versions.node])(
    'is recent enough: %s',
    (version) => {
      expect(unsupportedNodeVersion(version)).toBeUndefined();
    },
  );

  it('is checked before anything is imported that an older one cannot run', () => {
    const main = readFileSync(`${ROOT}/src/main.ts`, 'utf8');
    const imports = [...main.matchAll(/^import .* from '(.*)';$/gm)].map(([, path]) => path);
    expect(imports).toStrictEqual(['./util/node-version.ts', './util/stop-signal.ts']);
    for (const path of imports)
      expect(readFileSync(`${ROOT}/src/${path}`, 'utf8')).not.toMatch(/^import |\bawait\b/m);
  });
});
