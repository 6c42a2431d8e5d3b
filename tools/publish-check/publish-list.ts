import type { Checked } from '../../src/content/checks/check-content.ts';
import { fingerprintOfFile, publishedFingerprints } from '../../src/content/checks/fingerprint.ts';
import { nearDuplicateInWords } from '../../src/content/checks/reported-before.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import { fieldsOf } from '../../src/content/parse/validate.ts';
import { isDraft } from '../../src/content/published.ts';
import { knownNames, type BriefingFile, type Content } from '../../src/content/read-content.ts';
import { dateInWords } from '../../src/format/date.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { nearDuplicates } from '../../src/model/near-duplicates.ts';
import { pairsAmong } from '../../src/model/pair.ts';
import { isFullDay } from '../../src/model/partial-date.ts';
import { figuresOf } from '../../src/model/placed-figure.ts';
import { nameFinder } from '../../src/search/analysis/name-finder.ts';
import { searchNames } from '../../src/search/indexer/names.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { agreementPoints } from './agreements.ts';
import { factsIn } from './facts.ts';
import { conflictPoints, duePoints } from './pair.ts';
import { firstOf, type PointList } from './tick-list.ts';

/** Rules whose findings have a list of their own, or are corrected by the command. */
const treatedElsewhere = ['reported-before', 'dated-publication'];

/**
 * Returns what a careful editor goes through before a briefing is published; only the problems of a file
 * whose frontmatter is not correct yet.
 *
 * @param checked the results of the content check.
 * @param today ISO 8601.
 */
export function publishList(
  file: BriefingFile,
  content: Content,
  { problems, warnings }: Pick<Checked, 'problems' | 'warnings'>,
  today: string,
): PointList[] {
  const own = (all: readonly Problem[]) =>
    all
      .filter(({ path, rule }) => path === file.path && !treatedElsewhere.includes(rule))
      .map(({ line, column, message, rule }) => `${line}:${column} ${message} (${rule})`);
  const state = {
    title: 'The file',
    points: [...own(problems), ...own(warnings).map((warning) => `warning: ${warning}`)],
    otherwise: 'The check finds no problems.',
  };
  if (!file.data) {
    return [
      { ...state, otherwise: 'The frontmatter cannot be read; see "npm run check:content".' },
    ];
  }
  return [state, ...listsOn(file, file.data, content, today)];
}

function listsOn(file: BriefingFile, data: Briefing, content: Content, today: string): PointList[] {
  const { slug, document } = file;
  const { briefings, records, names, dossiers: index } = siteWith(file, data, content);
  const own = briefings.find((briefing) => briefing.slug === slug);
  const sourceText = content.sourceTexts.find(({ id }) => id === slug)?.data;
  const dossiers = pairsAmong(data.countries).map((pair) => index.of(pair));
  const others = publishedFingerprints(content);
  others.delete(slug);
  const near = nearDuplicates(fingerprintOfFile(file, content), others);
  const drafts = content.briefings.filter((other) => isDraft(other) && other.slug !== slug);
  return [
    {
      title: 'Numbers in the text and their sources',
      points: factsIn(document.body.prose, {
        figures: own ? figuresOf(own) : [],
        names,
        people: data.people.flatMap(({ person }) => records.people.get(person) ?? []),
        findNames: nameFinder(searchNames(knownNames(content)).named),
      }),
      otherwise: 'The text has no numbers.',
    },
    {
      title: 'Disagreements between sources on the pair',
      points: dossiers.flatMap((dossier) => conflictPoints(dossier, slug, names)),
      otherwise: 'None.',
    },
    {
      title: 'Agreements',
      points: agreementPoints({ ...data, slug }, records.agreements, sourceText),
      otherwise: 'The briefing names none.',
    },
    {
      title: 'Past targets and dates: does the report give a result?',
      points: dossiers.flatMap((dossier) => duePoints(dossier, slug, today)),
      otherwise: 'None.',
    },
    {
      title: 'Possible duplicates',
      points: firstOf(near.map(nearDuplicateInWords)),
      otherwise: 'None.',
    },
    {
      title: 'Other drafts',
      points: firstOf(
        drafts.map((other) => `${other.path}: ${fieldsOf(other).title ?? 'without a title yet'}`),
      ),
      otherwise: 'None.',
    },
    {
      title: 'Corrections',
      points: data.corrections.map(
        ({ date, note, fields }) => `${dateInWords(date)}: ${note} (${fields.join(', ')})`,
      ),
      otherwise: 'None.',
    },
    {
      title: 'Before publication',
      points: frontmatterPoints(data),
      otherwise: 'Nothing is left to do.',
    },
  ];
}

/** Returns what only the editor knows: the date, the address, and whether it may be published. */
function frontmatterPoints({ date, dateNote, url, draft }: Briefing): string[] {
  const note = dateNote ?? '"dateNote" does not say how it was found.';
  return [
    ...(isFullDay(date) ? [] : [`The date is ${dateInWords(date)}: ${note}`]),
    url === undefined
      ? 'There is no "url", so readers cannot open the report.'
      : `The report is at ${url}`,
    ...(draft ? ['Remove "draft: true" when everything above is ticked.'] : []),
  ];
}

/** Returns the site as it is once a briefing is published. */
function siteWith(file: BriefingFile, data: Briefing, content: Content): Site {
  const published = { ...file, data: { ...data, draft: false } };
  const briefings = content.briefings.map((other) => (other === file ? published : other));
  return siteOf({ content: { ...content, briefings } });
}
