import { describe } from 'vitest';
import { runTwoProcesses } from '../support/processes.ts';
import { it } from '../support/program.ts';

describe('a bot of two processes and four shards', () => {
  it('identifies one shard in five seconds', ({ place }) => runTwoProcesses(place, 1, 60_000));
});
