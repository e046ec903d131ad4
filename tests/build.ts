import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds the program before the tests, so that those that start it as a child process test this very source; and the
 * benchmark.
 */
export default function build(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const run = (command: string, ...args: string[]): void => {
    execFileSync(command, args, { cwd: root, stdio: 'inherit' });
  };
  run('npm', 'run', '--silent', 'build');
  run(process.execPath, 'node_modules/typescript/bin/tsc', '--project', 'tests/bench');
}
