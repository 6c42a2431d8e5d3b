import { quoted } from '../../src/model/text.ts';
import type { PageRule } from './page-rule.ts';

/** Of two elements with one id, links and labels reach the first only. */
export const uniqueId: PageRule = ({ path, elements }) => {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes, placeOf }) => {
    const id = attributes.get('id');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return {
      path,
      ...placeOf('id'),
      rule: 'unique-id',
      message: `The id ${quoted(id)} is there already; give each element its own.`,
    };
  });
};
