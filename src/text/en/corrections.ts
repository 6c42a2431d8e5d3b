/** The words of the page of corrections, and mail that reports mistakes. */
export const corrections = {};
