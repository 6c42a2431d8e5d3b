/** The words of dossiers and the other pages of a pair. */
export const pair = {};
