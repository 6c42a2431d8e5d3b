import { saveDossier } from './client/offline.ts';

/** The words of reading without a connection, on pages. */
export const offline = {
  title: 'Offline reading',
  description: 'Pages saved on this device for offline reading.',
  withoutScripts: 'JavaScript is off, so no pages are saved.',
  saveDossier,
  savePages: 'Save pages for offline reading',
  removeAll: 'Remove all copies',
  dossiers: 'Dossiers you saved',
  pages: 'Pages you visited',
  rest: 'Files for display and search',
  nothing: 'No pages are saved on this device.',
};
