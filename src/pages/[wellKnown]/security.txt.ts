import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../site/security-text.ts';
import { settings } from '../../site/settings.ts';
import { openSite } from '../../site/site.ts';

/** No path if the settings name nobody to whom vulnerabilities are reported. */
export const getStaticPaths = (async () => {
  const { hasSecurityText } = await openSite();
  return hasSecurityText ? [{ params: { wellKnown: '.well-known' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) =>
  new Response(securityText(settings(), site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
