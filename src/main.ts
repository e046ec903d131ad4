// Imports nothing but what Node.js 12 can parse, to say that it is too old (tests/util/node-version.test.ts), and nothing that
// takes time: signals may come already.
import { unsupportedNodeVersion } from './util/node-version.mjs';
import { StopSignal } from './util/stop-signal.ts';

const problem = unsupportedNodeVersion(process.versions.node);
if (problem === undefined) {
  const stop = new StopSignal();
  void import('./cli.ts').then(({ run }) => run(stop));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
