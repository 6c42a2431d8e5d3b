import { dateInWords } from '../format/date.ts';
import { text } from '../text/text.ts';
import {
  agreementsInTable,
  briefingList,
  commonFields,
  disagreementBlocks,
  figureBlocks,
  linkTo,
  stepItem,
  tailBlocks,
} from './markdown-parts.ts';
import { escaped, factList, heading, link, list, markdownDocument, section } from './markdown.ts';
import { projectJson, type ProjectFacts, type ProjectJson } from './project.ts';
import { referencesIn } from './references.ts';

/** Returns the page of a project as Markdown. @param site the public address that Astro gives to routes. */
export function projectMarkdown(facts: ProjectFacts, site: URL | undefined): string {
  const page = projectJson(facts, site);
  const { name, kind, countries, places, owners, status_in_words: status } = page;
  const words = text.project;
  const to = referencesIn(facts.known, site);
  return markdownDocument(
    {
      ...{ title: name, url: page.url, language: page.page_language, kind },
      countries: countries.map(({ id }) => id),
      ...{ status: page.status, date: page.status_date, last_reported: page.last_reported },
      ...commonFields(page),
    },
    [
      heading(1, name),
      escaped(text.agreement.step({ status, date: dateInWords(page.status_date) })),
      section(text.agreement.history, list(page.history.map(stepItem))),
      section(
        text.briefing.facts,
        factList([
          [text.lists.otherSpellings, page.names.map(escaped)],
          [text.agreement.kind, [escaped(text.kinds.project[kind])]],
          [words.place(places.length), places.map(placeInMarkdown)],
          [words.owners(owners.length), owners.map(linkTo)],
          [words.participants, page.participants.map(linkTo)],
          [text.briefing.countries(countries.length), countries.map(linkTo)],
          [text.briefing.sectors(page.sectors.length), page.sectors.map(linkTo)],
          [text.pair.pairs, page.pairs.map(linkTo)],
        ]),
      ),
      section(text.pair.figures, ...figureBlocks(facts.project.figures, facts.known.names)),
      section(
        text.pair.disagreements,
        ...page.disagreements.flatMap((one) => disagreementBlocks(one, to.absolute)),
      ),
      section(text.agreement.title, agreementsInTable(facts.agreements, to)),
      section(words.briefings, briefingList(page.briefings)),
      tailBlocks(text.cite.project, page),
    ],
  );
}

function placeInMarkdown({
  name,
  latitude,
  longitude,
  is_near,
  page,
}: ProjectJson['places'][number]) {
  if (latitude === null || longitude === null) return escaped(name);
  const coordinates = text.project.coordinates({ latitude, longitude });
  return [
    escaped(name),
    link(coordinates, page),
    ...(is_near ? [escaped(text.project.near)] : []),
  ].join(', ');
}
