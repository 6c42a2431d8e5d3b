// The words of what the browser keeps, in scripts: constants and functions, each exported, so that a script gets only its own.

export const rememberingStarts = 'We will start remembering on the next page you open.';
export const rememberingEnded = 'Deleted. Nothing will be remembered from now on.';

export const allDeleted = 'Everything has been deleted.';
export const allDeletedButVisits =
  'Everything has been deleted, except your choice that nothing is remembered.';
export const allDeletedButOffline =
  'Everything has been deleted, except your choice that nothing is saved for offline reading.';
export const allDeletedButBoth =
  'Everything has been deleted, except your choice that nothing is remembered or saved for offline reading.';
