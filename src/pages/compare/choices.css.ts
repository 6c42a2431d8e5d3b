import type { APIRoute } from 'astro';
import { comparisonsIn } from '../../model/comparison.ts';
import { openSite } from '../../site/site.ts';

/**
 * Hides the comparisons that have not each pair that is chosen in the form above them. A style sheet does it, so
 * that it works without scripts; browsers that do not know `:has` show all comparisons.
 */
export const GET: APIRoute = async () => {
  const pairs = new Set(comparisonsIn(await openSite()).flatMap(({ pairs }) => pairs));
  const rules = Array.from(
    pairs,
    (pair) =>
      `main:has(option[value='${pair}']:checked) [data-pairs]:not([data-pairs~='${pair}']){display:none}\n`,
  );
  return new Response(rules.join(''), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
