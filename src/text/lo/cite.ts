import type { Text } from '../en/index.ts';
import { summarised } from './client/cite.ts';

/** The words of citations. */
export const cite = {
  briefing: 'ອ້າງອີງບົດສະຫຼຸບຂ່າວນີ້',
  figure: 'ອ້າງອີງຕົວເລກ',
  agreement: 'ອ້າງອີງຂໍ້ຕົກລົງນີ້',
  project: 'ອ້າງອີງໂຄງການນີ້',
  dossier: 'ອ້າງອີງແຟ້ມຂໍ້ມູນນີ້',
  file: ({ format }) => `ຟາຍ ${format}`,
  plain: (cited) => {
    const { author, year = 'ບໍ່ລະບຸປີ', site, note, url } = cited;
    const title = `“${cited.title}”`;
    return [
      author === undefined ? `${title} (${year})` : `${author} (${year}): ${title}`,
      ...(author === site ? [] : [site]),
      note,
      url,
    ].join('. ');
  },

  // Notes, without a full stop at the end.
  summarised,
  report: ({ source, date, site }) => `ບົດລາຍງານເຜີຍແຜ່ໂດຍ ${source}, ${date}; ສະຫຼຸບໂດຍ ${site}`,
  fromPage: ({ host, site }) => `ຈາກ ${host}, ອ້າງອີງໂດຍ ${site}; ບໍ່ມີໃນບົດລາຍງານ`,
  calculated: ({ publisher, report }) => `ຄິດໄລ່ໂດຍ ${publisher}, ບໍ່ມີໃນບົດລາຍງານ. ${report}`,
  agreementNote: ({ kind, parties, date }) => `${kind}ລະຫວ່າງ ${parties} (${date})`,
  projectNote: ({ project, status, date }) => `${project}. ສະຖານະ: ${status}, ${date}`,
  dossierNote: ({ pair }) => `ແຟ້ມຂໍ້ມູນການພົວພັນ ${pair}`,
  latestReport: ({ of, date }) => `${of}; ບົດລາຍງານຫຼ້າສຸດ ${date}`,
  noReportUpTo: ({ of, date }) => `${of}; ບໍ່ມີລາຍງານໃນຄັງຂໍ້ມູນນີ້ຮອດ ${date}`,
} satisfies Text['cite'];
