import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ladder, type AgreementStatus } from '../../src/model/agreement.ts';
import { eventKinds } from '../../src/model/event.ts';
import { pairId } from '../../src/model/pair.ts';
import type { GeneratedBriefing } from './briefing.ts';
import { personName, sentence } from './prose.ts';
import { happens, pick, wholeNumber, type Random } from './random.ts';

interface Agreement {
  sectors: string[];
  parties: string[];
  history: { status: AgreementStatus; date: string; briefing: string }[];
}

const statuses: readonly AgreementStatus[] = ladder;
const people = ids('person', 300);
const organisations = ids('body', 120);

/**
 * Returns a maker of records for the briefings of an archive: figures in a third of them, and an
 * agreement or an event in every twentieth.
 */
export function recordMaker(random: Random) {
  const agreements = new Map<string, Agreement>();
  const events = new Map<string, object>();
  // By pair, the id of the newest of each.
  const newestAgreement = new Map<string, string>();
  const newestEvent = new Map<string, string>();
  const titleOn = (subjects: readonly string[]) => sentence(random, subjects).slice(0, 60).trim();

  const eventOf = (
    { frontmatter, subjects, slug }: GeneratedBriefing,
    day: string,
    pair: string,
  ) => {
    const known = newestEvent.get(pair);
    if (known !== undefined && happens(random, 0.3)) return known;
    events.set(slug, {
      title: titleOn(subjects),
      kind: pick(random, eventKinds),
      date: day,
      place: frontmatter.dateline,
      countries: frontmatter.countries.slice(0, 2),
      people: [pick(random, people)],
    });
    newestEvent.set(pair, slug);
    return slug;
  };

  const agreementOf = ({ frontmatter, slug }: GeneratedBriefing, day: string, pair: string) => {
    const known = newestAgreement.get(pair) ?? '';
    const history = agreements.get(known)?.history;
    const status = history?.at(-1)?.status;
    const next = status && statuses[statuses.indexOf(status) + 1];
    if (history && next && happens(random, 0.6)) {
      history.push({ status: next, date: day, briefing: slug });
      return known;
    }
    agreements.set(slug, {
      sectors: [frontmatter.sector].flat(),
      parties: frontmatter.countries.slice(0, 2),
      history: [{ status: pick(random, statuses.slice(0, 5)), date: day, briefing: slug }],
    });
    newestAgreement.set(pair, slug);
    return slug;
  };

  return {
    /**
     * Returns what to add to a briefing's frontmatter, and a sentence for every figure. Briefings
     * are given in the order of their days.
     */
    addTo(briefing: GeneratedBriefing, day: string): { frontmatter: object; sentences: string[] } {
      const [country, partner] = briefing.frontmatter.countries;
      if (country === undefined || partner === undefined) return { frontmatter: {}, sentences: [] };
      const pair = pairId(country, partner);
      const figures = Array.from(
        { length: happens(random, 1 / 3) ? wholeNumber(random, 1, 4) : 0 },
        () => figureOf(random, country, partner, day),
      );
      const frontmatter = {
        // An event with a record takes the place of the briefing's own.
        ...(happens(random, 0.05) && { event: undefined, events: [eventOf(briefing, day, pair)] }),
        ...(happens(random, 0.05) && { agreements: [agreementOf(briefing, day, pair)] }),
        ...(happens(random, 0.5) && {
          people: [{ person: pick(random, people), office: 'Minister' }],
        }),
        ...(happens(random, 0.4) && { organisations: [pick(random, organisations)] }),
        ...(figures.length > 0 && { figures }),
        ...(happens(random, 0.03) && {
          deadlines: [{ date: '2030', what: titleOn(briefing.subjects), kind: 'planned' }],
        }),
      };
      return {
        frontmatter,
        sentences: figures.map((figure) => `It came to ${figure.asPrinted} in ${figure.period}.`),
      };
    },

    /** Writes all records that were made up. */
    write(folder: string): void {
      const write = (kind: string, records: Iterable<[id: string, record: object]>) => {
        mkdirSync(join(folder, kind), { recursive: true });
        for (const [id, record] of records) {
          writeFileSync(join(folder, kind, `${id}.yml`), stringify(record, { lineWidth: 0 }));
        }
      };
      const kind = 'agreement';
      write(
        'people',
        people.map((id) => [id, { name: personName(random) }]),
      );
      write(
        'organisations',
        organisations.map((id) => [id, { name: `Body ${id}`, kind: 'ministry' }]),
      );
      write('events', events);
      write(
        'agreements',
        Array.from(agreements, ([id, record]) => [
          id,
          { title: titleOn(['Agreement']), kind, ...record },
        ]),
      );
    },
  };
}

function figureOf(random: Random, country: string, partner: string, day: string) {
  const year = Number(day.slice(0, 4)) - 1;
  const value = wholeNumber(random, 10, 9999) / 10;
  const shared = {
    country,
    partner,
    period: String(year),
    ...attribution(random),
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

/** Most figures are statistics of a few offices, which make series; the others are said by somebody. */
function attribution(random: Random) {
  return happens(random, 0.7)
    ? { reporter: pick(random, organisations.slice(0, 4)) }
    : { saidBy: pick(random, [...organisations, ...people]) };
}

function ids(name: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${name}-${String(index + 1).padStart(3, '0')}`,
  );
}
