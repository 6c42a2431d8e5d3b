import { expect, test } from 'vitest';
import { isNewsAgency } from './agencies.ts';
import { creditAtEnd, creditLine } from './credits.ts';
import { nameSet } from './name-set.ts';

const isSource = nameSet(['VNA', 'VNS', 'TASS', 'VTV24', 'Vientiane Times']);
const isAgency = (name: string) => isSource(name) || isNewsAgency(name);
const creditOf = (paragraph: string) =>
  creditLine(paragraph, isAgency) ?? creditAtEnd(paragraph, isAgency);

test.each([
  ['They met. — VNA/VNS', 'VNA+VNS'],
  ['They met. — HARBOUR POST', 'HARBOUR POST'],
  ['They met. (Source: Reuters)', 'Reuters'],
  ['(Reuters, Reporting by Jane Example; Editing by Somchai Example)', 'Reuters'],
  ['Reporting by Jane Example; Editing by Somchai Example (Reuters)', 'Reuters'],
  ['They met. VIENTIANE TIMES/ASIA NEWS', 'VIENTIANE TIMES+ASIA NEWS'],
  ['They met. PTI SKR ZH NSA', 'PTI'],
  ['They met. (Reporting by Jane Example; Editing by Somchai Example)', ''],
  ['By Jane Example | By Ministry of Transport', ''],
  ['Source: AFP/ec/dy', 'AFP'],
  ['Courtesy; KNA', 'KNA'],
  ['WRITER: Bloomberg News and Online Reporters', 'Bloomberg News'],
  ['By Xinhua writer Li Example', 'Xinhua'],
  ['-- BERNAMA', 'BERNAMA'],
  ['WAM/Jane Example/ Somchai Example', 'WAM'],
])('the credits "%s" name "%s"', (credits, names) => {
  for (const paragraph of credits.split(' | ')) {
    const credit = creditOf(paragraph);
    expect(credit?.credits.join('+'), paragraph).toBe(names);
    expect(
      ['', 'They met', 'They met.'].map((text) => `${text} ${credit?.words}`.trim()),
    ).toContain(paragraph);
  }
});

test.each(
  [
    'They met (in Hanoi). | They met. Somebody Else',
    'They wrote to the Vietnam News Agency (VNA). | Source: Ministry of Transport | Map',
    'By 2030 they will meet. | Vietnam News Agency, KPL to Sign Deal Today',
  ].flatMap((lines) => lines.split(' | ')),
)('takes no other words for one: "%s"', (paragraph) => {
  expect(creditOf(paragraph)).toBeUndefined();
});
