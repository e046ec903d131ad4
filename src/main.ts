// Imports nothing but what any version of Node.js can run, and nothing that takes time: see the classes.
import { unsupportedNodeVersion } from './util/node-version.ts';
import { StopSignal } from './util/stop-signal.ts';

const problem = unsupportedNodeVersion(process.versions.node);
if (problem === undefined) {
  const stop = new StopSignal();
  void import('./cli.ts').then(({ run }) => run(stop));
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
