import { publishedTellings, tellingOf, toldWords } from '../checks/telling.ts';
import { Figure } from '../model/figure.ts';
import { nearDuplicates, type NearDuplicate } from '../model/near-duplicates.ts';
import { fieldsOf, readBriefing } from '../reading/briefing.ts';
import type { Content } from '../reading/content.ts';
import { soundRecords } from '../reading/records.ts';
import { draftFile } from '../reports/draft-file.ts';
import type { Draft } from '../reports/draft.ts';

/**
 * The published briefings that may tell what a new draft is to tell, the likeliest first.
 *
 * @param report its text; absent where there is none.
 */
export function toldBefore(
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
