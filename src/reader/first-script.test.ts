import { describe, expect, test } from 'vitest';
import { firstScript, firstScriptHash } from './first-script.ts';

describe('firstScript', () => {
  test('is small, as every page carries it', () => {
    expect(firstScript.length).toBeLessThanOrEqual(220);
  });

  test('holds nothing that would end its element', () => {
    expect(firstScript).not.toContain('<');
  });
});

describe('firstScriptHash', () => {
  test('is a source of a policy', () => {
    expect(firstScriptHash()).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/);
  });
});
