import { memoisedByObject } from '../model/memoise.ts';
import { pageLanguages } from '../model/site-settings.ts';
import { inLanguage } from '../text/in-language.ts';
import { providedContent } from './content-provider.ts';

/** Asked for each page and file that is made. */
const languagesOf = memoisedByObject(pageLanguages);

/** Returns the language of the pages of a route, BCP 47. @param pattern e.g. "/vi/pairs/[pair]". */
export async function languageOfRoute(pattern: string): Promise<string> {
  const { settings } = (await providedContent()).content;
  const [main = '', ...others] = languagesOf(settings);
  return others.find((language) => pattern.split('/')[1] === language) ?? main;
}

/** Returns a `getStaticPaths` that lists the paths of a route in the language of its pages. */
export function inRouteLanguage<Options extends { routePattern: string }, Paths>(
  paths: (options: Options) => Promise<Paths>,
): (options: Options) => Promise<Paths> {
  return async (options) => {
    const language = await languageOfRoute(options.routePattern);
    return inLanguage(language, () => paths(options));
  };
}
