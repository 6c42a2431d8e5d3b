import { printedInFull } from '../format/figure.ts';
import type { PublishedBriefing } from '../model/archive.ts';
import type { PlacedFigure } from '../model/placed-figure.ts';
import { langOf, langOfPrinted, langOfTitle } from './content-language.ts';
import { briefingUrl, figureUrl } from './urls.ts';

// Attributes of links to content, with the language of their words where it is not that of the page.

/** Returns those of a link whose words are the title of a briefing. */
export function briefingLink({ slug, language }: Pick<PublishedBriefing, 'slug' | 'language'>) {
  return { href: briefingUrl(slug), lang: langOf(language) };
}

/** Returns those of a link whose words are the title of a record. */
export function recordLink(href: string, title: string) {
  return { href, lang: langOfTitle(title) };
}

/** Returns those of a link whose words are a number as our briefing prints it. */
export function figureLink(figure: PlacedFigure) {
  return {
    href: figureUrl(figure.briefing.slug, figure.anchor),
    lang: langOfPrinted(printedInFull(figure)),
  };
}
