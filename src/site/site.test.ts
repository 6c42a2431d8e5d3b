import { describe, expect, test } from 'vitest';
import { contentOf } from '../../tests/fixtures/broken/content.ts';
import { exampleBriefing } from '../../tests/fixtures/broken/briefing.ts';
import { translatedContent } from '../../tests/fixtures/broken/translation.ts';
import { bodyHtml } from './body-html.ts';
import { digestOf } from './digest.ts';
import { siteOf } from './site.ts';
import { blocsIn } from './words-in-language.ts';

describe('siteOf', () => {
  test('has the words of a translation in its language only', async () => {
    const content = await translatedContent({ translated: 'Hai bộ trưởng đã gặp nhau.' });
    const briefingIn = (language: string) => siteOf({ content }, language).briefings[0];
    expect(briefingIn('en-GB')).toMatchObject({ title: 'Talks in Vientiane', language: 'en-GB' });
    expect(briefingIn('ru')).toMatchObject({ title: 'Talks in Vientiane', language: 'en-GB' });
    const translated = briefingIn('vi');
    expect(translated).toMatchObject({
      ...{ slug: 'a', title: 'Hội đàm', summary: '…', language: 'vi' },
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
    const yaml = 'offices: { to-lam: Chủ tịch }\ndeadlines: [Khai trương]\ncorrections: [Nhầm.]\n';
    const files = { 'briefings/a.md': exampleBriefing(change) };
    const content = await translatedContent({ yaml, files });
    expect(siteOf({ content }, 'vi').briefings[0]).toMatchObject({
      people: [{ office: 'Chủ tịch' }, { office: 'Envoy' }],
      deadlines: [{ what: 'Khai trương' }],
      corrections: [{ note: 'Nhầm.' }],
    });
  });

  test('says that the original has changed since', async () => {
    const content = await translatedContent({ isUpToDate: false });
    const [briefing] = siteOf({ content }, 'vi').briefings;
    expect(briefing?.translation).toEqual({ isOutdated: true });
  });

  test('gives a briefing another digest where its translation is another', async () => {
    const digestWith = async (translated: string) =>
      digestOf(siteOf({ content: await translatedContent({ translated }) }, 'vi').briefings[0]);
    expect(await digestWith('Một.')).not.toBe(await digestWith('Hai.'));
  });

  test('has the names, labels and titles that readers of a language know', async () => {
    const content = await translatedContent({
      files: {
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
      },
    });
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
