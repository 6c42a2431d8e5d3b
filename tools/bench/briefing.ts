import { eventKinds } from '../../src/model/event.ts';
import { sentence } from './prose.ts';
import { drawDistinct, happens, pick, wholeNumber, zipf, type Random } from './random.ts';

/** The frontmatter of a generated briefing, in the order in which it is written. */
export interface Frontmatter {
  title: string;
  summary: string;
  date: string;
  dateNote?: string;
  source: string;
  agency?: string;
  url: string;
  dateline: string;
  countries: string[];
  mentions?: string[];
  sector: string | string[];
  event?: { date: string; kind: string; place: string };
}

export interface GeneratedBriefing {
  slug: string;
  frontmatter: Frontmatter;
  /** What the text is about: country names, cities, the sector in words. */
  subjects: string[];
}

/** A country of generated archives, and where briefings from it are datelined. */
interface Country {
  code: string;
  name: string;
  cities: readonly string[];
}

/** The one with most briefings first. */
const countries: readonly Country[] = [
  { code: 'VN', name: 'Vietnam', cities: ['Hà Nội', 'Hồ Chí Minh City', 'Đà Nẵng', 'Vũng Áng'] },
  { code: 'LA', name: 'Laos', cities: ['Vientiane', 'Savannakhet', 'Pakse', 'Luang Prabang'] },
  { code: 'RU', name: 'Russia', cities: ['Moscow', 'Saint Petersburg', 'Vladivostok'] },
  { code: 'CN', name: 'China', cities: ['Beijing', 'Kunming', 'Nanning'] },
  { code: 'TH', name: 'Thailand', cities: ['Bangkok', 'Nong Khai'] },
  { code: 'KH', name: 'Cambodia', cities: ['Phnom Penh', 'Sihanoukville'] },
  { code: 'SG', name: 'Singapore', cities: ['Singapore'] },
  { code: 'JP', name: 'Japan', cities: ['Tokyo', 'Osaka'] },
  { code: 'MY', name: 'Malaysia', cities: ['Kuala Lumpur', 'Kuching'] },
  { code: 'KR', name: 'South Korea', cities: ['Seoul', 'Busan'] },
  { code: 'IN', name: 'India', cities: ['New Delhi', 'Mumbai'] },
  { code: 'ID', name: 'Indonesia', cities: ['Jakarta', 'Surabaya'] },
  { code: 'MM', name: 'Myanmar', cities: ['Naypyidaw', 'Yangon'] },
];
const drawCountry = zipf(countries, { exponent: 1.3, shift: 0.5 });
const drawCountryCount = zipf([2, 3, 1, 4, 5, 6], { exponent: 2.8 });
const verbs = ['sign', 'discuss', 'review', 'extend', 'delay', 'open', 'agree on', 'prepare'];
const matters = ['contract', 'agreement', 'roadmap', 'talks', 'project', 'plan', 'forum', 'target'];

/** A day in EDTF with less precision, and why. */
const lessExactDates: readonly ((day: string) => Pick<Frontmatter, 'date' | 'dateNote'>)[] = [
  (day) => ({
    date: day.slice(0, 4),
    dateNote: 'The page shows no date; the text gives the year.',
  }),
  (day) => ({ date: day.slice(0, 7), dateNote: 'The page gives the month only.' }),
  (day) => ({ date: `${day}~`, dateNote: 'Inferred from the days of the week in the text.' }),
  (day) => ({ date: `${day.slice(0, 7)}~`, dateNote: 'Inferred from the events in the text.' }),
];

/** Returns a function that makes up briefings of these sources and sectors, the first most often. */
export function briefingMaker(sources: readonly string[], sectors: readonly string[]) {
  const drawSource = zipf(sources);
  const drawSector = zipf(sectors, { exponent: 0.8 });

  return (random: Random, number: number, day: string): GeneratedBriefing => {
    const about = drawDistinct(random, drawCountry, drawCountryCount(random));
    const mentioned = drawDistinct(random, drawCountry, wholeNumber(random, 0, 2), about);
    const topics = drawDistinct(random, drawSector, happens(random, 0.3) ? 2 : 1);
    const source = drawSource(random);
    const [agency] = happens(random, 0.2) ? drawDistinct(random, drawSource, 1, [source]) : [];
    const matter = pick(random, matters);
    const topic = (topics[0] ?? '').replaceAll('-', ' ');
    const names = about
      .slice(0, 2)
      .map(({ name }) => name)
      .sort();
    const slug = [...names, topic, matter, String(number).padStart(5, '0')]
      .join('-')
      .toLowerCase()
      .replaceAll(' ', '-');
    const isExact = !happens(random, 0.03);
    const subjects = [...about.flatMap(({ name, cities }) => [name, ...cities]), topic];
    const drawCity = () => pick(random, pick(random, about).cities);

    const frontmatter: Frontmatter = {
      title: `${names.join(' and ')} ${pick(random, verbs)} ${topic} ${matter} no. ${number}`,
      summary: sentence(random, subjects),
      ...(isExact ? { date: day } : pick(random, lessExactDates)(day)),
      source,
      ...(agency && { agency }),
      url: `https://example.org/${source}/${slug}`,
      dateline: drawCity(),
      countries: about.map(({ code }) => code),
      ...(mentioned.length > 0 && { mentions: mentioned.map(({ code }) => code) }),
      sector: topics.length === 1 ? (topics[0] ?? '') : topics,
      ...(isExact &&
        happens(random, 0.5) && {
          event: {
            date: daysAfter(day, -wholeNumber(random, 0, 3)),
            kind: pick(random, eventKinds),
            place: drawCity(),
          },
        }),
    };
    return { slug, frontmatter, subjects };
  };
}

/** Returns the day that is so many days after another, both YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
