import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as plainIt } from 'vitest';
import { ownKnowledge } from '../../support/article.ts';
import { disallowedMarkup } from '../../support/message-markup.ts';
import { customIdsByLabel, menuOf, textOf, withoutRevisions } from '../../support/messages.ts';
import {
  fetchSuggestions,
  PREVIEW,
  post,
  postAction,
  type RunningPreview,
  startPreview,
} from '../../support/preview.ts';
import { it, NPM_OFFLINE, Place, PROGRAMS, ROOT, SHARED_CACHE } from '../../support/program.ts';
import { replyToCommand } from '../../support/replies.ts';

const COMMAND = [process.execPath, PREVIEW] as const;

interface RawRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** Sends a request that `fetch` would not: with any host, and a path that is not normalized. */
function sendRaw(
  origin: string,
  path: string,
  { headers = {}, method = 'GET' }: RawRequest = {},
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      resolve({ status: response.statusCode ?? 0, body });
    });
    sent.once('upgrade', ({ statusCode = 0 }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, body: '' });
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('the preview', PROGRAMS, () => {
  const place = new Place();
  let running: RunningPreview | undefined;
  const origin = (): string => running?.origin ?? '';
  beforeAll(async () => {
    // It blocks for seconds the first time, in which the server would close connections that `fetch` then uses again.
    ownKnowledge();
    running = await startPreview(place);
  });
  afterAll(() => place.close());

  plainIt('serves a page that may load and run nothing from elsewhere', async () => {
    const page = await fetch(`${origin()}/?language=es`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    const html = await page.text();
    expect(html).toContain('<script type="module" src="/main.ts"></script>');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=")/);
  });

  plainIt('serves every module that the page imports, all from its own origin', async () => {
    const visited = new Set<string>();
    const queue = [`${origin()}/main.ts`];
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      if (visited.has(url)) continue;
      visited.add(url);
      const response = await fetch(url);
      expect([url, response.status, response.headers.get('content-type')]).toEqual([
        url,
        200,
        'text/javascript',
      ]);
      // Comments contain examples.
      const code = (await response.text()).replace(/\/\*.*?\*\//gs, '');
      for (const [, specifier = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"'\n]+)["']/g)) {
        expect(specifier, `in ${url}`).toMatch(/^\/[^/]/);
        queue.push(new URL(specifier, url).href);
      }
    }
    expect(visited.size).toBeGreaterThan(30);
  });

  plainIt.each([
    ['/styles.css', { accept: 'text/css' }, 'text/css'],
    ['/bot-avatar.svg', {}, 'image/svg+xml'],
    ['/ana-avatar.svg', {}, 'image/svg+xml'],
    ['/ben-avatar.svg', {}, 'image/svg+xml'],
    ['/eye.svg', {}, 'image/svg+xml'],
  ])('serves %s', async (path, headers, type) => {
    const response = await fetch(`${origin()}${path}`, { headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  plainIt('answers commands with the payloads that Discord is sent', async () => {
    const { reply, html } = await postAction(origin(), {
      kind: 'send',
      content: '/ask who attended',
      person: 'ana',
      language: 'en',
    });
    const payload = replyToCommand('ask', { question: 'who attended' }, 'en', ownKnowledge());
    expect(withoutRevisions(reply ?? {})).toEqual(withoutRevisions(payload));
    expect(html).toContain('<strong>Petro was accompanied in the Oval Office');
  });

  plainIt('has buttons and select menus that work', async () => {
    const { reply } = await postAction(origin(), {
      kind: 'send',
      content: '/ask who attended',
      person: 'ana',
      language: 'en',
    });
    const use = (customId = '') =>
      postAction(origin(), {
        kind: 'component',
        customId,
        ephemeral: false,
        isOwn: true,
        person: 'ana',
        language: 'en',
      });
    const context = await use(reply && customIdsByLabel(reply).get('In context'));
    expect(context.asNewMessage).toBe(true);
    expect(context.html).toContain('Only you can see this');
    const [question = '', customId = ''] = [...(reply ? menuOf(reply) : [])][0] ?? [];
    const chosen = await use(customId);
    expect(chosen.asNewMessage).toBe(false);
    expect(chosen.reply && textOf(chosen.reply)).toContain(question);
  });

  plainIt('suggests values for options', async () => {
    const [first] = await fetchSuggestions(origin(), { text: '/quote speaker:pet', language: 'en' });
    expect(first?.text).toBe('/quote speaker:Gustavo Petro');
  });

  plainIt('escapes hostile text', async () => {
    for (const content of [
      '<img src=x onerror=alert(1)>',
      '/ask "><script>alert(1)</script>',
      '/quote <b>&amp;',
    ]) {
      const { html } = await postAction(origin(), { kind: 'send', content, person: 'ana', language: 'en' });
      expect(disallowedMarkup(html)).toBe('');
      expect(html).toContain('&lt;');
    }
  });

  plainIt.each([
    ['another host', { host: 'rebound.example.org' }],
    ['another IP address as host', { host: '192.0.2.1:80' }],
    ['the origin of another site', { origin: 'https://example.org' }],
    ['same-site requests of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses %s on every path', async (_, headers) => {
    for (const path of ['/', '/main.ts', '/styles.css', '/@vite/client', '/api/events', '/api/act'])
      expect((await sendRaw(origin(), path, { headers })).status, path).toBe(403);
    const json = { ...headers, 'content-type': 'application/json' };
    for (const method of ['POST', 'OPTIONS'])
      expect((await sendRaw(origin(), '/api/act', { headers: json, method })).status).toBe(403);
  });

  plainIt('lets no other origin read its responses', async () => {
    for (const path of ['/', '/main.ts', '/bot-avatar.svg']) {
      const { headers } = await fetch(`${origin()}${path}`, { headers: { origin: origin() } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  plainIt.each([
    ['a body that is not JSON', '/api/act', '{', {}, 400],
    [
      'a field of another type',
      '/api/act',
      { kind: 'send', content: 1, person: 'ana', language: 'en' },
      {},
      400,
    ],
    [
      'a person that the preview does not have',
      '/api/act',
      { kind: 'send', content: '/topics', person: 'eve', language: 'en' },
      {},
      400,
    ],
    ['an unknown language', '/api/suggest', { text: '/', language: 'fr' }, {}, 400],
    ['a content type that needs no preflight', '/api/act', '{}', { 'content-type': 'text/plain' }, 415],
    [
      'content longer than a message',
      '/api/act',
      { kind: 'send', content: 'x'.repeat(2001), person: 'ana', language: 'en' },
      {},
      400,
    ],
    ['a body that is far too long', '/api/act', 'x'.repeat(40_000), {}, 413],
    ['an unknown endpoint', '/api/other', '{}', {}, 404],
    ['a POST to another path', '/other', '{}', {}, 404],
  ])('refuses %s', async (_, path, body, headers, status) => {
    const response = await post(origin(), path, body, headers);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toBe('');
  });

  plainIt('opens no WebSocket', async () => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': 'vite-hmr',
    };
    expect((await sendRaw(origin(), '/', { headers })).status).not.toBe(101);
  });

  plainIt('opens no files in an editor', async () => {
    expect((await sendRaw(origin(), '/__open-in-editor?file=no-such-file')).status).toBe(404);
  });

  plainIt('listens on 127.0.0.1 only', async () => {
    const { port } = new URL(origin());
    // Another loopback address, which a server on all addresses would answer.
    const outcome = new Promise((resolve) => {
      createConnection({ host: '127.0.0.2', port: Number(port) })
        .once('connect', () => resolve('connected'))
        .once('error', ({ message }) => resolve(message));
    });
    expect(await outcome).not.toBe('connected');
  });
});

describe('the files that the preview serves', PROGRAMS, () => {
  const place = new Place();
  const SECRET = 'a-token-that-nobody-may-read';
  let project = '';
  let origin = '';
  beforeAll(async () => {
    project = place.project();
    writeFileSync(join(project, '.env'), `LOG_LEVEL=info\n# ${SECRET}\n`);
    // In the folder that is served, but denied by name.
    writeFileSync(join(project, 'src/tools/preview/page/.env'), SECRET);
    const main = join(project, 'dist/src/tools/preview/main.js');
    ({ origin } = await startPreview(place, SHARED_CACHE, main));
    // Vite serves modules of packages once a module of the page imports them.
    await fetch(`${origin}/main.ts`);
  });
  afterAll(() => place.close());

  /** Queries by which Vite returns a file in another form. */
  const QUERIES = [
    '',
    '?raw',
    '?import&raw',
    '?import&raw??',
    '?url',
    '?inline',
    '?inline&import',
    '?direct',
    '?.svg?.wasm?init',
    '?worker&inline',
    '?raw&.css',
  ];
  const HEADERS = [{}, { accept: 'text/css' }, { 'sec-fetch-dest': 'script' }];

  plainIt.each([
    ['a system file', () => '/@fs/etc/passwd', 'root:'],
    ['.env', () => `/@fs${project}/.env`, SECRET],
    ['.env in the page’s folder', () => '/.env', SECRET],
    ['.env by a relative path', () => '/../../../../.env', SECRET],
    ['.env by an encoded path', () => '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/.env', SECRET],
    ['.env by encoded slashes', () => '/..%2f..%2f..%2f..%2f.env', SECRET],
    ['.env by way of the page', () => `/@fs${project}/src/tools/preview/page/../../../../.env`, SECRET],
    ['.env as a module', () => `/@id/${project}/.env`, SECRET],
    ['the corpus', () => `/@fs${project}/corpus/petro-trump-meeting.md`, 'Oval Office'],
    ['package.json', () => `/@fs${project}/package.json`, '"acta"'],
    ['sources of the server', () => `/@fs${project}/src/tools/preview/guard.ts`, 'forbiddenReason'],
    ['other packages', () => `/@fs${ROOT}node_modules/zod/package.json`, '"zod"'],
    [
      'files of its packages that are not imported',
      () => `/@fs${ROOT}node_modules/lit/package.json`,
      '"lit"',
    ],
  ])('do not include %s', async (_, path, content) => {
    expect([403, 404]).toContain((await sendRaw(origin, path())).status);
    for (const query of QUERIES) {
      for (const headers of HEADERS) {
        const { status, body } = await sendRaw(origin, path() + query, { headers });
        expect(body, `${status} ${path()}${query}`).not.toContain(content);
      }
    }
  });

  plainIt.each(['/server.ts', '/index.html', '/node_modules/zod/index.js', '/wrong.ts', '/constructor'])(
    'do not include %s',
    async (path) => {
      expect((await sendRaw(origin, path)).status).toBe(404);
    },
  );
});

describe('the preview as a program', PROGRAMS, () => {
  it.for(['SIGINT', 'SIGTERM'] as const)(
    'prints its address, and exits with 0 on %s, also with open pages',
    async (signal, { place }) => {
      const { origin, program } = await startPreview(place);
      const events = await fetch(`${origin}/api/events`);
      expect(events.headers.get('content-type')).toBe('text/event-stream');
      program.signal(signal);
      const { code, stdout, stderr } = await program.ended();
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^The preview is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl-C stops it\)\n$/);
      await events.body?.cancel().catch(() => {});
    },
  );

  it('follows changes in the corpus, and tells the page', async ({ place }) => {
    const folder = place.folder();
    cpSync(join(ROOT, 'corpus'), folder, { recursive: true });
    const { origin, program } = await startPreview(place, { CORPUS_DIR: folder });
    const events = await fetch(`${origin}/api/events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    place.defer(() => reader?.cancel());
    const article = join(folder, 'petro-trump-meeting.md');
    const text = readFileSync(article, 'utf8');
    // Atomically, so that no half of it is read.
    const replace = (newText: string): void => {
      const temporary = join(place.folder(), 'article');
      writeFileSync(temporary, newText);
      renameSync(temporary, article);
    };
    replace(text.replace('Petro was accompanied', 'Petro was joined'));
    expect((await reader?.read())?.value).toBe('data: {"kind":"reloaded","articles":1}\n\n');
    const { html } = await postAction(origin, {
      kind: 'send',
      content: '/ask who attended',
      person: 'ana',
      language: 'en',
    });
    expect(html).toContain('Petro was joined in the Oval Office');
    replace(text.replace('published:', 'publishd:'));
    expect((await reader?.read())?.value).toMatch(/^data: \{"kind":"failed","reason":".*publishd/);
    expect(program.stderr).toContain('The articles stay as they were.');
  });

  it('answers privately if the bot would', async ({ place }) => {
    const { origin } = await startPreview(place, { REPLIES: 'private' });
    const { html } = await postAction(origin, {
      kind: 'send',
      content: '/topics',
      person: 'ana',
      language: 'en',
    });
    expect(html).toContain('Only you can see this');
  });

  it('names the port that is taken, and how to choose another', async ({ place }) => {
    const { origin } = await startPreview(place);
    const { port } = new URL(origin);
    const { code, stderr } = await place.run({ command: COMMAND, args: ['--port', port] });
    expect(code).toBe(1);
    expect(stderr).toMatch(`Cannot open port ${port} of 127.0.0.1`);
    expect(stderr).toContain('npm run preview -- --port');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.for([
    [['--port', 'x'], '--port should be a number from 0 to 65535, not "x".'],
    [['--port', '65536'], '--port should be a number from 0 to 65535, not "65536".'],
    [['--prot', '1'], '--help lists what there is'],
    [['now'], '--help lists what there is'],
  ] as const)('refuses %j', async ([args, expected], { place }) => {
    const { code, stdout, stderr } = await place.run({ command: COMMAND, args });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('    at ');
  });

  it('prints its help', async ({ place }) => {
    const { code, stdout } = await place.run({ command: COMMAND, args: ['--help'] });
    expect(code).toBe(0);
    expect(stdout).toContain('npm run preview [-- --port PORT]');
  });

  it('is what npm run preview starts', async ({ place }) => {
    const program = place.start({
      command: ['npm', 'run', '--silent', 'preview', '--', '--port', '0'],
      cwd: ROOT,
      env: NPM_OFFLINE,
    });
    await program.shows('The preview is at http://127.0.0.1:');
    program.signalAll('SIGINT');
    await program.ended();
  });
});
