import { saveDossier } from './client/offline.ts';

/** The words of reading without a connection, on pages. */
export const offline = {
  title: 'Đọc ngoại tuyến',
  description: 'Các trang đã lưu trên thiết bị này để đọc ngoại tuyến.',
  withoutScripts: 'JavaScript đang tắt nên không có trang nào được lưu.',
  saveDossier,
  savePages: 'Lưu các trang để đọc ngoại tuyến',
  removeAll: 'Xóa tất cả bản sao',
  dossiers: 'Hồ sơ đã lưu',
  pages: 'Trang đã xem',
  rest: 'Tệp để hiển thị và tìm kiếm',
  nothing: 'Không có trang nào được lưu trên thiết bị này.',
};
