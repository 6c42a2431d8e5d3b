/** The words of the data for downloading: tables, columns, package. */
export const data = {
  /** Of all tables. */
  title: ({ site }: { site: string }) =>
    `${site}: briefings, figures, agreements, projects and events`,
  /** With that of the site. */
  description: ({ site }: { site: string }) =>
    `${withFullStop(site)} Briefings, figures, agreements, projects and events, each with its source. In CSV files, text that a spreadsheet could treat as a formula begins with an apostrophe.`,
  tableTitle: ({ site, table }: { site: string; table: string }) => `${site}: ${table}`,
  /** The description of a table with that of the site. */
  tableDescription: ({ table, site }: { table: string; site: string }) =>
    `${table} ${withFullStop(site)}`,
  figuresOf: ({ pair }: { pair: string }) => `Figures on ${pair}`,

  figures: {
    title: 'Figures',
    description: 'Every figure in the briefings, one per row, neither averaged nor converted.',
    columns: {
      id: 'Briefing and anchor',
      pairs: 'Pairs concerned, joined by "; "',
      kind: 'What is measured',
      of: 'What grew, or what it is a share of',
      what: 'What is measured, in words',
      value: 'The number before its scale',
      scale: 'The word that multiplies it',
      unit: 'ISO 4217 for money, otherwise the unit',
      amount: 'Value times scale, in the unit',
      period: 'EDTF date or interval',
      periodStart: 'First day of the period',
      periodEnd: 'Last day of the period',
      base: 'EDTF period with which growth is compared',
      reporter: 'The organisation whose statistics it is, by its id',
      reporterName: 'Its name',
      attribution: 'statistics, statement, publisher or calculation (by this site)',
      attributedTo: 'Who counted, said, published or calculated it, joined by "; "',
      country: 'ISO 3166-1 alpha-2: the country whose trade, investment or project it is',
      partner: 'ISO 3166-1 alpha-2, or "world"',
      direction: 'export, import, two_way, outward or inward',
      status: 'actual, target, estimate, forecast or ceiling',
      statusInferred: 'Whether that status is our inference',
      approx: 'Whether the report says "about"',
      derived: 'Whether it is our calculation',
      asPrinted: 'As our briefing gives it',
      note: 'A doubt, the scope, or how it was calculated',
      briefing: 'The briefing, by its slug',
      url: 'Its address on this site',
      source: 'Who published the report',
      reportDate: 'EDTF date of the report',
      reportUrl: 'Address of the report',
      page: 'Address of the page that gives the number, where it is not the report',
    },
  },

  agreements: {
    title: 'Agreements',
    description: 'Every agreement in this archive, one per row, with its latest reported status.',
    columns: {
      id: 'The part of its address that names it',
      url: 'Its address on this site',
      title: 'What it is called in English',
      kind: 'treaty, agreement, memorandum …',
      parties: 'ISO 3166-1 alpha-2 codes or blocs, joined by "; "',
      signatories: 'Organisations that signed, joined by "; "',
      binding: 'Whether it is legally binding; empty where not known',
      place: 'Where it was signed',
      sectors: 'Sectors, joined by "; "',
      status: 'The latest known step',
      statusDate: 'EDTF date of that step',
      statusBriefing: 'The briefing that reports it',
      lastReport:
        'EDTF date of the latest report in this archive; empty where only a text shows the agreement',
      history: 'All steps as "status date", joined by "; "',
      supersedes: 'Agreements that it replaces, as reported, joined by "; "',
      follows:
        'Earlier agreements on the same subject, joined by "; "; whether it replaces them is not reported',
      covers: 'EDTF date or interval that a plan or programme is for',
      statusInWords: 'The status as pages show it, with what is not reported in this archive',
      textRegistry: 'Where the text that shows the latest known step is published or registered',
      textNumber: 'The number of that text there',
      textUrl: 'The address of that text',
      statusInferred: 'Whether that status is our inference',
    },
  },

  projects: {
    title: 'Projects',
    description: 'Every project in this archive, one per row, with its latest known status.',
    /** Of a place. */
    unknown: 'not known',
    columns: {
      id: 'The part of its address that names it',
      url: 'Its address on this site',
      name: 'What it is called in English',
      names: 'Other names and spellings, joined by "; "',
      kind: 'power_plant, railway, port …',
      countries:
        'ISO 3166-1 alpha-2 codes: the countries where it is and those that take part in it, joined by "; "',
      sectors: 'Sectors, the main one first, joined by "; "',
      places:
        'Where it is, joined by "; "; the places of a line, railway, road or pipeline from one end to the other',
      coordinates:
        'Latitude and longitude of each place in decimal degrees (WGS 84), joined by "; "; empty if none are known',
      precision:
        'For each place: site, or near if these are the coordinates of the town, district or province',
      pages: 'The page that gives the coordinates of each place, joined by "; "',
      owners: 'Organisations that own or develop it, by their ids, joined by "; "',
      participants: 'Other organisations with a part in it, by their ids, joined by "; "',
      status: 'The latest known status: proposed, agreed, under_construction, operating or stopped',
      statusDate: 'EDTF date of the step to that status',
      inferred: 'Whether that status is our inference',
      statusBriefing: 'The briefing that reports it',
      lastReport: 'EDTF date of the latest report in this archive',
      history: 'All steps as "status date", joined by "; "',
      agreements: 'Agreements about it, by their ids, joined by "; "',
      figures: 'Its capacity, length, cost and so on: ids of rows of the figures, joined by "; "',
      disagreements: 'What sources disagree about, by the ids of disagreements, joined by "; "',
    },
  },
  projectsMap: {
    title: 'Projects on a map',
    description:
      'The same projects as GeoJSON (RFC 7946), for maps. Places that a project connects are joined by straight lines, which do not show the route. “page” is the address that gives the coordinates of a place: please credit it when you use them.',
  },

  events: {
    title: 'Events',
    description: 'Every event in the briefings, one per row, however many reports there are.',
    columns: {
      id: 'Unique among all events',
      title: 'What happened',
      kind: 'state_visit, signing, forum …',
      date: 'EDTF date or interval',
      start: 'First day, or the first that the date may mean',
      end: 'Last day, or the last that the date may mean',
      place: 'Where it took place',
      countries: 'ISO 3166-1 alpha-2 codes, joined by "; "',
      briefings: 'The briefings that report it, joined by "; "',
      outcome: 'The outcome, as reported',
      documents: 'How many documents were signed or exchanged, as reported',
    },
  },

  briefings: {
    title: 'Briefings',
    description: 'Every briefing, newest first.',
    columns: {
      id: 'The slug',
      url: 'Its address on this site',
      title: 'The headline',
      summary: 'The news in one or two sentences',
      date: 'EDTF date on which the source published its report',
      source: 'Who published the report, by id',
      agency: 'Who wrote it, where that is another',
      countries: 'ISO 3166-1 alpha-2: what it is about',
      mentions: 'Countries that it only mentions',
      pairs: 'Pairs of its countries',
      sectors: 'Topics, the main one first',
    },
  },
};

/** A site's own description may end without a full stop. */
function withFullStop(description: string): string {
  return /\p{P}$/u.test(description) ? description : `${description}.`;
}
