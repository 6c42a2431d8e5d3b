/** A script of a page, as Astro writes it in a build and in the dev server. */
const opening = '<script type="module" src="';
const closing = '"></script>';

/** What reloads pages in the dev server: a second copy under the address of a later import would do it twice. */
const viteClient = '/@vite/client';

const root = '<html';

/**
 * Moves the addresses of a page's module scripts to an attribute of its root element, from which
 * `first-script.ts` loads them after the first paint: Astro has no option for this. Removes the scripts, each
 * with the space before it. Returns HTML without a root element, such as a part of a page, as it is.
 */
export function deferScripts(html: string): string {
  const rootAt = html.indexOf(root);
  if (rootAt < 0) return html;
  const begin = rootAt + root.length;
  const addresses: string[] = [];
  let others = '';
  let from = begin;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, from)) {
    const end = html.indexOf(closing, at);
    const address = html.slice(at + opening.length, end);
    const next = end + closing.length;
    if (address.endsWith(viteClient)) others += html.slice(from, next);
    else {
      addresses.push(address);
      others += html.slice(from, html[at - 1] === ' ' ? at - 1 : at);
    }
    from = next;
  }
  others += html.slice(from);
  return `${html.slice(0, begin)} data-scripts="${addresses.join(' ')}"${others}`;
}
