import { expect, test } from 'vitest';
import { genitiveDate } from './genitive-date.ts';

test.each([
  ['5 февраля 2026', '5 февраля 2026'],
  ['февраль 2026', 'февраля 2026'],
  ['март 2026', 'марта 2026'],
  ['май 2026', 'мая 2026'],
  ['2026', '2026\u00a0года'],
  ['2026, наш вывод', '2026\u00a0года, наш вывод'],
])('%s', (date, expected) => {
  expect(genitiveDate(date)).toBe(expected);
});
