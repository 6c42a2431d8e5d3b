import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { filesBelow } from '../src/content/parse/files-below.ts';
import { en } from '../src/text/en/index.ts';
import { notice as inLao } from '../src/text/lo/client/offline.ts';
import { lo } from '../src/text/lo/index.ts';
import { serveSite } from '../tools/serve/serve.ts';
import { launchBrowser } from './browser/launch.ts';
import { openProject, siteSettings, type TestProject } from './project.ts';
import { phrases, saidOn } from './said-on-pages.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const slug = 'rubber-road';
const title = 'Каучуковая дорога';
const translation = `---
original: "000000000000"
title: ${title}
summary: Два министерства открыли дорогу для грузовиков с каучуком, сообщает «Тхой бао».
---

По дороге везут *каучук* **и руду** с плато Болавен. По словам министерства, дорога стоила 12,5 млн долларов и
продолжает [паром прошлого года](/briefings/ferry-talks/).

## Что известно

- Отчёт не называет длину.
- «Каучуковая дорога» — имя от министерства.
`;

let project: TestProject;
beforeAll(() => {
  project = openProject({ ...siteSettings, PRECOMPRESS: 'off' });
  writeFileSync(join(project.content, `briefings/2026/${slug}.ru.md`), translation);
});
afterAll(() => project.remove());

const read = (file: string) => readFileSync(join(project.site, file), 'utf8');
const htmlFiles = () => filesBelow(project.site).filter((file) => file.endsWith('.html'));

describe('a site in three languages', () => {
  beforeAll(async () => {
    project.edit('site.yml', (text) => `${text}languages: [en, ru, lo]\n`);
    const built = await project.build();
    expect(built).toMatchObject({ code: 0 });
  });

  test('has every page in each of them', () => {
    const pages = htmlFiles();
    const main = pages.filter((file) => !/^(?:ru|lo)\/|^404/.test(file));
    expect(main.length).toBeGreaterThan(50);
    for (const language of ['ru', 'lo']) {
      expect(pages).toEqual(expect.arrayContaining(main.map((file) => `${language}/${file}`)));
    }
    const wrong = pages.filter((file) => {
      const [, language] = /<html[^>]* lang="([^"]+)"/.exec(read(file)) ?? [];
      return language !== (/^(?:ru|lo)(?=\/)/.exec(file)?.[0] ?? 'en-GB');
    });
    expect(wrong).toEqual([]);
  });

  test('is sound: its pages name each other, and lead where there is something', async () => {
    const check = await project.start(['tools/check-site/command.ts']).ended;
    expect(check).toMatchObject({ code: 0, stdout: '' });
  });

  test('says in the language of the page, without a network, that it is not saved', async () => {
    const { server, address } = await serveSite(project.site, { port: 0, basePath: '/' });
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${address}lo/about/`);
    const isStored = async (path: string) => (await caches.match(path)) !== undefined;
    await expect.poll(() => page.evaluate(isStored, '/lo/offline/')).toBe(true);
    await expect.poll(() => page.evaluate(isStored, '/lo/about/')).toBe(true);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    const said: Record<string, string> = {
      'lo/about/': inLao.copySaved('').at(0) ?? '',
      'lo/sources/': inLao.pageNotSaved,
    };
    for (const [path, words] of Object.entries(said)) {
      await page.goto(address + path);
      expect(await page.locator('html').getAttribute('lang')).toBe('lo');
      expect(await page.locator('[data-offline]').first().textContent()).toContain(words);
    }
  });

  test('keeps readers in their language, unless a link says that it leads to another one', () => {
    const leading = htmlFiles()
      .filter((file) => file.startsWith('lo/'))
      .flatMap((file) =>
        Array.from(read(file).matchAll(/<a\s[^>]*href="(\/[^"]*)"[^>]*>/g), ([link, url = '']) => ({
          link,
          url,
        })),
      )
      .filter(({ url, link }) => /\/(?:#.*)?$/.test(url) && !link.includes(' hreflang='))
      .filter(({ url }) => !url.startsWith('/lo/'));
    expect(leading).toEqual([]);
  });

  test('has its own words in the language of the page, and marks others', () => {
    const english = new Set(phrases(en, lo));
    expect(english.size).toBeGreaterThan(200);
    const left = htmlFiles()
      .filter((file) => file.startsWith('lo/'))
      .flatMap((file) =>
        saidOn(read(file))
          .filter(({ text, language }) => language === 'lo' && english.has(text))
          .map(({ text }) => `${file}: ${text}`),
      );
    expect(left).toEqual([]);
  });

  test('has a translated briefing in its languages, marked where it is not that of the page', () => {
    const at = (language: string) =>
      saidOn(read(`${language}/briefings/${slug}/index.html`)).filter(({ text }) =>
        [title, 'Laos and Vietnam open a rubber road'].includes(text),
      );
    expect(at('ru')).toContainEqual({ text: title, language: 'ru' });
    expect(at('ru').some(({ language }) => language !== 'ru')).toBe(false);
    expect(new Set(at('lo').map(({ language }) => language))).toEqual(new Set(['en-GB']));
    expect(read('ru/briefings/rubber-road/index.html')).toContain(
      'href="/ru/briefings/ferry-talks/"',
    );
    expect(read('ru/feed.xml')).toMatch(new RegExp(`xml:lang="ru"[^]*<title[^>]*>${title}`));
    expect(read('feed.xml')).not.toContain(title);
  });
});
