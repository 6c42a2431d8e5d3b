export interface Place {
  /** ISO 3166-1 alpha-2, upper case. */
  code: string;
  name: string;
  /** Where briefings from this country are datelined. */
  cities: readonly string[];
}

/** The countries of a generated archive, the one with most briefings first. */
export const places: readonly Place[] = [
  { code: 'VN', name: 'Vietnam', cities: ['Hà Nội', 'Hồ Chí Minh City', 'Đà Nẵng', 'Vũng Áng'] },
  { code: 'LA', name: 'Laos', cities: ['Vientiane', 'Savannakhet', 'Pakse', 'Luang Prabang'] },
  { code: 'RU', name: 'Russia', cities: ['Moscow', 'Saint Petersburg', 'Vladivostok'] },
  { code: 'CN', name: 'China', cities: ['Beijing', 'Kunming', 'Nanning'] },
  { code: 'TH', name: 'Thailand', cities: ['Bangkok', 'Nong Khai'] },
  { code: 'KH', name: 'Cambodia', cities: ['Phnom Penh', 'Sihanoukville'] },
  { code: 'SG', name: 'Singapore', cities: ['Singapore'] },
  { code: 'JP', name: 'Japan', cities: ['Tokyo', 'Osaka'] },
  { code: 'MY', name: 'Malaysia', cities: ['Kuala Lumpur', 'Kuching'] },
  { code: 'KR', name: 'South Korea', cities: ['Seoul', 'Busan'] },
  { code: 'IN', name: 'India', cities: ['New Delhi', 'Mumbai'] },
  { code: 'ID', name: 'Indonesia', cities: ['Jakarta', 'Surabaya'] },
  { code: 'MM', name: 'Myanmar', cities: ['Naypyidaw', 'Yangon'] },
];
