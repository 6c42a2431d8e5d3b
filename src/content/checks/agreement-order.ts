import type { Agreement } from '../../model/agreement.ts';
import { firstDay, lastDay } from '../../model/partial-date.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

const keys = ['supersedes', 'follows'] as const;

/**
 * Finds agreements that come after themselves, at once or by way of others, once for each circle at the
 * smallest id, and those that were over before the earlier one began.
 */
export const agreementOrder: Check = ({ agreements }) => {
  const fieldsById = new Map(agreements.map((file) => [file.id, fieldsOf(file)]));
  const earlier = new Map(
    Array.from(fieldsById, ([id, fields]) => [id, keys.flatMap((key) => fields[key] ?? [])]),
  );
  return agreements.flatMap((file) =>
    keys.flatMap((key) =>
      (fieldsOf(file)[key] ?? []).flatMap((id, index) => {
        const way = wayBack(id, file.id, earlier);
        const message = way
          ? messageOfCircle(file.id, way)
          : messageOfDates(fieldsOf(file), id, fieldsById.get(id));
        if (message === undefined) return [];
        return {
          path: file.path,
          ...positionOf(file.positions, [key, index]),
          rule: 'agreement-order',
          message,
        };
      }),
    ),
  );
};

function messageOfCircle(id: string, way: readonly string[]): string | undefined {
  const [earlier = ''] = way;
  if (way.length === 1) {
    return `${quoted(earlier)} is this agreement itself; remove it, or name an earlier one.`;
  }
  if (way.some((other) => other < id)) return undefined;
  return `${quoted(earlier)} cannot be an earlier agreement, because it comes after this one: ${[id, ...way].map(quoted).join(' after ')}; remove one of these references.`;
}

function messageOfDates(
  later: Partial<Agreement>,
  id: string,
  earlier: Partial<Agreement> | undefined,
): string | undefined {
  const [end, begin] = [later.history?.at(-1)?.date, earlier?.history?.[0]?.date];
  if (end === undefined || begin === undefined || lastDay(end) >= firstDay(begin)) return undefined;
  return `${quoted(id)} cannot be an earlier agreement, because its first step (${begin}) is after the last one here (${end}); correct a date, or remove it.`;
}

/** Returns the shortest way from one agreement to another by way of earlier ones, both included. */
function wayBack(
  from: string,
  to: string,
  earlier: ReadonlyMap<string, readonly string[]>,
): string[] | undefined {
  const ways = new Map([[from, [from]]]);
  for (const [id, way] of ways) {
    if (id === to) return way;
    for (const next of earlier.get(id) ?? []) {
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return undefined;
}
