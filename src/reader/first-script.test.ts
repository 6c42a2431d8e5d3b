import { describe, expect, test } from 'vitest';
import { firstScript } from './first-script.ts';

describe('firstScript', () => {
  test('is small, as every page carries it', () => {
    expect(firstScript.length).toBeLessThanOrEqual(220);
  });

  test('holds nothing that would end its element', () => {
    expect(firstScript).not.toContain('<');
  });
});
