import type { Colours } from '../model/theme.ts';

/** The size that link previews ask for, in pixels. */
export const imageSize = { width: 1200, height: 630 };

/** The colours of images, as "#rrggbb". */
export interface ImageColours {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  accent: string;
}

/** Returns the colours of images: those of the light scheme. */
export function imageColours(colours: Colours): ImageColours {
  const { paper, ink, 'ink-soft': soft, rule, accent } = colours;
  return {
    ...{ paper: paper.light, ink: ink.light, soft: soft.light },
    ...{ rule: rule.light, accent: accent.light },
  };
}

export const edge = 72;

/** The family name in the font files. */
export const serif = 'Source Serif 4';
