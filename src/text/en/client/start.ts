// Words of the script of every page, in a module of their own: it is small.

export const notLoaded = 'Not loaded. Please check your connection.';
