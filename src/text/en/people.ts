/** The words of people and organisations. */
export const people = {};
