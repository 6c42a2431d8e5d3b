/** The words of agreements and their lists. */
export const agreement = {};
