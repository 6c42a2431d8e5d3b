import { formatNumber } from '../locale.ts';
import type { Sentence } from '../sentence.ts';

/** Turns words into a part of a sentence: a link, a key, a mark. */
type Wrap<Part> = (words: string) => Part;

/**
 * The words of the sections that the software adds to pages of the content.
 */
export const parts = {
  /** Of the page about the site, where the content has none. */
  aboutDescription: ({ site }: { site: string }) =>
    `What ${site} is, and how its briefings are made.`,

  method: {
    title: 'How briefings are made',
    intro:
      'An editor reads a report, writes the briefing, and records its date, source, countries, sectors and figures. A program then compares the figures with the text and checks sums, names, dates and links. Nothing is published until every problem is corrected.',
    /** A label and what it means. */
    rules: [
      {
        label: 'Our own words.',
        text: 'The main text follows the report; “What to know” may cite other pages, with links. What we infer is marked.',
      },
      {
        label: 'Figures.',
        text: 'Each is attributed to the organisation that counted it, to whoever said it, or else to the publisher or agency. Our own calculations are marked; an asterisk marks a unit that we added.',
      },
      {
        label: 'Dates.',
        text: 'A briefing has the date of its report. If only the month or year is known, we give no day. A date that we worked out is marked “inferred”, with a note on how.',
      },
      {
        label: 'Sources differ.',
        text: 'We give each version. Charts show figures side by side; we never combine or average them.',
      },
      {
        label: 'Status.',
        text: 'An agreement has the status of its latest known step. If our briefings on the pair have not mentioned it for more than 90 days, we say so.',
      },
      {
        label: 'One side or both.',
        text: 'A label marks events on which all our sources are from one of the two countries. The other side may have reported them elsewhere.',
      },
      {
        label: 'Plans and facts.',
        text: 'We separate plans and targets from what was signed, and what was signed from what is in force.',
      },
    ],
  },

  sources: {
    title: 'Sources',
    intro: <Part>(list: Wrap<Part>): Sentence<Part> => [
      'Reports on two countries often come from one of them, or from its government. We name who is speaking, so that you can judge. A place in ',
      list('our list of sources'),
      ' is not an endorsement.',
    ],
    roles:
      '“Source” is the publisher of the report we read. “Written by” names the agency or newspaper that wrote it, if that is another.',
    ownership: ({ known, all }: { known: number; all: number }) =>
      `For ${formatNumber(known)} of ${formatNumber(all)} sources we link a page that says who owns them. “Not verified” means that we found no such page; it does not mean independent.`,
  },

  corrections: {
    title: 'Corrections',
    ours: <Part>(list: Wrap<Part>): Sentence<Part> => [
      'A briefing that we corrected says so beside its date, and a dated note below the text says what was wrong and what is right. ',
      list('The corrections page'),
      ' lists these notes. Only misprints that do not affect the meaning are corrected without a note.',
    ],
    others: 'We do not correct errors in the report itself; the briefing notes the doubt.',
    howToReport: 'How to report a mistake',
  },

  search: {
    title: 'Searching',
    box: <Part>(page: Wrap<Part>): Sentence<Part> => [
      'The box at the top of each page suggests pages as you type. Enter ',
      page('searches'),
      ' the text of all briefings.',
    ],
    keys: <Part>(key: Wrap<Part>): Sentence<Part> => [
      key('Ctrl'),
      '-',
      key('K'),
      ' (',
      key('⌘'),
      '-',
      key('K'),
      ' on a Mac) opens the box on any page, and so does ',
      key('/'),
      ', unless you turn it off here.',
    ],
    slash: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'Press ',
      key('/'),
      ' to search from any page',
    ],
  },

  browser: {
    title: 'What your browser stores',
    intro:
      'This site sets no cookies, loads nothing from other sites, and searches on your device. Your browser stores the following, which is sent nowhere:',
    visits: {
      label: 'Your visits:',
      text: 'when the last ones were, and the top twelve briefings of the last 40 lists you opened. “New” marks a briefing that has joined a list since your last visit.',
    },
    read: {
      label: 'What you read:',
      text: 'the last 500 briefings you opened, with the date of their latest correction. “Updated” marks one corrected since.',
    },
    choices: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'light or dark colours, whether ',
      key('/'),
      ' starts a search, and whether visits are remembered.',
    ],
    choicesOffline: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'light or dark colours, whether ',
      key('/'),
      ' starts a search, and whether visits are remembered and pages saved.',
    ],
    choicesLabel: 'Your choices:',
    copies: {
      label: 'Copies for offline reading:',
      text: 'the last 60 pages you visited, the dossiers you saved, and the parts of the search index you have used. You see a copy, with its date, if you are offline or a page takes more than four seconds.',
    },
    withoutScripts:
      'JavaScript is off, so nothing is stored. What was stored before can be deleted in your browser’s settings.',
    remember: 'Remember my visits and what I read',
    deleteAll: 'Delete all',
  },

  data: {
    title: 'Open data',
    files: <Part>({
      figures,
      agreements,
      projects,
      projectsMap,
      events,
      briefings,
      dataPackage,
    }: Record<
      | 'figures'
      | 'agreements'
      | 'projects'
      | 'projectsMap'
      | 'events'
      | 'briefings'
      | 'dataPackage',
      Wrap<Part>
    >): Sentence<Part> => [
      'You can download ',
      figures('figures'),
      ', ',
      agreements('agreements'),
      ', ',
      projects('projects'),
      ' and ',
      events('events'),
      ' as CSV or JSON, projects also as ',
      projectsMap('GeoJSON'),
      ' for maps, and ',
      briefings('briefings'),
      ' as JSON; ',
      dataPackage('a data package'),
      ' describes the files. They are in UTF-8: to see all letters in Excel, import CSV files with “Data”, “From Text/CSV”. Maps use the borders of Natural Earth, on which we take no position.',
    ],
    interface: <Part>({ openApi }: { openApi: Wrap<Part> }): Sentence<Part> => [
      'For programs, ',
      openApi('an OpenAPI description'),
      ' lists the addresses and fields of all files.',
    ],

    // In llms.txt.
    openApi: 'The addresses and fields of all files, for programs.',
    formats:
      'Every briefing, pair, agreement and project has its page as Markdown and as JSON, too: add index.md or index.json to its address. The data files list them all.',
    forModels:
      'Each briefing summarises one report and names who published it; each figure says who counted, said or published it. Where sources differ, both are given. In an answer, please name the source of a statement and link to the briefing.',
  },

  licences: {
    title: 'Licences',
    licence: <Part>({ data, licence }: { data: Wrap<Part>; licence: Part }): Sentence<Part> => [
      'Briefings and ',
      data('data'),
      ': ',
      licence,
      '. The reports belong to their sources. The software is under the MIT licence.',
    ],
    /** Under a licence that asks for nothing but credit. */
    withCredit: <Part>({
      data,
      licence,
      publisher,
    }: {
      data: Wrap<Part>;
      licence: Part;
      publisher: string;
    }): Sentence<Part> => [
      'Briefings and ',
      data('data'),
      ' are under ',
      licence,
      `: you may use them if you credit ${publisher}. The reports belong to their sources. The software is under the MIT licence.`,
    ],
  },
};
