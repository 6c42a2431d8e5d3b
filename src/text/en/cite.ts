/** The words of citations. */
export const cite = {};
