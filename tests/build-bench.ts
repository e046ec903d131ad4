import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the benchmark before the slow tests, which start it as a process. */
export default function buildBench(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'tests/bench'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
}
