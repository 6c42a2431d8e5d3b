/**
 * Returns a date as it is after "от", "с" or "до": "5 февраля 2026" stays, "февраль 2026" becomes
 * "февраля 2026", "2026" becomes "2026 года".
 */
export function genitiveDate(date: string): string {
  return date
    .replace(/^\d+(?=$|,)/, '$&\u00a0года')
    .replace(/^(\p{Ll}+)т(?= )/u, '$1та')
    .replace(/^(\p{Ll}+)[ьй](?= )/u, '$1я');
}
