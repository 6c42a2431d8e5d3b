import { expect, test } from 'vitest';
import { MarkdownDocument } from '../../src/content/parse/document.ts';
import { parseBriefing } from '../../src/content/parse-briefing-file.ts';
import { datedText } from './dated.ts';

/** Returns the file with the day 2026-03-01, where that changes it. */
function dated(lines: readonly string[], end = '\n'): string | undefined {
  const text = ['---', ...lines, 'title: A', '---', 'Text.', ''].join(end);
  const document = new MarkdownDocument(Buffer.from(text));
  const { positions } = document;
  return datedText({ ...parseBriefing(document), positions }, text, '2026-03-01');
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

test('dates a draft anew, and no briefing that has its day', () => {
  const published = ['published: 2026-02-07', 'date: 2026-02-05'];
  expect(
    dated([...published, 'draft: true'])
      ?.split('\n')
      .slice(1, 3),
  ).toEqual(['published: 2026-03-01', 'date: 2026-02-05']);
  expect(dated(published)).toBeUndefined();
});

test('leaves a file without a date as it is', () => {
  expect(dated(['source: vna'])).toBeUndefined();
});
