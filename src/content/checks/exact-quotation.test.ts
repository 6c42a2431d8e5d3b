import { describe, expect, test } from 'vitest';
import { contentWithReport } from '../../../tests/fixtures/broken/source-text.ts';
import { exactQuotation } from './exact-quotation.ts';

const today = '2026-11-21';
const report = '“We will open the warehouse before the rains,” said the governor.\n';
const url = 'https://paper.example/warehouse';

function problemsIn(body: string) {
  return exactQuotation(contentWithReport(body, report, { url }), { today });
}

describe('exactQuotation', () => {
  test('accepts what stands in the report to the letter', () => {
    expect(problemsIn('He would "open the warehouse before\nthe rains", he said.\n')).toEqual([]);
  });

  test('finds a quotation that says something else, and tells from where on', () => {
    expect(problemsIn('He said:\n“We will open the warehouse after the rains”.\n')).toEqual([
      {
        path: 'a.md',
        line: 11,
        column: 2,
        rule: 'exact-quotation',
        message:
          '"We will open the warehouse after the rains" does not stand in a.yml to the letter; quote it as it is, with […] for what is left out, or take away the quotation marks. The report goes on differently after "We will open the warehouse".',
      },
    ]);
  });

  test('asks nothing of one or two words', () => {
    expect(problemsIn('They call it the “mango palace”.\n')).toEqual([]);
  });

  test('asks nothing of words beside a link to another page', () => {
    expect(
      problemsIn('The ministry wrote of [“a very long delay”](https://roads.example/news).\n'),
    ).toEqual([]);
    expect(problemsIn(`He spoke of [“a very long delay”](${url}).\n`)).toHaveLength(1);
    expect(problemsIn('He spoke of [“a very long delay”](/briefings/b/).\n')).toHaveLength(1);
  });
});
