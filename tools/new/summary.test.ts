import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { tellOfDraft } from './summary.ts';

const at = (line: number, value: string) => ({ line, value, words: value });
const draft: Draft = {
  fields: [
    { key: 'title', remark: 'To write.' },
    { key: 'summary', remark: 'To write.' },
    { key: 'date', remark: 'The report prints no date.' },
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
  remarks: ['Line 5: somebody.'],
};
const about = {
  paths: ['content/briefings/2026/a.md', 'content/clippings/a.yml'],
  near: ['/briefings/x/ (the same event)'],
  reading: 'It was read as UTF-16.',
};
const sections = (told: string) =>
  new Map(told.split('\n\n').map((one) => [one.split(/\s/)[0], one]));

describe('tellOfDraft', () => {
  const told = sections(tellOfDraft(draft, about));

  test('tells where the draft is, and the report that is never published', () => {
    expect(told.get('Draft')).toContain('content/briefings/2026/a.md');
    expect(told.get('Draft')).toContain('content/clippings/a.yml (never published)');
  });

  test('has a row for each field with the line that says it, and for each person and figure', () => {
    const rows = told.get('Found')?.split('\n').slice(1);
    expect(rows?.map((row) => row.trim().split(/\s{2,}/))).toEqual([
      ['given', 'source', 'vns'],
      ['line 1', 'countries', 'LA, VN'],
      ['line 3', 'people', 'a, Head'],
      ['line 4', 'people', 'b'],
    ]);
  });

  test('tells what was not found and why, but not what is to be written anyway', () => {
    expect(told.get('Not')?.split('\n').slice(1)).toEqual(['  date: The report prints no date.']);
  });

  test('leaves to the editor what no rule can decide', () => {
    expect(tellOfDraft(draft, about)).toMatch(
      /To decide\n {2}Perhaps told already: \/briefings\/x\/ \(the same event\)\n {2}It was read as UTF-16\.\n {2}Line 5: somebody\.\n/,
    );
  });

  test('has no empty section', () => {
    const plain = sections(
      tellOfDraft({ fields: [], found: [], remarks: [] }, { paths: ['content/a.md'], near: [] }),
    );
    expect([...plain.keys()]).toEqual(['Draft', 'To']);
  });
});
