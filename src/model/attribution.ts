import type { Figure } from './figure.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';

/** The fields that attribute a figure; every figure has exactly one of them. */
export const attributionFields = ['reporter', 'saidBy', 'publishedBy', 'derived'] as const;

/** The words by which we mark a number that no report prints. */
export const markOfOurs = 'our calculation';

/** How a figure is attributed: to a reporter, a speaker, a publisher or us. */
type WayOfAttribution = 'statistics' | 'statement' | 'publisher' | 'calculation';

/** Who a figure is from: the ids of those named in one of its fields; none for our calculations. */
interface Attribution {
  way: WayOfAttribution;
  ids: readonly string[];
}

/** The people, organisations and sources to whom figures are attributed, by id. */
export interface Names {
  people: ReadonlyMap<string, Person>;
  organisations: ReadonlyMap<string, Organisation>;
  sources: ReadonlyMap<string, Source>;
}

export function attributionOf({
  reporter,
  saidBy,
  publishedBy,
}: Pick<Figure, 'reporter' | 'saidBy' | 'publishedBy'>): Attribution {
  if (reporter !== undefined) return { way: 'statistics', ids: [reporter] };
  if (saidBy !== undefined) return { way: 'statement', ids: saidBy };
  if (publishedBy !== undefined) return { way: 'publisher', ids: [publishedBy] };
  return { way: 'calculation', ids: [] };
}

/** Returns the names of those to whom a figure is attributed; none for our calculations. */
export function namesOfAttribution(
  { way, ids }: Attribution,
  { people, organisations, sources }: Names,
): string[] {
  return ids.map((id) => {
    const record =
      way === 'publisher' ? sources.get(id) : (organisations.get(id) ?? people.get(id));
    return record?.name ?? id;
  });
}
