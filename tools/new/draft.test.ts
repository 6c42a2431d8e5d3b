import { expect, test } from 'vitest';
import { draftFile, folderOfDraft, slugOfDraft, type DraftField } from './draft.ts';

const fileOf = (...fields: DraftField[]) =>
  draftFile({ fields }, '2026-03-01').replace('published: 2026-03-01\n', '');
const named = (values: Record<string, unknown>) => {
  const fields = Object.entries(values).map(([key, value]) => ({ key, value }));
  return `${folderOfDraft({ fields })}/${slugOfDraft({ fields })}`;
};
const found = <T>(value: T) => ({ value, line: 1, words: '' });

test('a draft is written as editors do, with its blanks marked', () => {
  expect(
    fileOf(
      { key: 'title', remark: 'To write:\nthe "news" #1.' },
      { key: 'date', found: found('2019'), remark: 'Not needed.' },
      { key: 'countries', value: ['LA', 'VN'], above: ['One: “a”.', 'Two.'] },
      {
        key: 'people',
        found: [found({ person: 'a', office: 'Head: of A' }), found({ person: 'b' })],
        aboveItems: [['Perhaps.', 'Or not.'], []],
      },
      { key: 'figures', value: [{ period: '2019', value: '-1.50', asPrinted: '2019' }] },
      { key: 'draft', value: true },
    ),
  ).toBe(`---
title: # To write: the "news" #1.
date: 2019
# One: “a”.
# Two.
countries: [LA, VN]
people:
  # Perhaps.
  # Or not.
  - person: a
    office: "Head: of A"
  - person: b
figures:
  - period: 2019
    value: "-1.50"
    asPrinted: "2019"
draft: true
# To write below: 150 to 350 words of your own. Then remove this line and "draft: true".
---
`);
});

test.each([
  [
    { countries: ['LA', 'VN'], sector: ['electricity', 'trade'], date: '2026-02-05' },
    '2026/la-vn-electricity-2026-02-05',
  ],
  [{ countries: ['LA'], date: '2025-10~' }, '2025/la-2025-10'],
  [{}, 'undated/report-undated'],
])('a draft of %j is %s', (values, path) => {
  expect(named(values)).toBe(path);
});
