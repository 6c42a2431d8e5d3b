import type { BuiltSite } from './built-site.ts';
import type { Link } from './link.ts';
import { addressOf, targetOf, type Target } from './links.ts';

/** An address, the file in which it stands, and where it leads. */
export interface PlacedLink extends Link {
  path: string;
  target: Target;
}

/** Every link of every page and document. */
export function* siteLinks({ home, pages, documents }: BuiltSite): Generator<PlacedLink> {
  // The same few addresses stand on every page.
  const known = new Map<string, Target>();
  for (const [path, { links }] of [...pages, ...documents]) {
    const from = addressOf(path, home);
    for (const link of links) {
      const isRelative = !/^(?:https?:\/)?\//.test(link.url);
      const target = isRelative ? undefined : known.get(link.url);
      const found = target ?? targetOf(link.url, from, home);
      if (!isRelative) known.set(link.url, found);
      yield { ...link, path, target: found };
    }
  }
}
