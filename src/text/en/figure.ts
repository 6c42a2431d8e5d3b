/** The words of figures and their tables. */
export const figure = {};
