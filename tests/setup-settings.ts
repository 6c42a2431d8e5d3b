import { readSettings } from '../src/content/site-settings.ts';
import { provideSettings } from '../src/site/settings.ts';

// Tests of single modules have the settings of the fixture, whatever `content/` is called.
provideSettings(readSettings('tests/fixtures/content', []).settings);
