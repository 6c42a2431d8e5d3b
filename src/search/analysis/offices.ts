import { memoisedByObject } from '../../model/memoise.ts';
import { isCountry, type Alternative, type Clause } from './clause.ts';
import { fold } from './fold.ts';
import { isNameOf, type Lexicon } from './lexicon.ts';
import { readText } from './read-text.ts';
import { termOf } from './terms.ts';

/** A person's term, and the offices that the archive gives them. */
export type OfficesOfPerson = [person: string, ...offices: string[]];

/** How much less than the words of an office counts the person who holds it. */
const holderBoost = 0.8;

/** An office, in the terms under which its words are found. */
interface Office {
  person: string;
  /** Each token, its kind, and the terms that are for it. */
  tokens: { part: 'title' | 'subject' | 'organisation' | 'country'; terms: Set<string> }[];
}

/**
 * Other words for titles: what an organisation's or a country's first officer is called, whatever the
 * title (English, Russian and Vietnamese labels and aliases of Wikidata's Q484876, Q48352, Q1553195).
 */
const otherTitles: { office: RegExp; words: ReadonlySet<string> }[] = [
  {
    office:
      /^(?:(?:director|general|managing|chief|executive) )*(?:director|general|executive|officer|ceo|chairman|chairwoman|governor|head)(?:,? (?:of|in|at|for) |, |$)/i,
    words: new Set(
      `head chief boss leader ceo director executive manager глава руководитель гендиректор директор
      шеф`.split(/\s+/),
    ),
  },
  {
    office: /^(?:president|general secretary) of (?!.*(?:assembly|council))/i,
    words: new Set('leader head лидер глава'.split(' ')),
  },
  {
    office: /^(?:president|chairman|chairwoman|chair) of .*(?:assembly|parliament|council|duma)/i,
    words: new Set('speaker спикер председатель chairman chair president'.split(' ')),
  },
];

/** Where a second office begins: "General Secretary of … and President of Laos". */
const betweenOffices =
  /(?:,| and) (?=(?:Deputy |Vice |Prime |First |Foreign |General )*(?:President|Minister|Secretary|Chairman|Director|Governor|Head|co-chair)\b)/i;

/** What comes after the title. */
const afterTitle = /,? (?:of|to|in|at|for) |, /;

const officesIn = memoisedByObject((lexicon: Lexicon): Office[] =>
  lexicon.offices.flatMap(([person, ...texts]) =>
    texts
      .flatMap((text) => text.split(betweenOffices))
      .map((text) => ({ person, tokens: tokensOf(text, lexicon) })),
  ),
);

/** Reads the offices of a lexicon, which the first query with two words would do. */
export function prepareOffices(lexicon: Lexicon): void {
  officesIn(lexicon);
}

function tokensOf(text: string, lexicon: Lexicon): Office['tokens'] {
  const { tokens, occurrences } = readText(text, lexicon);
  const title = text.split(afterTitle, 1)[0] ?? '';
  const others = otherTitles.filter(({ office }) => office.test(text));
  return tokens.flatMap((token): Office['tokens'] => {
    if (termOf(token) === undefined) return [];
    const here = occurrences.filter(({ start, end }) => start <= token.start && end >= token.end);
    const terms = new Set(here.map(({ term }) => term));
    const isTitle = token.end <= title.length;
    if (isTitle) for (const { words } of others) for (const word of words) terms.add(word);
    const part = isTitle ? 'title' : partOf(terms);
    return [{ part, terms }];
  });
}

function partOf(terms: ReadonlySet<string>): Office['tokens'][number]['part'] {
  const isName = (kind: 'organisation' | 'country') =>
    [...terms].some((term) => isNameOf(kind, term));
  // "Vietnam" in "Vietnam Electricity" is no country.
  if (isName('organisation')) return 'organisation';
  return isName('country') ? 'country' : 'subject';
}

/**
 * Returns the clauses of a query with the holders of the offices that it names among their
 * alternatives: "head of Rosatom", "Lao energy minister".
 */
export function withHolders(clauses: readonly Clause[], lexicon: Lexicon): Clause[] {
  const holders = clauses.map(() => new Set<string>());
  if (clauses.length > 1) {
    for (const office of officesIn(lexicon)) {
      for (const index of clausesNaming(office, clauses)) holders[index]?.add(office.person);
    }
  }
  return clauses.map((clause, index) => {
    const found = [...(holders[index] ?? [])].map((term): Alternative => ({
      terms: [{ term, offset: 0 }],
      boost: holderBoost,
    }));
    if (found.length === 0 || clause.exact) return clause;
    return { ...clause, alternatives: [...clause.alternatives, ...found] };
  });
}

/** Returns the clauses, one after the other, that name an office; none where they name another. */
function clausesNaming({ tokens }: Office, clauses: readonly Clause[]): number[] {
  const matched = clauses.map((clause) => {
    const word = fold(clause.text);
    return tokens.filter(
      ({ terms }) =>
        terms.has(word) ||
        clause.alternatives.some(({ terms: own }) => own.every(({ term }) => terms.has(term))),
    );
  });
  for (let from = 0; from < clauses.length; from++) {
    let until = from;
    while ((matched[until]?.length ?? 0) > 0) until++;
    if (until === from) continue;
    const found = new Set(matched.slice(from, until).flat());
    const parts = (part: Office['tokens'][number]['part']) =>
      tokens.filter((token) => token.part === part);
    const isFound = (token: Office['tokens'][number]) => found.has(token);
    const [subject, organisation] = [parts('subject'), parts('organisation')];
    const isNamed =
      parts('title').every(isFound) &&
      (subject.length === 0 || subject.some(isFound)) &&
      (parts('country').some(isFound) ||
        (organisation.length > 0 &&
          organisation.filter(isFound).length >= Math.min(2, organisation.length)));
    const isOther = [clauses[from - 1], clauses[until]].some(isCountry);
    if (isNamed && !isOther) return Array.from({ length: until - from }, (_, at) => from + at);
    from = until;
  }
  return [];
}
