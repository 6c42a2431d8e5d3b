import { basename } from 'node:path';
import { fileProblem } from '../parse/folder.ts';
import type { Check } from './check.ts';
import { picturePathsOf } from './known-picture.ts';

/** Finds pictures beside briefings that no briefing shows. Files in `public/` may have other uses. */
export const unusedPicture: Check = (content) => {
  const { briefings, pictures } = content;
  // A briefing that cannot be read may show any of them.
  if (pictures.length === 0 || briefings.some(({ data, sound }) => !data && !sound)) return [];
  const used = picturePathsOf(briefings, content);
  return pictures
    .filter(({ path }) => !used.has(path))
    .map(({ path }) => {
      const name = basename(path);
      const message = `No briefing shows this picture; add ![what it shows](${name} "Photo: Name, licence") to one in this folder, or remove the file.`;
      return fileProblem(path, 'unused-picture', message);
    });
};
