import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { ROOT } from './support/program.ts';

/** The files that run Acta elsewhere: docs/acta.service and the Dockerfile. */

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const systemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe.skipIf(!systemd)(
  `the unit of systemd${systemd ? '' : ' (systemd-analyze is not installed)'}`,
  () => {
    const analyze = (...args: string[]) => {
      const folder = mkdtempSync(join(tmpdir(), 'acta-unit-'));
      const unit = join(folder, 'acta.service');
      // Wherever Node.js and the project are on this machine.
      const here = read('docs/acta.service')
        .replace('/usr/bin/node', process.execPath)
        .replaceAll('/opt/acta', ROOT);
      writeFileSync(unit, here);
      const { status, stdout, stderr } = spawnSync('systemd-analyze', [...args, unit], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      return { status, printed: stdout + stderr };
    };

    it('is one that systemd understands, word by word', () => {
      const { printed } = analyze('verify');
      // It looks at the units of this machine that ours names, too.
      expect(printed.split('\n').filter((line) => line.includes('acta.service'))).toEqual([]);
    });

    it('exposes little: 1.5 of 10 at most, as systemd counts', () => {
      const { status, printed } = analyze('security', '--offline=yes', '--threshold=15');
      expect(printed).toContain('Overall exposure level');
      expect(status, printed).toBe(0);
    });
  },
);

describe('the unit', () => {
  it('sets nothing that is not a setting', () => {
    const names = [...read('docs/acta.service').matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name);
    expect(names).not.toEqual([]);
    for (const name of names) expect(SETTINGS).toContain(name);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const ignored = read('.dockerignore')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  it('copies what there is, and what its build is given', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied).toEqual(expect.arrayContaining(['package.json', 'src', 'commands', 'corpus']));
    for (const name of copied) {
      expect(existsSync(join(ROOT, name)), name).toBe(true);
      expect(ignored).toContain(`!${name}`);
    }
  });

  it('gets nothing else from this folder, above all no .env', () => {
    expect(ignored[0]).toBe('*');
    expect(ignored.filter((line) => line.startsWith('!.'))).toEqual([]);
  });

  it('runs on a Node.js that Acta runs on, with its own settings', () => {
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, version]) => version);
    expect(versions).toEqual(['24', '24']);
    expect(read('package.json')).toContain('>=24.0.0');
    const [, variables = ''] = /^ENV (.+)$/m.exec(dockerfile) ?? [];
    const names = variables.split(' ').map((one) => one.split('=')[0]);
    for (const name of names) expect([...SETTINGS, 'NODE_ENV']).toContain(name);
  });

  it('starts what the build makes', () => {
    expect(dockerfile).toContain('ENTRYPOINT ["node", "dist/src/main.js"]');
    expect(existsSync(join(ROOT, 'dist/src/main.js'))).toBe(true);
  });
});
