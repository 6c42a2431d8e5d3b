import { expect, test } from 'vitest';
import { contentWithReport } from '../../../tests/fixtures/broken/source-text.ts';
import { foundBy } from '../../../tests/fixtures/broken/content.ts';
import { reportHash } from '../report-hash.ts';
import { reportChanged } from './report-changed.ts';

const read = 'Hà Nội – The road was opened.\n\nIt is long.\n';

test.each([
  [read, []],
  [read.normalize('NFD').replaceAll('\n', '\r\n'), []],
  [read.replace('long', 'short'), ['report-changed']],
])('finds whether the source text is another than the one that was read: %j', (text, rules) => {
  const content = contentWithReport('A road.', text, { reportHash: reportHash(read) });
  expect(foundBy(reportChanged, content).map(([, , , rule]) => rule)).toEqual(rules);
});

test('finds nothing where the text that was read is not known', () => {
  expect(foundBy(reportChanged, contentWithReport('A road.', read))).toEqual([]);
});
