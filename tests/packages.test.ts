import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from './support/program.ts';

function readJson<S extends z.ZodType>(name: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(readFileSync(join(ROOT, name), 'utf8')));
}

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies } = readJson(
  'package.json',
  z.looseObject({ dependencies: versions, devDependencies: versions }),
);
const { packages } = readJson(
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
/** The packages but for the project itself. */
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licenses that only ask to be named, so that Acta may be MIT. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
/** For tools that are not distributed, also a license that asks for the source of changes to its own files. */
const ALLOWED_FOR_TOOLS = [...PERMISSIVE, 'MPL-2.0'];
/** Packages whose license field is no SPDX identifier, with the license in their file LICENSE. */
const LICENSE_FILES = new Map([['node_modules/discord-markdown-parser', 'Apache-2.0']]);

it('pins every dependency to an exact version', () => {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  for (const [name, version] of all) expect(packages[`node_modules/${name}`]).toMatchObject({ version });
});

it('installs no package with an install script', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

it('installs only packages whose license is compatible with MIT', () => {
  const incompatible = installed.filter(([path, { license = '', dev }]) => {
    const allowed = dev ? ALLOWED_FOR_TOOLS : PERMISSIVE;
    return !(LICENSE_FILES.get(path) ?? license)
      .split(' OR ')
      .some((name) => allowed.includes(name.replace(/[()]/g, '')));
  });
  expect(incompatible).toEqual([]);
});

it('verifies every package by its checksum', () => {
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

it('runs without the development dependencies', () => {
  // Types leave no import in the built files. The preview is a tool for editors, who have installed everything.
  const builtFiles = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:src|commands)\/(?!tools\/preview\/).*\.js$/.test(path),
  );
  expect(builtFiles).toContain('src/main.js');
  const imported = builtFiles.flatMap((path) => {
    const code = readFileSync(join(ROOT, 'dist', path), 'utf8');
    return [...code.matchAll(/(?:\bfrom |\bimport |\bimport\()'((?:@[\w.-]+\/)?[a-z][\w.-]*)[/']/g)].map(
      ([, name]) => name,
    );
  });
  expect(imported).toContain('discord.js');
  for (const name of new Set(imported)) expect(Object.keys(dependencies)).toContain(name);
});
