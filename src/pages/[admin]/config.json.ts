import type { APIRoute, GetStaticPaths } from 'astro';
import { adminConfig } from '../../admin/config.ts';
import { adminPaths } from '../../admin/admin-paths.ts';
import { readEnvironment } from '../../environment.ts';
import { heldContent } from '../../library/held-content.ts';
import { choicesIn } from '../../schemas/choices.ts';
import { siteTitle } from '../../site.ts';
import { siteUrl } from '../../urls.ts';

export const getStaticPaths = (() => adminPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { content } = await heldContent();
  const { contentDir, admin = {} } = readEnvironment();
  const settings = { admin, title: siteTitle, logo: siteUrl('favicon.svg'), contentDir };
  return Response.json(adminConfig(settings, choicesIn(content)));
};
