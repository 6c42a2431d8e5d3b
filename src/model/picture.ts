/** A picture file, as its bytes say. */
export interface PictureFacts {
  /** The digest of its bytes. */
  digest: string;
  /** In pixels, as it is shown: a photograph that was taken upright is higher than wide. */
  width: number;
  height: number;
}

/** A picture of a published briefing. */
export interface BriefingPicture extends PictureFacts {
  /** The address of its file, as the briefing has it. */
  address: string;
  /** What it shows, for those who do not see it. */
  description: string;
  /** Who made it, and under which licence; may begin with a caption. */
  credit: string;
}

/** A file of the site to which a published briefing links. */
export interface BriefingDocument {
  /** Its path below the site's root, e.g. "report.pdf". */
  file: string;
  /** The words of the link. */
  title: string;
  /** In bytes. */
  size: number;
}

/** The widths at which pictures are sent: for phones, for most screens, and for fine ones. */
const sentWidths = [480, 960, 1440];

/**
 * Returns the widths at which a picture is sent, in pixels: none is wider than the picture. Its own is
 * among them where they would leave out much of it.
 */
export function widthsOf({ width }: Pick<PictureFacts, 'width'>): number[] {
  const widths = sentWidths.filter((each) => each <= width);
  const isSentWhole = widths.length === sentWidths.length || width < 1.25 * (widths.at(-1) ?? 0);
  return isSentWhole ? widths : [...widths, width];
}

/** Returns the narrowest width that fills some room, in pixels, or else the widest. */
export function widthFor(picture: Pick<PictureFacts, 'width'>, room: number): number {
  const widths = widthsOf(picture);
  return widths.find((each) => each >= room) ?? Math.max(...widths);
}

/** Returns the height of a picture at a width, in pixels. */
export function heightAt(picture: Pick<PictureFacts, 'width' | 'height'>, width: number): number {
  return Math.max(1, Math.round((picture.height * width) / picture.width));
}

/** Returns the file of a picture at a width, below the site's root. */
export function pictureFile({ digest }: Pick<PictureFacts, 'digest'>, width: number): string {
  return `${pictureFolder}${digest}-${width}.webp`;
}

/** The folder of all pictures in the site, whose names change with their bytes. */
export const pictureFolder = '_pictures/';
