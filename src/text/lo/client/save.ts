import { formatNumber } from '../../locale.ts';
import { briefings } from './counts.ts';

// Words of scripts that save parts of pages as files. Each is exported separately, so that a script bundles only those that it uses.

export { notLoaded } from './start.ts';

// In a saved chart.
export const title = ({ page, title }: { page: string; title: string }) => `${page}: ${title}`;
export const source = ({ site }: { site: string }) => `ທີ່ມາ: ${site}`;
/** Who states what the chart shows, where it does not say so itself. */
export const statedBy = ({ names }: { names: readonly string[] }) => `ຜູ້ໃຫ້ຂໍ້ມູນ: ${names.join('; ')}`;
export const latestReport = ({ date }: { date: string }) => `ບົດລາຍງານຫຼ້າສຸດ: ${date}`;
export const saved = ({ date }: { date: string }) => `ບັນທຶກເມື່ອ ${date}`;
export const licence = ({ name }: { name: string }) => `ໃບອະນຸຍາດ: ${name}`;

// Below the results of a search.
export const tickedOnly = 'ສະເພາະຜົນການຄົ້ນຫາທີ່ຂ້ອຍໝາຍ';
/** The name of the box beside a result. */
export const tick = ({ title }: { title: string }) => `ບັນທຶກ “${title}”`;
export const nothingTicked = 'ກະລຸນາໝາຍຜົນການຄົ້ນຫາກ່ອນ.';
export const savedResults = ({ count, total }: { count: number; total: number }) =>
  count < total
    ? `ບັນທຶກ ${formatNumber(count)} ບົດທຳອິດ ຈາກ ${briefings(total)}. ໃຊ້ຕົວກອງເພື່ອເລືອກບົດອື່ນ.`
    : `ບັນທຶກ ${briefings(count)} ແລ້ວ.`;
