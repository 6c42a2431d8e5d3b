import type { Copy } from './copy.ts';

/** How many copies there may be, and how large they may be together. */
export interface Room {
  copies: number;
  bytes: number;
}

/** The room for pages visited, for scripts and style sheets, and for parts of the index. */
export const roomFor = {
  pages: { copies: 60, bytes: 6_000_000 },
  files: { copies: 120, bytes: 3_000_000 },
  index: { copies: 1000, bytes: 10_000_000 },
} satisfies Record<string, Room>;

/** The copies for which there is no room: those that were not read for longest. */
export function leaving(copies: readonly Copy[], room: Room): Copy[] {
  let bytes = 0;
  return [...copies]
    .sort((a, b) => b.read - a.read)
    .filter((copy, place) => {
      bytes += copy.bytes;
      return place >= room.copies || bytes > room.bytes;
    });
}
