import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as plainIt } from 'vitest';
import { executeCommand } from '../../../src/interactions/execute.ts';
import { ownKnowledge } from '../../support/article.ts';
import { strayMarkup } from '../../support/html.ts';
import { customIdsByLabel, menuOf, textOf } from '../../support/messages.ts';
import { actAt, PREVIEW, post, type Running, startPreview, suggestAt } from '../../support/preview.ts';
import { it, NPM_OFFLINE, Place, PROGRAMS, ROOT } from '../../support/program.ts';

const START = [process.execPath, PREVIEW] as const;

/** Starting takes a second or two, on a machine that has nothing else to do. */
const PREVIEWS = { ...PROGRAMS, timeout: 60_000 } as const;

/** Where the first preview saves what it has learned, so that the others need not learn it again. */
const shared = new Place();
const CACHE = { CACHE_DIR: shared.folder() };
afterAll(() => shared.close());

/** The status of a request with what `fetch` does not let anybody send: other hosts, and paths as they are written. */
function statusOf(
  origin: string,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('the preview', PREVIEWS, () => {
  const place = new Place();
  let running: Running | undefined;
  const origin = (): string => running?.origin ?? '';
  beforeAll(async () => {
    running = await startPreview(place, CACHE);
  }, 60_000);
  afterAll(() => place.close());

  plainIt('gives its page out, which may load and run nothing from elsewhere', async () => {
    const page = await fetch(`${origin()}/`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/=]+';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await page.text()).toContain('<script type="importmap">{"imports":{');
  });

  plainIt('has every module of the page, and of the components it is made of, to give', async () => {
    const page = await (await fetch(`${origin()}/`)).text();
    const map: { imports: Record<string, string> } = JSON.parse(
      /importmap">(.*?)<\/script>/.exec(page)?.[1] ?? '',
    );
    const seen = new Set<string>();
    const left = [`${origin()}/preview.js`];
    for (let url = left.pop(); url !== undefined; url = left.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const response = await fetch(url);
      expect([url, response.status, response.headers.get('content-type')]).toEqual([
        url,
        200,
        'text/javascript; charset=utf-8',
      ]);
      // Comments have examples.
      const code = (await response.text()).replace(/\/\*.*?\*\//gs, '');
      for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"'\n]+)["']/g)) {
        const target = map.imports[name] ?? name;
        expect(target, `${name} in ${url}`).toMatch(/^\.{0,2}\//);
        left.push(new URL(target, url).href);
      }
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  plainIt('answers commands with the very messages that Discord is sent', async () => {
    const { reply, html } = await actAt(origin(), {
      kind: 'line',
      line: '/ask who attended',
      language: 'en',
    });
    const sent = executeCommand('ask', { question: 'who attended' }, 'en', ownKnowledge());
    expect(reply).toEqual(JSON.parse(JSON.stringify(sent)));
    expect(html).toContain('<strong>Petro was accompanied in the Oval Office');
  });

  plainIt('has buttons and menus that work', async () => {
    const { reply } = await actAt(origin(), { kind: 'line', line: '/ask who attended', language: 'en' });
    const press = (line = '') => actAt(origin(), { kind: 'press', line, private: false, language: 'en' });
    const context = await press(reply && customIdsByLabel(reply).get('In context'));
    expect(context.beside).toBe(true);
    expect(context.html).toContain('Only you can see this');
    const [question = '', line = ''] = [...(reply ? menuOf(reply) : [])][0] ?? [];
    const chosen = await press(line);
    expect(chosen.beside).toBe(false);
    expect(chosen.reply && textOf(chosen.reply)).toContain(question);
  });

  plainIt('suggests while somebody types', async () => {
    const [first] = await suggestAt(origin(), { line: '/quote speaker:pet', language: 'en' });
    expect(first?.line).toBe('/quote speaker:Gustavo Petro');
  });

  plainIt('shows hostile text as text', async () => {
    for (const line of [
      '<img src=x onerror=alert(1)>',
      '/ask "><script>alert(1)</script>',
      '/quote <b>&amp;',
    ]) {
      const { html } = await actAt(origin(), { kind: 'line', line, language: 'en' });
      expect(strayMarkup(html)).toBe('');
      expect(html).toContain('&lt;');
    }
  });

  plainIt.each([
    ['another host', { host: 'rebound.example.org' }],
    ['another page’s origin', { origin: 'https://example.org' }],
    ['a page of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses %s, whatever is asked for', async (_, headers) => {
    for (const path of ['/', '/preview.js', '/news', '/act'])
      expect(await statusOf(origin(), path, headers)).toBe(403);
    const json = { ...headers, 'content-type': 'application/json' };
    expect(await statusOf(origin(), '/act', json, 'POST')).toBe(403);
    expect(await statusOf(origin(), '/act', json, 'OPTIONS')).toBe(403);
  });

  plainIt.each([
    ['no JSON', '/act', '{', {}, 400],
    ['JSON of another kind', '/act', { kind: 'line', line: 1, language: 'en' }, {}, 400],
    ['a language that there is not', '/suggest', { line: '/', language: 'fr' }, {}, 400],
    ['a type that any page can send', '/act', '{}', { 'content-type': 'text/plain' }, 415],
    ['more than a message', '/act', { kind: 'line', line: 'x'.repeat(2001), language: 'en' }, {}, 400],
    ['much more than that', '/act', 'x'.repeat(40_000), {}, 413],
    ['what there is not', '/other', '{}', {}, 404],
  ])('refuses %s', async (_, path, body, headers, status) => {
    const response = await post(origin(), path, body, headers);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toBe('');
  });

  plainIt.each([
    '/../files.js',
    '/../../../../package.js',
    '/modules/lit/../../vitest/dist/index.js',
    '/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fconfig.js',
    '/modules/zod/index.js',
    '/modules/lit/../zod/index.js',
    '/modules/lit/package.json',
    '/modules/lit/%2e%2e/minisearch/dist/es/index.js',
    '/wire.ts',
    '/index.html',
    '/constructor',
  ])('gives nothing out but its page: not %s', async (path) => {
    expect(await statusOf(origin(), path, {})).toBe(404);
  });

  plainIt('is heard by this machine alone', async () => {
    const { port } = new URL(origin());
    // An address of this machine too, of those that a server on all of them would answer.
    const refused = new Promise((resolve) => {
      createConnection({ host: '127.0.0.2', port: Number(port) })
        .once('connect', () => resolve('connected'))
        .once('error', ({ message }) => resolve(message));
    });
    expect(await refused).not.toBe('connected');
  });
});

describe('the preview as a program', PREVIEWS, () => {
  it('prints where it is, and ends with 0 on Ctrl-C, also while somebody looks', async ({ place }) => {
    const { origin, program } = await startPreview(place, CACHE);
    const news = await fetch(`${origin}/news`);
    expect(news.headers.get('content-type')).toBe('text/event-stream');
    program.signal('SIGINT');
    const { code, stdout, stderr } = await program.ended();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The preview is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl-C ends it\)\n$/);
    await news.body?.cancel().catch(() => {});
  });

  it('follows changes in the corpus, and tells the page', async ({ place }) => {
    const folder = place.folder();
    cpSync(join(ROOT, 'corpus'), folder, { recursive: true });
    const { origin, program } = await startPreview(place, { ...CACHE, CORPUS_DIR: folder });
    const news = await fetch(`${origin}/news`);
    const reader = news.body?.pipeThrough(new TextDecoderStream()).getReader();
    place.defer(() => reader?.cancel());
    const article = join(folder, 'petro-trump-meeting.md');
    const text = readFileSync(article, 'utf8');
    // All at once: nobody finds half of it.
    const replace = (now: string): void => {
      const beside = join(place.folder(), 'article');
      writeFileSync(beside, now);
      renameSync(beside, article);
    };
    replace(text.replace('Petro was accompanied', 'Petro was joined'));
    expect((await reader?.read())?.value).toBe('data: {"kind":"changed","articles":1}\n\n');
    const { html } = await actAt(origin, { kind: 'line', line: '/ask who attended', language: 'en' });
    expect(html).toContain('Petro was joined in the Oval Office');
    replace(text.replace('published:', 'publishd:'));
    expect((await reader?.read())?.value).toMatch(/^data: \{"kind":"refused","reason":".*publishd/);
    expect(program.stderr).toContain('The articles stay as they were.');
  });

  it('answers privately where the bot would', async ({ place }) => {
    const { origin } = await startPreview(place, { ...CACHE, REPLIES: 'private' });
    const { html } = await actAt(origin, { kind: 'line', line: '/topics', language: 'en' });
    expect(html).toContain('Only you can see this');
  });

  it('says which port it cannot have, and how to choose another', async ({ place }) => {
    const { origin } = await startPreview(place, CACHE);
    const { port } = new URL(origin);
    const { code, stderr } = await place.run({ command: START, args: ['--port', port], env: CACHE });
    expect(code).toBe(1);
    expect(stderr).toMatch(`Cannot open port ${port} of 127.0.0.1`);
    expect(stderr).toContain('npm run preview -- --port');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.for([
    [['--port', 'x'], '--port should be a number from 0 to 65535, not "x".'],
    [['--port', '65536'], '--port should be a number from 0 to 65535, not "65536".'],
    [['--prot', '1'], '--help says what there is'],
    [['now'], '--help says what there is'],
  ] as const)('refuses %j', async ([args, expected], { place }) => {
    const { code, stdout, stderr } = await place.run({ command: START, args });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('    at ');
  });

  it('explains itself', async ({ place }) => {
    const { code, stdout } = await place.run({ command: START, args: ['--help'] });
    expect(code).toBe(0);
    expect(stdout).toContain('npm run preview [-- --port PORT]');
  });

  it('is what npm run preview starts', async ({ place }) => {
    const program = place.start({
      command: ['npm', 'run', '--silent', 'preview', '--', '--port', '0'],
      cwd: ROOT,
      env: { ...CACHE, ...NPM_OFFLINE },
    });
    await program.shows('The preview is at http://127.0.0.1:', 40_000);
    program.signalAll('SIGINT');
    await program.ended();
  });
});
