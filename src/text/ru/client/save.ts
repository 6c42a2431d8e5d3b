import { formatNumber } from '../../locale.ts';
import { counted } from '../../plural.ts';

// Words of scripts that save parts of pages as files. Each is exported separately, so that a script bundles only those that it uses.

export { notLoaded } from './start.ts';

// In a saved chart.
export const title = ({ page, title }: { page: string; title: string }) => `${page}: ${title}`;
export const source = ({ site }: { site: string }) => `Источник: ${site}`;
/** Who states what the chart shows, where it does not say so itself. */
export const statedBy = ({ names }: { names: readonly string[] }) => `Данные: ${names.join('; ')}`;
export const latestReport = ({ date }: { date: string }) => `Последнее сообщение: ${date}`;
export const saved = ({ date }: { date: string }) => `Сохранено ${date}`;
export const licence = ({ name }: { name: string }) => `Лицензия: ${name}`;

// Below the results of a search.
export const tickedOnly = 'Только отмеченные результаты';
/** The name of the box beside a result. */
export const tick = ({ title }: { title: string }) => `Сохранить «${title}»`;
export const nothingTicked = 'Сначала отметьте хотя бы один результат.';
export const savedResults = ({ count, total }: { count: number; total: number }) =>
  count < total
    ? `Сохранены первые ${formatNumber(count)} из ${ofBriefings(total)}. Чтобы выбрать другие, используйте фильтры.`
    : `Сохранено: ${briefingsSaved(count)}.`;

const ofBriefings = (count: number) =>
  counted<'ru'>(count, { one: 'сводки', few: 'сводок', many: 'сводок', other: 'сводки' });
const briefingsSaved = (count: number) =>
  counted<'ru'>(count, { one: 'сводка', few: 'сводки', many: 'сводок', other: 'сводки' });
