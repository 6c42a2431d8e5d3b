import type { APIRoute, GetStaticPaths } from 'astro';
import { lastWorker } from '../offline/last-worker.ts';
import { workerFile } from '../offline/paths.ts';

/** No path if reading offline is on, as the worker for that has the same address. */
export const getStaticPaths = (() =>
  import.meta.env.IS_READ_OFFLINE
    ? []
    : [{ params: { worker: workerFile.replace(/\.js$/, '') } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(lastWorker(import.meta.env.BASE_URL), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
