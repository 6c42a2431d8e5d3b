/** Invisible characters next to letters that have no use for them. */
const unseen =
  /[\p{Script=Latin}\p{Script=Cyrillic}\s](?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\u2800]|(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\u2800][\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** Finds an invisible character in an accepted file. */
export function unseenIn(text: string): string | undefined {
  const [found] = unseen.exec(text) ?? [];
  return found && JSON.stringify(found).replace(/[^\x20-\x7E]/g, codePoint);
}

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Signs of Markdown and of other programs, which are not in ordinary words. */
const sign =
  /(?<!\*)\*\*(?!\*)|~~|\]\(|\]\[|\[\[|\{\{|\{%|%%|\[\^[^\]]|\[![A-Z]|`|^(?:#{2,} |\|.*\w.*\|$|:::|[<>|]{7}(?: |$)|[•·☐] |TODO\b)/m;

/**
 * Finds a sign in the words of an accepted body that Markdown did not understand. A body
 * with escapes is not searched, as they may be meant; nor are addresses, and cells of tables, which may
 * have one sign.
 *
 * @param html the body as it is published.
 */
export function signIn(body: string, html: string): string | undefined {
  if (/[\\&]/.test(body)) return undefined;
  const words = html
    .replace(/<(a|code|pre|t[dh])\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return sign.exec(words)?.[0];
}
