import { expect, test } from 'vitest';
import { inOrderOfName } from './country-order.ts';
import { pairName } from './country-names.ts';

test('names with marks stand where readers look for them', () => {
  expect(inOrderOfName(['CY', 'HR', 'CI', 'AX'])).toEqual(['AX', 'CI', 'HR', 'CY']);
  expect(inOrderOfName(['cy-vn', 'hr-vn', 'ci-vn'], pairName)).toEqual(['ci-vn', 'hr-vn', 'cy-vn']);
});
