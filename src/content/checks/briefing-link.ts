/**
 * The slug of the briefing to which a link leads, as far as it says: "" for "/briefings/",
 * undefined for a link to something else. Capitals in "/Briefings/" are a slip.
 */
export function slugLinkedBy(url: string): string | undefined {
  const [root, folder, slug = ''] = pageOf(url).split('/');
  return root === '' && folder?.toLowerCase() === 'briefings' ? slug : undefined;
}

/** The page to which a link leads, whichever part or state of it: "/pairs/" for "/pairs/#top". */
export function pageOf(url: string): string {
  return url.replace(/[?#].*/s, '');
}
