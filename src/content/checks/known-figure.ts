import { didYouMean, nearest } from '../../model/nearest.ts';
import { figuresOf } from '../../model/placed-figure.ts';
import { quoted } from '../../model/text.ts';
import { fieldsOf, positionOf } from '../parse/validate.ts';
import { isDraft, isPublished } from '../published.ts';
import type { Check } from './check.ts';
import { isUnread } from './unread.ts';

/**
 * Finds figures that projects and the main quantities of pairs name and that no briefing has, and those of one
 * quantity that are in different units.
 */
export const knownFigure: Check = (content) => {
  const { briefings, statesOfPlay, projects, settings } = content;
  const { language } = settings;
  const units = new Map(
    briefings
      .filter(isPublished)
      .flatMap(({ slug, data }) => figuresOf({ ...data, slug, path: slug, language }))
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
  const quantities = statesOfPlay.map((file) => {
    const { figures = [], within } = fieldsOf(file).quantity ?? {};
    const ids = [...figures, ...(within === undefined ? [] : [within])];
    const [unit] = ids.flatMap((id) => units.get(id) ?? []);
    const at = (index: number): PropertyKey[] =>
      index < figures.length ? ['quantity', 'figures', index] : ['quantity', 'within'];
    return { file, ids, at, unit };
  });
  const lists = projects.map((file) => {
    const at = (index: number): PropertyKey[] => ['figures', index];
    return { file, ids: fieldsOf(file).figures ?? [], at, unit: undefined };
  });
  return [...quantities, ...lists].flatMap(({ file, ids, at, unit }) =>
    ids.flatMap((id, index) => {
      const own = units.get(id);
      if (own === undefined ? isOfBroken(id) : unit === undefined || own === unit) return [];
      return {
        path: file.path,
        ...positionOf(file.positions, at(index)),
        rule: 'known-figure',
        message:
          own === undefined
            ? `No published briefing has the figure ${quoted(id)}; copy its address from the page of the briefing.${didYouMean(nearest(id, units.keys()))}`
            : `The figure ${quoted(id)} is in ${own}, but the first one is in ${String(unit)}; choose figures with the same unit.`,
      };
    }),
  );
};
