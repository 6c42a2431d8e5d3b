import type { Content } from '../content/read-content.ts';
import { provideOwnPages } from './own-pages.ts';
import { provideBlocs } from './party-name.ts';
import { provideSettings } from './settings.ts';

/** Sets what every page may show, whatever it is about; called before the first one is rendered. */
export function provideSite({
  settings,
  ownPages,
  blocs,
}: Pick<Content, 'settings' | 'ownPages' | 'blocs'>): void {
  provideSettings(settings);
  provideOwnPages(ownPages);
  provideBlocs(blocs);
}
