import { createServer } from 'node:net';
import type { Place } from './program.ts';

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(place: Place): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  place.defer(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  await new Promise((resolve) => server.close(resolve));
  return `${address.port}`;
}
