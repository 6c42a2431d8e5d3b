/** The folder of the admin page, below the site's root. */
export const adminFolder = 'admin/';

/** The folder of the code of Sveltia CMS, below that of the page. */
export const codeFolder = 'cms/';

/** The script that starts Sveltia CMS, by the name of its module. */
export const adminScript = 'start-admin';

/**
 * Returns the paths of a route of the admin page; none in a site without it.
 *
 * @param files returns the values of "file"; it is not called in a site without the page.
 */
export function adminPaths(files: () => readonly (string | undefined)[] = () => [undefined]) {
  if (!import.meta.env.ADMIN_PAGE) return [];
  return files().map((file) => ({ params: { admin: adminFolder.slice(0, -1), file } }));
}
