import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { summaryOf } from './summary.ts';

const at = <T>(line: number, value: T) => ({ line, value, words: '' });
const draft: Draft = {
  fields: [
    { key: 'title', remark: 'To write.' },
    { key: 'date', remark: 'The report prints no date.' },
    { key: 'source', found: at(0, 'vns') },
    { key: 'sector', remark: 'To choose.' },
    { key: 'countries', found: [at(1, 'LA'), at(2, 'VN')] },
    { key: 'events', found: [] },
    { key: 'people', found: [at(3, { person: 'a', office: 'Head' }), at(4, { person: 'b' })] },
    {
      key: 'figures',
      found: [at(4, { value: '5', asPrinted: '$5', country: 'LA', partner: 'VN', period: '2024' })],
    },
    { key: 'draft', value: true },
  ],
  decisions: ['"date": The report prints no date.'],
  unknown: [
    at(1, { folder: 'people', name: 'Ann Example', office: 'Minister of Tea', sentence: '' }),
  ],
};
const about = {
  written: [{ label: 'Source text', path: 'content/clippings/a.yml' }],
  near: ['/briefings/x/ (the same event)'],
  reading: 'It was read as UTF-16.',
  notLookedFor: 'Not looked for: tea.',
};
const sections = (one: Draft) =>
  summaryOf(one, about)
    .trim()
    .split('\n\n')
    .map((section) => section.split('\n'));

test('prints what was written, found and is to be decided', () => {
  const [written, found, toDecide, toWrite, notLookedFor] = sections(draft);
  expect(written).toEqual(['Source text  content/clippings/a.yml']);
  expect(found?.slice(1).map((row) => row.trim().split(/\s{2,}/))).toEqual([
    ['option', 'source', 'vns'],
    ['lines 1, 2', 'countries', 'LA, VN'],
    ['line 3', 'people', 'a, Head'],
    ['line 4', 'people', 'b'],
    ['line 4', 'figures', '“$5”, Laos–Vietnam, 2024'],
  ]);
  expect(toDecide?.slice(1)).toEqual([
    '  It was read as UTF-16.',
    '  Possible duplicate: /briefings/x/ (the same event)',
    '  "date": The report prints no date.',
    '  "sector": To choose.',
    '  No record yet (--records drafts one): Ann Example, Minister of Tea.',
  ]);
  expect([toWrite?.[0], notLookedFor]).toEqual(['To write', ['Not looked for: tea.']]);
});

test('prints at most a dozen lines to decide', () => {
  const decisions = Array.from({ length: 40 }, (_, index) => `Number ${index}.`);
  const printed = sections({ ...draft, decisions });
  const toDecide = printed.find(([heading]) => heading === 'To decide') ?? [];
  expect(toDecide).toHaveLength(13);
  expect(toDecide.at(-1)).toMatch(/33 more/);
});
