import { formatNumber } from '../../locale.ts';
import { briefings } from './counts.ts';

// Words of scripts that save parts of pages as files. Each is exported separately, so that a script bundles only those that it uses.

export { notLoaded } from './start.ts';

// In a saved chart.
export const title = ({ page, title }: { page: string; title: string }) => `${page}: ${title}`;
export const source = ({ site }: { site: string }) => `Nguồn: ${site}`;
/** Who states what the chart shows, where it does not say so itself. */
export const statedBy = ({ names }: { names: readonly string[] }) => `Theo: ${names.join('; ')}`;
export const latestReport = ({ date }: { date: string }) => `Tin gốc mới nhất: ${date}`;
export const saved = ({ date }: { date: string }) => `Lưu ngày ${date}`;
export const licence = ({ name }: { name: string }) => `Giấy phép: ${name}`;

// Below the results of a search.
export const tickedOnly = 'Chỉ những kết quả được đánh dấu';
/** The name of the box beside a result. */
export const tick = ({ title }: { title: string }) => `Lưu “${title}”`;
export const nothingTicked = 'Hãy đánh dấu một kết quả trước.';
export const savedResults = ({ count, total }: { count: number; total: number }) =>
  count < total
    ? `Đã lưu ${formatNumber(count)} bản đầu tiên trong số ${briefings(total)}. Hãy dùng bộ lọc để chọn các bản khác.`
    : `Đã lưu ${briefings(count)}.`;
