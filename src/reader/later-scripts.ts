/** A script of the page, as Astro writes it in a build and in the dev server. */
const script = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * A page whose scripts are loaded after its first paint, which shows all that they need in place.
 * Their addresses stand on the root, with blanks between, where `firstScript` finds them; Astro
 * knows no such way to load a script.
 */
export function laterScripts(html: string): string {
  const addresses = Array.from(html.matchAll(script), ([, address]) => address);
  return html
    .replaceAll(script, '')
    .replace('<html', `<html data-scripts="${addresses.join(' ')}"`);
}
