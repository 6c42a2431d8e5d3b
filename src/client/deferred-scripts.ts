/** A script of the page, as Astro writes it in a build and in the dev server. */
const opening = '<script type="module" src="';
const closing = '"></script>';

const root = '<html';

/**
 * A page whose scripts are loaded after its first paint, which shows all that they need in place.
 * Their addresses stand on the root, with blanks between, where `firstScript` finds them; Astro
 * knows no such way to load a script. What has no root, as a part of a page, stays as it is.
 */
export function laterScripts(html: string): string {
  const rootAt = html.indexOf(root);
  if (rootAt < 0) return html;
  const begin = rootAt + root.length;
  const addresses: string[] = [];
  let others = '';
  let from = begin;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, from)) {
    const end = html.indexOf(closing, at);
    addresses.push(html.slice(at + opening.length, end));
    others += html.slice(from, at);
    from = end + closing.length;
  }
  others += html.slice(from);
  return `${html.slice(0, begin)} data-scripts="${addresses.join(' ')}"${others}`;
}
