import { describe, expect, test } from 'vitest';
import { problemMessages } from '../../../tests/fixtures/broken/content.ts';
import { translatedContent } from '../../../tests/fixtures/broken/translation.ts';
import { newFolder, placesIn } from '../../../tests/fixtures/folder.ts';
import { openKeptProblems } from '../parse/kept-problems.ts';
import { checkContent } from './check-content.ts';
import { outdatedTranslation } from './outdated-translation.ts';

type Change = Parameters<typeof translatedContent>[0];

/** What is found in a folder with a translation: of the file, where, and by which rule. */
async function found(change: Change) {
  const content = await translatedContent(change);
  const { problems, warnings, stopping } = checkContent(content, { today: '2026-11-30' });
  const folder = content.settingsFile.path.replace(/\/site\.yml$/, '');
  return {
    problems: placesIn(folder, problems),
    warnings: placesIn(folder, warnings),
    stops: stopping.length > 0,
  };
}

const body = '[Talks](/sources/) with [VNA](https://example.org/a).';

describe('translations', () => {
  test('are right where nothing differs', async () => {
    const translated = '[Hội đàm](/sources/) với [TTXVN](https://example.org/a).';
    const names = 'name: Vietnam News Agency\nnames: [VNA, TTXVN]\nkind: agency\n';
    const files = { 'sources/vna.yml': names };
    expect(await found({ body, translated, files })).toEqual({
      ...{ problems: [], warnings: [], stops: false },
    });
  });

  const notLanguages = ['en', 'de', 'VI', 'vie', 'vi-VN', 'vi_VN', 'vi-V', 'zh-Hans-CN', 'es-419'];
  test.each(notLanguages)('are in no language such as %s', async (language) => {
    const { problems } = await found({ language });
    expect(problems).toEqual([[`briefings/a.${language}.md`, 1, 1, 'known-language']]);
  });

  test.each(['', 'Các bộ trưởng đã gặp nhau.'])(
    'are not compared where they cannot be read, as in %o',
    async (text) => {
      const files = { 'briefings/a.ru.md': text };
      const { problems, warnings } = await found({ body: 'It cost 5 million.', files });
      const ofFile = [...problems, ...warnings].filter(([file]) => file === 'briefings/a.ru.md');
      expect(ofFile).toHaveLength(1);
    },
  );

  test('have an original, which is beside them', async () => {
    const translation = '---\ntitle: B\nsummary: B\noriginal: "000000000000"\n---\n\nB.\n';
    const files = {
      'briefings/b.vi.md': translation,
      'briefings/2026/a.ru.md': translation,
      'pages/imprint.vi.md': translation.replace('summary', 'description'),
      'pairs/la-vn.vi.md': '---\noriginal: "000000000000"\n---\n\nB.\n',
    };
    expect((await found({ files })).problems).toEqual([
      ['briefings/2026/a.ru.md', 1, 1, 'known-original'],
      ['briefings/b.vi.md', 1, 1, 'known-original'],
      ['pages/imprint.vi.md', 1, 1, 'known-original'],
      ['pairs/la-vn.vi.md', 1, 1, 'known-original'],
    ]);
  });

  test('have a text where their originals have one', async () => {
    const page = '---\ntitle: A\ndescription: B.\nparts: [data]\n---\n';
    const translation = '---\ntitle: A\ndescription: B.\noriginal: "000000000000"\n---\n';
    const files = {
      'pages/data.md': page,
      'pages/data.vi.md': translation,
      'pages/imprint.md': `${page}\nWe.\n`,
      'pages/imprint.vi.md': translation,
      'pairs/la-vn.md': '---\nasOf: 2026-02-06\n---\n\nA railway.\n',
      'pairs/la-vn.vi.md': '---\noriginal: "000000000000"\n---\n',
    };
    const { problems } = await found({ files });
    expect(problems.filter(([file]) => String(file).endsWith('.vi.md'))).toEqual([
      ['pages/imprint.vi.md', 6, 1, 'not-empty'],
      ['pairs/la-vn.vi.md', 4, 1, 'not-empty'],
    ]);
  });

  test('are outdated where the original has another digest, which is named', async () => {
    const content = await translatedContent({ isUpToDate: false });
    const [message = ''] = problemMessages(outdatedTranslation, content);
    expect(message).toContain(`"original: ${content.briefings[0]?.words}"`);
    expect(await found({ isUpToDate: false })).toMatchObject({
      warnings: [['briefings/a.vi.md', 4, 11, 'outdated-translation']],
      stops: false,
    });
  });

  test('link to the same pages, which exist', async () => {
    const translated = '[Hội đàm](/people/) với [a](/briefings/x/).';
    expect((await found({ body, translated })).problems).toEqual([
      ['briefings/a.vi.md', 4, 11, 'same-links'],
      ['briefings/a.vi.md', 4, 11, 'same-links'],
      ['briefings/a.vi.md', 7, 1, 'same-links'],
      ['briefings/a.vi.md', 7, 25, 'known-link'],
      ['briefings/a.vi.md', 7, 25, 'same-links'],
    ]);
  });

  test('have headings of their own, to which they link', async () => {
    const original = '## Next\n\n[See](#next) [facts](#facts).';
    const linkingTo = async (id: string) => {
      const translated = `## Sau\n\n[Xem](#${id}) [dữ kiện](#facts).`;
      return (await found({ body: original, translated })).problems;
    };
    expect(await linkingTo('sau')).toEqual([]);
    expect(await linkingTo('next')).toEqual([['briefings/a.vi.md', 9, 1, 'known-anchor']]);
  });

  test('name the same people', async () => {
    const files = {
      'people/vladimir-putin.yml': 'name: Vladimir Putin\nnames: [Владимир Путин]\ncountry: RU\n',
      'people/to-lam.yml': 'name: Tô Lâm\ncountry: VN\n',
    };
    const named = { body: 'Talks with Vladimir Putin.', language: 'ru', files };
    const right = { ...named, translated: 'Переговоры с Владимиром Путиным.' };
    expect((await found(right)).warnings).toEqual([]);
    const wrong = { ...named, translated: 'Переговоры с Tô Lâm.' };
    expect((await found(wrong)).warnings).toEqual([
      ['briefings/a.ru.md', 4, 11, 'same-names'],
      ['briefings/a.ru.md', 4, 11, 'same-names'],
    ]);
  });

  test('have no other fields than the briefing', async () => {
    const yaml =
      'offices:\n  ana: Bộ trưởng\ndeadlines: [Xong]\ncorrections: [Sửa]\nfigures: { figure-x: Ghi chú }\n';
    expect((await found({ yaml })).problems).toEqual([
      ['briefings/a.vi.md', 6, 8, 'translated-fields'],
      ['briefings/a.vi.md', 7, 12, 'translated-fields'],
      ['briefings/a.vi.md', 8, 14, 'translated-fields'],
      ['briefings/a.vi.md', 9, 22, 'translated-fields'],
    ]);
  });

  test('of labels are in a language of the site, and not in its main one', async () => {
    const labels = 'labels: { vi: Thương mại, en: Trade, de: Handel }';
    const sectors = `- id: trade\n  label: Trade\n  ${labels}\n  mediaTopics: ["20000346"]\n`;
    const { problems } = await found({ files: { 'sectors.yml': sectors } });
    expect(problems.map(([, , , rule]) => rule)).toEqual(['known-key']);
    const known = sectors.replace(', de: Handel', '');
    expect((await found({ files: { 'sectors.yml': known } })).problems).toEqual([
      ['sectors.yml', 3, 33, 'known-language'],
    ]);
  });
});

test('differences that are kept from an earlier check are those that a new check finds', async () => {
  const folder = newFolder({});
  const check = async (change: Change) => {
    const content = await translatedContent(change);
    const kept = openKeptProblems(folder);
    const { problems, warnings } = checkContent(content, { today: '2026-11-30', kept });
    kept.save();
    const anew = await found(change);
    expect([problems, warnings].map((all) => all.map(({ rule, line }) => [rule, line]))).toEqual(
      [anew.problems, anew.warnings].map((all) => all.map(([, line, , rule]) => [rule, line])),
    );
    return problems.map(({ rule }) => rule);
  };
  const wrong = { body: 'In 14 places.', translated: 'Trong 15 nơi.' };
  expect(await check(wrong)).toContain('same-numbers');
  expect(await check(wrong)).toContain('same-numbers');
  expect(await check({ ...wrong, translated: 'Trong 14 nơi.' })).not.toContain('same-numbers');
});
