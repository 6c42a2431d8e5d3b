import { formatAlternatives } from '../locale.ts';
import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';
import { dated } from './dated.ts';

/** The words of agreements and their lists. */
export const agreement = {
  // The page of an agreement.
  description: ({ kind, parties }: { kind: string; parties: string }) =>
    `${kind} của ${parties}: diễn biến từng bước, kèm nguồn.`,
  ofParties: ({ kind, parties }: { kind: string; parties: string }) => `${kind}: ${parties}`,
  history: 'Diễn biến',
  at: <Part>(event: Part): Sentence<Part> => ['Tại sự kiện: ', event],
  kind: 'Loại',
  parties: (count: number) => plural<'vi'>(count, { other: 'Các bên' }),
  signedBy: 'Đơn vị ký',
  place: 'Địa điểm',
  period: 'Thời hạn',
  replaces: 'Thay thế',
  follows: 'Tiếp nối',
  texts: (count: number) => plural<'vi'>(count, { other: 'Văn bản' }),
  binding: 'Ràng buộc pháp lý',
  isBinding: 'có',
  isNotBinding: 'không',
  bindingUnknown: 'không rõ',
  briefings: 'Bản tóm lược nhắc đến thỏa thuận này',
  noBriefing: 'Không có bản tóm lược nào trong kho lưu trữ này nhắc đến thỏa thuận.',

  // Lists.
  title: 'Thỏa thuận',
  listTitle: ({ of }: { of: string }) => `Thỏa thuận: ${of}`,
  allDescription:
    'Mọi thỏa thuận trong kho lưu trữ này, kèm tình trạng và ngày của tin gốc mới nhất về từng thỏa thuận.',
  listDescription:
    'Các thỏa thuận trong kho lưu trữ này, kèm tình trạng và ngày của tin gốc mới nhất về từng thỏa thuận.',
  shorterLists: 'Danh sách ngắn hơn',
  pair: 'Cặp nước',
  noAgreement: 'Chưa có thỏa thuận nào trong kho lưu trữ này.',
  signs: 'Ý nghĩa các ký hiệu',
  columns: {
    agreement: 'Thỏa thuận',
    signed: 'Ngày ký',
    status: 'Tình trạng',
    latest: 'Tin gốc mới nhất trong kho lưu trữ này',
  },
  latestLabel: 'tin gốc mới nhất',

  // Status.
  status: 'Tình trạng',
  issued: 'Đã ra tuyên bố',
  inferred: ({ status }: { status: string }) => `${status} (suy luận)`,
  step: ({ status, date }: { status: string; date: string }) => `${status}, ${date}`,
  stepOfEndedPeriod: ({ status, date, ended }: { status: string; date: string; ended: string }) =>
    `${status}, ${date}; hết thời hạn: ${ended}`,
  periodEnded: ({ date }: { date: string }) =>
    `Hết thời hạn: ${date}; kho lưu trữ này không có tin về việc hoàn thành`,
  /** The kind and the date are those of a later agreement. */
  notVerifiedSince: (now: { status: string; since: string; kind: string; date: string }) =>
    `${now.status} từ ${dated(now.since)}; chưa được xác minh kể từ ${lowerCase(now.kind)} ${dated(now.date)}`,
  forceNotReported: ({ status }: { status: string }) =>
    `${status}; kho lưu trữ này không có tin về việc bắt đầu có hiệu lực`,

  // Later agreements, which are links.
  replacedBy: <Part>(later: Part): Sentence<Part> => ['Được thay thế bởi ', later],
  toBeReplacedBy: <Part>(later: Part): Sentence<Part> => ['Sẽ được thay thế bởi ', later],
  followedBy: <Part>(later: Part): Sentence<Part> => ['Được tiếp nối bởi ', later],
  laterExists: <Part>({ kind, later }: { kind: string; later: Part }): Sentence<Part> => [
    `Đã có ${lowerCase(kind)} mới hơn: `,
    later,
    ' (không có tin gốc nào trong kho lưu trữ này cho biết văn kiện đó có thay thế văn kiện này hay không)',
  ],

  // Reports; the date is an element.
  latestReport: <Part>(date: Part): Sentence<Part> => [
    'Tin gốc mới nhất trong kho lưu trữ này: ',
    date,
  ],
  notReportedSince: <Part>(date: Part): Sentence<Part> => [
    'Không có tin trong kho lưu trữ này kể từ ',
    date,
  ],
  knownFromText: <Part>(date: Part): Sentence<Part> => [
    'Được biết qua một văn bản (',
    date,
    '); không có tin gốc trong kho lưu trữ này',
  ],

  // Documents of an event. Sources may give different numbers of them: 7 or 8.
  documents: ({ counts }: { counts: readonly number[] }) => documents(counts),
  documentsReported: ({ counts }: { counts: readonly number[] }) =>
    `${documents(counts)} theo tin gốc`,
  documentsNamed: ({ named }: { named: number }) =>
    `${documents([named])} được nêu tên (không có tin về tổng số)`,
  someOfDocuments: ({ named, counts }: { named: number; counts: readonly number[] }) =>
    `${named} trong số ${documents(counts)}`,
  someOfDocumentsNamed: ({ named, counts }: { named: number; counts: readonly number[] }) =>
    `${named} trong số ${documents(counts)} được nêu tên trong kho lưu trữ này`,

  /** Where a text is found, with its number and its languages. */
  placeOfText: (text: { registry: string; number?: string | undefined; languages: string }) =>
    [text.registry, text.number && `số ${text.number}`, text.languages.replaceAll('Tiếng', 'tiếng')]
      .filter(Boolean)
      .join(', '),
};

function documents(counts: readonly number[]): string {
  return `${formatAlternatives(counts.map(String))} văn kiện`;
}

function lowerCase(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
