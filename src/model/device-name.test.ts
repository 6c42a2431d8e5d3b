import { expect, test } from 'vitest';
import { isDeviceName } from './device-name.ts';

test.each(['con', 'NUL', 'Aux', 'prn', 'com1', 'lpt0'])('holds for %s', (name) => {
  expect(isDeviceName(name)).toBe(true);
});

test.each(['cons', 'iron', 'com', 'com10', 'nul-2026', 'la-vn'])('does not for %s', (name) => {
  expect(isDeviceName(name)).toBe(false);
});
