import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deferScripts } from '../../client/deferred-scripts.ts';
import { memoised } from '../../model/memoise.ts';
import { publishedDataDigest } from '../../output/content-digest.ts';
import { providedContent } from '../../site/content-provider.ts';
import { digestOf } from '../../site/digest.ts';
import { withoutSlugs } from '../../site/cache-key.ts';
import { siteLogo } from '../../site/logo.ts';
import { ownPages } from '../../site/own-pages.ts';
import { blocNames } from '../../site/party-name.ts';
import { languageOfRoute } from '../../site/route-language.ts';
import { settings } from '../../site/settings.ts';
import { inLanguage } from '../../text/in-language.ts';
import type { CompiledPages } from '../compiled-pages.ts';
import { openKeptPaths } from '../kept-paths.ts';
import { ChangedInterface } from './changed-interface.ts';
import { programFile } from './keep-program.ts';
import type { CompiledPath, CompiledRoute } from './program.ts';

/** A file of the site that can be rendered. */
export interface PageFile {
  /** Below the site's folder, e.g. "pairs/de-fr/index.html". */
  file: string;
  /** Changes whenever the file may; absent where a file is to be rendered each time. */
  key: string | undefined;
  /** @throws what the page threw. */
  render: () => Promise<Buffer>;
}

type RendererRoute = Pick<CompiledRoute, 'component' | 'pattern'>;

/** Renders pages of the content and the settings that are provided (`provideContent`, `provideSettings`). */
export interface Renderer {
  /** The routes of the site, each with its file. */
  routes: readonly RendererRoute[];
  /** Lists the files of a route. @param pattern that of the route. */
  filesOf(pattern: string): Promise<PageFile[]>;
  /** Stores the paths of routes for the next build. */
  keepPaths(): void;
  /**
   * Renders the first route that is one page.
   *
   * @throws a `ChangedInterface` where that fails, unless the page itself throws.
   */
  probe(): Promise<void>;
}

type Program = typeof import('./program.ts');

/**
 * Opens the renderer of compiled pages.
 *
 * @param cacheDir where the paths of routes are kept between builds, if they are.
 * @throws a `ChangedInterface` where they cannot be loaded.
 */
export async function openRenderer(
  { key, program: folder }: CompiledPages,
  siteUrl: string,
  cacheDir?: string,
): Promise<Renderer> {
  const { base, compiledRoutes: routes } = await importProgram(join(folder, programFile));
  const onEveryPage = memoised((language) => inLanguage(language, digestOfEveryPage));
  const render = (route: CompiledRoute, pathname: string) => {
    const path = route.type === 'page' ? asFolder(pathname) : pathname;
    return route.render(new URL(base + path.slice(1), siteUrl));
  };
  const page = async (route: CompiledRoute, pathname: string) => {
    const rendered = await render(route, pathname);
    if ('thrown' in rendered) throw rendered.thrown;
    return rendered.response;
  };
  const kept = await openKeptPaths(key, cacheDir);
  return {
    routes,
    keepPaths: () => kept.save(),
    async filesOf(pattern) {
      const route = routes.find((each) => each.pattern === pattern);
      if (!route) throw new Error(`Astro has no route ${pattern}.`);
      const language = await languageOfRoute(pattern);
      let made: ReturnType<CompiledRoute['paths']> | undefined;
      const make = () => (made ??= route.paths());
      const paths = await kept.pathsOf(pattern, language, make);
      let asking: Promise<Map<string, CompiledPath['ask']>> | undefined;
      const ask = async (pathname: string) => {
        asking ??= make().then((all) => new Map(all.map((path) => [path.pathname, path.ask])));
        return (await asking).get(pathname)?.();
      };
      const ofLanguage = onEveryPage(language);
      const common = [key, ofLanguage, digestOf(await siteLogo())].join(' ');
      const keyOfSite = route.isOfOnePage
        ? publishedDataDigest((await providedContent()).content)
        : undefined;
      return paths.map(({ pathname, cacheKey = keyOfSite }) => ({
        file: fileOf(route, pathname),
        key: cacheKey === undefined ? undefined : `${common} ${withoutSlugs(cacheKey)}`,
        async render() {
          const answer = route.type === 'page' ? await page(route, pathname) : await ask(pathname);
          if (typeof answer === 'string') return Buffer.from(answer);
          if (!answer || (answer.status >= 400 && !statusPage.test(pathname))) {
            throw new Error(
              `${pathname} was answered with status ${answer?.status} instead of a file.`,
            );
          }
          const bytes = Buffer.from(await answer.arrayBuffer());
          return route.type === 'page' ? deferScripts(bytes) : bytes;
        },
      }));
    },
    async probe() {
      const route = routes.find(
        ({ component, type, isOfOnePage }) =>
          type === 'page' && isOfOnePage && component !== 'src/pages/404.astro',
      );
      try {
        if (!route) throw new Error('it lists no page of the project.');
        const [path] = await route.paths();
        if (!path) throw new Error(`it lists no path of ${route.component}.`);
        const rendered = await render(route, path.pathname);
        if ('thrown' in rendered) return;
        const { status, headers } = rendered.response;
        if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) {
          throw new Error(`it answers ${path.pathname} with status ${status}.`);
        }
      } catch (error) {
        throw new ChangedInterface(`Astro does not render a page: ${reasonOf(error)}`);
      }
    },
  };
}

/** Returns a digest of what every page of a language shows besides its own content. */
function digestOfEveryPage(): string {
  const menus = ownPages().map(({ title, url, menu, parts }) => [title, url, menu, parts]);
  return digestOf([settings(), menus, blocNames()]);
}

/** @throws a `ChangedInterface` where the module is not what `program.ts` says. */
async function importProgram(path: string): Promise<Program> {
  try {
    const program = (await import(pathToFileURL(resolve(path)).href)) as Partial<Program>;
    if (!program.compiledRoutes?.length) throw new Error('they contain no routes.');
    return program as Program;
  } catch (error) {
    throw new ChangedInterface(`The compiled pages cannot be loaded: ${reasonOf(error)}`);
  }
}

const statusPage = /^\/404\/?$/;

function asFolder(pathname: string): string {
  return pathname.replace(/\/?$/, '/');
}

function fileOf({ type }: CompiledRoute, pathname: string): string {
  if (type !== 'page') return pathname.replace(/^\//, '');
  if (statusPage.test(pathname)) return '404.html';
  return `${asFolder(pathname).slice(1)}index.html`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
