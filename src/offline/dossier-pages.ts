/** How many pages are kept with a dossier, at most. */
export const mostPages = 100;

/**
 * The pages that are kept with a dossier: itself and its parts, and the briefings and agreements
 * that it names, in this order.
 *
 * @param base the path of the site's root, e.g. "/".
 * @param paths where the dossier's links lead.
 */
export function dossierPages(pair: string, base: string, paths: readonly string[]): string[] {
  const first = `${base}pairs/${pair}/`;
  const parts = [first, `${base}figures/${pair}/`, `${base}briefings/`, `${base}agreements/`];
  const pages = paths.filter((path) => path.endsWith('/'));
  const named = parts.flatMap((part) => pages.filter((path) => path.startsWith(part)));
  return [...new Set([first, ...named])].slice(0, mostPages);
}
