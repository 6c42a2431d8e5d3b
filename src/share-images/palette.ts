/** The size that link previews ask for, in pixels. */
export const imageSize = { width: 1200, height: 630 };

/** The light scheme of `src/styles/tokens.css`. */
export const colours = {
  paper: '#fbf8f1',
  ink: '#1d1b18',
  soft: '#544f48',
  rule: '#d8d1c2',
  accent: '#1c4587',
};

export const edge = 72;

/** The family name in the font files. */
export const serif = 'Source Serif 4';
