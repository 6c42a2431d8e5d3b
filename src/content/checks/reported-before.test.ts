import { describe, expect, test } from 'vitest';
import {
  briefingWith,
  contentOf,
  foundBy,
  problemMessages,
} from '../../../tests/fixtures/broken/content.ts';
import { fileOf, publishedWith } from '../../../tests/fixtures/sound/records.ts';
import type { BriefingFile } from '../read-content.ts';
import type { Likeness } from '../../model/near-duplicates.ts';
import { MarkdownBody } from '../parse/markdown-body.ts';
import { nearDuplicateInWords, reportedBefore } from './reported-before.ts';

const url = 'https://paper.example/road';
const old: Partial<BriefingFile> = { data: publishedWith({ url }) };
const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');

describe('reportedBefore', () => {
  test('finds a draft of a report on which there is a published briefing, and names that', () => {
    const draft = briefingWith({ url, title: 'The road', draft: true }, { title: [2, 8] });
    const content = contentOf({ draft, old });
    expect(foundBy(reportedBefore, content)).toEqual([['draft.md', 2, 8, 'reported-before']]);
    expect(problemMessages(reportedBefore, content)[0]).toContain('/briefings/old/');
  });

  test('compares the source text of a draft that is still blank with what is published', () => {
    const content = contentOf({
      draft: briefingWith({ countries: ['LA', 'VN'], draft: true }, { date: [4, 7] }),
      old: { data: publishedWith(), document: { digest: 'old', body: new MarkdownBody(words) } },
    });
    content.sourceTexts = [fileOf('draft', { text: `${words} and so on` })];
    expect(foundBy(reportedBefore, content)).toEqual([['draft.md', 4, 7, 'reported-before']]);
    expect(problemMessages(reportedBefore, content)[0]).toContain('(similar words)');
  });

  test('does not compare what is published, nor drafts with each other', () => {
    const draft = briefingWith({ url, draft: true });
    expect(foundBy(reportedBefore, contentOf({ a: old, b: old }))).toEqual([]);
    expect(foundBy(reportedBefore, contentOf({ a: draft, b: draft }))).toEqual([]);
  });
});

test('a possible duplicate is named with every reason', () => {
  const likenesses: Likeness[] = [
    { kind: 'address' },
    { kind: 'words' },
    { kind: 'event' },
    { kind: 'event', id: 'fair' },
    { kind: 'figures', count: 3 },
  ];
  expect(nearDuplicateInWords({ slug: 'x', likenesses })).toBe(
    '/briefings/x/ (the same report address, similar words, the same event, the same event, "fair", 3 of the same figures)',
  );
});
