import { beforeEach, describe, expect, test } from 'vitest';
import { text } from '../../src/text/text.ts';
import { storageKeys } from '../../src/client/storage.ts';
import { page, site, useOnePage } from '../browser/page.ts';
import { blankTexts, hostileTexts, refusedCharacters } from './strings.ts';
import { watch } from './watch.ts';

useOnePage();

/** Whatever somebody may write into an address or into the box. */
const anything = [
  ...hostileTexts,
  ...blankTexts,
  ...refusedCharacters.map((sign) => `coal ${sign}road`),
  ...['sector:constructor', 'country:__proto__ year:toString', 'pair:"<b>-</b>" -"', '"“-:'],
  `${'a'.repeat(5000)} ${'-'.repeat(500)} ${'"'.repeat(501)}`,
];

let witness: () => Promise<string[]>;
beforeEach(() => {
  witness = watch(page, site);
});

/** What a search page shows of an address, once it has searched. */
interface Shown {
  /** What stands in the box. */
  box: string;
  status: string;
  /** The elements of all that the address can change. */
  elements: string[];
}

describe('the address of the search page', () => {
  const places = ['#results', '#nothing', '#conditions', '#records', '[role="status"]', 'select'];

  /** Opens it for each text as if Back led there: one load for all. */
  function shownFor(queries: readonly string[]): Promise<Shown[]> {
    return page.evaluate(
      async ({ queries, places }) => {
        const status = document.querySelector('main [role="status"]') as HTMLElement;
        const results = document.querySelector('#results') as HTMLElement;
        const box = document.querySelector('#q') as HTMLInputElement;
        const shown: Shown[] = [];
        for (const query of queries) {
          history.replaceState(null, '', query);
          dispatchEvent(new PopStateEvent('popstate'));
          do await new Promise((done) => setTimeout(done, 5));
          while (results.ariaBusy === 'true');
          const within = places.map((place) => `main ${place} *`).join();
          const elements = Array.from(document.querySelectorAll(within), (one) => one.localName);
          shown.push({
            box: box.value,
            status: status.textContent,
            elements: [...new Set(elements)],
          });
        }
        return shown;
      },
      { queries, places },
    );
  }

  test('shows every text in the box as it is, and nothing of it as more than text', async () => {
    await page.goto(`${site}search/?q=rubber`);
    const shown = await shownFor(anything.map((text) => `?${new URLSearchParams({ q: text })}`));
    const oneLine = (text: string) => text.toWellFormed().replace(/[\r\n]/g, '');
    expect(shown.map(({ box }) => box)).toEqual(anything.map(oneLine));
    const elements = new Set(shown.flatMap(({ elements }) => elements));
    const known = ['li', 'h2', 'h3', 'a', 'p', 'span', 'time', 'mark', 'button', 'option', 'ul'];
    expect([...elements].filter((name) => !known.includes(name))).toEqual([]);
    expect(shown.filter(({ status }) => /[\p{Cc}\p{Bidi_Control}]/u.test(status))).toEqual([]);
    expect(await witness()).toEqual([]);
  });

  test('takes every text for every condition', async () => {
    await page.goto(`${site}search/?q=rubber`);
    const keys = ['pair', 'country', 'sector', 'source', 'from', 'to', 'year', 'until', 'sort'];
    const queries = anything
      .slice(0, -1)
      .map((text) => `?${new URLSearchParams(keys.map((key) => [key, text]))}`);
    const shown = await shownFor(queries);
    expect(shown.filter(({ status }) => !/found|sort/.test(status) && status !== '')).toEqual([]);
    expect(shown.filter(({ status }) => /[\p{Cc}\p{Bidi_Control}]/u.test(status))).toEqual([]);
    expect(await witness()).toEqual([]);
  });

  test.each([
    '?q=%&pair=%E0%A4%A&sector=%00&source=%ED%A0%80&year=%FF',
    '?q=<script>__ran=1</script>&q=x&__proto__=x&constructor[prototype]=x#<img src onerror=__ran=1>',
    '?sector=%0d%0aSet-Cookie:x&sort=javascript:__ran=1#javascript:__ran=1',
  ])('is taken as it comes: %s', async (query) => {
    await page.goto(`${site}search/${query}`);
    await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await witness()).toEqual([]);
  });
});

test('the search box of every page suggests links, whatever is typed', async () => {
  await page.goto(site);
  const box = page.getByRole('combobox', { name: text.shell.searchLabel });
  await box.fill('laos');
  await page.getByRole('option').first().waitFor();
  const elements = await page.evaluate((texts) => {
    const input = document.querySelector('[role="combobox"]') as HTMLInputElement;
    return texts.flatMap((text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
      return Array.from(document.querySelectorAll('#suggestions *'), (one) => one.localName);
    });
  }, anything);
  expect([...new Set(elements)].filter((name) => !['a', 'span', 'mark'].includes(name))).toEqual(
    [],
  );
  expect(await witness()).toEqual([]);
});

test('fragments and what others left in the browser’s memory change nothing', async () => {
  await page.goto(site);
  const whole = await page.locator('body *').count();
  for (const text of [...hostileTexts.slice(0, 8), '{"version":1,"lists":[["x",[{"top":3}]]]}']) {
    await page.evaluate(
      ({ text, names }) => {
        for (const name of names) localStorage[name] = text;
      },
      { text, names: [...storageKeys, '__proto__'] },
    );
    await page.goto(`${site}?#${text}`);
    expect(await page.locator('body *').count()).toBeGreaterThanOrEqual(whole - 2);
    await page.goto(`${site}about/#${text}`);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  }
  expect(await witness()).toEqual([]);
});
