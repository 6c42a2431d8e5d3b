import { decoded } from './safe-html.ts';

/**
 * The first word of an accepted body that stands nowhere in its HTML, as text or in an attribute.
 */
export function lostWord(body: string, html: string): string | undefined {
  const readings = [html, unescaped(html), html.replace(/<[^>]*>/g, '')];
  const kept = new Set(readings.flatMap((reading) => wordsIn(decoded(reading))));
  return wordsIn(withoutSigns(body)).find((word) => !kept.has(word));
}

/** Letters and digits that stand together; marks belong to them. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Addresses carry signs and letters beyond ASCII in percent signs. */
function unescaped(html: string): string {
  return html.replace(/(?:%[0-9A-F]{2})+/g, (signs) =>
    Buffer.from(signs.replaceAll('%', ''), 'hex').toString(),
  );
}

/** Entities are read as the sign they stand for; numbers of lists and ticks of boxes are drawn. */
function withoutSigns(body: string): string {
  return body
    .replace(/&(?:#\d+|#x[0-9a-f]+|\w+);/gi, ' ')
    .replace(/^[ \t>*+-]*(?:\d+[.)](?=\s)[ \t>*+-]*)+/gm, ' ')
    .replace(/^[ \t>*+-]*\[x\]/gim, ' ');
}
