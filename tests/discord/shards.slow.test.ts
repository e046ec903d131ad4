import { describe } from 'vitest';
import { runTwoProcesses } from '../support/processes.ts';
import { it } from '../support/program.ts';

describe('a bot of two processes and four shards', () => {
  it('respects that one shard may identify in five seconds, of all processes together', ({ place }) =>
    runTwoProcesses(place, 1, 60_000));
});
