import { dirname, resolve } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { adminFolder, adminScript } from '../../admin/admin-paths.ts';
import { workerFileNames } from '../../offline/paths.ts';
import type { Environment } from '../../site/environment.ts';
import { ownTheme } from './theme.ts';

/** Returns Astro's configuration for a site, without integrations. */
export function astroConfig(environment: Environment) {
  const { contentDir, outDir, cacheDir, siteUrl, basePath } = environment;
  return {
    site: siteUrl,
    base: basePath,
    outDir,
    cacheDir: `${cacheDir}/astro`,
    trailingSlash: 'always',
    // The default, 'jsx', joins words that are on lines of their own.
    compressHTML: true,
    prerenderConflictBehavior: 'error',
    // Writing a page leaves time to render others.
    build: { concurrency: 8 },
    vite: {
      build: { assetsInlineLimit: 0 },
      plugins: [plainImports(), ownCopies(), ownTheme(contentDir)],
      worker: {
        format: 'es',
        plugins: () => [plainImports()],
        rolldownOptions: {
          output: { entryFileNames, chunkFileNames: '_astro/[name].[hash].js' },
        },
      },
      // No variables of the environment have these names: Astro would put them in place of these.
      define: {
        'import.meta.env.IS_READ_OFFLINE': JSON.stringify(environment.offline),
        'import.meta.env.ADMIN_PAGE': JSON.stringify(environment.admin ?? null),
      },
    },
    devToolbar: { enabled: false },
  } satisfies AstroUserConfig;
}

/** Returns where Vite puts scripts that are bundled alone. */
function entryFileNames(entry: { name: string }): string {
  return entry.name === adminScript ? `${adminFolder}[name]-[hash].js` : workerFileNames(entry);
}

/**
 * Sets the variables of this process, which compiles pages for readers. Vite takes any other `NODE_ENV` for
 * a development build, and the other variables for values of `import.meta.env`.
 */
export function setProductionVariables(): void {
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) {
    Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
}

/** What Vite calls the module through which it loads every script that is imported later. */
const preloadHelper = '\0vite/preload-helper.js';

/**
 * A Vite plugin that leaves a script's later imports to the browser. Vite's own helper also loads
 * style sheets, of which our scripts have none, and would be larger than all that every page runs.
 */
function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id: string) =>
      id.startsWith(preloadHelper) ? 'export const __vitePreload = (load) => load();' : undefined,
  } as const;
}

/** Modules that the search page imports, and others that pages load later: suggestions, the offline parts. */
const shared = /\/src\/(?:format|model|search|site|text)\/[\w/-]+\.ts$/;

/** Modules that have copies of their own, or are such copies, by the ending of the copies. */
const owners = {
  page: /\/src\/search\/page\/|\?page\.ts$/,
  filter: /\/src\/components\/entry-filter\.ts|\?filter\.ts$/,
};

/**
 * Returns a Vite plugin that bundles these modules into the script of the search page as well, and into the
 * filter of lists. In files of their own, they would be more requests before the first results.
 */
function ownCopies() {
  return {
    name: 'own-copies',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    resolveId: (source: string, importer: string | undefined) => {
      const [owner] = Object.entries(owners).find(([, own]) => own.test(importer ?? '')) ?? [];
      if (importer === undefined || owner === undefined) return undefined;
      if (source === preloadHelper) return `${preloadHelper}?${owner}`;
      const file = resolve(dirname(importer), source);
      // A name that Vite takes for that of another module in TypeScript.
      return shared.test(file) ? `${file}?${owner}.ts` : undefined;
    },
  } as const;
}
