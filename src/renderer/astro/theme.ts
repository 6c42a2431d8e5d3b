import { resolve } from 'node:path';
import { readTheme } from '../../content/theme.ts';

/** The style sheets of pages, which import all others. */
const sheets = /\/src\/styles\/sheets\/(?!base\.)\w+\.css(?:\?|$)/;

/**
 * A Vite plugin that puts the colours and typefaces of a content folder into the style sheets of pages,
 * so that no page loads another file for them.
 */
export function ownTheme(contentDir: string) {
  return {
    name: 'own-theme',
    enforce: 'pre',
    transform(this: { addWatchFile: (path: string) => void }, code: string, id: string) {
      if (!sheets.test(id) || /[?&](?:url|raw)\b/.test(id)) return undefined;
      this.addWatchFile(resolve(contentDir, 'theme.css'));
      const { css } = readTheme(contentDir, []);
      return css === '' ? undefined : { code: `${code}\n@layer tokens{${css}}\n`, map: null };
    },
  } as const;
}
