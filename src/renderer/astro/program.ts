import type { RouteData } from 'astro';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';

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
  paths(): Promise<{ pathname: string; cacheKey?: string | undefined }[]>;
  /** Renders a page: Astro’s response, or what the page itself threw. */
  render(address: URL): Promise<{ response: Response } | { thrown: unknown }>;
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

/** The path under which the site is served. */
export const base: string = manifest.base;

/** The routes of the project, and those that it adds for other languages; Astro has others of its own. */
export const compiledRoutes: CompiledRoute[] = manifest.routes
  .filter(({ routeData }) => routeData.origin !== 'internal')
  .map((route): CompiledRoute => {
    const { routeData } = route;
    // An app of one route, so that Astro computes only the paths of that one.
    const app = new PageApp({ ...manifest, routes: [route] }, false);
    return {
      component: routeData.component,
      pattern: routeData.route,
      type: routeData.type,
      isOfOnePage: routeData.params.length === 0,
      paths: () => new StaticPaths(app).getAll(),
      async render(address) {
        try {
          return { response: await app.render(new Request(address), { routeData }) };
        } catch (error) {
          if (error instanceof ThrownByPage) return { thrown: error.cause };
          throw error;
        }
      },
    };
  });
