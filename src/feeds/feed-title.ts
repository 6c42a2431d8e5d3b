import { siteTitle } from '../site/settings.ts';
import { homeUrl } from '../site/urls.ts';

/** "Bilateral: Laos–Vietnam"; "Bilateral" for the feed of all briefings, which is the home page's. */
export function feedTitle({ name, url }: { name: string; url: string }): string {
  return url === homeUrl ? siteTitle : `${siteTitle}: ${name}`;
}
