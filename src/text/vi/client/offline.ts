import { formatNumber } from '../../locale.ts';
import { counted } from '../../plural.ts';
import type { Sentence } from '../../sentence.ts';

// Words of scripts for offline reading, each exported by itself, so that a script bundles only those that it uses.

/** Sizes; the number is formatted. */
export const kilobytes = ({ size }: { size: string }) => `${size}\u00A0KB`;
export const megabytes = ({ size }: { size: string }) => `${size}\u00A0MB`;

// Above a copy of a page.
export const notice = {
  /** Why a reader sees a copy, or no page at all. */
  reasons: {
    offline: 'Không kết nối được với trang web.',
    slow: 'Kết nối mạng chậm.',
    error: 'Trang web đang gặp sự cố.',
  },
  copySaved: <Part>(moment: Part): Sentence<Part> => ['Đây là bản sao được lưu ', moment, '.'],
  pageNotSaved: 'Trang cần xem không được lưu trên thiết bị này.',
  reload: 'Tải lại',
};
export const online = 'Đã có kết nối trở lại.';
export const pageAvailable = 'Trang này nay đã xem được.';

// A dossier.
export const saveDossier = 'Lưu để đọc ngoại tuyến';
export const saveRest = 'Lưu các trang còn lại';
export const removeDossier = 'Xóa khỏi thiết bị này';
const pages = (count: number) => counted<'vi'>(count, { other: 'trang' });
export const dossierSize = ({ count, size }: { count: number; size: string }) =>
  `${pages(count)}, khoảng ${size}.`;
export const dossierDetails = (dossier: { count: number; size: string; oldest: string }) =>
  `${pages(dossier.count)}, ${dossier.size}, tính đến ${dossier.oldest}`;
export const dossierSaved = ({ details }: { details: string }) =>
  `Đã lưu trên thiết bị này: ${details}.`;
export const partlySaved = ({ saved, count }: { saved: number; count: number }) =>
  `Đã lưu ${formatNumber(saved)} trong số ${pages(count)} trên thiết bị này.`;
export const saving = ({ saved, count }: { saved: number; count: number }) =>
  `Đã lưu ${formatNumber(saved)} trong số ${pages(count)}…`;
export const noRoom = 'Thiết bị này không còn chỗ trống.';
export const downloadFailed = 'Một số trang không tải được. Hãy kiểm tra kết nối mạng.';

// The lists of copies.
export const pageDetails = ({ moment, size }: { moment: string; size: string }) =>
  `${moment}, ${size}`;
export const filesDetails = ({ count, size }: { count: number; size: string }) =>
  `${counted<'vi'>(count, { other: 'tệp' })}, ${size}`;
export const searchIndex = 'Các phần của chỉ mục tìm kiếm';
export const scriptsAndStyles = 'Tập lệnh và bảng định kiểu';
export const remove = 'Xóa';
export const removeCopy = ({ title }: { title: string }) => `Xóa ${title}`;
export const removed = ({ title }: { title: string }) => `Đã xóa: ${title}.`;
export const allRemoved = 'Đã xóa tất cả bản sao.';
export const savingStarts = 'Từ nay các trang được xem sẽ được lưu.';
export const savingEnded = 'Đã xóa tất cả bản sao. Từ nay không có trang nào được lưu nữa.';
