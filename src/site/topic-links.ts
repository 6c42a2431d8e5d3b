import { topicsOf } from '../model/figure-topics.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import { text } from '../text/text.ts';
import { figurePageSize } from './limits.ts';
import { pagedUrl, pairFiguresUrl } from './urls.ts';

/** Returns links to where each topic begins on the pages of a pair's figures, with the number of its figures. */
export function topicLinks(pair: string, figures: readonly PlacedFigure[]) {
  let before = 0;
  return topicsOf(figures).map(({ topic, figures: { length: count } }) => {
    const page = Math.floor(before / figurePageSize) + 1;
    before += count;
    const url = `${pagedUrl(pairFiguresUrl(pair), page)}#${topic}`;
    return { topic, label: text.kinds.figureTopic[topic], url, count };
  });
}
