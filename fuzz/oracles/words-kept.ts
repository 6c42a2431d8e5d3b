import { decoded } from './safe-html.ts';

/**
 * The first word of an accepted body that stands nowhere in its HTML, as text or in an attribute.
 */
export function lostWord(body: string, html: string): string | undefined {
  const kept = new Set(wordsIn(decoded(unescaped(html))));
  return wordsIn(withoutSigns(body)).find((word) => !kept.has(word));
}

/** Letters and digits that stand together; marks belong to them. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Addresses carry letters beyond ASCII in percent signs. */
function unescaped(html: string): string {
  return html.replace(/(?:%[0-9A-F]{2})+/g, (signs) => {
    try {
      return ` ${decodeURIComponent(signs)} ${signs}`;
    } catch {
      return signs;
    }
  });
}

/** Entities are read as the sign they stand for. */
function withoutSigns(body: string): string {
  return body.replace(/&(?:#\d+|#x[0-9a-f]+|\w+);/gi, ' ');
}
