/** The words of every page: its head, header and footer. */
export const shell = {};
