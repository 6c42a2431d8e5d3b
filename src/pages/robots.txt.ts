import type { APIRoute } from 'astro';
import { routes, type Route } from '../site/routes.ts';
import { openSite } from '../site/site.ts';
import { absoluteUrl } from '../site/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const content = await openSite();
  const sitemaps = [routes.sitemap, routes.newsSitemap]
    .flatMap((route: Route) =>
      Array.from(route.pages(content), ([id]) => absoluteUrl(route.url(id), site)),
    )
    .map((address) => `Sitemap: ${address}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join('')}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
