// Loaded before a bot (node --import) whose memory is to be looked at without its garbage.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
process.on('SIGUSR2', () => {
  if (typeof collect === 'function') for (let i = 0; i < 3; i += 1) collect();
});
