import { describe, expect, test } from 'vitest';
import { agreement, asCompared } from './quoted-exactly.ts';

const report = asCompared(`The minister told reporters: “We will build the “long” road
by 2030, and it’s ours.” She named no   price for the bridge.`);

describe('agreement', () => {
  test.each([
    ['to the letter', 'named no price for'],
    [
      'with other marks of quotation and apostrophes',
      'build the "long" road by 2030, and it\'s ours.',
    ],
    ['with another capital at the beginning', 'we will build'],
    ['with a comma that belongs to the sentence around', 'We will build,'],
    ['with words left out', 'We will build […] and it’s ours'],
    ['with words put in', 'We will build [a] road'],
    ['begun within a bracket', '[…] named no price'],
  ])('finds a quotation %s', (_, quotation) => {
    expect(agreement(quotation, report)).toEqual({ isExact: true, upTo: '' });
  });

  test.each([
    ['changed', 'We will build the short road', 'We will build the'],
    ['left out without a mark', 'We will build the road', 'We will build the'],
    ['cut within a word', 'She named no pri', 'She named no'],
    ['in another order', 'named no price […] We will build', ''],
    ['that stand nowhere', 'a wholly different thing', ''],
  ])('tells how far it agrees with words %s', (_, quotation, upTo) => {
    expect(agreement(quotation, report)).toEqual({ isExact: false, upTo });
  });
});
