import { describe, expect, test } from 'vitest';
import { periodInWords } from './period.ts';

describe('periodInWords', () => {
  test.each([
    ['2024', '2024'],
    ['2025-10', 'October 2025'],
    ['2026-02-05', '5 February 2026'],
    ['2018-12-31~', '31 December 2018, inferred'],
    ['2024/2024', '2024'],
    ['2021/2025', '2021–2025'],
    ['2025-01/2025-06', 'January–June 2025'],
    ['2025-05/2026-06', 'May 2025 – June 2026'],
    ['2025-05-08/2025-05-11', '8–11 May 2025'],
    ['2025-04-30/2025-05-02', '30 April 2025 – 2 May 2025'],
    ['2025-05-08/2026-05-11', '8 May 2025 – 11 May 2026'],
    ['2025/2025-06', '2025 – June 2025'],
    ['2025-05/2025-05-11', 'May 2025 – 11 May 2025'],
    ['2025-01~/2025-06', 'January 2025, inferred – June 2025'],
    ['2021/2025?', '2021 – 2025, inferred'],
  ])('says %s as "%s"', (period, words) => {
    expect(periodInWords(period)).toBe(words);
  });
});
