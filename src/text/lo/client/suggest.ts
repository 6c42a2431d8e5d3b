// Words of scripts for the suggestions in the header, each exported by itself, so that a script bundles only those that it uses.

/** What a page that is suggested is about. */
export const kinds = {
  pair: 'ຄູ່ປະເທດ',
  country: 'ປະເທດ',
  person: 'ບຸກຄົນ',
  agreement: 'ຂໍ້ຕົກລົງ',
  briefing: 'ບົດສະຫຼຸບຂ່າວ',
};
export const suggestions = 'ຄຳແນະນຳ';
/** Without `counted`, which would be two more files to load with the list: there are eight at most. */
export const number = ({ count }: { count: number }) =>
  count === 0 ? 'ບໍ່ມີຄຳແນະນຳ' : `${count} ຄຳແນະນຳ`;
