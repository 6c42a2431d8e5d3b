// Words of scripts about what the browser stores, each exported by itself, so that a script bundles only those that it uses.

export const rememberingStarts = 'Việc ghi nhớ sẽ bắt đầu từ trang được mở tiếp theo.';
export const rememberingEnded = 'Đã xóa. Từ nay không có gì được ghi nhớ.';

export const allDeleted = 'Đã xóa tất cả.';
export const allDeletedButVisits = 'Đã xóa tất cả, trừ lựa chọn không ghi nhớ gì.';
export const allDeletedButOffline = 'Đã xóa tất cả, trừ lựa chọn không lưu gì để đọc ngoại tuyến.';
export const allDeletedButBoth =
  'Đã xóa tất cả, trừ lựa chọn không ghi nhớ gì và không lưu gì để đọc ngoại tuyến.';
