import { publishedTellings, tellingOf, toldWords } from '../../src/content/checks/fingerprint.ts';
import { Figure } from '../../src/model/figure.ts';
import { nearDuplicates, type NearDuplicate } from '../../src/model/near-duplicates.ts';
import { fieldsOf, readBriefing } from '../../src/content/briefing-fields.ts';
import type { Content } from '../../src/content/read-content.ts';
import { soundRecords } from '../../src/content/records.ts';
import { draftFile } from './draft-file.ts';
import type { Draft } from './draft.ts';

/**
 * The published briefings that may report the same as a new draft, the likeliest first.
 *
 * @param report its text; absent where there is none.
 */
export function possibleDuplicates(
  draft: Draft,
  report: string | undefined,
  content: Content,
): NearDuplicate[] {
  const fields = fieldsOf(readBriefing(Buffer.from(draftFile(draft))));
  const { value } = draft.fields.find(({ key }) => key === 'figures') ?? {};
  // Of a list in which one figure lacks something, the others count nevertheless.
  const figures = (Array.isArray(value) ? value : []).flatMap(
    (figure) => Figure.safeParse(figure).data ?? [],
  );
  const { title = '', summary = '' } = fields;
  const telling = tellingOf({ ...fields, figures }, soundRecords(content.events), () =>
    toldWords(`${title}\n${summary}`, report),
  );
  return nearDuplicates(telling, publishedTellings(content));
}
