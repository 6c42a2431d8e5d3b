/**
 * Returns rows as CSV by RFC 4180. Texts that a spreadsheet would take for a formula begin with an
 * apostrophe (https://owasp.org/www-community/attacks/CSV_Injection), as in the files below `/data/`.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const isNumber = /^[-+]?[\d.,\s]+%?$/.test(text);
  const guarded = isNumber ? text : guardedFormulas(text).replace(/^[=+\-@\t\r＝＋－＠]/, "'$&");
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Returns a text with an apostrophe before what would be a formula after a tab, a bar or a semicolon, which
 * separates cells where the comma is the decimal sign.
 */
export function guardedFormulas(text: string): string {
  return text.replace(/(?:[;|]\t?|(?!^)\t)"*(?=[=+\-@＝＋－＠])/g, "$&'");
}
