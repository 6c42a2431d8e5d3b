import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { summaryOf } from './summary.ts';

const at = (line: number, value: string) => ({ line, value, words: value });
const draft: Draft = {
  fields: [
    { key: 'title', remark: 'To write.' },
    { key: 'date', remark: 'The report prints no date.' },
    { key: 'source', remark: 'To fill in.' },
    { key: 'countries', value: ['LA', 'VN'] },
  ],
  found: [
    { field: 'source', found: at(0, 'vns') },
    { field: 'countries.0', found: at(1, 'LA') },
    { field: 'countries.1', found: at(2, 'VN') },
    { field: 'people.0', found: at(3, 'a, Head') },
    { field: 'people.1', found: at(4, 'b') },
    { field: '-', found: at(5, 'left out: a caption') },
  ],
  decisions: ['"date": The report prints no date.'],
};
const about = {
  written: [{ label: 'Source text', path: 'content/clippings/a.yml' }],
  near: ['/briefings/x/ (the same event)'],
  reading: 'It was read as UTF-16.',
  unknown: ['Ann Example, Minister of Tea'],
  notLookedFor: 'Not looked for: tea.',
};
const sections = (printed: string) =>
  printed
    .trim()
    .split('\n\n')
    .map((one) => one.split('\n'));

describe('summaryOf', () => {
  test('prints what was written, found and is to be decided', () => {
    const [written, found, toDecide, toWrite, notLookedFor] = sections(summaryOf(draft, about));
    expect(written).toEqual(['Source text  content/clippings/a.yml']);
    expect(found?.slice(1).map((row) => row.trim().split(/\s{2,}/))).toEqual([
      ['option', 'source', 'vns'],
      ['lines 1, 2', 'countries', 'LA, VN'],
      ['line 3', 'people', 'a, Head'],
      ['line 4', 'people', 'b'],
    ]);
    expect(toDecide?.slice(1)).toEqual([
      '  It was read as UTF-16.',
      '  Possible duplicate: /briefings/x/ (the same event)',
      '  "date": The report prints no date.',
      '  "source": To fill in.',
      '  No record yet (--records drafts one): Ann Example, Minister of Tea.',
    ]);
    expect([toWrite?.[0], notLookedFor]).toEqual(['To write', ['Not looked for: tea.']]);
  });

  test('prints at most a dozen lines to decide', () => {
    const decisions = Array.from({ length: 40 }, (_, index) => `Number ${index}.`);
    const printed = sections(
      summaryOf({ fields: [], found: [], decisions }, { ...about, near: [] }),
    );
    const toDecide = printed.find(([heading]) => heading === 'To decide') ?? [];
    expect(toDecide).toHaveLength(13);
    expect(toDecide.at(-1)).toMatch(/31 more/);
  });
});
