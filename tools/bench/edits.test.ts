import { describe, expect, test } from 'vitest';
import { edits } from './edits.ts';

const briefing = (date: string) =>
  `---\ntitle: Laos and Vietnam sign coal contract no. 7\ndate: ${date}\n---\n\nThe text.\n`;

describe('edits', () => {
  test('adds a sentence to the end of the body', () => {
    expect(edits.sentence(briefing('2024-02-28'))).toMatch(/\nThe text\. The ministry .*\.\n$/);
  });

  test('changes the title', () => {
    expect(edits.title(briefing('2024-02-28'))).toContain(
      'title: Laos and Vietnam sign coal contract no. 7, amended\n',
    );
  });

  test('moves the date to the day after', () => {
    expect(edits.date(briefing('2024-02-28'))).toBe(briefing('2024-02-29'));
  });

  test.each(['2024-12-31', '2024', '2024-02~'])('leaves the date %s as it is', (date) => {
    expect(edits.date(briefing(date))).toBeUndefined();
  });
});
