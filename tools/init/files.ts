import { publisherKinds } from '../../src/model/site-settings.ts';
import type { FileToWrite } from '../new-files.ts';
import { idOf } from '../new/names/new-records.ts';
import { settingsOf, type Choices } from './choices.ts';
import { aboutCountry } from './countries.ts';
import { exampleBriefings } from './example-briefings.ts';
import { pagesOf } from './pages.ts';
import { offeredSectors } from './sectors.ts';
import { commented, yamlText } from './yaml-text.ts';

/**
 * Returns the files of a new content folder: everything that a site needs, with two example briefings.
 * The same choices make the same bytes.
 */
export function filesOfSite(choices: Choices): FileToWrite[] {
  const countries = choices.pair.toSorted().map((code) => ({ code, ...aboutCountry(code) }));
  const sectors = offeredSectors.filter(({ id }) => choices.sectors.includes(id));
  const capitals = countries.flatMap(({ code, capital }) =>
    capital === undefined ? [] : [{ id: idOf(capital), name: capital, country: code }],
  );
  return [
    { path: 'site.yml', text: siteFile(choices) },
    { path: 'sectors.yml', text: yamlText(sectors, aboutSectors) },
    { path: 'places.yml', text: yamlText(capitals, aboutPlaces) },
    { path: 'synonyms.yml', text: yamlText(synonyms, aboutSynonyms) },
    { path: 'blocs.yml', text: `${commented(aboutBlocs)}[]\n` },
    ...countries.map(({ code, names, demonym }) => ({
      path: `countries/${code.toLowerCase()}.yml`,
      text: yamlText({ names, demonym }),
    })),
    {
      path: 'sources/example.yml',
      text: yamlText({ ...source, country: countries[0]?.code }, aboutSource),
    },
    {
      path: 'organisations/example-statistics.yml',
      text: yamlText({ ...office, country: countries[0]?.code }, isExample),
    },
    ...exampleBriefings(countries, sectors, capitals[0]?.name),
    ...pagesOf(choices),
    { path: 'public/favicon.svg', text: favicon },
    { path: 'theme.css', text: theme },
  ];
}

function siteFile(choices: Choices): string {
  const text = yamlText(settingsOf(choices), 'What the site is called, and who publishes it.');
  const ofPublisher = `# one of: ${publisherKinds.join(', ')}
  # address: https://example.org/ # its home page
  # place: Nairobi`;
  const ofHome = '  # sectors: [trade] # sectors that come first, too\n';
  const settings = text
    .replace(/^id: .*$/m, '$& # never change it: feed readers recognise entries by it')
    .replace(/^ {2}kind: .*$/m, `$& ${ofPublisher}`);
  return `${settings}${ofHome}${commented(moreSettings)}`;
}

/** Settings that few sites need. */
const moreSettings = `
Where readers report mistakes; without it, they are asked to write to the publisher's contact:
corrections: mailto:corrections@example.org

The figures that may sum up a pair of countries, the best first:
headlines:
  - { kind: trade_total, period: year }
  - { kind: investment_stock, period: day }

The languages of names, for screen readers and fonts:
names:
  latin: [vi]
  scripts: { Cyrillic: uk }

A link in the footer:
credit: { text: Built with Bilateral, address: https://example.org/ }`;

const aboutSectors = `The sectors that briefings are filed under, in the order in which readers see them.
mediaTopics: codes from https://cv.iptc.org/newscodes/mediatopic/, the main one first.
words: those by which a report is recognised as being about the sector.`;

const aboutPlaces = `Cities, ports, border crossings and other places that briefings name.
names: other spellings under which readers search for them.`;

const aboutSynonyms = 'Words that search treats as the same, by topic.';
const synonyms = [
  {
    topic: 'Documents',
    source: 'Common abbreviations',
    groups: [{ en: ['memorandum of understanding', 'MoU'] }],
  },
];

const aboutBlocs = `Groups of countries that sign agreements, such as:
- id: EAC
  name: East African Community
  names: []`;

const isExample = 'An example: delete this file with the two example briefings.';
const aboutSource = `${isExample}\nThe name of a file is the id by which briefings name the source.`;
const source = { name: 'Example News Agency', kind: 'agency', address: 'https://agency.example/' };
const office = { name: 'Example Statistics Office', kind: 'statistics_office' };

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <circle cx="11" cy="16" r="9" fill="#1c4587" />
  <circle cx="21" cy="16" r="9" fill="#a04a1a" fill-opacity="0.85" />
</svg>
`;

const theme = `/*
 * Colours and typefaces. To change one, remove the comment signs around its line. A colour is one for both
 * schemes, or light-dark(in the light scheme, in the dark scheme). The check says where text would be hard to read.
 */
:root {
  /* --paper: light-dark(#fbf8f1, #171614); */ /* the background */
  /* --ink: light-dark(#1d1b18, #ece7db); */ /* text */
  /* --ink-soft: light-dark(#544f48, #b8b1a3); */ /* notes and dates */
  /* --accent: light-dark(#1c4587, #a9c4f5); */ /* links, and the second country in charts */
  /* --underline: light-dark(#a3b3cf, #566684); */ /* the lines below links */
  /* --rule: light-dark(#d8d1c2, #3b3832); */ /* lines between parts */
  /* --shade-1: light-dark(#e6e9ee, #232833); */ /* four shades, for charts and maps */
  /* --shade-2: light-dark(#ccd6e8, #2a3750); */
  /* --shade-3: light-dark(#a6bbdd, #364f80); */
  /* --shade-4: light-dark(#1c4587, #a9c4f5); */
  /* --serif: Georgia, serif; */ /* text and headlines */
  /* --sans: system-ui, sans-serif; */ /* labels and tables */
}
`;
