import { dateInWords, periodInWords } from '../format/date.ts';
import { text } from '../text/text.ts';
import { referencesIn } from './references.ts';
import {
  agreementsInTable,
  briefingList,
  commonFields,
  disagreementBlocks,
  linkTo,
  projectList,
  reportLinks,
  tailBlocks,
  textLink,
  translationBlock,
} from './markdown-parts.ts';
import { escaped, heading, link, list, markdownDocument, section } from './markdown.ts';
import { pairJson, type PairFacts, type PairJson } from './pair.ts';

/** Returns the page of a pair as Markdown. @param site the public address that Astro gives to routes. */
export function pairMarkdown(facts: PairFacts, site: URL | undefined): string {
  const page = pairJson(facts, site);
  const { name, countries, as_of, state_of_play: state, figures, feeds, calendar } = page;
  const words = text.pair;
  const to = referencesIn(facts.known, site);
  const titles = new Map(page.briefings.map((briefing) => [briefing.id, briefing]));
  const reports = (ids: readonly string[]) => reportLinks(ids, titles, to.absolute);
  return markdownDocument(
    {
      ...{ title: name, url: page.url, language: state?.language ?? page.page_language },
      ...{ date: as_of, countries: countries.map(({ id }) => id) },
      ...commonFields(page),
    },
    [
      heading(1, name),
      escaped(words.asOfSentence(dateInWords(as_of)).join('')),
      translationBlock(state?.translation ?? null),
      state?.text ?? '',
      section(words.agreements, agreementsInTable(facts.dossier.agreements, to)),
      section(words.timeline, list(page.timeline.map((entry) => occasionItem(entry, reports)))),
      section(
        words.disagreements,
        ...page.disagreements.flatMap((one) => disagreementBlocks(one, to.absolute)),
      ),
      section(text.project.title, projectList(page.projects)),
      section(
        text.briefing.keyDates,
        list(
          page.deadlines.map(({ date, what, kind, briefings }) =>
            [
              `${escaped(periodInWords(date))}: ${escaped(what)} (${text.kinds.deadline[kind]})`,
              ...reports(briefings),
            ].join('; '),
          ),
        ),
      ),
      section(words.briefings, briefingList(page.briefings)),
      section(
        words.people,
        list([
          ...page.people.map(({ office, ...person }) =>
            office === null ? linkTo(person) : `${linkTo(person)}, ${escaped(office)}`,
          ),
          ...page.organisations.map(linkTo),
        ]),
      ),
      section(
        text.shell.data,
        list([
          ...(figures ? [link(words.figures, figures.url), link('CSV', figures.csv)] : []),
          ...[link(text.feeds.atom, feeds.atom), link(text.feeds.json, feeds.json)],
          ...(calendar === null ? [] : [link(words.calendar, calendar)]),
        ]),
      ),
      tailBlocks(text.cite.dossier, page),
    ],
  );
}

function occasionItem(
  entry: PairJson['timeline'][number],
  reports: (ids: readonly string[]) => string[],
): string {
  const when = `**${escaped(periodInWords(entry.date))}**`;
  if (entry.type === 'event') {
    const { kind, place, outcome, briefings } = entry;
    return [
      `${when}: ${linkTo(entry)}`,
      escaped([text.kinds.event[kind], place].filter(Boolean).join(', ')),
      ...(outcome === null ? [] : [escaped(outcome)]),
      ...reports(briefings),
    ].join('; ');
  }
  const { agreement, status_in_words, note, briefings, text: proof } = entry;
  return [
    `${when}: ${linkTo(agreement)}`,
    escaped(status_in_words),
    ...(note === null ? [] : [escaped(note)]),
    ...reports(briefings),
    ...(proof ? [textLink(proof)] : []),
  ].join('; ');
}
