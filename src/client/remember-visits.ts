import { memoryFrom, textOfMemory, type Memory } from './visit-history.ts';
import { keep, recall } from './storage.ts';

/** What is kept in place of a memory while the reader wants none. */
const off = 'off';

/** Whether visits are remembered: unless the reader has turned it off. */
export function isRemembering(): boolean {
  return recall('visits') !== off;
}

/** Forgets all visits; from here on they are remembered, or not. */
export function turnRemembering(on: boolean): void {
  keep('visits', on ? null : off);
}

/**
 * Works with the memory and keeps what became of it. Other tabs have the same, so it is read and
 * written in one go; one that is damaged within is forgotten.
 */
export function remember<Result>(work: (memory: Memory) => Result): Result | undefined {
  if (!isRemembering()) return undefined;
  try {
    const memory = memoryFrom(recall('visits'));
    const result = work(memory);
    keep('visits', textOfMemory(memory));
    return result;
  } catch {
    turnRemembering(true);
    return undefined;
  }
}
