import type { Thing } from 'schema-dts';

const separators = /[<\u2028\u2029]/g;

/**
 * Things of schema.org as the text of a script element. No text in them can end the element: "<"
 * is written as JSON's escape (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function jsonLd(things: readonly Thing[]): string {
  const [only] = things;
  const content = things.length === 1 && typeof only === 'object' ? only : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...content }).replace(
    separators,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
