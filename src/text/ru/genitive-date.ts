/**
 * Returns a date as it is after "от", "с" or "до": "5 февраля 2026" stays, "февраль 2026" becomes
 * "февраля 2026", "2026" becomes "2026 года".
 */
export function genitiveDate(date: string): string {
  if (/^\d+$/.test(date)) return `${date}\u00a0года`;
  return date.replace(/^(\p{Ll}+?)(?:(т)|[ьй])(?= )/u, (_, stem: string, t = '') =>
    t ? `${stem}та` : `${stem}я`,
  );
}
