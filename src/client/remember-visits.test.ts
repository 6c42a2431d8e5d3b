import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRemembering, remember, turnRemembering } from './remember-visits.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, text: string) => void kept.set(name, text),
  removeItem: (name: string) => void kept.delete(name),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('remember', () => {
  test('keeps what was done to the memory', () => {
    remember((memory) => memory.read.set('a', ''));
    expect(remember((memory) => [...memory.read.keys()])).toEqual(['a']);
  });

  test('forgets a memory that is damaged within, and goes on', () => {
    kept.set('visits', '{"version":1,"visit":1,"last":1,"lists":[["l",3]],"read":[]}');
    const look = () => remember(({ lists }) => lists.get('l')?.find(Boolean) ?? 'nothing');
    expect(look()).toBeUndefined();
    expect(look()).toBe('nothing');
  });

  test('goes on where the browser keeps nothing, or has no room', () => {
    const refuse = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { ...storage, setItem: refuse });
    expect(remember(({ read }) => read.size)).toBe(0);
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(remember(({ read }) => read.size)).toBe(0);
  });

  test('does nothing while it is turned off', () => {
    remember((memory) => memory.read.set('a', ''));
    turnRemembering(false);
    expect(remember(() => 1)).toBeUndefined();
    expect([isRemembering(), kept.get('visits')]).toEqual([false, 'off']);
    turnRemembering(true);
    expect(remember(({ read }) => read.size)).toBe(0);
  });
});
