import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the program before the tests, so that those that start it as a child process test this very source. */
export default function build(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
