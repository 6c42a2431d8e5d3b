import type { RouteData } from 'astro';
import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { pageFiles, type PageFiles } from '../../page-formats/files.ts';
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
  /** Whether its paths have their texts, so that no page is to be rendered. */
  isWritten: boolean;
  paths(): Promise<CompiledPath[]>;
  /** Renders a page, without deferring its scripts: Astro’s response, or what the page itself threw. */
  render(address: URL): Promise<{ response: Response } | { thrown: unknown }>;
}

export interface CompiledPath {
  pathname: string;
  cacheKey?: string | undefined;
  /** Returns the file, where that needs no renderer. @throws what the page threw. */
  text?: () => string;
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

/** `open-renderer.ts` defers scripts: another response would be a fifteenth of the work on a page. */
const locals: App.Locals = { defersScripts: true };

/** The path under which the site is served. */
export const base: string = manifest.base;

/**
 * The pages of briefings in other formats, by their files. There are so many that it would take longer to ask Astro
 * for each than to write it.
 */
const writtenHere: Record<string, PageFiles> = {
  'src/pages/briefings/[slug]/index.json.ts': pageFiles.briefing.json,
  'src/pages/briefings/[slug]/index.md.ts': pageFiles.briefing.markdown,
};

async function pathsOf({ paths, write }: PageFiles, routePattern: string): Promise<CompiledPath[]> {
  const language = await languageOfRoute(routePattern);
  const site = manifest.site === undefined ? undefined : new URL(manifest.site);
  return (await paths({ routePattern })).map(({ params, props, cacheKey }) => ({
    pathname: routePattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
    cacheKey,
    text: () => inLanguage(language, () => write(props, site)),
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
    const own = writtenHere[routeData.component];
    // An app of one route, so that Astro computes only the paths of that one.
    const app = new PageApp({ ...manifest, routes: [route], pageMap }, false);
    return {
      component: routeData.component,
      pattern: routeData.route,
      type: routeData.type,
      isOfOnePage: routeData.params.length === 0,
      isWritten: own !== undefined,
      paths: () => (own ? pathsOf(own, routeData.route) : new StaticPaths(app).getAll()),
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
