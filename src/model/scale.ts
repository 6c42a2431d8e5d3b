/** What multiplies the value of a figure, and by how much. */
export const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 } as const;
export type Scale = keyof typeof scales;

/** Returns the scale of a power of ten; undefined for none, or one that figures do not have. */
export function scaleOf(exponent: number): Scale | undefined {
  return (Object.keys(scales) as Scale[]).find((name) => scales[name] === 10 ** exponent);
}

/**
 * Scale words by power of ten, as patterns: English, Indian English, Vietnamese, Indonesian, Russian,
 * Lao, German, Thai and Chinese.
 */
export const scaleWords: Record<number, string> = {
  3: 'thousands?|thsd|ths|thou|nghìn|ngàn|тыс|тысяч(?:[аи]|ами?|ах)?|ພັນ',
  4: 'ໝື່ນ|ຫມື່ນ|万|萬',
  5: 'lakhs?|lacs?|ແສນ',
  6: 'millions?|mln|mn|mio|mil|juta|triệu|миллион(?:а|ов|ами?|ах)?|млн|ລ້ານ|millionen|ล้าน|百万|百萬',
  7: 'crores?|千万|千萬',
  8: '亿|億',
  9: 'billions?|bln|bn|bil|milliards?|mrd|mlrd|mld|miliar|tỷ|tỉ|миллиард(?:а|ов|ами?|ах)?|млрд|ຕື້|milliarden?|พันล้าน|十亿',
  10: 'หมื่นล้าน|百亿',
  11: 'แสนล้าน|千亿',
  12: 'trillions?|trln|trn|tn|триллион(?:а|ов|ами?|ах)?|трлн',
};

/** Letters by power of ten: they are scales only glued to a number or beside a currency. */
export const scaleLetters: Record<string, number> = {
  k: 3,
  m: 6,
  mm: 6,
  b: 9,
  bio: 9,
  t: 12,
  cr: 7,
};
