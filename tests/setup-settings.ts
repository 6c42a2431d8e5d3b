import { readSettings } from '../src/content/site-settings.ts';
import { readVocabulary } from '../src/content/vocabulary.ts';
import { provideSite } from '../src/site/provide-site.ts';

// Tests of single modules have the settings of the fixture, whatever `content/` is called.
const content = 'tests/fixtures/content';
const { settings } = readSettings(content, []);
const { blocs } = readVocabulary(content, []);
provideSite({ settings, blocs, ownPages: [], pageTranslations: [] });
