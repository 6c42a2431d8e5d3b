import { formatNumber } from '../locale.ts';
import type { Sentence } from '../sentence.ts';

/** Makes a part of a sentence of its words: a link, a key, a mark. */
type Wrap<Part> = (words: string) => Part;

/**
 * The words of what the software adds to pages of the content, such as search keys and what a browser keeps.
 */
export const parts = {
  /** Of the page about the site, where the content has none. */
  aboutDescription: ({ site }: { site: string }) =>
    `What ${site} is, and how its briefings are made.`,

  method: {
    title: 'How briefings are made',
    intro:
      'An editor reads a report, writes the briefing, and records its date, source, countries, sectors and figures beside the text. A program then checks that every figure is in the text, that sums and growth rates add up, and that names, dates and links are right. If it finds a single problem, nothing is published.',
    /** A label and what it means. */
    rules: [
      {
        label: 'Our own words.',
        text: 'A briefing is not a copy of the report. The main text follows the report; “What to know” may cite other pages, with links. What we infer is marked as inferred.',
      },
      {
        label: 'Figures.',
        text: 'We give each figure with its source: the organisation whose statistics it is, whoever said it, or else the publisher or agency. Our own calculations are marked as such. Units in square brackets are ours.',
      },
      {
        label: 'Dates.',
        text: 'A briefing has the date on which the source published its report. Where only the month or year is known, we give no day. A date that we worked out is marked “inferred”, with a note on how.',
      },
      {
        label: 'Sources differ.',
        text: 'Where sources differ, we give both versions and say so. Charts connect only statistics of one organisation, and no figures on which sources differ. Figures are never averaged.',
      },
      {
        label: 'Status.',
        text: 'An agreement has the status of the latest step that a report, or the text itself, shows, with its date. Where our briefings on the pair have not mentioned it for more than 90 days, we say so.',
      },
      {
        label: 'One side or both.',
        text: 'An event counts once, however many reports there are. Where all our sources on it are from one of the two countries, a label says so; the other side may have reported it elsewhere.',
      },
      {
        label: 'Plans and facts.',
        text: 'We separate targets, intentions and proposals from what has been signed, and what has been signed from what is in force.',
      },
    ],
  },

  sources: {
    title: 'Sources',
    intro: <Part>(list: Wrap<Part>): Sentence<Part> => [
      'Many reports on two countries come from one of them, often from its government. We name who is speaking, so that you can judge whose account it is. A place in ',
      list('our list of sources'),
      ' is no endorsement.',
    ],
    roles:
      '“Source” is the publisher of the report we read, also where it republished somebody else’s report. “Written by” is the agency or newspaper that wrote it, where that is another. The date of a briefing is the day on which the source published.',
    ownership: <Part>({
      known,
      all,
      list,
    }: {
      known: number;
      all: number;
      list: Wrap<Part>;
    }): Sentence<Part> => [
      `We have verified who owns ${formatNumber(known)} of ${formatNumber(all)} sources. `,
      list('The evidence is linked beside each'),
      ': a law, the outlet itself, an encyclopaedia or a press-freedom group. “Not verified” means that we found no such page. It does not mean independent.',
    ],
  },

  corrections: {
    title: 'Corrections',
    ours: <Part>(list: Wrap<Part>): Sentence<Part> => [
      'We correct what we got wrong: a number, a name, a date, a source, or a sentence that says more or less than its report. The briefing then says so beside its date, and a dated note below the text says what was wrong and what is right. ',
      list('The corrections page'),
      ' lists these notes, and feeds show the briefing as updated. Only misprints that do not affect the meaning are corrected without a note.',
    ],
    others:
      'We do not correct errors in the report itself: the briefing says what the report says, and notes the doubt. Later developments get a new briefing.',
    howToReport: <Part>(report: Wrap<Part>): Sentence<Part> => [
      'Each briefing has a link “Report a mistake in this briefing”. ',
      report('How to report a mistake'),
    ],
  },

  search: {
    title: 'Searching',
    box: <Part>(page: Wrap<Part>): Sentence<Part> => [
      'The box at the top of each page suggests pairs, countries, people, agreements and briefings as you type, in all spellings that we know. Enter ',
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
      ' on a Mac) opens the search box on any page, and so does ',
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
      'This site sets no cookies and loads nothing from other sites. Searches run on your device. If your browser allows, it stores the following. None of it is sent anywhere.',
    visits: {
      label: 'Your visits:',
      text: 'when the last ones were, and the top twelve briefings of the last 40 lists you opened. “New” marks a briefing that has joined a list since your last visit and that you have not opened.',
    },
    read: {
      label: 'What you read:',
      text: 'the last 500 briefings you opened, with the date of their latest correction. “Updated” marks one that was corrected since.',
    },
    choices: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'light or dark, the key ',
      key('/'),
      ' and, if you chose it, that nothing is remembered.',
    ],
    choicesOffline: <Part>(key: Wrap<Part>): Sentence<Part> => [
      'light or dark, the key ',
      key('/'),
      ' and, if you chose it, that nothing is remembered or saved for offline reading.',
    ],
    choicesLabel: 'Your choices:',
    copies: {
      label: 'Copies for offline reading:',
      text: 'the last 60 pages you visited, the dossiers you saved, and the parts of the search index you have used. If you are offline, or a page takes more than four seconds, you see the copy, with the date and time at which it was saved.',
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
      events,
      briefings,
      dataPackage,
    }: Record<
      'figures' | 'agreements' | 'events' | 'briefings' | 'dataPackage',
      Wrap<Part>
    >): Sentence<Part> => [
      'You can download ',
      figures('figures'),
      ', ',
      agreements('agreements'),
      ' and ',
      events('events'),
      ' as CSV, or as JSON under the same names, and ',
      briefings('briefings'),
      ' as JSON. ',
      dataPackage('A data package'),
      ' describes all files. In the CSV files, text that a spreadsheet could treat as a formula begins with an apostrophe.',
    ],
    others:
      'Each dossier has its dates as a calendar file. Maps use the borders of Natural Earth, on which we take no position.',
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
