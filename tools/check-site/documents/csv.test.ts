import { describe, expect, test } from 'vitest';
import { faultsIn } from '../../../tests/fixtures/documents.ts';

describe('readCsv', () => {
  test('accepts rows that have a cell for each column', () => {
    expect(faultsIn('a.csv', 'id,title\r\n1,"a, ""b""\r\nc"\r\n2,\r\n')).toEqual([]);
  });

  test.each([
    ['id,id\r\n1,2\r\n', '1 Each column needs a name of its own. (valid-csv)'],
    ['', '1 Each column needs a name of its own. (valid-csv)'],
    ['id,title\r\n1,a,b\r\n', '2 Invalid Record Length: expect 2, got 3 on line 2. (valid-csv)'],
  ])('refuses %j', (text, fault) => {
    expect(faultsIn('a.csv', text)).toEqual([fault]);
  });

  test('refuses a quotation mark that is not closed', () => {
    expect(faultsIn('a.csv', 'id,title\r\n1,"a\r\n')).toEqual([
      expect.stringMatching(/Quote Not Closed.*\(valid-csv\)$/),
    ]);
  });
});
