import type { Source } from '../../../src/model/source.ts';

/** The id of the source that publishes at an address; that with the longest host where several do. */
export function sourceAt(url: string, sources: ReadonlyMap<string, Source>): string | undefined {
  const host = hostOf(url);
  const [found] = [...sources]
    .flatMap(([id, { address }]) => (address === undefined ? [] : [{ id, home: hostOf(address) }]))
    .filter(({ home }) => host === home || host.endsWith(`.${home}`))
    .sort((a, b) => b.home.length - a.home.length);
  return found?.id;
}

/** The host, without the part for a language or a device. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|en|english|m)\./, '');
}
