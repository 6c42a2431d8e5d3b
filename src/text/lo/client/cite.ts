/** A note on a briefing in bibliographies, without a full stop at the end. */
export const summarised = (report: {
  source: string;
  agency?: string | undefined;
  date: string;
}) =>
  report.agency === undefined
    ? `ສະຫຼຸບບົດລາຍງານທີ່ເຜີຍແຜ່ໂດຍ ${report.source} (${report.date})`
    : `ສະຫຼຸບບົດລາຍງານຂອງ ${report.agency}, ເຜີຍແຜ່ໂດຍ ${report.source} (${report.date})`;
