import { counted } from '../../plural.ts';

// Numbers of things, on pages and in scripts.

export const entriesShown = (count: number) => `ສະແດງ ${counted<'lo'>(count, { other: 'ລາຍການ' })}`;

export const entriesShownHere = (count: number) => `${entriesShown(count)} ໃນໜ້ານີ້`;

export const briefings = (count: number) => counted<'lo'>(count, { other: 'ບົດສະຫຼຸບຂ່າວ' });
