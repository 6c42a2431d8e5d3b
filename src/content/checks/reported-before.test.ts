import { describe, expect, test } from 'vitest';
import { briefingWith, contentOf } from '../../../tests/fixtures/broken/content.ts';
import { fileOf, publishedWith } from '../../../tests/fixtures/sound/records.ts';
import type { BriefingFile } from '../read-content.ts';
import type { Likeness } from '../../model/near-duplicates.ts';
import { MarkdownBody } from '../parse/markdown-body.ts';
import { nearDuplicateInWords, reportedBefore } from './reported-before.ts';

const today = '2026-11-21';
const url = 'https://paper.example/road';
const old: Partial<BriefingFile> = { data: publishedWith({ url }) };
const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

describe('reportedBefore', () => {
  test('warns of a draft that a published briefing tells already, and says where', () => {
    const draft = briefingWith({ url, title: 'The road', draft: true }, { title: [2, 8] });
    expect(reportedBefore(contentOf({ draft, old }), { today })).toEqual([
      {
        path: 'draft.md',
        line: 2,
        column: 8,
        rule: 'told-before',
        message: 'This may be told already: /briefings/old/ (a report at the same address).',
      },
    ]);
  });

  test('holds the report behind a draft that is still blank against what is published', () => {
    const content = contentOf({
      draft: briefingWith({ countries: ['LA', 'VN'], draft: true }, { date: [4, 7] }),
      old: { data: publishedWith(), document: { digest: 'old', body: new MarkdownBody(words) } },
    });
    content.sourceTexts = [fileOf('draft', { text: `${words} and so on` })];
    expect(reportedBefore(content, { today })).toMatchObject([
      { line: 4, message: 'This may be told already: /briefings/old/ (much the same words).' },
    ]);
  });

  test('does not compare what is published, nor drafts with each other', () => {
    const draft = briefingWith({ url, draft: true });
    expect(reportedBefore(contentOf({ a: old, b: old }), { today })).toEqual([]);
    expect(reportedBefore(contentOf({ a: draft, b: draft }), { today })).toEqual([]);
  });
});

describe('nearDuplicateInWords', () => {
  test('tells the address and every reason', () => {
    const words = (...likenesses: Likeness[]) => nearDuplicateInWords({ slug: 'x', likenesses });
    expect(words({ kind: 'address' }, { kind: 'words' })).toBe(
      '/briefings/x/ (a report at the same address, much the same words)',
    );
    expect(words({ kind: 'event' })).toBe('/briefings/x/ (the same event)');
    expect(words({ kind: 'event', id: 'fair' })).toBe('/briefings/x/ (the same event, "fair")');
    expect(words({ kind: 'figures', count: 3 })).toBe('/briefings/x/ (3 of the same figures)');
  });
});
