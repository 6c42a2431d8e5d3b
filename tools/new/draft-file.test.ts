import { describe, expect, test } from 'vitest';
import { draftFile } from './draft-file.ts';

const fileOf = (...fields: Parameters<typeof draftFile>[0]['fields']) => draftFile({ fields });

describe('draftFile', () => {
  test('writes frontmatter as editors do, with its blanks marked', () => {
    expect(
      fileOf(
        { key: 'title', remark: 'To write: the news.' },
        { key: 'date', value: '2026-03-04' },
        { key: 'countries', value: ['LA', 'VN'] },
        {
          key: 'people',
          value: [{ person: 'a', office: 'Head: of A' }, { person: 'b' }],
          aboveItems: [[], ['Perhaps.', 'Or not.']],
        },
        { key: 'draft', value: true },
      ),
    ).toBe(
      [
        '---',
        'title: # To write: the news.',
        'date: 2026-03-04',
        'countries: [LA, VN]',
        'people:',
        '  - person: a',
        '    office: "Head: of A"',
        '  # Perhaps.',
        '  # Or not.',
        '  - person: b',
        'draft: true',
        '# To write below: 150 to 350 words of your own. Then remove this line and "draft: true".',
        '---',
        '',
      ].join('\n'),
    );
  });

  test('writes numbers and switches without quotation marks, but what is printed and what would change', () => {
    expect(
      fileOf(
        { key: 'date', value: '2019' },
        {
          key: 'figures',
          value: [{ period: '2019', value: '-1.50', approx: true, asPrinted: '2019' }],
        },
      ),
    ).toContain(
      'date: 2019\nfigures:\n  - period: 2019\n    value: "-1.50"\n    approx: true\n    asPrinted: "2019"\n',
    );
  });

  test('writes comments above a key and behind a blank', () => {
    expect(
      fileOf(
        { key: 'date', remark: 'Not\nprinted: #1.' },
        { key: 'events', value: [], above: ['One: “a”.', 'Two.'] },
      ),
    ).toContain('date: # Not printed: #1.\n# One: “a”.\n# Two.\nevents: []\n');
  });
});
