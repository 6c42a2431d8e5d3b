import { pageLanguages, settingsIn, type SiteSettings } from '../model/site-settings.ts';
import { setMainLanguage, pageLanguage } from '../text/language.ts';
import { shared } from './process-wide.ts';

const place = shared('settings', () => ({ inLanguages: new Map<string, SiteSettings>() }));

/** Returns the languages in which every page exists, BCP 47, the main one first. */
export function siteLanguages(): string[] {
  return [...place.inLanguages.keys()];
}

/** Sets the settings of the site that pages are made of; called by whoever renders them, before the first one. */
export function provideSettings(settings: SiteSettings): void {
  setMainLanguage(settings.language);
  place.inLanguages = new Map(
    pageLanguages(settings).map((language) => [language, settingsIn(settings, language)]),
  );
}

/**
 * Returns what the site is called, who publishes it and what else its content sets, in the language of the
 * page that is being made. Call it where a page is made, not when a module is loaded: the dev server reads
 * the settings again.
 *
 * @throws where none were provided.
 */
export function settings(): SiteSettings {
  const settings = place.inLanguages.get(pageLanguage());
  if (settings) return settings;
  throw new Error('No settings were read before the pages; run "npm run build".');
}

/** Returns the name of who publishes the site. */
export function publisherName(): string {
  const { publisher, title } = settings();
  return publisher.name ?? title;
}

/** Returns the shortest name of the site. */
export function shortTitle(): string {
  return settings().shortTitle ?? settings().title;
}
