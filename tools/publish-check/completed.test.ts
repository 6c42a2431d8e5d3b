import { expect, test } from 'vitest';
import { MarkdownDocument } from '../../src/content/parse/document.ts';
import { parseBriefing } from '../../src/content/parse-briefing-file.ts';
import { reportHash } from '../../src/content/report-hash.ts';
import { missingLines, withLines } from './completed.ts';

/** Returns the file with the day 2026-03-01, where that changes it. */
function dated(lines: readonly string[], end = '\n', report?: string): string | undefined {
  const text = ['---', ...lines, 'title: A', '---', 'Text.', ''].join(end);
  const document = new MarkdownDocument(Buffer.from(text));
  const { positions } = document;
  const added = missingLines({ ...parseBriefing(document), positions }, '2026-03-01', report);
  return added.length === 0 ? undefined : withLines(text, added);
}

test.each(['\n', '\r\n'])(
  'dates a briefing below the day of its report; lines end in %j',
  (end) => {
    expect(dated(['date: 2026-02-05 # a Thursday'], end)?.split(end)).toEqual([
      ...['---', 'date: 2026-02-05 # a Thursday', 'published: 2026-03-01', 'title: A', '---'],
      ...['Text.', ''],
    ]);
  },
);

test('gives a draft a new day, and keeps that of a published briefing', () => {
  const published = ['published: 2026-02-07', 'date: 2026-02-05'];
  expect(
    dated([...published, 'draft: true'])
      ?.split('\n')
      .slice(1, 3),
  ).toEqual(['published: 2026-03-01', 'date: 2026-02-05']);
  expect(dated(published)).toBeUndefined();
  expect(dated(['published: 7 February 2026', 'date: 2026-02-05'])).toBeUndefined();
});

test('gives no day to a briefing that has been online', () => {
  const file = (line: string) => {
    const document = new MarkdownDocument(Buffer.from(`---\ndate: 2026-02-05\n${line}\n---\n`));
    return { ...parseBriefing(document), positions: document.positions };
  };
  expect(missingLines(file('title: A'), undefined)).toEqual([]);
  expect(missingLines(file('published: 2026-02-07\ndraft: true'), undefined)).toEqual([]);
});

test('leaves a file without a date as it is', () => {
  expect(dated(['source: vna'])).toBeUndefined();
});

test('adds the digest of the report below its address, unless it has one', () => {
  const hash = `reportHash: ${reportHash('A road.')}`;
  const lines = ['date: 2026-02-05', 'url: https://a.example'];
  const complete = [lines[0], 'published: 2026-03-01', lines[1], hash];
  expect(dated(lines, '\n', 'A road.')?.split('\n').slice(1, 5)).toEqual(complete);
  expect(dated(['published: 2026-02-07', ...lines, hash], '\n', 'A ferry.')).toBeUndefined();
});
