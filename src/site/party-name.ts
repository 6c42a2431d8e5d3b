import { countryName } from '../format/country-names.ts';
import { isBloc, type Bloc } from '../model/party.ts';
import { shared } from './process-wide.ts';

const place = shared('blocs', () => ({ names: new Map<string, string>() }));

/** Sets the blocs of the content; called by whoever renders pages, before the first one. */
export function provideBlocs(blocs: readonly Bloc[]): void {
  place.names = new Map(blocs.map(({ id, name }) => [id, name]));
}

/** Returns the names of blocs by their ids, as pages have them. */
export function blocNames(): ReadonlyMap<string, string> {
  return place.names;
}

/** Returns the name of a party to an agreement, a country or a bloc, that readers know. */
export function partyName(party: string): string {
  return isBloc(party) ? (place.names.get(party) ?? party) : countryName(party);
}
