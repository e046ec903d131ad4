import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { ROOT } from './support/program.ts';

/** Tests of docs/acta.service, docs/operations.md and the Dockerfile. */

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe.skipIf(!hasSystemd)(
  `the systemd unit${hasSystemd ? '' : ' (skipped: systemd-analyze is not installed)'}`,
  () => {
    const analyze = (...args: string[]) => {
      const folder = mkdtempSync(join(tmpdir(), 'acta-unit-'));
      const unit = join(folder, 'acta.service');
      const local = read('docs/acta.service')
        .replace('/usr/bin/node', process.execPath)
        .replaceAll('/opt/acta', ROOT);
      writeFileSync(unit, local);
      const { status, stdout, stderr } = spawnSync('systemd-analyze', [...args, unit], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      return { status, output: stdout + stderr };
    };

    it('is valid', () => {
      const { output } = analyze('verify');
      // The units of this machine that ours depends on are verified too.
      expect(output.split('\n').filter((line) => line.includes('acta.service'))).toEqual([]);
    });

    it('has an exposure level of at most 1.5 of 10', () => {
      const { status, output } = analyze('security', '--offline=yes', '--threshold=15');
      expect(output).toContain('Overall exposure level');
      expect(status, output).toBe(0);
    });
  },
);

describe('the systemd unit', () => {
  it('sets only settings of Acta', () => {
    const names = [...read('docs/acta.service').matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name);
    expect(names).not.toEqual([]);
    for (const name of names) expect(SETTINGS).toContain(name);
  });

  it('leaves no core dump, which would hold the token', () => {
    expect(read('docs/acta.service')).toMatch(/^LimitCORE=0$/m);
  });
});

describe('a folder with nothing but what docs/operations.md names', () => {
  const [, list = ''] = /Only ([^.]+(?:\.json[^.]*)?) are needed\./.exec(read('docs/operations.md')) ?? [];
  const names = [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

  /** Starts the program in a copy of these files and folders. */
  const startWith = (copied: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'acta-copy-'));
    for (const name of copied) {
      if (name === 'node_modules') symlinkSync(join(ROOT, name), join(folder, name));
      else cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/main.js', '/quote petro'], {
      cwd: folder,
      env: { CACHE_DIR: join(ROOT, '.cache') },
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return { status, stdout, stderr };
  };

  it('answers', () => {
    expect(names).toContain('src/lexicon/data');
    const { status, stdout, stderr } = startWith(names);
    expect(stdout).toMatch(/^Gustavo Petro\n/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('says what is missing without the tables of the lexicon', () => {
    const { status, stderr } = startWith(names.filter((name) => name !== 'src/lexicon/data'));
    expect(stderr).toBe('src/lexicon/data is missing; get it back from the repository.\n');
    expect(status).toBe(1);
  });
});

describe('the file of the token', () => {
  it.each([
    ['README.md', '.env'],
    ['.env.example', '.env'],
    ['docs/acta.service', '/etc/acta.env'],
  ])('can be read by its owner only, if created as %s says', (document, target) => {
    const [command = ''] = /install (?:-m |--mode=)\d+ \.env\.example [\w./]+/.exec(read(document)) ?? [];
    expect(command.endsWith(` ${target}`)).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'acta-env-'));
    const created = join(folder, 'created');
    copyFileSync(join(ROOT, '.env.example'), join(folder, '.env.example'));
    spawnSync('sh', ['-c', `umask 022; ${command.slice(0, -target.length)} ${created}`], { cwd: folder });
    const { mode } = statSync(created);
    rmSync(folder, { recursive: true });
    expect((mode & 0o777).toString(8)).toBe('600');
  });

  it('is created in no other way by the documents', () => {
    for (const document of [
      'README.md',
      '.env.example',
      'docs/acta.service',
      'docs/operations.md',
      'CONTRIBUTING.md',
    ])
      expect(read(document)).not.toMatch(/(?:\bcp\b|>).*\.env\b/);
  });
});

describe('the Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const ignored = read('.dockerignore')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  it('copies files that exist and that .dockerignore lets through', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied).toEqual(expect.arrayContaining(['package.json', 'src', 'commands', 'corpus']));
    for (const name of copied) {
      expect(existsSync(join(ROOT, name)), name).toBe(true);
      expect(ignored).toContain(`!${name}`);
    }
  });

  it('gets nothing else from this folder, above all not .env', () => {
    expect(ignored[0]).toBe('*');
    expect(ignored.filter((line) => line.startsWith('!.'))).toEqual([]);
  });

  it('runs on a supported Node.js, with settings of Acta', () => {
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, version]) => version);
    expect(versions).toEqual(['24', '24']);
    expect(read('package.json')).toContain('>=24.0.0');
    const [, variables = ''] = /^ENV (.+)$/m.exec(dockerfile) ?? [];
    const names = variables.split(' ').map((variable) => variable.split('=')[0]);
    for (const name of names) expect([...SETTINGS, 'NODE_ENV']).toContain(name);
  });

  it('starts the built program', () => {
    expect(dockerfile).toContain('ENTRYPOINT ["node", "dist/src/main.js"]');
    expect(existsSync(join(ROOT, 'dist/src/main.js'))).toBe(true);
  });
});
