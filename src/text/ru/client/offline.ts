import { formatNumber } from '../../locale.ts';
import { counted } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';

// Words of scripts for offline reading, each exported by itself, so that a script bundles only those that it uses.

/** Sizes; the number is formatted. */
export const kilobytes = ({ size }: { size: string }) => `${size}\u00a0КБ`;
export const megabytes = ({ size }: { size: string }) => `${size}\u00a0МБ`;

// Above a copy of a page.
export const notice = {
  /** Why a reader sees a copy, or no page at all. */
  reasons: {
    offline: 'Нет связи с сайтом.',
    slow: 'У вас медленное соединение.',
    error: 'На сайте неполадки.',
  },
  copySaved: <Part>(moment: Part): Sentence<Part> => [
    'Вы читаете копию, сохранённую ',
    moment,
    '.',
  ],
  pageNotSaved: 'Запрошенная страница не сохранена на этом устройстве.',
  reload: 'Обновить',
};
export const online = 'Связь восстановлена.';
export const pageAvailable = 'Страница теперь доступна.';

// A dossier.
export const saveDossier = 'Сохранить для чтения без сети';
export const saveRest = 'Сохранить остальные страницы';
export const removeDossier = 'Удалить с этого устройства';
const pages = (count: number) =>
  counted<'ru'>(count, { one: 'страница', few: 'страницы', many: 'страниц', other: 'страницы' });
export const dossierSize = ({ count, size }: { count: number; size: string }) =>
  `${pages(count)}, около ${size}.`;
export const dossierDetails = (dossier: { count: number; size: string; oldest: string }) =>
  `${pages(dossier.count)}, ${dossier.size}, на ${dossier.oldest}`;
export const dossierSaved = ({ details }: { details: string }) =>
  `Сохранено на этом устройстве: ${details}.`;
export const partlySaved = ({ saved, count }: { saved: number; count: number }) =>
  `Страниц сохранено на этом устройстве: ${formatNumber(saved)} из ${formatNumber(count)}.`;
export const saving = ({ saved, count }: { saved: number; count: number }) =>
  `Сохранено страниц: ${formatNumber(saved)} из ${formatNumber(count)}…`;
export const noRoom = 'На этом устройстве не осталось места.';
export const downloadFailed = 'Некоторые страницы не удалось загрузить. Проверьте соединение.';

// The lists of copies.
export const pageDetails = ({ moment, size }: { moment: string; size: string }) =>
  `${moment}, ${size}`;
export const filesDetails = ({ count, size }: { count: number; size: string }) =>
  `${counted<'ru'>(count, { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' })}, ${size}`;
export const searchIndex = 'Части поискового индекса';
export const scriptsAndStyles = 'Скрипты и таблицы стилей';
export const remove = 'Удалить';
export const removeCopy = ({ title }: { title: string }) => `Удалить: ${title}`;
export const removed = ({ title }: { title: string }) => `Удалено: ${title}.`;
export const allRemoved = 'Все копии удалены.';
export const savingStarts = 'Теперь посещённые страницы будут сохраняться.';
export const savingEnded = 'Все копии удалены. Страницы больше не сохраняются.';
