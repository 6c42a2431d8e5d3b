import type { ProjectTurn } from '../../model/project-status.ts';
import { formatNumber } from '../locale.ts';
import { plural } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

/** A status with its date, and who published the report. */
interface Reported<Part> {
  status: Part;
  date: Part;
  report: Part;
}

/** The words of projects. */
export const project = {
  // Lists.
  title: 'Dự án',
  count: (count: number) => plural<'vi'>(count, { other: 'Dự án' }),
  allDescription:
    'Nhà máy điện, đường dây điện, đường sắt, đường bộ, cảng và các dự án khác được đưa tin trong kho lưu trữ này, kèm tình trạng mới nhất.',
  noProject: 'Chưa có dự án nào trong kho lưu trữ này.',
  byStatus: 'Dự án theo tình trạng',
  map: ({ count }: { count: number }) =>
    count === 1
      ? 'Bản đồ dự án'
      : `Bản đồ ${formatNumber(count)} dự án, đánh số như trong danh sách`,
  linesOnMap:
    'Các đường nối địa điểm với nhau, không thể hiện tuyến thực tế; nét đứt là dự án không vận hành.',
  nearOnMap: 'Một số điểm là vị trí của đô thị hoặc huyện, không phải vị trí chính xác.',
  crowdedOnMap: 'Một số điểm không có số vì không đủ chỗ.',
  onlyInList: 'Dự án không rõ tọa độ chỉ có trong danh sách.',
  latestReport: <Part>(date: Part): Sentence<Part> => ['Tin gốc mới nhất: ', date],
  kindAndCountries: ({ kind, countries }: { kind: string; countries: string }) =>
    `${kind}: ${countries}`,
  sizeNotReported: ({ measure }: { measure: string }) =>
    `${measure}: không có tin trong kho lưu trữ này`,
  moreFigures: ({ count }: { count: number }) =>
    `${formatNumber(count)} ${plural<'vi'>(count, { other: 'số liệu khác' })}`,
  /** A number with the part of the project that it is of. */
  ofPart: ({ number, part }: { number: string; part: string }) => `${number} (${part})`,
  part: ({ part }: { part: string }) => `(${part})`,

  // The page of one.
  description: ({ name, about }: { name: string; about: string }) =>
    `${name}. ${about}. Tình trạng, quy mô, chi phí và chủ sở hữu, đều kèm nguồn.`,
  /** The latest status. */
  reportedBy: <Part>({ status, date, report }: Reported<Part>): Sentence<Part> => [
    ...[status, ', ', date],
    ', theo tin gốc do ',
    ...[report, ' đăng'],
  ],
  inferredFrom: <Part>({ status, date, report }: Reported<Part>): Sentence<Part> => [
    ...[status, ', ', date],
    ', suy luận từ tin gốc do ',
    ...[report, ' đăng'],
  ],
  inferred: ({ status }: { status: string }) => `${status} (suy luận)`,
  /** Steps of a course that was not straight, in one line. */
  turns: {
    stopped: ({ date }: { date: string }) => `Dừng: ${date}`,
    resumed: ({ date }: { date: string }) => `Nối lại: ${date}`,
    back: ({ date }: { date: string }) => `Trở lại tình trạng trước đó: ${date}`,
  } satisfies Record<ProjectTurn, (step: { date: string }) => string>,
  turnsInOrder: ({ turns }: { turns: readonly string[] }) => `${turns.join('. ')}.`,
  resumed: ({ status }: { status: string }) => `${status}: dự án được nối lại`,
  back: ({ status }: { status: string }) => `${status}: trở lại tình trạng trước đó`,
  notReported: 'không có tin trong kho lưu trữ này',
  place: (count: number) => plural<'vi'>(count, { other: 'Địa điểm' }),
  /** What coordinates are of. */
  near: 'của khu vực, không phải vị trí chính xác',
  coordinatesUnknown: 'không rõ tọa độ',
  coordinates: ({ latitude, longitude }: { latitude: number; longitude: number }) =>
    `${degrees(latitude)}° ${latitude < 0 ? 'Nam' : 'Bắc'}, ${degrees(longitude)}° ${longitude < 0 ? 'Tây' : 'Đông'}`,
  owners: (count: number) => plural<'vi'>(count, { other: 'Chủ sở hữu hoặc chủ đầu tư' }),
  participants: 'Các bên tham gia khác',
  briefings: 'Bản tóm lược về dự án này',
};

function degrees(value: number): string {
  return Math.abs(value).toFixed(2).replace('.', ',');
}
