import { defineConfig } from 'astro/config';
import { siteIntegration } from './src/integration/integration.ts';
import { astroConfig } from './src/renderer/astro/config.ts';
import { readEnvironment } from './src/site/environment.ts';

const environment = readEnvironment();

export default defineConfig({
  ...astroConfig(environment),
  integrations: [siteIntegration(environment)],
});
