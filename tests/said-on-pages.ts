import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A text of a page in the language in which a screen reader reads it. */
interface Said {
  text: string;
  language: string;
}

/** Returns the texts of a page, and those that only screen readers read. */
export function saidOn(html: string): Said[] {
  const said: Said[] = [];
  const visit = (node: Tree.Node, language: string) => {
    if ('value' in node) said.push({ text: node.value.replace(/\s+/g, ' ').trim(), language });
    if (!('childNodes' in node) || ['script', 'style'].includes(node.nodeName)) return;
    const attributes = 'attrs' in node ? node.attrs : [];
    const own = attributes.find(({ name }) => name === 'lang')?.value ?? language;
    for (const { name, value } of attributes) {
      if (['aria-label', 'title', 'placeholder', 'alt'].includes(name)) {
        said.push({ text: value, language: own });
      }
    }
    for (const child of node.childNodes) visit(child, own);
  };
  visit(parse(html), '');
  return said;
}

/** Returns the entries of several words of the English dictionary that another one translates. */
export function phrases(english: object, other: object): string[] {
  return Object.entries(english).flatMap(([key, value]: [string, unknown]) => {
    const translated = (other as Record<string, unknown>)[key];
    if (typeof value === 'object' && value !== null) return phrases(value, translated as object);
    return typeof value === 'string' && value !== translated && /\w \w/.test(value) ? [value] : [];
  });
}
