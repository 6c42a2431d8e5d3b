/** The words of the home page. */
export const home = {};
