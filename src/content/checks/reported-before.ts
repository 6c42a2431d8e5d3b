import { nearDuplicates, type Likeness, type NearDuplicate } from '../../model/near-duplicates.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isDraft } from '../published.ts';
import type { Check } from './check.ts';
import { publishedFingerprints, fingerprintOfFile } from './fingerprint.ts';

/** Finds drafts of reports on which there may be a published briefing already. */
export const reportedBefore: Check = (content) => {
  const drafts = content.briefings.filter(isDraft);
  if (drafts.length === 0) return [];
  const published = publishedFingerprints(content);
  return drafts.flatMap((file) => {
    const [nearest] = nearDuplicates(fingerprintOfFile(file, content), published);
    if (!nearest) return [];
    const field = fieldsOf(file).title === undefined ? 'date' : 'title';
    return {
      path: file.path,
      ...positionOf(file.positions, [field]),
      rule: 'reported-before',
      message: `Possible duplicate of ${nearDuplicateInWords(nearest)}; compare the two.`,
    };
  });
};

/** Returns where a possible duplicate is, and why it may be one: "/briefings/x/ (the same event)". */
export function nearDuplicateInWords({ slug, likenesses }: NearDuplicate): string {
  return `/briefings/${slug}/ (${likenesses.map(likenessInWords).join(', ')})`;
}

function likenessInWords(likeness: Likeness): string {
  switch (likeness.kind) {
    case 'address':
      return 'the same report address';
    case 'words':
      return 'similar words';
    case 'event':
      return likeness.id === undefined ? 'the same event' : `the same event, "${likeness.id}"`;
    case 'figures':
      return `${likeness.count} of the same figures`;
  }
}
