import { readSettings } from './src/content/site-settings.ts';
import { siteIntegration } from './src/integration/integration.ts';
import { astroConfig } from './src/renderer/astro/config.ts';
import { languageRoutes } from './src/renderer/language-routes.ts';
import { readEnvFile } from './src/site/env-file.ts';
import { readEnvironment } from './src/site/environment.ts';

// Astro reads this later: it sends nothing about this project to anyone.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

readEnvFile();
const environment = readEnvironment();

// Without `defineConfig`, as its module loads 350 others.
/** @type {import('astro').AstroUserConfig} */
export default {
  ...astroConfig(environment),
  integrations: [
    languageRoutes(() => readSettings(environment.contentDir, []).settings),
    siteIntegration(environment),
  ],
};
