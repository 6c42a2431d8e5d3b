/** The words of events and timelines. */
export const event = {};
