/** A tag as it may be in the HTML of a body. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([a-z-]+)(?:="([^"]*)")?/g;

const elements = new Set(
  [
    'a blockquote br code del em figcaption figure h2 h3 h4 h5 h6 hr input li ol p pre s section strong sub sup',
    'table tbody td th thead tr ul',
  ]
    .join(' ')
    .split(' '),
);
const voids = new Set(['br', 'hr', 'input']);

/** The attributes that Markdown and our own plugin give, and what their values look like. */
const attributes: Record<string, RegExp> = {
  href: /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i,
  id: /^[^\s<>]*$/,
  rel: /^noopener external$/,
  class: /^(?:language-\S+|[\w\s-]*)$/,
  title: /^/,
  start: /^\d+$/,
  type: /^checkbox$/,
  checked: /^$/,
  disabled: /^$/,
  tabindex: /^0$/,
  'aria-label': /^/,
  'aria-describedby': /^footnote-label$/,
  'data-footnotes': /^/,
  'data-footnote-ref': /^/,
  'data-footnote-backref': /^/,
};

/** Finds what no accepted body may be rendered to: raw HTML, scripts, open elements. */
export function dangerIn(html: string): string | undefined {
  const open: string[] = [];
  let last = 0;
  for (const { 0: whole, 1: slash, 2: name = '', 3: given = '', index } of html.matchAll(tag)) {
    if (html.slice(last, index).includes('<')) return `stray "<" in ${html.slice(last, index)}`;
    last = index + whole.length;
    if (!elements.has(name)) return `element ${whole}`;
    for (const [, key = '', value = ''] of given.matchAll(attribute)) {
      if (!attributes[key]?.test(decoded(value))) return `attribute ${whole}`;
    }
    if (voids.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `${whole} closes what is not open`;
  }
  if (html.slice(last).includes('<')) return `stray "<" in ${html.slice(last)}`;
  return open.length > 0 ? `<${open.join('><')}> not closed` : undefined;
}

/** An attribute's value as the browser reads it. */
export function decoded(value: string): string {
  return value
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll('&amp;', '&');
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
