import type { APIContext, APIRoute, RouteData } from 'astro';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { languageOfRoute } from '../../site/route-language.ts';
import { inLanguage } from '../../text/in-language.ts';

// Vite compiles this together with the pages (`keep-program.ts`), as it compiles Astro's own entry.

/** A route of the site. */
export interface CompiledRoute {
  /** Its file, e.g. "src/pages/about.astro"; routes of several languages have the same. */
  component: string;
  /** Where its pages are, e.g. "/vi/pairs/[pair]". */
  pattern: string;
  type: RouteData['type'];
  /** Whether it is one page; other routes have a page for each value of a parameter. */
  isOfOnePage: boolean;
  paths(): Promise<CompiledPath[]>;
  /** Renders a page, without deferring its scripts: Astro’s response, or what the page itself threw. */
  render(address: URL): Promise<{ response: Response } | { thrown: unknown }>;
}

export interface CompiledPath {
  pathname: string;
  cacheKey?: string | undefined;
  /** Asks an endpoint for the file; pages have none. @throws what the endpoint threw. */
  ask?: () => Promise<Response | string>;
}

class ThrownByPage extends Error {}

/** Throws what a page threw, which Astro would show on a page of its own. */
class PageApp extends App {
  override renderError(...[request, options]: Parameters<App['renderError']>): Promise<Response> {
    const { status, error } = options;
    if (status === 500 && error) throw new ThrownByPage('', { cause: error });
    return super.renderError(request, options);
  }
}

const { manifest } = createApp();

/** `open-renderer.ts` defers scripts instead: another response would be a fifteenth of the work on a page. */
const locals: App.Locals = { defersScripts: true };

/** The path under which the site is served. */
export const base: string = manifest.base;

/** A module that answers with a file. */
interface Endpoint {
  GET: APIRoute;
  /** Returns the text of the file without a response, which takes less time. */
  write?: (props: Record<string, unknown>, site: URL | undefined) => string;
  getStaticPaths?: (route: { routePattern: string }) => Promise<EndpointPath[]>;
}

interface EndpointPath {
  params: Record<string, string | undefined>;
  props?: Record<string, unknown>;
  cacheKey?: string;
}

/** By their files, as seen from here. They are called directly, as Astro takes longer for most than they do. */
const endpoints = import.meta.glob<Endpoint>('../../pages/**/*.ts');

async function pathsOfEndpoint(
  load: () => Promise<Endpoint>,
  routePattern: string,
): Promise<CompiledPath[]> {
  const { GET, write, getStaticPaths } = await load();
  const language = await languageOfRoute(routePattern);
  const site = manifest.site === undefined ? undefined : new URL(manifest.site);
  const paths = (await getStaticPaths?.({ routePattern })) ?? [{ params: {} }];
  return paths.map(({ params, props = {}, cacheKey }: EndpointPath) => ({
    pathname: routePattern.replace(/\/\[(?:\.{3})?(\w+)\]/g, (_, name: string) =>
      params[name] === undefined ? '' : `/${params[name]}`,
    ),
    cacheKey,
    // All that our endpoints read of the context; a test compares their files with those that Astro writes.
    ask: () =>
      inLanguage(language, async () =>
        write ? write(props, site) : GET({ params, props, site } as unknown as APIContext),
      ),
  }));
}

/** Astro imports the module of a page twice for each page. */
const pageMap = new Map(
  [...(manifest.pageMap ?? [])].map(([component, load]) => {
    let loaded: ReturnType<typeof load> | undefined;
    return [component, () => (loaded ??= load())];
  }),
);

/** The routes of the project, and those that it adds for other languages; Astro has others of its own. */
export const compiledRoutes: CompiledRoute[] = manifest.routes
  .filter(({ routeData }) => routeData.origin !== 'internal')
  .map((route): CompiledRoute => {
    const { routeData } = route;
    const endpoint = endpoints[routeData.component.replace(/^src/, '../..')];
    // An app of one route, so that Astro computes only the paths of that one.
    const app = new PageApp({ ...manifest, routes: [route], pageMap }, false);
    return {
      component: routeData.component,
      pattern: routeData.route,
      type: routeData.type,
      isOfOnePage: routeData.params.length === 0,
      paths: () =>
        endpoint ? pathsOfEndpoint(endpoint, routeData.route) : new StaticPaths(app).getAll(),
      async render(address) {
        try {
          return { response: await app.render(new Request(address), { routeData, locals }) };
        } catch (error) {
          if (error instanceof ThrownByPage) return { thrown: error.cause };
          throw error;
        }
      },
    };
  });
