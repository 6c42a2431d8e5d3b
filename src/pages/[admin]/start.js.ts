import type { APIRoute, GetStaticPaths } from 'astro';
import { adminPaths, codeFolder } from '../../admin/admin-paths.ts';
import { adminConfig } from '../../admin/config.ts';
import { readEnvironment } from '../../site/environment.ts';
import { providedContent } from '../../site/content-provider.ts';
import { choicesIn } from '../../content/editor-schemas/choices.ts';
import { settings } from '../../site/settings.ts';
import { siteUrl } from '../../site/urls.ts';

export const getStaticPaths = (() => adminPaths()) satisfies GetStaticPaths;

/** Starts Sveltia CMS, which as a module does not start by itself. */
export const GET: APIRoute = async () => {
  const { content } = await providedContent();
  const { contentDir, admin = {} } = readEnvironment();
  const { title } = settings();
  const logo = siteUrl('favicon.svg');
  const config = JSON.stringify(
    adminConfig({ admin, title, logo, contentDir }, choicesIn(content)),
  );
  const code = `import { init } from './${codeFolder}index.js';\n\ninit({ config: ${config} });\n`;
  return new Response(code, { headers: { 'content-type': 'text/javascript' } });
};
