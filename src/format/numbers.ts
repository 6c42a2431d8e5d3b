const number = new Intl.NumberFormat('en-GB');

/** "1 briefing", "12,345 briefings", "0 briefings". */
export function briefingCount(count: number): string {
  return `${number.format(count)} ${count === 1 ? 'briefing' : 'briefings'}`;
}
