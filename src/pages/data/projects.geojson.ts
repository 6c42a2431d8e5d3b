import type { APIRoute } from 'astro';
import { projectsAsGeoJson } from '../../open-data/project-geo.ts';
import { openSite } from '../../site/site.ts';

export const GET: APIRoute = async () => {
  const { dossiers } = await openSite();
  return new Response(`${JSON.stringify(projectsAsGeoJson(dossiers.projects))}\n`, {
    headers: { 'content-type': 'application/geo+json' },
  });
};
