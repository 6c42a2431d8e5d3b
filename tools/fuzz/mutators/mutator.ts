import type { Random } from '../../bench/random.ts';

/** Makes another text of a file's text. Some say the same as before, most do not. */
export type TextMutator = (text: string, random: Random, others: readonly string[]) => string;

/** The same for bytes. */
export type ByteMutator = (bytes: Buffer, random: Random) => Buffer;

/** A position in a text of some length, its end included. */
export function positionIn({ length }: { length: number }, random: Random): number {
  return Math.floor(random() * (length + 1));
}

/** A text with another in place of a part of it. */
export function replaced(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}
