/** The words of lists, indexes and the pages of countries, sectors and sources. */
export const lists = {};
