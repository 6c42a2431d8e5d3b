/**
 * Scripts by which the language of a name is known, each with the one that it means unless the settings name
 * another. A name may have letters of several: the first counts, so kana come before Han.
 */
export const languagesOfScripts: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Armenian: 'hy',
  Bengali: 'bn',
  Cyrillic: 'ru',
  Devanagari: 'hi',
  Ethiopic: 'am',
  Georgian: 'ka',
  Greek: 'el',
  Hangul: 'ko',
  Hebrew: 'he',
  Hiragana: 'ja',
  Katakana: 'ja',
  Han: 'zh',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
  Sinhala: 'si',
  Tamil: 'ta',
  Thai: 'th',
  Tibetan: 'bo',
};

/** The languages in Latin letters whose names are recognised by their spelling (`format/name-language.ts`). */
export const latinLanguages = ['vi'] as const;
