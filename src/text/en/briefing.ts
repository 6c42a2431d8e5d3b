/** The words of briefings. */
export const briefing = {};
