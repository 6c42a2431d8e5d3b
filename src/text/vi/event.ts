/** The words of events. */
export const event = {
  description: ({ kind, period }: { kind: string; period: string }) =>
    `${kind}, ${period}: những gì đã được thỏa thuận, và ai đưa tin.`,
  noOutcome: 'Kho lưu trữ này không có tin về kết quả.',
  /** For how many of the agreements at the event no later step is known. */
  noLaterStep: ({ count, all }: { count: number; all: number }) => {
    const agreements = all === 1 ? 'thỏa thuận này' : `${all} thỏa thuận này`;
    const which = count === all ? agreements : `${count} trong số ${agreements}`;
    return `Kho lưu trữ này không có tin về bước tiếp theo của ${which}.`;
  },
  documents: 'Văn kiện',
  documentsCaption: 'Các văn kiện kèm tình trạng hiện tại',
  withStatus: 'Mỗi văn kiện kèm tình trạng hiện tại',
  discussed: 'Thỏa thuận được bàn thảo',
  alsoDiscussed: 'Cũng được bàn thảo',
  discussedCaption: 'Các thỏa thuận được bàn thảo, kèm tình trạng hiện tại',
  since: 'Diễn biến sau đó',
  reports: 'Tin gốc từ mỗi bên',
  others: 'Trong cùng những ngày đó',
};
