import { defineConfig } from 'astro/config';
import { plainImports } from './src/integration/plain-imports.ts';
import { workerFileNames } from './src/offline/paths.ts';
import { readEnvironment } from './src/site/environment.ts';
import { contentIntegration } from './src/integration/integration.ts';

const environment = readEnvironment();
const { outDir, cacheDir, siteUrl, basePath } = environment;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir: `${cacheDir}/astro`,
  trailingSlash: 'always',
  // The default, 'jsx', glues words that stand on lines of their own.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Writing a page leaves time to render others.
  build: { concurrency: 8 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports()],
    worker: { rolldownOptions: { output: { entryFileNames: workerFileNames } } },
    // No variables of the environment have these names: Astro would put them in place of these.
    define: {
      'import.meta.env.IS_READ_OFFLINE': JSON.stringify(environment.offline),
      'import.meta.env.ADMIN_PAGE': JSON.stringify(environment.admin ?? null),
    },
  },
  integrations: [contentIntegration(environment)],
  devToolbar: { enabled: false },
});
