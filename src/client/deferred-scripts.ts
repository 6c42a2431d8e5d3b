/** A script of a page, as Astro writes it in a build and in the dev server. */
const opening = '<script type="module" src="';
const closing = '"></script>';

/** What reloads pages in the dev server: a second copy under the address of a later import would do it twice. */
const viteClient = '/@vite/client';

const root = '<html';

const space = ' '.charCodeAt(0);

/**
 * Moves the addresses of a page's module scripts to an attribute of its root element, from which
 * `first-script.ts` loads them after the first paint: Astro has no option for this. Removes the scripts, each
 * with the space before it. Returns HTML without a root element, such as a part of a page, as it is.
 *
 * @param html as bytes: what is looked for is ASCII, and to decode a whole page would take longer.
 */
export function deferScripts(html: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const rootAt = html.indexOf(root);
  if (rootAt < 0) return html;
  const begin = rootAt + root.length;
  const addresses: string[] = [];
  const others: Buffer[] = [];
  let from = begin;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, from)) {
    const end = html.indexOf(closing, at);
    const address = html.toString('latin1', at + opening.length, end);
    const next = end + closing.length;
    if (address.endsWith(viteClient)) others.push(html.subarray(from, next));
    else {
      addresses.push(address);
      others.push(html.subarray(from, html[at - 1] === space ? at - 1 : at));
    }
    from = next;
  }
  const attribute = Buffer.from(` data-scripts="${addresses.join(' ')}"`, 'latin1');
  return Buffer.concat([html.subarray(0, begin), attribute, ...others, html.subarray(from)]);
}
