/** A colour in the light and in the dark scheme, as "#rrggbb", lower case. */
export interface Colour {
  light: string;
  dark: string;
}

/** The colours of a site, by their names in style sheets without "--". */
export const colourNames = [
  ...(['paper', 'ink', 'ink-soft', 'rule', 'underline', 'accent'] as const),
  ...(['shade-1', 'shade-2', 'shade-3', 'shade-4'] as const),
] as const;
export type ColourName = (typeof colourNames)[number];
export type Colours = Readonly<Record<ColourName, Colour>>;

/** The typefaces of a site, by their names in style sheets without "--". */
export const typefaceNames = ['serif', 'sans'] as const;

/**
 * Text that pages have, the colour behind it, and the lowest contrast that it may have: 7 where long texts
 * are read, and otherwise 4.5 (WCAG 2.2, success criteria 1.4.6 and 1.4.3).
 */
const readable: readonly [text: ColourName, behind: ColourName, lowest: number][] = [
  ['ink', 'paper', 7],
  ['ink-soft', 'paper', 4.5],
  ['accent', 'paper', 4.5],
  ['ink', 'shade-1', 4.5],
  ['ink-soft', 'shade-1', 4.5],
  ['accent', 'shade-1', 4.5],
  ['ink', 'shade-2', 4.5],
  ['ink', 'shade-3', 4.5],
  ['paper', 'shade-4', 4.5],
];

/** Text that is hard to read. */
export interface LowContrast {
  text: ColourName;
  behind: ColourName;
  scheme: keyof Colour;
  contrast: number;
  lowest: number;
}

/** Returns where colours would make text hard to read. */
export function lowContrasts(colours: Colours): LowContrast[] {
  return readable.flatMap(([text, behind, lowest]) =>
    (['light', 'dark'] as const).flatMap((scheme) => {
      const contrast = contrastOf(colours[text][scheme], colours[behind][scheme]);
      return contrast < lowest ? [{ text, behind, scheme, contrast, lowest }] : [];
    }),
  );
}

/** Returns the contrast of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** See https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const colourForm = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;
const bothForm = /^light-dark\(\s*(#[0-9a-f]+)\s*,\s*(#[0-9a-f]+)\s*\)$/i;

/** Reads a colour as style sheets write it: "#1c4587", or "light-dark(#1c4587, #a9c4f5)". */
export function readColour(value: string): Colour | undefined {
  const [, light = value, dark = light] = bothForm.exec(value) ?? [];
  return colourForm.test(light) && colourForm.test(dark)
    ? { light: inFull(light), dark: inFull(dark) }
    : undefined;
}

/** "#fff" as "#ffffff". */
function inFull(colour: string): string {
  const short = colour.length === 4;
  return (short ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour).toLowerCase();
}
