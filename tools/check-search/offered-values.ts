import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { filterKeys } from '../../src/search/index-format.ts';
import type { FilterValue } from '../../src/search/page/filter-values.ts';

/** Returns the values that the controls of a built site's search page offer. */
export function offeredValues(site: string): FilterValue[] {
  const values: FilterValue[] = [];
  const visit = (node: Tree.Node, control: string, label: Tree.Node | undefined) => {
    const attributes = new Map(
      'attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : [],
    );
    const name = attributes.get('name') ?? attributes.get('data-key') ?? control;
    const key = filterKeys.find((key) => key === name);
    const value = attributes.get('value');
    const isOption = node.nodeName === 'option' || node.nodeName === 'input';
    if (key !== undefined && value && isOption) {
      const shown = node.nodeName === 'option' ? textIn(node) : textIn(label ?? node);
      const names = attributes.get('data-names')?.split('|');
      values.push({ key, value, label: shown.replace(/\s*\(?\d+\)?$/, ''), names });
    }
    if (!('childNodes' in node)) return;
    const own = node.nodeName === 'label' ? node : label;
    for (const child of node.childNodes) visit(child, name, own);
  };
  visit(parse(readFileSync(join(site, 'search/index.html'), 'utf8')), '', undefined);
  return values;
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.map(textIn).join(' ').replace(/\s+/g, ' ').trim();
}
