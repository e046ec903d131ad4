import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { responder, responseOf } from '../../src/discord/callback.ts';

const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
});

/** An API that answers each request as `answer` does, given how many came before it. */
async function api(answer: (response: ServerResponse, before: number, request: IncomingMessage) => void) {
  let requests = 0;
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      answer(response, requests, request);
      requests += 1;
    });
  });
  server.on('connection', (socket) => {
    open += 1;
    most = Math.max(most, open);
    socket.on('close', () => {
      open -= 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ending.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    respond: responder(`http://127.0.0.1:${address.port}/api`),
    requests: () => requests,
    most: () => most,
  };
}

const interaction = { id: '1', token: 'token' };
const response = responseOf(4, { content: 'pong' });
const json = (to: ServerResponse, status: number, body: object): void => {
  to.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

describe('a response', () => {
  it('goes to the interaction’s callback, with what Discord wants to know of whoever calls', async () => {
    let request: IncomingMessage | undefined;
    const { respond } = await api((to, _, from) => {
      request = from;
      to.writeHead(204).end();
    });
    await respond(interaction, response);
    expect(request).toMatchObject({ method: 'POST', url: '/api/v10/interactions/1/token/callback' });
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': `${response.length}`,
      'user-agent': expect.stringMatching(/^DiscordBot \(https:\/\/discord\.js\.org, /),
    });
    expect(request?.headers).not.toHaveProperty('authorization');
  });

  it('that Discord refuses is not sent again, and what Discord says is told', async () => {
    const { respond, requests } = await api((to) =>
      json(to, 404, { code: 10062, message: 'Unknown interaction' }),
    );
    await expect(respond(interaction, response)).rejects.toMatchObject({
      status: 404,
      code: 10062,
      message: 'Unknown interaction',
    });
    expect(requests()).toBe(1);
  });

  it('is sent again after a page of what stands before Discord, and after as long as it is told to wait', async () => {
    const began = performance.now();
    const { respond, requests } = await api((to, before) => {
      if (before === 0) to.writeHead(502).end('<html>Bad gateway</html>');
      else if (before === 1) to.writeHead(429, { 'Retry-After': '1' }).end('rate limited');
      else if (before === 2) json(to, 429, { message: 'You are being rate limited.', retry_after: 0.5 });
      else to.writeHead(204).end();
    });
    await respond(interaction, response);
    expect(requests()).toBe(4);
    expect(performance.now() - began).toBeGreaterThan(1_500);
  });

  it('whose first attempt had arrived after all counts as sent', async () => {
    const { respond } = await api((to, before) => {
      if (before === 0) to.destroy();
      else json(to, 400, { code: 40060, message: 'Interaction has already been acknowledged.' });
    });
    await expect(respond(interaction, response)).resolves.toBeUndefined();
  });

  it('is given up when it would come too late', async () => {
    const { respond, requests } = await api((to) => json(to, 429, { retry_after: 60 }));
    await expect(respond(interaction, response)).rejects.toMatchObject({ status: 429 });
    expect(requests()).toBe(1);
  });
});

it('many at once share five hundred connections', async () => {
  const { respond, requests, most } = await api((to) => setTimeout(() => to.writeHead(204).end(), 100));
  await Promise.all(Array.from({ length: 1_200 }, () => respond(interaction, response)));
  expect(requests()).toBe(1_200);
  expect(most()).toBe(500);
});
