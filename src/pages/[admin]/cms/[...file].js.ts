import type { APIRoute, GetStaticPaths } from 'astro';
import { adminPaths } from '../../../admin/admin-paths.ts';
import { packageFile, packageFiles } from '../../../admin/package-files.ts';

export const getStaticPaths = (() =>
  adminPaths(() => packageFiles('.js'))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(packageFile(`${file}.js`), { headers: { 'content-type': 'text/javascript' } });
