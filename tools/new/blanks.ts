/** What stands beside the blanks that only a person can fill. */
export const aboutTitle = 'To write: the news in a line of your own, in sentence case.';
export const aboutSummary =
  'To write: the news in one or two sentences of your own, with who says so.';
