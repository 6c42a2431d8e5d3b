/** Creates an element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  created.append(...children);
  return created;
}

/** Creates a link. */
export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = href;
  return link;
}
