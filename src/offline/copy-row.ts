/** Something on this device, as a line of a list. */
export interface Row {
  title: string;
  /** Where it can be read. */
  href?: string;
  /** Of when it is and how large. */
  facts: string;
  remove(): Promise<unknown>;
}

/** A line: its title, what is known of it, and a button where it can be removed. */
export function itemOf({ title, href, facts }: Row, remove?: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement(href === undefined ? 'span' : 'a');
  link.textContent = title;
  if (href !== undefined) link.setAttribute('href', href);
  const small = document.createElement('span');
  small.className = 'aside';
  small.textContent = facts;
  item.append(link, small);
  if (!remove) return item;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove';
  button.ariaLabel = `Remove ${title}`;
  button.addEventListener('click', remove);
  item.append(button);
  return item;
}
