import type { z } from 'zod';
import { countryName } from '../../src/model/country.ts';
import { longestTitle, SiteSettings } from '../../src/model/site-settings.ts';
import { pairId } from '../../src/model/pair.ts';

/** What is decided when a site is made. All of it can be changed in its files later. */
export interface Choices {
  /** The UUID of the site; not needed to check the other choices. */
  id?: string;
  title: string;
  /** Needed where the title is too long for a phone. */
  shortTitle?: string;
  description: string;
  language: string;
  publisher: string;
  contact?: string;
  licence: LicenceName;
  /** Two ISO 3166-1 codes, in any order. */
  pair: readonly [string, string];
  /** Ids of the sectors that are offered, in the order of the site. */
  sectors: readonly string[];
}

/** The licences that are offered, by the name that the option takes. */
export const licences = {
  'cc-by-4.0': {
    name: 'CC BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
    id: 'CC-BY-4.0',
  },
  cc0: {
    name: 'CC0 1.0',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
    id: 'CC0-1.0',
  },
  reserved: { name: 'All rights reserved' },
} as const satisfies Record<string, z.input<typeof SiteSettings>['licence']>;
export type LicenceName = keyof typeof licences;

/** Returns choices with what is usual for all that was not chosen. */
export function completed(chosen: Partial<Choices>): Choices {
  const { pair = ['DE', 'FR'] } = chosen;
  const names = pair.map(countryName);
  const title = `${names.join('–')} Briefings`;
  return {
    title: title.length <= longestTitle ? title : `${pair.join('–')} Briefings`,
    description: `News briefings on relations between ${names.join(' and ')}.`,
    language: 'en-GB',
    publisher: chosen.title ?? 'Your organisation',
    licence: 'cc-by-4.0',
    sectors: ['diplomacy', 'trade', 'energy', 'transport'],
    ...chosen,
    pair,
  };
}

/** Returns the settings of a site for its file `site.yml`. */
export function settingsOf(choices: Choices): z.input<typeof SiteSettings> {
  const { title, shortTitle, description, language, id } = choices;
  const { publisher, contact, licence, pair } = choices;
  return {
    title,
    ...(shortTitle !== undefined && { shortTitle }),
    description,
    language,
    ...(id !== undefined && { id }),
    publisher: {
      name: publisher,
      kind: 'news-organisation',
      ...(contact !== undefined && { contact }),
    },
    licence: licences[licence],
    home: { pairs: [pairId(...pair)] },
  };
}

/** The choices that become a setting as they are, by the path of that setting. */
const choiceOfSetting: Record<string, keyof Choices> = {
  title: 'title',
  shortTitle: 'shortTitle',
  description: 'description',
  language: 'language',
  'publisher.name': 'publisher',
  'publisher.contact': 'contact',
};

/** Returns what is wrong with choices, and with which of them; undefined where all are right. */
export function problemWith(
  choices: Choices,
): { choice: keyof Choices; message: string } | undefined {
  const [issue] = SiteSettings.safeParse(settingsOf(choices)).error?.issues ?? [];
  const choice = issue && choiceOfSetting[issue.path.join('.')];
  return choice && { choice, message: issue.message };
}
