import type { Content } from '../content/read-content.ts';
import { provideOwnPages } from './own-pages.ts';
import { provideBlocs } from './party-name.ts';
import { provideSettings } from './settings.ts';

/** Sets what every page may show, whatever it is about; called before the first one is rendered. */
export function provideSite(
  content: Pick<Content, 'settings' | 'ownPages' | 'pageTranslations' | 'blocs'>,
): void {
  const { settings, ownPages, pageTranslations } = content;
  provideSettings(settings);
  // Without the rest of the content, which would be kept as long as these.
  provideOwnPages({ ownPages, pageTranslations });
  provideBlocs({ settings, blocs: content.blocs });
}
