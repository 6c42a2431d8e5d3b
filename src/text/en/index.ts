import { agreement } from './agreement.ts';
import { book } from './book.ts';
import { briefing } from './briefing.ts';
import { charts } from './charts.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { corrections } from './corrections.ts';
import { countries } from './countries.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { editions } from './editions.ts';
import { event } from './event.ts';
import { feeds } from './feeds.ts';
import { figure } from './figure.ts';
import { home } from './home.ts';
import { kinds } from './kinds.ts';
import { lists } from './lists.ts';
import { moved } from './moved.ts';
import { offline } from './offline.ts';
import { pair } from './pair.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { project } from './project.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';

/** The English dictionary, by area; what it has, every other one has. */
export const en = {
  agreement,
  book,
  briefing,
  charts,
  cite,
  compare,
  corrections,
  countries,
  data,
  dates,
  editions,
  event,
  feeds,
  figure,
  home,
  kinds,
  lists,
  moved,
  offline,
  pair,
  parts,
  people,
  project,
  search,
  shell,
};

/** A dictionary of any language: the same entries, with other words. */
export type Text = Widened<typeof en>;

/** Any text in place of a certain one; functions that return a `Sentence` stay as they are. */
type Widened<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T extends (...values: never) => unknown
      ? T
      : { readonly [Key in keyof T]: Widened<T[Key]> };
