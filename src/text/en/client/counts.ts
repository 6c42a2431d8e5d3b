import { counted } from '../../plural.ts';

// Numbers of things, on pages and in scripts.

/** "1 briefing", "12,345 briefings", "0 briefings". */
export const briefings = (count: number) => counted(count, { one: 'briefing', other: 'briefings' });
