import { adminFolder } from './places.ts';

/**
 * Where a route of the admin page leads: nowhere in a site without it.
 *
 * @param files the values of the parameter "file", where the route has one.
 */
export function adminPaths(files: readonly (string | undefined)[] = [undefined]) {
  if (!import.meta.env.ADMIN_PAGE) return [];
  return files.map((file) => ({ params: { admin: adminFolder.slice(0, -1), file } }));
}
