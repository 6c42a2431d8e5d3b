import type { APIRoute, GetStaticPaths } from 'astro';
import { adminPaths } from '../../admin/admin-paths.ts';
import { codeFolder, configFile } from '../../admin/places.ts';

/** The package begins nothing by itself where it is loaded as a module. */
const start = `const [{ init }, response] = await Promise.all([
  import('./${codeFolder}index.js'),
  fetch('${configFile}'),
]);
init({ config: await response.json() });
`;

export const getStaticPaths = (() => adminPaths()) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(start, { headers: { 'content-type': 'text/javascript' } });
