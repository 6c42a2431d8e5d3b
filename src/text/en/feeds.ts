/** The words of feeds, calendars and the page that lists them. */
export const feeds = {};
