import { decoded } from './safe-html.ts';

/** Finds the first word of an accepted body that is not in its HTML, as text or in an attribute. */
export function lostWord(body: string, html: string): string | undefined {
  const readings = [html, unescaped(html), html.replace(/<[^>]*>/g, '')];
  const kept = new Set(readings.flatMap((reading) => wordsIn(decoded(reading))));
  return wordsIn(withoutSigns(body)).find((word) => !kept.has(word));
}

/** Runs of letters and digits, with the marks on them. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Undoes the percent-encoding of addresses. */
function unescaped(html: string): string {
  return html.replace(/(?:%[0-9A-F]{2})+/g, (signs) =>
    Buffer.from(signs.replaceAll('%', ''), 'hex').toString(),
  );
}

/** Leaves out what is not printed as it is written: entities, numbers of lists, ticks of boxes. */
function withoutSigns(body: string): string {
  return body
    .replace(/&(?:#\d+|#x[0-9a-f]+|\w+);/gi, ' ')
    .replace(/^[ \t>*+-]*(?:\d+[.)](?=\s)[ \t>*+-]*)+/gm, ' ')
    .replace(/^[ \t>*+-]*\[x\]/gim, ' ');
}
