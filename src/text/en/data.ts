/** The words of the data for downloading: tables, columns, package. */
export const data = {};
