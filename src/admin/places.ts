/** Where the admin page is, below the site's root. */
export const adminFolder = 'admin/';

/** Where the code of Sveltia CMS is, seen from there. */
export const codeFolder = 'cms/';

/** The script that begins it. */
export const startFile = 'start.js';
