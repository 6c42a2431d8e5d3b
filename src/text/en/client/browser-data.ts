// Words of scripts about what the browser stores, each exported by itself, so that a script bundles only those that it uses.

export const rememberingStarts = 'We will start remembering on the next page you open.';
export const rememberingEnded = 'Deleted. Nothing will be remembered from now on.';

export const allDeleted = 'Everything has been deleted.';
export const allDeletedButVisits =
  'Everything has been deleted, except your choice that nothing is remembered.';
export const allDeletedButOffline =
  'Everything has been deleted, except your choice that nothing is saved for offline reading.';
export const allDeletedButBoth =
  'Everything has been deleted, except your choice that nothing is remembered or saved for offline reading.';
