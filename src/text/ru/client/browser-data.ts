// Words of scripts about what the browser stores, each exported by itself, so that a script bundles only those that it uses.

export const rememberingStarts = 'Запоминание начнётся со следующей открытой страницы.';
export const rememberingEnded = 'Удалено. С этого момента ничего не запоминается.';

export const allDeleted = 'Всё удалено.';
export const allDeletedButVisits = 'Всё удалено, кроме вашего выбора ничего не запоминать.';
export const allDeletedButOffline =
  'Всё удалено, кроме вашего выбора ничего не сохранять для чтения без сети.';
export const allDeletedButBoth =
  'Всё удалено, кроме вашего выбора ничего не запоминать и не сохранять для чтения без сети.';
