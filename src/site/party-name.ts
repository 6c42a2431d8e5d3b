import { countryName } from '../format/country-names.ts';
import { memoisedByObject } from '../model/memoise.ts';
import { isBloc } from '../model/party.ts';
import { perLanguage, pageLanguage } from '../text/language.ts';
import { shared } from './process-wide.ts';
import { blocsIn, type NamedBlocs } from './words-in-language.ts';

const place = shared('blocs', (): { content?: NamedBlocs } => ({}));

/** Sets the blocs of the content; called by whoever renders pages, before the first one. */
export function provideBlocs(content: NamedBlocs): void {
  place.content = content;
}

const namesIn = perLanguage(() =>
  memoisedByObject(
    (content: NamedBlocs): ReadonlyMap<string, string> =>
      new Map(blocsIn(content, pageLanguage()).map(({ id, name }) => [id, name])),
  ),
);

const none: ReadonlyMap<string, string> = new Map();

/** Returns the names of blocs by their ids, as pages have them. */
export function blocNames(): ReadonlyMap<string, string> {
  return place.content ? namesIn()(place.content) : none;
}

/** Returns the name of a party to an agreement, a country or a bloc, that readers know. */
export function partyName(party: string): string {
  return isBloc(party) ? (blocNames().get(party) ?? party) : countryName(party);
}
