import { dateInWords, periodInWords } from '../format/date.ts';
import { fileSize } from '../format/file-size.ts';
import { lastCorrected, type CorrectableField } from '../model/correction.ts';
import { figuresOf } from '../model/placed-figure.ts';
import { text } from '../text/text.ts';
import { briefingJson, type BriefingFacts, type BriefingJson } from './briefing.ts';
import { escaped, factList, heading, link, list, markdownDocument, section } from './markdown.ts';
import {
  commonFields,
  copyLink,
  figureBlocks,
  linkTo,
  tailBlocks,
  translationBlock,
} from './markdown-parts.ts';

/** Returns the page of a briefing as Markdown. @param site the public address that Astro gives to routes. */
export function briefingMarkdown(facts: BriefingFacts, site: URL | undefined): string {
  const page = briefingJson(facts, site);
  const { briefing, known } = facts;
  const { title, summary, date, source, agency, report_url, archived } = page;
  const words = text.briefing;
  const idsOf = (references: readonly { id: string }[]) => references.map(({ id }) => id);
  const names = (references: typeof page.countries) => references.map(linkTo);
  return markdownDocument(
    {
      ...{ title, url: page.url, language: page.language, date, source: source.name },
      ...{ agency: agency?.name, report: report_url, published: page.published },
      corrected: lastCorrected(briefing),
      countries: idsOf(page.countries),
      pairs: idsOf(page.pairs),
      sectors: idsOf(page.sectors),
      ...commonFields(page),
    },
    [
      heading(1, title),
      escaped(summary),
      [
        linkTo(source),
        ...(agency ? [words.writtenBy(linkTo(agency)).join('')] : []),
        escaped(dateInWords(date)),
        ...(report_url !== null ? [link(words.readReport, report_url)] : []),
        ...copyLink(archived),
      ].join(', '),
      page.language === page.page_language || page.translation
        ? translationBlock(page.translation)
        : escaped(words.notTranslated),
      page.body,
      section(words.figures, ...figureBlocks(figuresOf(briefing), known.names)),
      section(
        words.history,
        page.history.some(({ kind }) => kind === 'corrected')
          ? list(page.history.map(changeItem))
          : '',
      ),
      section(
        words.facts,
        factList([
          [
            words.published,
            [escaped([dateInWords(date), page.date_note].filter(Boolean).join('. '))],
          ],
          [words.dateline, page.dateline === null ? [] : [escaped(page.dateline)]],
          [words.countries(page.countries.length), names(page.countries)],
          [words.alsoMentioned, names(page.mentions)],
          [words.sectors(page.sectors.length), page.sectors.map(linkTo)],
          [text.agreement.title, page.agreements.map(linkTo)],
          [text.project.title, page.projects.map(linkTo)],
          [
            words.documents,
            page.documents.map(
              ({ title, url, bytes }) =>
                `${link(title, url)} (${escaped(words.documentKind({ size: fileSize(bytes) }))})`,
            ),
          ],
          [words.sourcesDiffer, page.disagreements.map(linkTo)],
          [
            words.keyDates,
            page.deadlines.map(
              ({ date, what }) => `${escaped(periodInWords(date))}: ${escaped(what)}`,
            ),
          ],
          [
            words.events(page.events.length),
            page.events.map((event) =>
              [
                linkTo(event),
                event.place && escaped(event.place),
                escaped(periodInWords(event.date)),
              ]
                .filter(Boolean)
                .join(', '),
            ),
          ],
          [
            words.people,
            page.people.map(({ office, ...person }) =>
              office === null ? linkTo(person) : `${linkTo(person)}, ${escaped(office)}`,
            ),
          ],
          [words.organisations, names(page.organisations)],
        ]),
      ),
      tailBlocks(text.cite.briefing, page),
    ],
  );
}

function changeItem(change: BriefingJson['history'][number]): string {
  const { online, changed } = text.briefing;
  const fields = (correctable: readonly CorrectableField[]) =>
    correctable.map((field) => text.kinds.correctableField[field]).join(', ');
  const words =
    change.kind === 'published'
      ? online
      : `${change.note} ${changed({ fields: fields(change.fields) })}`;
  return `${escaped(dateInWords(change.date))}: ${escaped(words)}`;
}
