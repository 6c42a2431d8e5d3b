import { expect, test } from 'vitest';
import { problemWithReservedName } from './reserved-name.ts';

test.each(['con', 'NUL', 'Aux', 'prn', 'com1', 'lpt0', 'admin', 'Admin', 'index'])(
  'is %s',
  (name) => {
    expect(problemWithReservedName(name)).toContain(`"${name}"`);
  },
);

test.each(['cons', 'iron', 'com', 'com10', 'nul-2026', 'la-vn', 'admin-reform', 'price-index'])(
  'is not %s',
  (name) => {
    expect(problemWithReservedName(name)).toBeUndefined();
  },
);
