import { describe, expect, test } from 'vitest';
import { edited } from './edits.ts';

const briefing = (date: string) =>
  `---\ntitle: Laos and Vietnam sign coal contract no. 7\ndate: ${date}\n---\n\nThe text.\n`;

describe('edited', () => {
  test('adds a sentence to the end of the body', () => {
    expect(edited(briefing('2024-02-28'), 'sentence')).toMatch(/\nThe text\. The ministry .*\.\n$/);
  });

  test('changes the title', () => {
    expect(edited(briefing('2024-02-28'), 'title')).toContain(
      'title: Laos and Vietnam sign coal contract no. 7, amended\n',
    );
  });

  test('moves the date to the day after', () => {
    expect(edited(briefing('2024-02-28'), 'date')).toBe(briefing('2024-02-29'));
  });

  test.each(['2024-12-31', '2024', '2024-02~'])('leaves the date %s as it is', (date) => {
    expect(edited(briefing(date), 'date')).toBeUndefined();
  });
});
