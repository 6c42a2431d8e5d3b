import { expect, test } from 'vitest';
import { isNewsAgency } from './agencies.ts';
import { datelineOf, placeAlone } from './dateline.ts';

const isPlace = (name: string) => name === 'Attapeu';
const known = { isPlace, isAgency: isNewsAgency, isNamed: () => true };
const read = (paragraph: string) => datelineOf(paragraph, known);

test.each([
  ['HUẾ — ', 'Huế'],
  ['TEHRAN- ', 'Tehran'],
  ['NEW DELHI: ', 'New Delhi'],
  ['Lima, Peru — ', 'Lima'],
  ['WASHINGTON, D.C. — ', 'Washington, D.C.'],
  ['WASHINGTON (AP) — ', 'Washington', 'AP'],
  ['DAMASCUS, (SANA)-', 'Damascus', 'SANA'],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'Port-au-Prince', 'AP'],
  ['Tehran, IRNA – ', 'Tehran', 'IRNA'],
  ['NAIROBI, Oct. 3 (Xinhua) -- ', 'Nairobi', 'Xinhua', '10-3'],
  ['ST. PETERSBURG, June 5. /TASS/. ', 'St. Petersburg', 'TASS', '6-5'],
  ['BAKU, Azerbaijan, June 22. /Trend/. ', 'Baku', 'Trend', '6-22'],
  ['New Delhi [India], March 3 (ANI): ', 'New Delhi', 'ANI', '3-3'],
  ['KYIV. March 3 (Interfax-Ukraine) – ', 'Kyiv', 'Interfax-Ukraine', '3-3'],
  ['PRETORIA (South Africa) Nov 2 (Xinhua) -- ', 'Pretoria', 'Xinhua', '11-2'],
  ['Ankara, 3 March 2025 (AA) - ', 'Ankara', 'AA', '2025-3-3'],
  ['Abu Dhabi, 3rd May, 2025 (WAM) -- ', 'Abu Dhabi', 'WAM', '2025-5-3'],
  ['TALLINN, Feb 17, BNS - ', 'Tallinn', 'BNS', '2-17'],
  ['YEREVAN, MARCH 3, ARMENPRESS. ', 'Yerevan', 'ARMENPRESS', '3-3'],
  ["N'DJAMENA, March 3 (Xinhua) -- ", "N'Djamena", 'Xinhua', '3-3'],
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

test('reads a line of its own beside a country, and the weekday', () => {
  expect(read('Hue, Vietnam, Sept. 9')?.place).toBe('Hue');
  expect(read('Hue, Sept. 9')).toBeUndefined();
  expect(read('HUE, Tuesday, March 3 (AFP) – Officials met')?.date?.weekday).toBe(2);
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
