import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ladder, type AgreementStatus } from '../../src/model/agreement.ts';
import { eventKinds } from '../../src/model/event.ts';
import { pairId } from '../../src/model/pair.ts';
import type { Briefing } from './briefing.ts';
import { person } from './names.ts';
import { sentence } from './prose.ts';
import { happens, pick, wholeNumber, type Random } from './random.ts';

/** What a briefing's header and text hold besides. */
export interface Additions {
  frontmatter: Record<string, unknown>;
  /** A sentence for every figure, in which it stands as printed. */
  sentences: string[];
}

interface Step {
  status: AgreementStatus;
  date: string;
  briefing: string;
}

/** The records of a generated archive, which grow with its briefings. */
export interface Ledger {
  /** Figures, people, events and agreements of one briefing, given in the order of dates. */
  add(briefing: Briefing, day: string): Additions;
  /** Writes the records that were made up on the way. */
  write(folder: string): Promise<void>;
}

const statuses = Object.keys(ladder) as AgreementStatus[];
const kinds = Object.keys(eventKinds);
const peopleCount = 300;
const organisationCount = 120;

/** Makes up figures in a third of the briefings, and an agreement or event in every twentieth. */
export function generatedLedger(random: Random): Ledger {
  const people = ids('person', peopleCount);
  const organisations = ids('body', organisationCount);
  const agreements = new Map<string, { sectors: string[]; parties: string[]; history: Step[] }>();
  const events = new Map<string, Record<string, unknown>>();
  const lastEvent = new Map<string, string>();
  const openAgreement = new Map<string, string>();
  const titles = (subjects: readonly string[]) => sentence(random, subjects).slice(0, 60).trim();

  const eventOf = ({ frontmatter, subjects, slug }: Briefing, day: string, pair: string) => {
    const known = lastEvent.get(pair);
    if (known !== undefined && happens(random, 0.3)) return known;
    events.set(slug, {
      title: titles(subjects),
      kind: pick(random, kinds),
      date: day,
      place: frontmatter.dateline,
      countries: frontmatter.countries.slice(0, 2),
      people: [pick(random, people)],
    });
    lastEvent.set(pair, slug);
    return slug;
  };

  const agreementOf = ({ frontmatter, slug }: Briefing, day: string, pair: string) => {
    const known = openAgreement.get(pair);
    const history = known === undefined ? undefined : agreements.get(known)?.history;
    const last = history?.at(-1);
    const next = statuses[statuses.indexOf(last?.status ?? 'completed') + 1];
    if (known !== undefined && history && next && happens(random, 0.6)) {
      history.push({ status: next, date: day, briefing: slug });
      return known;
    }
    agreements.set(slug, {
      sectors: [frontmatter.sector].flat(),
      parties: frontmatter.countries.slice(0, 2),
      history: [{ status: pick(random, statuses.slice(0, 5)), date: day, briefing: slug }],
    });
    openAgreement.set(pair, slug);
    return slug;
  };

  return {
    add(briefing, day) {
      const { countries } = briefing.frontmatter;
      const [country, partner] = countries;
      if (country === undefined || partner === undefined) return { frontmatter: {}, sentences: [] };
      const pair = pairId(country, partner);
      const figures = happens(random, 1 / 3)
        ? Array.from({ length: wholeNumber(random, 1, 4) }, () =>
            figureOf(random, country, partner, day, organisations),
          )
        : [];
      const frontmatter = {
        // An event on record takes the place of the briefing's own.
        ...(happens(random, 0.05) && {
          event: undefined,
          events: [eventOf(briefing, day, pair)],
        }),
        ...(happens(random, 0.05) && { agreements: [agreementOf(briefing, day, pair)] }),
        ...(happens(random, 0.5) && {
          people: [{ person: pick(random, people), office: 'Minister' }],
        }),
        ...(happens(random, 0.4) && { organisations: [pick(random, organisations)] }),
        ...(figures.length > 0 && { figures }),
        ...(happens(random, 0.03) && {
          deadlines: [{ date: '2030', what: titles(briefing.subjects), kind: 'planned' }],
        }),
      };
      const sentences = figures.map(
        ({ asPrinted, period }) => `It came to ${asPrinted} in ${period}.`,
      );
      return { frontmatter, sentences };
    },

    async write(folder) {
      const files = [
        ...people.map((id) => ['people', id, { name: person(random) }] as const),
        ...organisations.map(
          (id) => ['organisations', id, { name: `Body ${id}`, kind: 'ministry' }] as const,
        ),
        ...Array.from(events, ([id, event]) => ['events', id, event] as const),
        ...Array.from(agreements, ([id, agreement]) => {
          const title = titles(['Agreement']);
          return ['agreements', id, { title, kind: 'agreement', ...agreement }] as const;
        }),
      ];
      for (const name of new Set(files.map(([name]) => name))) {
        await mkdir(join(folder, name), { recursive: true });
      }
      await Promise.all(
        files.map(([name, id, data]) =>
          writeFile(join(folder, name, `${id}.yml`), stringify(data, { lineWidth: 0 })),
        ),
      );
    },
  };
}

function figureOf(
  random: Random,
  country: string,
  partner: string,
  day: string,
  organisations: readonly string[],
) {
  const year = Number(day.slice(0, 4)) - 1;
  const value = wholeNumber(random, 10, 9999) / 10;
  const shared = {
    country,
    partner,
    period: String(year),
    reporter: pick(random, organisations.slice(0, 4)),
    status: happens(random, 0.1) ? 'target' : 'actual',
  };
  if (happens(random, 0.3)) {
    const rate = { kind: 'growth_rate', of: 'trade_total', value, unit: '%' };
    return { ...rate, ...shared, base: String(year - 1), asPrinted: `${value} per cent` };
  }
  const kind = pick(random, ['trade_total', 'trade_export', 'trade_import']);
  const money = { kind, value, scale: 'million', unit: 'USD' };
  // Sums of numbers made up one by one do not add up, which a note allows.
  return { ...money, ...shared, asPrinted: `US$ ${value} million`, note: 'Made up.' };
}

function ids(name: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${name}-${String(index + 1).padStart(3, '0')}`,
  );
}
