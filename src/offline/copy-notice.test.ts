import { expect, test } from 'vitest';
import { copyWithNotice, missingPageNotice } from './copy-notice.ts';

const page = '<body><header>Bilateral</header><main id="main"><h1>Laos–Vietnam</h1></main>';
const at = new Date(2026, 10, 21, 14, 5).getTime();
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

test('a copy says before the page’s own text that it is one, why, and of when', () => {
  expect(textOf(copyWithNotice(page, 'offline', at))).toBe(
    'BilateralYou are offline, or the site is. This is the copy of 21 November 2026, 14:05. Load it againLaos–Vietnam',
  );
});

test('a copy is never shown without its notice', () => {
  expect(() => copyWithNotice('<main>Laos', 'offline', at)).toThrow('has no <main id="main">');
});

test('the offline page says that the page asked for is missing', () => {
  expect(textOf(missingPageNotice(page, 'offline'))).toContain('is not on this device.');
});
