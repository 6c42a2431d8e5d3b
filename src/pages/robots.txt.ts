import type { APIRoute } from 'astro';
import { siteAddress, sitemapUrl } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(sitemapUrl, siteAddress(site)).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
