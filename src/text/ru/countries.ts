/** Names of countries by ISO 3166-1 code, where those in the Unicode CLDR are not what newspapers write. */
export const countries: Readonly<Record<string, string>> = {
  CD: 'ДР Конго',
  CF: 'ЦАР',
  CG: 'Конго',
  FM: 'Микронезия',
  HK: 'Гонконг',
  KR: 'Южная Корея',
  MM: 'Мьянма',
  MO: 'Макао',
  PS: 'Палестина',
  US: 'США',
  ZA: 'ЮАР',
};
