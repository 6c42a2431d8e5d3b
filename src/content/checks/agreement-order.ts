import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import type { Check } from './check.ts';

const keys = ['supersedes', 'follows'] as const;

/** Finds agreements that come after themselves, at once or by way of others. */
export const agreementOrder: Check = ({ agreements }) => {
  const earlier = new Map(
    agreements.map((file) => {
      const fields = fieldsOf(file);
      return [file.id, keys.flatMap((key) => fields[key] ?? [])];
    }),
  );
  return agreements.flatMap((file) =>
    keys.flatMap((key) =>
      (fieldsOf(file)[key] ?? []).flatMap((id, index) => {
        const way = wayBack(id, file.id, earlier);
        if (!way) return [];
        const message =
          way.length === 1
            ? `${quoted(id)} is this agreement itself; remove it, or name an earlier one.`
            : `${quoted(id)} cannot be an earlier agreement, as it comes after this one: ${[file.id, ...way].map(quoted).join(' after ')}; remove one of these references.`;
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
