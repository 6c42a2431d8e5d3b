import type { BriefingFile, Content } from '../content/read-content.ts';
import { pictureFileOf, publicFileAt } from '../content/stored-files.ts';
import type { BriefingDocument, BriefingPicture, PictureFacts } from '../model/picture.ts';
import { isPublished } from '../content/published.ts';

/** The files that belong to a briefing; each list is absent where there are none. */
interface FilesOfBriefing {
  pictures?: BriefingPicture[];
  documents?: BriefingDocument[];
}

/** Returns the pictures of a briefing that can be shown, and the documents to which it links. */
export function filesOfBriefing(
  content: Content,
  file: Pick<BriefingFile, 'path' | 'links' | 'pictures'>,
): FilesOfBriefing {
  if (file.pictures.length === 0 && file.links.every(({ title }) => title === undefined)) return {};
  const pictures = file.pictures.flatMap(({ address, description, credit }): BriefingPicture[] => {
    const found = pictureAt(content, file.path, address);
    if (!found) return [];
    const { digest, width, height } = found;
    return [{ address, description, credit, digest, width, height }];
  });
  const documents = new Map(
    file.links.flatMap(({ url, title }): [string, BriefingDocument][] => {
      if (title === undefined) return [];
      const found = publicFileAt(content.publicFiles, url.replace(/#.*/, ''));
      return found ? [[found.file, { file: found.file, title, size: found.size }]] : [];
    }),
  );
  return {
    ...(pictures.length > 0 && { pictures }),
    ...(documents.size > 0 && { documents: [...documents.values()] }),
  };
}

/** A picture of the site, with the file from which it is made. */
export interface PublishedPicture extends PictureFacts {
  path: string;
}

/**
 * Returns the pictures of published briefings, each once.
 *
 * @param isWanted says of which briefings; of all where it is absent.
 */
export function publishedPictures(
  content: Content,
  isWanted: (briefing: { date: string }) => boolean = () => true,
): PublishedPicture[] {
  const published = content.briefings.filter(isPublished).filter(({ data }) => isWanted(data));
  return picturesOf(content, published);
}

/** Returns the pictures that briefings show, each once. */
export function picturesOf(
  content: Content,
  briefings: readonly BriefingFile[],
): PublishedPicture[] {
  const shown = briefings.flatMap(({ path, pictures }) =>
    pictures.flatMap(({ address }) => pictureAt(content, path, address) ?? []),
  );
  return [...new Map(shown.map((picture) => [picture.digest, picture])).values()];
}

/** Returns a picture with its size; undefined where it cannot be shown. */
function pictureAt(content: Content, path: string, address: string): PublishedPicture | undefined {
  const file = pictureFileOf(content, path, address);
  if (!file?.picture || 'flaw' in file.picture) return undefined;
  const { width, height } = file.picture;
  return { path: file.path, digest: file.digest, width, height };
}
