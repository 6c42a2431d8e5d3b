const number = new Intl.NumberFormat('en-GB');

/** "1 briefing", "12,345 briefings", "no briefings". */
export function briefingCount(count: number): string {
  return countOf(count, 'briefing', 'briefings');
}

/** A number of things, with their word in the right form. */
export function countOf(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : number.format(count)} ${count === 1 ? one : many}`;
}
