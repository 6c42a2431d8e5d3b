import { defineConfig } from 'astro/config';
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
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
