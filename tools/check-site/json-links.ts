import { placesIn } from '../../src/content/parse/problem.ts';
import type { Link } from './link.ts';

/** Keys whose values are addresses also where they do not begin with "https://". */
const addressKeys = new Set(['url', 'path']);

/**
 * The addresses that JSON names: whole ones anywhere, others by their key. An "@id" of linked data
 * is a name, which is on a page but is no place on it.
 *
 * @throws where it is no JSON.
 */
export function jsonLinks(json: string): Link[] {
  const placeOf = placesIn(json);
  const links: Link[] = [];
  let passed = 0;
  const visit = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (!/^https?:\/\//.test(value) && !addressKeys.has(key)) return;
      // Values come in the order in which they stand, so each is looked for behind the last.
      const index = json.indexOf(JSON.stringify(value), passed);
      passed = Math.max(passed, index);
      const url = key === '@id' ? value.replace(/#.*$/s, '') : value;
      links.push({ url, use: 'named', ...placeOf(Math.max(index, 0)) });
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(JSON.parse(json), '');
  return links;
}
