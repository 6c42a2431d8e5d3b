import { defineConfig } from 'astro/config';
import { plainImports } from './src/build/plain-imports.ts';
import { readEnvironment } from './src/environment.ts';

const { outDir, cacheDir, siteUrl, basePath } = readEnvironment();

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
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports()] },
  devToolbar: { enabled: false },
});
