import { saveDossier } from './client/offline.ts';

/** The words of reading without a connection, on pages. */
export const offline = {
  title: 'Чтение без сети',
  description: 'Страницы, сохранённые на этом устройстве для чтения без сети.',
  withoutScripts: 'JavaScript выключен, поэтому страницы не сохраняются.',
  saveDossier,
  savePages: 'Сохранять страницы для чтения без сети',
  removeAll: 'Удалить все копии',
  dossiers: 'Сохранённые досье',
  pages: 'Посещённые страницы',
  rest: 'Файлы для показа страниц и поиска',
  nothing: 'На этом устройстве нет сохранённых страниц.',
};
