import { expect, test } from 'vitest';
import { isNewsAgency } from './agencies.ts';
import { datelineOf, placeAlone } from './dateline.ts';

const isPlace = (name: string) => name === 'Attapeu';
const known = { isPlace, isAgency: isNewsAgency, isNamed: () => true };
const read = (paragraph: string) => datelineOf(paragraph, known);

test.each([
  ['HUẾ — ', 'Huế'],
  ['TEHRAN- ', 'Tehran'],
  ['OTTAWA -', 'Ottawa'],
  ['NEW DELHI: ', 'New Delhi'],
  ['Attapeu – ', 'Attapeu'],
  ['Lima, Peru — ', 'Lima'],
  ['WASHINGTON, D.C. — ', 'Washington, D.C.'],
  ['WASHINGTON (AP) — ', 'Washington', 'AP'],
  ['Huế (VNA) – ', 'Huế', 'VNA'],
  ['DAMASCUS, (SANA)-', 'Damascus', 'SANA'],
  ['SACRAMENTO, Calif. (AP) — ', 'Sacramento', 'AP'],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'Port-au-Prince', 'AP'],
  ['Tehran, IRNA – ', 'Tehran', 'IRNA'],
  ['NAIROBI, Oct. 3 (Xinhua) -- ', 'Nairobi', 'Xinhua', '10-3'],
  ['ST. PETERSBURG, June 5. /TASS/. ', 'St. Petersburg', 'TASS', '6-5'],
  ['BAKU, Azerbaijan, June 22. /Trend/. ', 'Baku', 'Trend', '6-22'],
  ['New Delhi [India], March 3 (ANI): ', 'New Delhi', 'ANI', '3-3'],
  ['London, May 4 (PTI) ', 'London', 'PTI', '5-4'],
  ['KYIV. March 3 (Interfax-Ukraine) – ', 'Kyiv', 'Interfax-Ukraine', '3-3'],
  ['PRETORIA (South Africa) Nov 2 (Xinhua) -- ', 'Pretoria', 'Xinhua', '11-2'],
  ['Ankara, 3 March 2025 (AA) - ', 'Ankara', 'AA', '2025-3-3'],
  ['Abu Dhabi, 3rd May, 2025 (WAM) -- ', 'Abu Dhabi', 'WAM', '2025-5-3'],
  ['TALLINN, Feb 17, BNS - ', 'Tallinn', 'BNS', '2-17'],
  ['YEREVAN, MARCH 3, ARMENPRESS. ', 'Yerevan', 'ARMENPRESS', '3-3'],
  ["N'DJAMENA, March 3 (Xinhua) -- ", "N'Djamena", 'Xinhua', '3-3'],
  ["XI'AN, March 3 (Xinhua) -- ", "Xi'an", 'Xinhua', '3-3'],
  ['ASTANA. KAZINFORM - ', 'Astana', 'KAZINFORM'],
  ['PTI, Agra, Goa, March 3, 2025: ', 'Agra', 'PTI', '2025-3-3'],
  ['18:21 | HUẾ, March 3 (AFP) – ', 'Huế', 'AFP', '3-3'],
  ['VNA/KPL – ', undefined, 'VNA+KPL'],
])('reads "%s"', (printed, place, agency = '', day = '') => {
  for (const text of ['Officials met', '“We met,” officials said', '1,200 Officials met']) {
    const found = read(`${printed}${text}`);
    expect(found?.place).toBe(place);
    expect(found?.credits.join('+')).toBe(agency);
    const { year, month, day: date } = found?.date?.readings[0] ?? {};
    expect([year, month, date].filter((part) => part !== undefined).join('-')).toBe(day);
    expect(found?.words).toBe(printed);
  }
});

test('reads a dateline that is a line of its own', () => {
  expect(read('Hue, Vietnam, Sept. 9')?.place).toBe('Hue');
  expect(read('Hue, Sept. 9')).toBeUndefined();
});

test('reads the weekday', () => {
  expect(read('HUE, Tuesday, March 3 (AFP) – Officials met')?.date?.weekday).toBe(2);
  expect(read('HUE, March 3 (MONTSAME). Officials met')?.date?.weekday).toBeUndefined();
});

test.each(
  [
    'Officials met in Hue on May 7. | Laos – a landlocked country – met',
    'Vietnam – Laos trade grew | CHINA - Officials met',
    'Electricity of Vietnam (EVN): Officials met | Somchai Example (Ministry) – Officials met',
    'EXCLUSIVE: Officials met | HAVANA TIMES – Officials met | ',
  ].flatMap((lines) => lines.split(' | ')),
)('finds none in "%s"', (paragraph) => {
  expect(read(paragraph)).toBeUndefined();
});

test.each([
  ['Jakarta.', 'Jakarta'],
  ['NAIROBI,', 'Nairobi'],
  ['Summary:', undefined],
  ['Kenya.', undefined],
  ['They met.', undefined],
])('the place alone on the line "%s" is %s', (line, place) => {
  expect(placeAlone(line, known)?.place).toBe(place);
});
