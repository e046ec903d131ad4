import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** True where the index cache has the project's own article as the sources index it. */
    isIndexCached: boolean;
  }
}

/** Builds the program before the tests, which start it as a process, and fills the index cache. */
export default function build({ config, provide }: TestProject): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  // Otherwise the first tests would all index the project's own article at once.
  execFileSync(process.execPath, ['dist/src/main.js', '/help'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // While vitest watches, sources change after this.
  provide('isIndexCached', !config.watch);
}
