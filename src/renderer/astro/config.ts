import { dirname, resolve } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { adminFolder, adminScript } from '../../admin/admin-paths.ts';
import { readSettings } from '../../content/site-settings.ts';
import { interfaceLanguageOf, interfaceLanguages } from '../../model/interface-languages.ts';
import { pageLanguages } from '../../model/site-settings.ts';
import { workerFileNames } from '../../offline/paths.ts';
import type { Environment } from '../../site/environment.ts';
import { ownTheme } from './theme.ts';

/** Returns Astro's configuration for a site, without integrations. */
export function astroConfig(environment: Environment) {
  const { contentDir, outDir, cacheDir, siteUrl, basePath } = environment;
  const languages = pageLanguages(readSettings(contentDir, []).settings);
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
      // Leaves out empty scripts: those of languages in which the site has no pages.
      build: { assetsInlineLimit: 1 },
      plugins: [
        usedDictionaries(languages),
        plainImports(),
        ownCopies(languages),
        ownTheme(contentDir),
      ],
      worker: {
        format: 'es',
        plugins: () => [plainImports(), ownCopies(languages)],
        rolldownOptions: {
          output: { entryFileNames, chunkFileNames: '_astro/[name].[hash].js' },
        },
      },
      // No variables of the environment have these names: Astro would put them in place of these.
      define: {
        'import.meta.env.IS_READ_OFFLINE': JSON.stringify(environment.offline),
        'import.meta.env.HAS_LANGUAGES': JSON.stringify(languages.length > 1),
        'import.meta.env.PAGE_LANGUAGES': JSON.stringify(languages.join(' ')),
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

/**
 * Returns a Vite plugin that leaves out the dictionaries of languages in which the site has no pages: each is
 * some thirty modules, which the dev server would compile before its first page.
 *
 * @param languages those of the site's pages, BCP 47.
 */
function usedDictionaries(languages: readonly string[]) {
  const used = languages.map(interfaceLanguageOf);
  const unused = interfaceLanguages.filter((one) => one !== 'en' && !used.includes(one));
  const none = '\0no-dictionary';
  return {
    name: 'used-dictionaries',
    enforce: 'pre',
    resolveId: (source: string, importer: string | undefined) =>
      importer?.endsWith('/src/text/text.ts') &&
      unused.some((language) => source === `./${language}/index.ts`)
        ? none
        : undefined,
    load: (id: string) =>
      id === none ? `export const ${unused.map((one) => `${one} = undefined`).join()};` : undefined,
  } as const;
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
  page: /\/src\/search\/page\/|\?page\./,
  filter: /\/src\/components\/entry-filter\.ts|\?filter\./,
};

/** The end of a module that is a copy for pages in a language: "every-page.ts?vi.ts", "…?page.vi.ts". */
const inLanguage = /\?(?:\w+\.)?(\w\w)\.ts$/;

/** The words of scripts in a language, of which `src/text/client/` has the main one. */
const wordsOfScripts = /(?<=\/src\/text\/)\w\w(?=\/client\/)/;

/** What is imported instead of a script for a language in which the site has no pages. */
const nothing = '\0nothing';

/**
 * Returns a Vite plugin that bundles these modules into the script of the search page as well, and into the
 * filter of lists. In files of their own, they would be more requests before the first results.
 *
 * For each other language of the site, all modules of a script have copies, too, so that no page loads
 * words of another language: what "every-page.ts?vi.ts" imports is such a copy.
 *
 * @param languages those of the site's pages, the main one first, BCP 47.
 */
function ownCopies([mainLanguage = '', ...others]: readonly string[]) {
  const main = interfaceLanguageOf(mainLanguage) ?? 'en';
  return {
    name: 'own-copies',
    enforce: 'pre',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    load: (id: string) => (id === nothing ? '' : undefined),
    resolveId(source: string, importer: string | undefined) {
      const [owner] = Object.entries(owners).find(([, own]) => own.test(importer ?? '')) ?? [];
      const [, language] = inLanguage.exec(source) ?? inLanguage.exec(importer ?? '') ?? [];
      if (language !== undefined && !others.includes(language)) return nothing;
      const copy = [owner, language].filter(Boolean).join('.');
      if (source === preloadHelper) return copy ? `${preloadHelper}?${copy}` : undefined;
      if (importer === undefined || !source.startsWith('.')) return undefined;
      const [path = '', query] = source.replace(inLanguage, '').split('?');
      const imported = resolve(dirname(importer), path);
      const file = imported.replace(wordsOfScripts, (named) => {
        if (importer.includes('/src/text/client/')) return language ?? main;
        return others.includes(named) ? named : main;
      });
      // A style sheet or a worker.
      if (query !== undefined) return language && `${file}?${query}&${language}`;
      // A name that Vite takes for that of another module in TypeScript.
      if (owner !== undefined && shared.test(file)) return `${file}?${copy}.ts`;
      if (language !== undefined) return `${file}?${language}.ts`;
      return file === imported ? undefined : file;
    },
  } as const;
}
