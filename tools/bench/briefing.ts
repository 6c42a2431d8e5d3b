import { eventKinds } from '../../src/model/event.ts';
import { daysBefore, lessExactDate, type PublishedDate } from './dates.ts';
import type { Lists } from './lists.ts';
import { places, type Place } from './places.ts';
import { sentence } from './prose.ts';
import { happens, pick, wholeNumber, type Random } from './random.ts';
import { drawDistinct, zipf } from './zipf.ts';

/** A briefing's frontmatter, in the order in which it is written. */
export interface Frontmatter extends PublishedDate {
  title: string;
  summary: string;
  source: string;
  agency?: string;
  url: string;
  dateline: string;
  countries: string[];
  mentions?: string[];
  sector: string | string[];
  event?: { date: string; kind: string; place: string };
}

export interface Briefing {
  slug: string;
  frontmatter: Frontmatter;
  /** What the text is about: country names, cities, the sector in words. */
  subjects: string[];
}

const verbs = ['sign', 'discuss', 'review', 'extend', 'delay', 'open', 'agree on', 'prepare'];
const matters = ['contract', 'agreement', 'roadmap', 'talks', 'project', 'plan', 'forum', 'target'];
const drawPlace = zipf(places, { exponent: 1.3, shift: 0.5 });
const drawCountryCount = zipf([2, 3, 1, 4, 5, 6], { exponent: 2.8 });

/** Makes up briefings whose sources and sectors come from the lists, a few of them most often. */
export function briefingMaker({ sources, sectors }: Lists) {
  const drawSource = zipf(sources);
  const drawSector = zipf(sectors, { exponent: 0.8 });

  return (random: Random, number: number, day: string): Briefing => {
    const about = drawDistinct(random, drawPlace, drawCountryCount(random));
    const mentioned = drawDistinct(random, drawPlace, wholeNumber(random, 0, 2), about);
    const topics = drawDistinct(random, drawSector, happens(random, 0.3) ? 2 : 1);
    const source = drawSource(random);
    const [agency] = happens(random, 0.2) ? drawDistinct(random, drawSource, 1, [source]) : [];
    const matter = pick(random, matters);
    const topic = (topics[0] ?? '').replaceAll('-', ' ');
    const names = about
      .slice(0, 2)
      .map((place) => place.name)
      .sort();
    const slug = slugOf([...names, topic, matter, String(number).padStart(5, '0')]);
    const exact = !happens(random, 0.03);
    const subjects = [...about.flatMap((place) => [place.name, ...place.cities]), topic];

    const frontmatter: Frontmatter = {
      title: `${names.join(' and ')} ${pick(random, verbs)} ${topic} ${matter} no. ${number}`,
      summary: sentence(random, subjects),
      ...(exact ? { date: day } : lessExactDate(random, day)),
      source,
      ...(agency && { agency }),
      url: `https://example.org/${source}/${slug}`,
      dateline: cityOf(random, about),
      countries: codes(about),
      ...(mentioned.length > 0 && { mentions: codes(mentioned) }),
      sector: topics.length === 1 ? (topics[0] ?? '') : topics,
      ...(exact && happens(random, 0.5) && { event: eventOf(random, day, about) }),
    };
    return { slug, frontmatter, subjects };
  };
}

function eventOf(random: Random, day: string, about: readonly Place[]) {
  const date = daysBefore(day, wholeNumber(random, 0, 3));
  return { date, kind: pick(random, Object.keys(eventKinds)), place: cityOf(random, about) };
}

function cityOf(random: Random, about: readonly Place[]): string {
  return pick(random, pick(random, about).cities);
}

function codes(some: readonly Place[]): string[] {
  return some.map((place) => place.code);
}

function slugOf(parts: readonly string[]): string {
  return parts.join('-').toLowerCase().replaceAll(' ', '-');
}
