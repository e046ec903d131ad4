import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

/** What others wrote that Acta comes with. */
function read<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')));
}

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies } = read(
  'package.json',
  z.looseObject({ dependencies: versions, devDependencies: versions }),
);
const { packages } = read(
  'package-lock.json',
  z.looseObject({
    packages: z.record(
      z.string(),
      z.looseObject({
        license: z.string().optional(),
        hasInstallScript: z.boolean().default(false),
        dev: z.boolean().default(false),
        integrity: z.string().optional(),
      }),
    ),
  }),
);
/** All packages but the project itself. */
const others = Object.entries(packages).filter(([path]) => path !== '');

/** Licences that ask for no more than to be named, so that Acta may be MIT. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** And, for tools that are not passed on, one that asks for changes to its own files. */
const FOR_TOOLS = [...PERMISSIVE, 'MPL-2.0'];
/** Packages that name theirs in words of their own, and which it is by the file LICENSE that they come with. */
const BY_FILE = new Map([['node_modules/discord-markdown-parser', 'Apache-2.0']]);

it('every dependency is one exact version', () => {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  for (const [name, version] of all) expect(packages[`node_modules/${name}`]).toMatchObject({ version });
});

it('no package runs a script when it is installed', () => {
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

it('every package has a licence that goes with Acta’s', () => {
  const strange = others.filter(([path, { license = '', dev }]) => {
    const allowed = dev ? FOR_TOOLS : PERMISSIVE;
    return !(BY_FILE.get(path) ?? license)
      .split(' OR ')
      .some((one) => allowed.includes(one.replace(/[()]/g, '')));
  });
  expect(strange).toEqual([]);
});

it('every package is held to what it was when it was chosen', () => {
  expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});
