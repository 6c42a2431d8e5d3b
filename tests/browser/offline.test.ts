import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { context, page, useBrowser } from './page.ts';

const site = inject('siteAddress');
useBrowser();

/** What becomes of a request: an answer of its own, "hang", or the site's where there is none. */
type Fate = ((path: string) => { status: number; body?: string } | 'hang' | undefined) | 'cut';

let server: Server;
let root: string;
/** What the line and the server do; it may change while a page is open. */
let fate: Fate;

beforeEach(async () => {
  fate = () => undefined;
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (fate === 'cut') return request.socket.destroy();
    const own = fate(path);
    if (own === 'hang') return;
    if (own) return response.writeHead(own.status, { 'content-type': 'text/html' }).end(own.body);
    void fetch(new URL(path.slice(1), site), { method: request.method ?? 'GET' }).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'content-type': type });
      response.end(new Uint8Array(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
