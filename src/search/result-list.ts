import { stretchesOf } from './excerpt.ts';
import type { PagefindResult } from './pagefind.ts';

/** A result as an item of the list: headline and link, date, source, pairs, excerpt. */
export function resultItem({ url, meta, excerpt }: PagefindResult): HTMLLIElement {
  const link = element('a', meta.title);
  link.href = url;
  const heading = element('h2');
  heading.append(link);
  const facts = element('p', [meta.date, meta.source, meta.pairs].filter(Boolean).join(' · '));
  facts.className = 'facts';
  const words = element('p');
  words.className = 'excerpt';
  words.append(
    ...stretchesOf(excerpt).map(({ text, found }) => (found ? element('mark', text) : text)),
  );
  const item = element('li');
  item.append(heading, facts, words);
  return item;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
