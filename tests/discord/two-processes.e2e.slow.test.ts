import { describe } from 'vitest';
import { runTwoProcesses } from '../support/processes.ts';
import { it } from '../support/program.ts';

describe('a bot of two processes and four shards', () => {
  it('answers everybody once, also after one is killed and started again, where one shard may identify at a time', ({
    place,
  }) => runTwoProcesses(place, 1, 60_000));
});
