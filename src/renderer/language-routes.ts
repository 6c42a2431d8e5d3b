import type { AstroIntegration } from 'astro';
import { filesBelow } from '../content/parse/files-below.ts';
import { pageLanguages, type SiteSettings } from '../model/site-settings.ts';

/** Pages and files that are the same in all languages, or that exist only in the main one. */
const once =
  /^(?:404\.|data\/|llms\.|robots\.|\[admin\]|\[worker\]|\[wellKnown\]|compare\/choices\.|(?:pairs\/\[pair\]\/)?picture\.)/;

/** Returns an integration that adds the routes of a site's other languages, such as those below "/vi/". */
export function languageRoutes(settings: () => SiteSettings): AstroIntegration {
  return {
    name: 'language-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const [, ...others] = pageLanguages(settings());
        const files = filesBelow('src/pages').filter((file) => !once.test(file));
        for (const language of others) {
          for (const file of files) {
            const path = file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '');
            const entrypoint = `./src/pages/${file}`;
            injectRoute({ pattern: `/${language}/${path}`, entrypoint, prerender: true });
          }
        }
      },
    },
  };
}
