import type { APIRoute, GetStaticPaths } from 'astro';
import { adminPaths } from '../../../admin/admin-paths.ts';
import { packageFile, packageFiles } from '../../../admin/package-files.ts';

export const getStaticPaths = (() =>
  adminPaths(() => packageFiles('.woff2'))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(packageFile(`${file}.woff2`), { headers: { 'content-type': 'font/woff2' } });
