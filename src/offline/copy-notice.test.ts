import { describe, expect, test } from 'vitest';
import { markedCopy, markedMissing } from './copy-notice.ts';

const page = '<body><header>Bilateral</header><main id="main"><h1>Laos–Vietnam</h1></main>';
const at = new Date(2026, 10, 21, 14, 5).getTime();
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, '');

describe('a copy', () => {
  test('says before anything else on the page that it is one, and of when', () => {
    expect(wordsOf(markedCopy(page, 'cut', at))).toBe(
      'BilateralYou are offline, or the site is. This is the copy of 21 November 2026, 14:05. Load it againLaos–Vietnam',
    );
  });

  test('says why it is shown', () => {
    expect(markedCopy(page, 'slow', at)).toContain('The line is slow.');
    expect(markedCopy(page, 'fault', at)).toContain('The site has a fault.');
  });

  test('is never shown without saying so', () => {
    expect(() => markedCopy('<main>Laos', 'cut', at)).toThrow('has no <main id="main">');
  });
});

test('what stands for a missing page says that it is missing', () => {
  expect(wordsOf(markedMissing(page, 'cut'))).toContain(
    'You are offline, or the site is. The page you asked for is not on this device.',
  );
});
