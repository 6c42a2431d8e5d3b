import type { Text } from '../en/index.ts';
import { formatAlternatives } from '../locale.ts';
import { filters } from './client/search.ts';

/** The words of the search page that are there before its script starts. */
export const search = {
  title: 'ຄົ້ນຫາ',
  description: 'ຄົ້ນຫາບົດສະຫຼຸບຂ່າວຕາມຄຳ, ຄູ່ປະເທດ, ຂະແໜງການ, ແຫຼ່ງຂ່າວ ແລະ ວັນທີ.',
  withoutScripts: 'ການຄົ້ນຫາຕ້ອງໃຊ້ JavaScript, ເຊິ່ງປິດຢູ່ໃນໂປແກມທ່ອງເວັບຂອງທ່ານ. ທ່ານສາມາດເລືອກເບິ່ງແທນໄດ້:',

  // The form.
  words: 'ຄຳຄົ້ນຫາ',
  submit: 'ຄົ້ນຫາ',
  filters: 'ຕົວກອງ',
  filter: filters,
  allPairs: 'ທຸກຄູ່ປະເທດ',
  allCountries: 'ທຸກປະເທດ',
  sort: 'ຮຽງຕາມ',
  byRelevance: 'ກົງທີ່ສຸດກ່ອນ',
  byDate: 'ໃໝ່ສຸດກ່ອນ',
  notADate: 'ບໍ່ແມ່ນວັນທີ.',
  dateForms: (whole) => ['ປີ, ເດືອນ ຫຼື ວັນ: 2025, ', whole('2025-12'), ' ຫຼື ', whole('2025-12-01'), '.'],
  sectors: 'ຂະແໜງການ',
  sources: 'ແຫຼ່ງຂ່າວ',
  reset: 'ເລີ່ມໃໝ່',

  // What was found.
  otherPages: 'ໜ້າອື່ນ',
  results: 'ຜົນການຄົ້ນຫາ',
  more: 'ສະແດງຕື່ມ',
  save: 'ບັນທຶກຜົນການຄົ້ນຫານີ້',
  dossier: ({ count, latest }) => (latest === undefined ? count : `${count}, ບົດຫຼ້າສຸດ ${latest}`),
  keyFigure: ({ what, numbers, attribution }) => {
    const sentence = `${what}: ${formatAlternatives(numbers)}`;
    return attribution === undefined ? sentence : `${sentence}. ${attribution}`;
  },

  // Before a search.
  byPair: 'ຕາມຄູ່ປະເທດ',
  bySector: 'ຕາມຂະແໜງການ',
  tips: {
    title: 'ເຄັດລັບການຄົ້ນຫາ',
    intro:
      'ຄົ້ນຫາຊື່ໄດ້ບໍ່ວ່າຈະຂຽນແບບໃດ ຫຼື ໃຊ້ຕົວອັກສອນໃດ ແລະ ຄົ້ນຫາຈຳນວນ ແລະ ວັນທີໄດ້ທຸກຮູບແບບ. ທ່ານສາມາດຕັ້ງເປັນຄຳຖາມ: ຄຳເຊັ່ນ “ໃຜ” ແລະ “ເທົ່າໃດ” ຈະຖືກຕັດອອກ. ຜົນການຄົ້ນຫາມີຄຳອື່ນຄົບທຸກຄຳ. ຖ້າພົບໜ້ອຍ, ຈະຕາມດ້ວຍຜົນທີ່ມີຄຳສ່ວນໃຫຍ່ ແລະ ພວກເຮົາບອກວ່າຂາດຄຳໃດ. ຖ້າບໍ່ພົບຄຳໃດ, ພວກເຮົາຈະຄົ້ນຫາຄຳທີ່ຄ້າຍຄືກັນ ແລະ ແຈ້ງໃຫ້ທ່ານຮູ້.',
    /** A phrase, and a word that is left out, are searched for as typed, in no other language. */
    examples: ({ pair, sector, source }) => [
      { typed: '"wind power"', meaning: 'ຄຳເຫຼົ່ານີ້ຢູ່ຕິດກັນ, ໃນພາສາຂອງບົດ' },
      { typed: 'ຖ່ານຫີນ OR ແກັສ', meaning: 'ຄຳໃດໜຶ່ງ; ຖ່ານຫີນ | ແກັສ ມີຄວາມໝາຍດຽວກັນ' },
      {
        typed: 'ທາງລົດໄຟ -port',
        meaning: `ທາງລົດໄຟ, ບໍ່ມີຄຳ port; -"wind power" ແລະ -source:${source} ກໍໄດ້`,
      },
      {
        typed: `pair:${pair}  sector:${sector}`,
        meaning: 'ຕົວກອງທີ່ພິມເອງ; country: ແລະ source: ກໍໄດ້',
      },
      {
        typed: 'from:2025-12  to:2026',
        meaning: 'ວັນທີ; year:2025 ແລະ year:2024-2026 ກໍໄດ້',
      },
      {
        typed: 'news.example/123.html',
        meaning: 'ທີ່ຢູ່ຂອງບົດລາຍງານ ເພື່ອຊອກຫາບົດສະຫຼຸບຂ່າວຂອງພວກເຮົາ',
      },
    ],
  },
} satisfies Text['search'];
