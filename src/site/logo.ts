import { ratioOf } from '../content/parse/file-type.ts';
import { checkedBytes, publicFileAt, type PublicFile } from '../content/stored-files.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { providedContent } from './content-provider.ts';
import { siteUrl } from './urls.ts';

/** The drawing before the name of the site, in place of the two strokes. */
export interface Logo {
  url: string;
  /** In CSS pixels, for the largest height that pages have for it. */
  width: number;
  height: number;
  /** The file, as SVG. */
  svg: string;
}

/** Returns the site's own logo, `public/logo.svg` in the content; undefined where it has none. */
export async function siteLogo(): Promise<Logo | undefined> {
  return logoAmong((await providedContent()).content.publicFiles);
}

/** The height of the drawing on the home page. */
const height = 48;

const logoAmong = memoisedByObject((files: readonly PublicFile[]): Logo | undefined => {
  const file = publicFileAt(files, '/logo.svg');
  if (!file) return undefined;
  const svg = checkedBytes(file).toString();
  const ratio = ratioOf(svg) ?? 1;
  return { url: siteUrl(file.file), width: Math.round(height * ratio), height, svg };
});
