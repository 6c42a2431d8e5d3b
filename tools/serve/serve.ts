import { createServer, type RequestListener, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { mediaTypes } from '../../src/site/media-types.ts';

interface ServeOptions {
  /** 0 takes any free port. */
  port: number;
  /** The path under which the site is served, beginning and ending with a slash. */
  basePath: string;
}

/**
 * Serves a folder of finished pages on this machine, as a web server would: folders by their
 * index page, unknown addresses by the site's own 404 page.
 *
 * @returns the server and the address of the home page.
 * @throws a message for the operator where the folder is missing or the port taken.
 */
export async function serveSite(
  folder: string,
  { port, basePath }: ServeOptions,
): Promise<{ server: Server; address: string }> {
  const server = createServer(siteListener(folder, basePath));
  return { server, address: `${await listen(server, port)}${basePath}` };
}

/**
 * Returns what answers requests for the pages of a folder.
 *
 * @throws a message for the operator where the folder is missing.
 */
export function siteListener(folder: string, basePath: string): RequestListener {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}/; run "npm run build" first.`);
  }
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(resolve(folder), {
    dev: true,
    etag: true,
    dotfiles: true,
    brotli: true,
    setHeaders(response, path) {
      const [, type] = types.find(([ending]) => path.endsWith(ending)) ?? [];
      if (type !== undefined) response.setHeader('content-type', type);
    },
  });
  return (request, response) => {
    const answerNotFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(basePath)) {
      if (!`${path}/`.startsWith(basePath) && !/^\/(?:\?|$)/.test(path)) return answerNotFound();
      response.writeHead(302, { location: basePath });
      return response.end();
    }
    request.url = `/${path.slice(basePath.length)}`;
    if (hidden.test(request.url)) return answerNotFound();
    // A server need not answer with parts of files, and sirv throws where a range ends before it begins.
    delete request.headers.range;
    // A build may remove a file between sirv's look at it and its reading.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    return files(request, response, answerNotFound);
  };
}

/** The types of files that sirv does not know, or knows less well, by the first ending that fits. */
const types: readonly [ending: string, type: string][] = [
  ['/feed.xml', mediaTypes.atom],
  ['/feed.json', mediaTypes.jsonFeed],
  ['.xml', mediaTypes.xml],
  ['.opml', mediaTypes.opml],
  ['.md', mediaTypes.markdown],
];

/** Paths of files that begin with a dot, which a site has below "/.well-known/" only. */
const hidden = /^[^?]*\/(?:\.|%2e)(?!well-known\/)/i;

/**
 * Tries a port of this machine; 0 is always free.
 *
 * @throws a message for the operator where it is taken.
 */
export async function assertFreePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((done) => server.close(done));
}

/**
 * Opens a server on this machine.
 *
 * @returns its address, without a slash at its end.
 * @throws a message for the operator where the port is taken.
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop the other server, or set PORT to another port.`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      done(`http://localhost:${typeof bound === 'object' && bound ? bound.port : port}`);
    });
  });
}
