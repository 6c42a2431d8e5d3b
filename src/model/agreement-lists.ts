import { agreementKinds } from './agreement.ts';
import { agreementStages, dateOf, stageOf, type AgreementWithStatus } from './agreement-status.ts';
import { addTo } from './archive.ts';
import { memoisedByObject } from './memoise.ts';
import { compareText } from './order.ts';
import { yearOf } from './partial-date.ts';

/** The agreements of one year, month or kind. */
interface AgreementList {
  /** "years/2025", "months/2025-12", "kinds/joint-statement": its part in addresses. */
  id: string;
  agreements: AgreementWithStatus[];
}

/** The ways in which agreements are listed apart, by which part of the address. */
export type AgreementFacet = 'years' | 'months' | 'kinds';

/**
 * Returns the lists of agreements of one year, of each month of a year that has several, the newest
 * first, and of one kind.
 */
export const agreementLists = memoisedByObject(
  (agreements: readonly AgreementWithStatus[]): AgreementList[] => {
    const lists = new Map<string, AgreementWithStatus[]>();
    for (const one of agreements) {
      const date = dateOf(one);
      const [month] = /^\d{4}-(?:0[1-9]|1[0-2])/.exec(date) ?? [];
      addTo(lists, `years/${yearOf(date)}`, one);
      if (month !== undefined) addTo(lists, `months/${month}`, one);
      addTo(lists, `kinds/${one.agreement.kind}`, one);
    }
    const newestFirst = (facet: AgreementFacet) =>
      [...lists.keys()]
        .filter((key) => key.startsWith(`${facet}/`))
        .sort((a, b) => compareText(b, a));
    const months = newestFirst('months').filter(
      (key, _, all) => all.filter((other) => yearOfList(other) === yearOfList(key)).length > 1,
    );
    const kinds = agreementKinds.map((kind) => `kinds/${kind}`);
    return [...newestFirst('years'), ...months, ...kinds].flatMap((key) => {
      const agreements = lists.get(key);
      return agreements ? [{ id: key.replaceAll('_', '-'), agreements }] : [];
    });
  },
);

/** Returns the year of "months/2025-12". */
function yearOfList(key: string): string {
  return key.slice('months/'.length, 'months/'.length + 4);
}

/** Returns whether a list is one of a facet. */
export function isOfFacet({ id }: Pick<AgreementList, 'id'>, facet: AgreementFacet): boolean {
  return id.startsWith(`${facet}/`);
}

/** Agreements that were signed at one event, or one alone. */
export type Together = readonly AgreementWithStatus[];

/** Groups agreements by stage, and those of one stage by the event at which they were signed. */
export function stagesOf(agreements: readonly AgreementWithStatus[]) {
  return [...Map.groupBy(agreements, stageOf)].map(([stage, agreements]) => ({
    stage,
    sign: agreementStages[stage],
    agreements,
    occasions: [
      ...Map.groupBy(agreements, ({ id, occasion }) => occasion?.id ?? `agreement ${id}`).values(),
    ] as Together[],
  }));
}

/** Returns how many agreements of a list are at each stage, and on which of its pages they begin. */
export function stageCounts(agreements: readonly AgreementWithStatus[], pageSize: number) {
  return stagesOf(agreements).map(({ stage, agreements: { length } }) => {
    const first = agreements.findIndex((one) => stageOf(one) === stage);
    return { stage, count: length, page: Math.floor(first / pageSize) + 1 };
  });
}
