import { quoted } from '../../src/model/text.ts';
import type { PageRule } from './page.ts';

/** Of two elements with one id, links and labels reach the first only, also in drawings. */
export const uniqueId: PageRule = ({ elements }) => {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes, placeOf }) => {
    const id = attributes.get('id');
    if (id === undefined || seen.size < seen.add(id).size) return [];
    const message = `The id ${quoted(id)} is used twice; give each element its own.`;
    return { ...placeOf('id'), message };
  });
};
