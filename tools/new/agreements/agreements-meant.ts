import type { Agreement } from '../../../src/model/agreement.ts';
import { firstDay, lastDay } from '../../../src/model/partial-date.ts';
import { stopWords } from '../../../src/words/stop-words.ts';
import { wordTerm } from '../../../src/words/terms.ts';
import { tokensIn } from '../../../src/words/tokens.ts';
import { dayInWords } from '../layout/day-in-words.ts';
import { dayOf, daysAfter } from '../events/days-in-text.ts';
import type { InstrumentInText } from './instruments-in-text.ts';
import type { NameFinder } from '../../../src/words/name-finder.ts';

/** A record as it is compared with the words about an instrument. */
export interface ComparableAgreement {
  id: string;
  agreement: Agreement;
  /** The terms of its title that tell it from others. */
  terms: ReadonlySet<string>;
}

/** Words of titles that tell no instrument from another of its kind. */
const common = new Set(
  `agreement agreements memorandum memoranda understanding protocol treaty roadmap joint declaration
  statement contract decision cooperation draft amending extending intergovernmental bilateral new use
  peaceful main areas stage earlier`.split(/\s+/),
);

/** Takes the titles of records apart. */
export function comparableAgreements(
  agreements: ReadonlyMap<string, Agreement>,
  find: NameFinder,
): ComparableAgreement[] {
  return Array.from(agreements, ([id, agreement]) => ({
    id,
    agreement,
    terms: tellingTerms(agreement, find),
  }));
}

/** Without the parties and the date of a step, which reports say elsewhere or in other words. */
function tellingTerms({ title, history }: Agreement, find: NameFinder): Set<string> {
  const countries = find(title).filter(({ kind }) => kind === 'country');
  const years = new Set(history.map(({ date }) => date.slice(0, 4)));
  const isDate = (token: string, index: number, all: readonly string[]) =>
    years.has(token) || (isMonth(token) && years.has(all[index + 1] ?? ''));
  const tokens = tokensIn(title).filter(
    ({ start }) => !countries.some((name) => name.start <= start && start < name.end),
  );
  const said = tokens.map(({ text }) => text);
  const telling = said.filter(
    (token, index) => !stopWords.has(token) && !isDate(token, index, said) && !common.has(token),
  );
  return new Set(telling.map(wordTerm));
}

function isMonth(token: string): boolean {
  return dayInWords(`1 ${token}`) !== undefined;
}

/** A record that may be meant, and what is to be said of it. */
export interface Meant {
  id: string;
  note?: string;
}

/** What stands around an instrument. */
export interface Surroundings {
  /** The parties of which its sentence, or else the report, speaks. */
  parties: ReadonlySet<string>;
  /** The days that its sentence names, ISO 8601. */
  days: readonly string[];
  /** The EDTF date of publication. */
  published: string | undefined;
}

/** A report tells of a step as news for so many days. */
const newsDays = 31;
/** A title of which fewer words are said is another's. */
const leastShare = 0.6;

/**
 * The records that the words about an instrument may mean: surely, where every word that tells its title
 * from others is said, by two words or by one and a date of its history.
 */
export function agreementsMeant(
  instrument: InstrumentInText,
  known: readonly ComparableAgreement[],
  around: Surroundings,
): { sure: Meant[]; doubtful: Meant[] } {
  const said = new Set(tokensIn(instrument.about).map(({ text }) => wordTerm(text)));
  const possible = known.flatMap((one) => {
    const { kind, parties } = one.agreement;
    if (kind !== instrument.kind || !parties.every((party) => around.parties.has(party))) return [];
    const matched = [...one.terms].filter((term) => said.has(term));
    return matched.length === 0
      ? []
      : [{ ...one, matched, isDated: isDated(one.agreement, around) }];
  });
  const whole = possible.filter(({ terms, matched }) => matched.length === terms.size);
  const closest = whole.filter(
    ({ terms }) =>
      !whole.some((other) => other.terms.size > terms.size && other.terms.isSupersetOf(terms)),
  );
  const isSure = ({ id, terms, isDated }: (typeof whole)[number]) => {
    const rivals = possible.filter(
      (other) => other.id !== id && other.terms.isSupersetOf(terms) && (other.isDated || !isDated),
    );
    return rivals.length === 0 && (isDated || terms.size > 1);
  };
  const sure = closest.filter(isSure);
  const half = possible.filter(
    ({ terms, matched }) =>
      matched.length < terms.size &&
      matched.length > 1 &&
      matched.length / terms.size >= leastShare,
  );
  return {
    sure: sure.map(({ id }) => ({ id })),
    doubtful: [
      ...closest
        .filter((one) => !isSure(one))
        .map(({ id }) => ({ id, note: 'Little is said of it; another may be meant.' })),
      ...half.map(({ id }) => ({ id, note: 'Not all words of its title are said.' })),
    ],
  };
}

/** Whether a step was taken on a day that the sentence names, or is news when the report is published. */
function isDated({ history }: Agreement, { days, published }: Surroundings): boolean {
  const today = dayOf(published);
  return history.some(({ date }) => {
    const [first, last] = [firstDay(date), lastDay(date)];
    const isNews = today !== undefined && first <= today && today <= daysAfter(last, newsDays);
    return isNews || days.some((day) => first <= day && day <= last);
  });
}
