import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { pictureFile, pictureFolder, widthsOf } from '../model/picture.ts';
import { picturesOf } from '../site/briefing-files.ts';
import { providedContent } from '../site/content-provider.ts';
import type { Environment } from '../site/environment.ts';

/** What Vite calls when its server is made; only what is used here. */
interface DevServer {
  middlewares: { use: (path: string, handler: Handler) => void };
}

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/**
 * Returns a Vite plugin with which the dev server has the files of the content that are not pages:
 * pictures of briefings, drafts included, and what is in `public/`.
 */
export function contentFiles({ contentDir, cacheDir }: Environment) {
  return {
    name: 'content-files',
    // Astro takes the base path away before these are asked.
    configureServer({ middlewares }: DevServer) {
      middlewares.use(`/${pictureFolder}`, (request, response, next) => {
        const file = `${pictureFolder}${(request.url ?? '').replace(/^\//, '')}`;
        pictureCalled(file, cacheDir).then((bytes) => {
          if (!bytes) return next();
          response.setHeader('content-type', 'image/webp');
          return response.end(bytes);
        }, next);
      });
      middlewares.use('/', sirv(`${contentDir}/public`, { dev: true }));
    },
  };
}

async function pictureCalled(file: string, cacheDir: string): Promise<Uint8Array | undefined> {
  const { content } = await providedContent();
  for (const picture of picturesOf(content, content.briefings)) {
    const width = widthsOf(picture).find((each) => pictureFile(picture, each) === file);
    if (width === undefined) continue;
    const { webpOf } = await import('../output/pictures.ts');
    return webpOf(picture, width, cacheDir);
  }
  return undefined;
}
