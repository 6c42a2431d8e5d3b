import { describe, expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { newFolder } from '../../tests/fixtures/folder.ts';
import { readContent } from '../content/read-content.ts';
import { wordsDigest } from '../content/translation-name.ts';
import { bodyHtml } from './body-html.ts';
import { digestOf } from './digest.ts';
import { siteOf } from './site.ts';
import { blocsIn } from './words-in-language.ts';

const settings =
  'title: Desk\ndescription: News.\nlicence: { name: CC0 }\nlanguages: [en, vi, ru]\nnames: { latin: [vi] }\n';
const words = wordsDigest(['Talks in Vientiane', 'Two ministers met.', 'The ministers met.']);
const inVietnamese = (original: string, body = 'Hai bộ trưởng đã gặp nhau.') =>
  `---\ntitle: Hội đàm\nsummary: Hai bộ trưởng.\noriginal: "${original}"\n---\n\n${body}\n`;

const files = {
  'site.yml': settings,
  'sectors.yml': '- id: trade\n  label: Trade\n  mediaTopics: ["20000346"]\n',
  'briefings/a.md': exampleBriefing(),
};

/** The content of a site in English, Vietnamese and Russian, with a briefing and its translation. */
const contentWith = (translation: string) =>
  readContent(newFolder({ ...files, 'briefings/a.vi.md': translation }));

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

  test('has the offices, dates and notes that the translation has', async () => {
    const change = {
      people: '[{ person: to-lam, office: President }, { person: x, office: Envoy }]',
      deadlines: '[{ date: 2026-12, what: Opening, kind: planned }]',
      corrections: '[{ date: 2026-03-01, note: A slip., fields: [body] }]',
    };
    const more = 'offices: { to-lam: Chủ tịch }\ndeadlines: [Khai trương]\ncorrections: [Nhầm.]\n';
    const translation = inVietnamese(words).replace('original', `${more}original`);
    const briefing = exampleBriefing(change);
    const content = await readContent(
      newFolder({ ...files, 'briefings/a.md': briefing, 'briefings/a.vi.md': translation }),
    );
    expect(siteOf({ content }, 'vi').briefings[0]).toMatchObject({
      people: [{ office: 'Chủ tịch' }, { office: 'Envoy' }],
      deadlines: [{ what: 'Khai trương' }],
      corrections: [{ note: 'Nhầm.' }],
    });
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

  test('has the names, labels and titles that readers of a language know', async () => {
    const content = await readContent(
      newFolder({
        ...files,
        'sectors.yml':
          '- { id: trade, label: Trade, labels: { ru: Торговля }, mediaTopics: ["20000346"] }\n',
        'sources/vna.yml': 'name: VNA\nnames: [ВИА]\nkind: agency\n',
        'people/to-lam.yml': 'name: Tô Lâm\nnames: [То Лам]\n',
        'organisations/evn.yml':
          'name: Vietnam Electricity (EVN)\nnames: [Điện lực Việt Nam]\nkind: company\n',
        'blocs.yml': '- { id: EAEU, name: Eurasian Economic Union, names: [ЕАЭС] }\n',
        'pairs/la-vn.md': '---\nasOf: 2026-02-05\n---\n\nThey trade.\n',
        'pairs/la-vn.ru.md': '---\noriginal: "000000000000"\n---\n\nОни торгуют.\n',
        'events/talks.yml':
          'title: Talks\ntitles: { ru: Переговоры }\nkind: interview\ndate: 2026-02-04\ncountries: [LA, VN]\n',
      }),
    );
    const namesIn = (language: string) => {
      const { records, vocabulary, names } = siteOf({ content }, language);
      return [
        vocabulary.sectors.get('trade')?.label,
        names.sources.get('vna')?.name,
        records.people.get('to-lam')?.name,
        records.organisations.get('evn')?.name,
        records.events.get('talks')?.title,
        blocsIn(content, language)[0]?.name,
      ];
    };
    expect(namesIn('ru')).toEqual([
      ...['Торговля', 'ВИА', 'То Лам', 'Vietnam Electricity (EVN)', 'Переговоры', 'ЕАЭС'],
    ]);
    expect(namesIn('vi')).toEqual([
      ...['Trade', 'VNA', 'Tô Lâm', 'Điện lực Việt Nam', 'Talks', 'Eurasian Economic Union'],
    ]);
    const stateIn = (language: string) =>
      siteOf({ content }, language).records.statesOfPlay.get('la-vn');
    expect(stateIn('ru')).toMatchObject({ language: 'ru', translation: { isOutdated: true } });
    expect(bodyHtml(stateIn('ru') ?? {})).toContain('Они торгуют.');
    expect(stateIn('vi')).toMatchObject({ language: 'en-GB' });
    expect(bodyHtml(stateIn('vi') ?? {})).toContain('They trade.');
  });

  test('is made once for each language, and in the main one for one without pages', () => {
    const content = contentOf({});
    expect(siteOf({ content }, 'en-GB')).toBe(siteOf({ content }, 'vi'));
  });
});
