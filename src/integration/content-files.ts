import type { IncomingMessage, ServerResponse } from 'node:http';
import { pictureFile, pictureFolder, widthsOf } from '../model/picture.ts';
import { webpOf } from '../output/pictures.ts';
import { picturesOf } from '../site/briefing-files.ts';
import type { ProvidedContent } from '../site/content-provider.ts';

/**
 * Returns a handler for the dev server that answers with pictures of briefings, drafts included.
 *
 * @param reading gives the content as it is now.
 */
export function pictureHandler(cacheDir: string, reading: () => Promise<ProvidedContent>) {
  const find = async (file: string): Promise<Uint8Array | undefined> => {
    const { content } = await reading();
    for (const picture of picturesOf(content, content.briefings)) {
      const width = widthsOf(picture).find((width) => pictureFile(picture, width) === file);
      if (width !== undefined) return webpOf(picture, width, cacheDir);
    }
    return undefined;
  };
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    find(`${pictureFolder}${(request.url ?? '').replace(/^\//, '')}`).then((bytes) => {
      if (!bytes) return next();
      response.setHeader('content-type', 'image/webp');
      return response.end(bytes);
    }, next);
  };
}
