import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';
import { agencyMeant } from './known-source.ts';

/**
 * Finds figures that another source published than the report, without the page that gives them; a draft
 * may still lack it.
 */
export const figurePage: Check = (content) => {
  const { briefings, ids } = content;
  return briefings.flatMap((briefing) => {
    const { source, agency, figures = [] } = fieldsOf(briefing);
    // An unknown source is a problem of its own.
    if (source === undefined || !ids.sources.has(source) || isDraft(briefing)) return [];
    return figures.flatMap(({ publishedBy, page }, index) => {
      if (publishedBy === undefined || page !== undefined || !ids.sources.has(publishedBy))
        return [];
      // An agency that cannot be read, or has signs after its id or capitals in it, is a problem of its own.
      if (agency === undefined && 'agency:' in briefing.positions) return [];
      const written = agency?.replace(/^["']/, '') ?? '';
      if (publishedBy === source || publishedBy === agencyMeant(written, content)) return [];
      return {
        path: briefing.path,
        ...positionOf(briefing.positions, ['figures', index, 'publishedBy']),
        rule: 'figure-page',
        message: `${quoted(publishedBy)} did not publish this report; give the page on which it published the number in "page".`,
      };
    });
  });
};
