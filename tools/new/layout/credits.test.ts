import { describe, expect, test } from 'vitest';
import { isNewsAgency } from './agencies.ts';
import { creditAtEnd } from './credits.ts';
import { nameSet } from './name-set.ts';

const isSource = nameSet(['VNA', 'VNS', 'TASS', 'VTV24', 'Vientiane Times']);
const creditOf = (paragraph: string) =>
  creditAtEnd(paragraph, (name) => isSource(name) || isNewsAgency(name));

describe('creditAtEnd', () => {
  test.each([
    ['They met. — VNA/VNS', ['VNA', 'VNS']],
    ['They met. — VNA/HARBOUR POST', ['VNA', 'HARBOUR POST']],
    ['They met. — HARBOUR POST', ['HARBOUR POST']],
    ['They met. /TASS/', ['TASS']],
    ['They met (Xinhua).', ['Xinhua']],
    ['They met. (Source: Reuters)', ['Reuters']],
    ['They met. VIENTIANE TIMES/ASIA NEWS', ['VIENTIANE TIMES', 'ASIA NEWS']],
    ['They met. VTV24', ['VTV24']],
    ['They met. PTI SKR ZH NSA', ['PTI']],
    ['(Reuters, Reporting by Jane Example; Editing by Somchai Example)', ['Reuters']],
    ['Reporting by Jane Example; Editing by Somchai Example (Reuters)', ['Reuters']],
    ['They met. (Reporting by Jane Example; Editing by Somchai Example)', []],
    ['Source: Vientiane Times', ['Vientiane Times']],
    ['Source: AFP/ec/dy', ['AFP']],
    ['Courtesy; KNA', ['KNA']],
    ['WRITER: Harbour Post', ['Harbour Post']],
    ['WRITER: Bloomberg News and Online Reporters', ['Bloomberg News']],
    ['By Reuters', ['Reuters']],
    ['By Jane Example, Associated Press', ['Associated Press']],
    ['By Xinhua writer Li Example', ['Xinhua']],
    ['By Jane Example (Xinhua)', ['Xinhua']],
    ['By Jane Example', []],
    ['By Ministry of Transport', []],
    ['Kenya News Agency', ['Kenya News Agency']],
    ['-- BERNAMA', ['BERNAMA']],
    ['WAM/Jane Example/ Somchai Example', ['WAM']],
  ])('reads "%s"', (paragraph, names) => {
    const credit = creditOf(paragraph);
    expect(credit?.names).toEqual(names);
    expect(paragraph.slice(-(credit?.length ?? 0)).trim()).toBe(credit?.words);
    expect(paragraph.slice(0, -(credit?.length ?? 0)).trim()).toMatch(/^(?:They met\.?)?$/);
  });

  test.each([
    'They met (in Hanoi).',
    'They met — gladly',
    'They met. Somebody Else',
    'They wrote to the Vietnam News Agency (VNA).',
    'Ministry of Transport',
    'Source: Ministry of Transport',
    'World News',
    'Map',
    'By 2030 they will meet.',
    'Vietnam News Agency, KPL to Sign Deal Today',
  ])('takes no other words for one: "%s"', (paragraph) => {
    expect(creditOf(paragraph)).toBeUndefined();
  });
});
