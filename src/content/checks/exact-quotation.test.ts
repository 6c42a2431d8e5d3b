import { describe, expect, test } from 'vitest';
import { foundBy, problemMessages } from '../../../tests/fixtures/broken/content.ts';
import { contentWithReport } from '../../../tests/fixtures/broken/source-text.ts';
import { exactQuotation } from './exact-quotation.ts';
import { quotationsIn } from './source-texts.ts';

const report = `The minister told reporters: “We will build the “long” road
by 2030, and it’s ours.” She named no   price for the bridge.`;
const url = 'https://paper.example/road';
const quoting = (body: string) => contentWithReport(body, report, { url });

describe('exactQuotation', () => {
  test.each([
    ['to the letter', '“named no price for\nthe bridge”'],
    ['with other marks and apostrophes', '«build the "long" road by 2030, and it\'s ours.»'],
    ['with another capital at the beginning', '“we will build”'],
    ['with a comma that belongs to the sentence around', '“We will build,”'],
    ['with words left out', '“We will build […] and it’s ours”'],
    ['with words put in', '“We will build [a] road”'],
    ['begun within a bracket', '“[…] named no price”'],
    ['of one or two words', '“mango palace”'],
    ['beside a link to another page', '[“a very long delay”](https://roads.example/news)'],
  ])('accepts a quotation %s', (_, quotation) => {
    expect(foundBy(exactQuotation, quoting(`She said:\n${quotation}.\n`))).toEqual([]);
  });

  test.each([
    ['changed', 'We will build the short road', 'We will build the'],
    ['left out without a mark', 'We will build the road', 'We will build the'],
    ['cut within a word', 'She named no pri', 'She named no'],
    ['in another order', 'named no price […] We will build', undefined],
    ['that are nowhere', 'a wholly different thing', undefined],
  ])('finds a quotation with words %s, and says how far it agrees', (_, quotation, upTo) => {
    const content = quoting(`She said:\n“${quotation}”.\n`);
    expect(foundBy(exactQuotation, content)).toEqual([['a.md', 11, 2, 'exact-quotation']]);
    const [message = ''] = problemMessages(exactQuotation, content);
    expect(/ after "(.*)"\.$/.exec(message)?.[1]).toBe(upTo);
  });

  test('takes links to the report and within the site for none to another page', () => {
    expect(foundBy(exactQuotation, quoting(`[“a very long delay”](${url})\n`))).toHaveLength(1);
    expect(foundBy(exactQuotation, quoting('[“a very long delay”](/briefings/b/)'))).toHaveLength(
      1,
    );
  });
});

test.each([
  ['He said “we build”, and left', ['we build']],
  ['"One" and "two", they said', ['One', 'two']],
  ['„Wir bauen“, sagte er', ['Wir bauen']],
  ['“It’s the ‘new’ road”', ['It’s the ‘new’ road']],
  ['the ministers’ road', []],
  ['They said “it goes on', ['it goes on']],
  ['a lone mark "', ['']],
])('the quotations in %j', (text, expected) => {
  expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
