import type { APIRoute, GetStaticPaths } from 'astro';
import { adminPaths } from '../../../admin/admin-paths.ts';
import { packageFile, packageFiles } from '../../../admin/package-files.ts';

export const getStaticPaths = (() =>
  adminPaths(() => packageFiles('.txt'))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(packageFile(`${file}.txt`), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
