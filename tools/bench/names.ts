import { pick, type Random } from './random.ts';

const titles = [
  'Minister',
  'Deputy Minister',
  'Prime Minister',
  'Ambassador',
  'Chairman',
  'Ms',
  'Mr',
];

const vietnameseFamilies = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý
Đinh Trịnh Mai Tô`.split(/\s+/);
const vietnameseMiddles = 'Văn Thị Thanh Hồng Bá Đức Minh Quốc Xuân Ngọc Hữu Thế'.split(' ');
const vietnameseGiven = `Sơn Long Hùng Diên Lâm Dũng Hà Hải Thắng Tuấn Phương Hương Quỳnh Đạt Điệp
Khánh Bình Cường Nghĩa Phúc Thủy Tiến Trung Vinh Yến Ánh Ứng Lộc`.split(/\s+/);

const others = `Thongloun Sisoulith|Sonexay Siphandone|Malaithong Kommasith|Chansaveng Bounyong|
Phosay Sayasone|Alexander Novak|Alexei Likhachev|Sergei Tsivilev|Dmitry Chernyshenko|Li Wei|
Somchai Rattana|Sok Chenda|Tan Wei Ming|Sato Kenji|Kim Min-jun|Arjun Mehta|Budi Santoso`
  .split('|')
  .map((name) => name.trim());

/** A person with a title, four times in five a Vietnamese name with its diacritics. */
export function person(random: Random): string {
  const name =
    random() < 0.8
      ? [vietnameseFamilies, vietnameseMiddles, vietnameseGiven].map((part) => pick(random, part))
      : [pick(random, others)];
  return [pick(random, titles), ...name].join(' ');
}
