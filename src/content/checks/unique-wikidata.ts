import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Finds records with the same id in Wikidata, although an id names one thing. */
export const uniqueWikidata: Check = (content) => {
  const { countryFiles, people, organisations, agreements, projects } = content;
  const first = new Map<string, string>();
  return [countryFiles, people, organisations, agreements, projects].flat().flatMap((file) => {
    const { wikidata } = fieldsOf<{ wikidata?: string | undefined }>(file);
    if (wikidata === undefined) return [];
    const other = first.get(wikidata);
    first.set(wikidata, other ?? file.path);
    if (other === undefined) return [];
    return {
      path: file.path,
      ...positionOf(file.positions, ['wikidata']),
      rule: 'unique-wikidata',
      message: `${wikidata} is also the id in ${other}; keep it only in the file about what this item of Wikidata describes.`,
    };
  });
};
