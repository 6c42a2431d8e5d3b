import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { laterScripts } from '../client/later-scripts.ts';
import type { Plates } from '../output/build-job.ts';

/** A file of the site that can be printed. */
export interface Sheet {
  /** Below the site's folder, e.g. "pairs/la-vn/index.html". */
  file: string;
  /** Changes whenever the file may; none where a file is to be printed each time. */
  key: string | undefined;
  /** Prints it. */
  print: () => Promise<Buffer>;
}

/** Prints pages of the content that is held (`provideContent`). */
export interface Press {
  /** The routes of the site, by their files, e.g. "src/pages/about.astro". */
  routes: readonly string[];
  /** The files of a route. */
  sheetsOf(route: string): Promise<Sheet[]>;
}

/** What Astro's compiled program exports, as far as it is used here. */
interface Program {
  app: Required<ConstructorParameters<typeof StaticPaths>[0]> & {
    logger: unknown;
    setInternals(internals: { pagesByKeys: Map<string, never> }): void;
    setOptions(options: { settings: { scripts: never[] }; logger: unknown }): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  };
}

/**
 * Opens the press.
 *
 * @param siteUrl the site's public address.
 */
export async function openPress({ key, program }: Plates, siteUrl: string): Promise<Press> {
  const entry = readdirSync(program).find((name) => name.startsWith('prerender-entry')) ?? '';
  const address = pathToFileURL(resolve(join(program, entry))).href;
  const { app } = (await import(address)) as Program;
  app.setInternals({ pagesByKeys: new Map<string, never>() });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });

  const { manifest } = app;
  const own: RouteData[] = manifest.routes.map(({ routeData }) => routeData).filter(isOwn);
  const routes = new Map(own.map((route) => [route.component, route]));
  const print = async (route: RouteData, pathname: string): Promise<Buffer> => {
    const path = route.type === 'page' ? asFolder(pathname) : pathname;
    const request = new Request(new URL(manifest.base + path.slice(1), siteUrl));
    const response = await app.render(request, { routeData: route });
    if (response.status >= 400 && !statusPage.test(pathname)) {
      throw new Error(`${path} was answered with ${response.status} instead of a page.`);
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    return route.type === 'page' ? withLaterScripts(bytes) : bytes;
  };
  return {
    routes: [...routes.keys()],
    async sheetsOf(component) {
      const route = routes.get(component);
      if (!route) throw new Error(`There is no route ${component}.`);
      const paths = await new StaticPaths({
        manifest: {
          ...manifest,
          routes: manifest.routes.filter(({ routeData }) => routeData === route),
        },
        routeCache: app.routeCache,
        getComponentByRoute: (wanted: RouteData) => app.getComponentByRoute(wanted),
      }).getAll();
      return paths.map(({ pathname, cacheKey }) => ({
        file: fileOf(route, pathname),
        key: cacheKey === undefined ? undefined : `${key} ${cacheKey}`,
        print: () => print(route, pathname),
      }));
    },
  };
}

/** Astro adds routes of its own. */
function isOwn({ origin }: RouteData): boolean {
  return origin === 'project';
}

const statusPage = /^\/404\/?$/;

function asFolder(pathname: string): string {
  return pathname.replace(/\/?$/, '/');
}

function fileOf({ type }: RouteData, pathname: string): string {
  if (type !== 'page') return pathname.replace(/^\//, '');
  if (statusPage.test(pathname)) return '404.html';
  return `${asFolder(pathname).slice(1)}index.html`;
}

/** Each byte as a letter: what is looked for is ASCII, and the rest comes back as it was. */
function withLaterScripts(page: Buffer): Buffer {
  return Buffer.from(laterScripts(page.toString('latin1')), 'latin1');
}
