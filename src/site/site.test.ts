import { describe, expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readContent } from '../content/read-content.ts';
import { wordsDigest } from '../content/translation-name.ts';
import { bodyHtml } from './body-html.ts';
import { digestOf } from './digest.ts';
import { siteOf } from './site.ts';

const settings =
  'title: Desk\ndescription: News.\nlicence: { name: CC0 }\nlanguages: [en, vi, ru]\n';
const words = wordsDigest(['Talks in Vientiane', 'Two ministers met.', 'The ministers met.']);
const inVietnamese = (original: string, body = 'Hai bộ trưởng đã gặp nhau.') =>
  `---\ntitle: Hội đàm\nsummary: Hai bộ trưởng.\noriginal: "${original}"\n---\n\n${body}\n`;

/** The content of a site in English, Vietnamese and Russian, with a briefing and its translation. */
const contentWith = (translation: string) =>
  readContent(
    newFolder({
      'site.yml': settings,
      'sectors.yml': '- id: trade\n  label: Trade\n  mediaTopics: ["20000346"]\n',
      'briefings/a.md': exampleBriefing(),
      'briefings/a.vi.md': translation,
    }),
  );

describe('siteOf', () => {
  test('has the words of a translation in its language only', async () => {
    const content = await contentWith(inVietnamese(words));
    const briefingIn = (language: string) => siteOf({ content }, language).briefings[0];
    expect(briefingIn('en-GB')).toMatchObject({ title: 'Talks in Vientiane', language: 'en-GB' });
    expect(briefingIn('ru')).toMatchObject({ title: 'Talks in Vientiane', language: 'en-GB' });
    const translated = briefingIn('vi');
    expect(translated).toMatchObject({
      ...{ slug: 'a', title: 'Hội đàm', summary: 'Hai bộ trưởng.', language: 'vi' },
      translation: { isOutdated: false },
    });
    expect(bodyHtml(translated ?? {})).toContain('Hai bộ trưởng đã gặp nhau.');
  });

  test('says that the original has changed since', async () => {
    const content = await contentWith(inVietnamese('000000000000'));
    const [briefing] = siteOf({ content }, 'vi').briefings;
    expect(briefing?.translation).toEqual({ isOutdated: true });
  });

  test('gives a briefing another digest where its translation is another', async () => {
    const digestWith = async (body: string) =>
      digestOf(
        siteOf({ content: await contentWith(inVietnamese(words, body)) }, 'vi').briefings[0],
      );
    expect(await digestWith('Một.')).not.toBe(await digestWith('Hai.'));
  });

  test('is made once for each language, and in the main one for one without pages', () => {
    const content = contentOf({});
    expect(siteOf({ content }, 'en-GB')).toBe(siteOf({ content }, 'vi'));
  });
});
