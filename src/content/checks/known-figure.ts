import { didYouMean, nearest } from '../../model/nearest.ts';
import { figuresOf } from '../../model/placed-figure.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isDraft, isPublished } from '../published.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/** Finds figures that a pair's main quantity names and that no briefing has, or in another unit. */
export const knownFigure: Check = (content) => {
  const { briefings, statesOfPlay } = content;
  const units = new Map(
    briefings
      .filter(isPublished)
      .flatMap(({ slug, data }) => figuresOf({ ...data, slug, path: slug }))
      .map(({ id, unit }) => [id, unit]),
  );
  const broken = new Set(
    briefings.filter((file) => !file.data && !isDraft(file)).map(({ slug }) => slug),
  );
  /** The briefing of a figure may have a problem of its own. */
  const isOfBroken = (id: string) => {
    const [slug = ''] = id.split('/');
    return broken.has(slug) || isUnread(content, 'briefings', slug);
  };
  return statesOfPlay.flatMap((file) => {
    const { figures = [], within } = fieldsOf(file).quantity ?? {};
    const ids = [...figures, ...(within === undefined ? [] : [within])];
    const [unit] = ids.flatMap((id) => units.get(id) ?? []);
    return ids.flatMap((id, index) => {
      const own = units.get(id);
      if (own === undefined ? isOfBroken(id) : own === unit) return [];
      return {
        path: file.path,
        ...positionOf(
          file.positions,
          index < figures.length ? ['quantity', 'figures', index] : ['quantity', 'within'],
        ),
        rule: 'known-figure',
        message:
          own === undefined
            ? `No published briefing has the figure ${quoted(id)}; copy its address from the page of the briefing.${didYouMean(nearest(id, units.keys()))}`
            : `The figure ${quoted(id)} is in ${own}, but the first one is in ${String(unit)}; choose figures with the same unit.`,
      };
    });
  });
};
