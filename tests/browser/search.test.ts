import { describe, expect, test } from 'vitest';
import * as words from '../../src/text/client/search.ts';
import { text } from '../../src/text/text.ts';
import { inaccessible, page, site, useBrowser, useOnePage } from './page.ts';
import {
  foundFor,
  openSearch,
  results,
  settled,
  showSearch,
  status,
  wordsBox,
} from './search-page.ts';

useOnePage();

/** Presses the Tab key until such an element has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}

const pairSelect = () => page.getByLabel(words.filters.pair, { exact: true });

describe('a search by words', () => {
  test('shows title, date, source, pair and an excerpt with the words marked', async () => {
    await openSearch('?q=rubber');
    expect(await results()).toEqual(['rubber-road']);
    const item = page.locator('#results > li').first();
    const shown = await item.textContent();
    expect(shown).toContain('Laos and Vietnam open a rubber road');
    expect(shown).toContain('4 March 2026 · Thời báo Mẫu · Laos–Vietnam');
    expect(await item.locator('mark').first().textContent()).toMatch(/rubber/i);
    expect(await status()).toBe(foundFor('“rubber”', 1));
  });

  test('finds nothing in a draft', async () => {
    await showSearch('?q=xylophone');
    expect(await results()).toEqual([]);
  });

  test('shows markup in a headline as the text that it is', async () => {
    await showSearch('?q=zeppelin');
    expect(await page.locator('#results a').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('#results script').count()).toBe(0);
  });

  test('offers a way on when nothing is found', async () => {
    await showSearch('?q=rubber&pair=ru-vn');
    expect(await status()).toBe(foundFor('“rubber”', 0, { within: ['Russia–Vietnam'] }));
    await page.getByRole('link', { name: words.withoutFilters }).click();
    await expect.poll(results).toEqual(['rubber-road']);
  });
});

describe('near answers', () => {
  test('follow the exact ones under a heading, each with what it does not have', async () => {
    await showSearch('?q=rubber+road+Laos+zeppelin');
    const items = page.locator('#results > li');
    expect((await results()).sort()).toContain('rubber-road');
    expect(await items.first().locator('h2').textContent()).toBe(words.nearest);
    const rubber = items.filter({ has: page.locator('a[href="/briefings/rubber-road/"]') });
    expect(await rubber.textContent()).toContain(words.missing({ words: ['“zeppelin”'] }));
    expect(await status()).toContain(foundFor('“rubber road Laos zeppelin”', 0));
    expect(await inaccessible()).toEqual([]);
  });

  test('do not fill the page where a word is nowhere', async () => {
    await showSearch('?q=qwzxk');
    expect(await results()).toEqual([]);
    expect(await status()).toContain(words.absent({ words: ['“qwzxk”'] }));
  });
});

describe('a line as readers type it', () => {
  test('has OR between words, and finds a briefing by its address', async () => {
    await showSearch('?q=rubber+OR+turbines');
    expect((await results()).sort()).toEqual(['rubber-road', 'turbine-loan']);
    await showSearch(`?q=${encodeURIComponent(`${site}briefings/rubber-road/`)}`);
    expect((await results())[0]).toBe('rubber-road');
  });

  test('may be long', async () => {
    await page.goto(`${site}search/`);
    await wordsBox().fill('rubber '.repeat(20_000));
    await expect.poll(() => page.url()).toContain('rubber');
    expect(page.url().length).toBeLessThan(1000);
    await expect.poll(results).toContain('rubber-road');
    expect((await status())?.length).toBeLessThan(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });
});

describe('conditions', () => {
  test('a pair alone lists its briefings, newest first, the vaguely dated one last', async () => {
    await showSearch('?pair=la-vn');
    expect(await results()).toEqual([
      'rubber-road',
      'ferry-talks',
      'three-way-pipeline',
      'old-target',
    ]);
  });

  test('a pair typed in the other order is the same pair', async () => {
    await showSearch('?pair=VN-LA');
    expect(await results()).toHaveLength(4);
    expect(await pairSelect().inputValue()).toBe('la-vn');
  });

  test('several sectors widen, other conditions narrow', async () => {
    await showSearch('?sector=mining&sector=oil-gas');
    expect((await results()).sort()).toEqual(['rubber-road', 'three-way-pipeline', 'turbine-loan']);
    expect(await page.getByLabel('Mining & metals').isChecked()).toBe(true);
    await page.getByLabel(words.filters.country).selectOption('ru');
    await expect.poll(results).toHaveLength(2);
    await page.getByLabel(words.filters.from).fill('1/2026');
    await page.getByLabel(words.filters.from).press('Enter');
    await page.waitForURL(/from=2026-01/);
    await expect.poll(results).toEqual([]);
  });

  test('dates are years, months or days, in the address, the form and the box alike', async () => {
    for (const dates of ['from=2025&to=2025', 'year=2025', 'q=from:2025+to:2025']) {
      const query = `?${dates}&sector=oil-gas`;
      await showSearch(query);
      expect([query, (await results()).sort()]).toEqual([
        query,
        ['three-way-pipeline', 'turbine-loan'],
      ]);
    }
    await showSearch('?from=2026-03-04&to=2026-03');
    expect(await results()).toContain('rubber-road');
    await showSearch('?q=rubber&from=2026-03-05');
    expect(await results()).toEqual([]);
  });

  test('what is no date is said to be none, with what is one', async () => {
    await showSearch('?q=rubber&from=soon');
    expect(await results()).toEqual([]);
    expect(await status()).toContain(words.notADate({ label: 'soon' }));
    const from = page.getByLabel(words.filters.from);
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    await from.fill('2026');
    await from.press('Enter');
    await expect.poll(results).toEqual(['rubber-road']);
    expect(await from.getAttribute('aria-invalid')).toBeNull();
  });

  test('a source that is one of two is a condition too', async () => {
    await showSearch('?source=thoi-bao');
    expect((await results()).sort()).toEqual(['rubber-road', 'three-way-pipeline']);
  });

  test('sorting by date ignores how well a briefing matches', async () => {
    await showSearch('?q=vietnam&sort=date');
    const found = await results();
    expect(found.indexOf('rubber-road')).toBe(0);
    expect(found.at(-1)).toBe('old-target');
  });

  test('a chosen pair narrows the other choices, but not the choice of pairs', async () => {
    await showSearch('?pair=ru-vn');
    const labels = () =>
      page
        .locator('select[name="pair"] option, #years option')
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).label));
    await expect.poll(labels).toContain('2026 (0)');
    expect(await labels()).toEqual(expect.arrayContaining(['2025 (2)', 'Laos–Vietnam (4)']));
  });
});

describe('conditions typed in the box', () => {
  test('do what the controls do, and can be taken back one by one', async () => {
    await showSearch('?q=sector:mining+pair:%22Vietnam-Laos%22&country=la');
    expect(await results()).toEqual(['rubber-road']);
    const chips = page.locator('#conditions button');
    const removing = (key: 'country' | 'sector' | 'pair', label: string) =>
      words.removeFilter(words.filter({ key, label, excluded: false })).join('');
    const mining = removing('sector', 'Mining & metals');
    expect(await chips.allTextContents()).toEqual([
      removing('country', 'Laos'),
      mining,
      removing('pair', 'Laos–Vietnam'),
    ]);
    await page.getByRole('button', { name: mining }).click();
    await expect.poll(results).toHaveLength(4);
    expect(new URL(page.url()).searchParams.get('q')).toBe('pair:"Vietnam-Laos"');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('a minus sign leaves out what belongs to a condition', async () => {
    await showSearch('?pair=la-vn&q=-sector:mining');
    const found = await results();
    expect(found).not.toContain('rubber-road');
    expect(found).toContain('ferry-talks');
  });

  test('one that nothing meets leads to the one that was perhaps meant', async () => {
    await showSearch('?q=rubber+sector:mnining');
    expect(await results()).toEqual([]);
    expect(await status()).toContain(words.unknown({ key: 'sector', label: 'mnining' }));
    const instead = { key: 'sector', label: 'mnining', instead: 'Mining & metals' } as const;
    await page.getByRole('link', { name: words.instead(instead) }).click();
    await expect.poll(results).toEqual(['rubber-road']);
  });
});

describe('what was meant', () => {
  test('a slip is forgiven, and said', async () => {
    await showSearch('?q=rubebr');
    expect(await results()).toEqual(['rubber-road']);
    expect(await status()).toBe(
      `${foundFor('“rubebr”', 1)} ${words.alsoSearched({ words: ['rubber'] })}`,
    );
    expect(await page.locator('#results mark').first().textContent()).toMatch(/rubber/i);
  });

  test('a word that nobody wrote is said to be nowhere, and can be left out', async () => {
    await showSearch('?q=Laos+qwzxk');
    expect(await results()).toEqual([]);
    expect(await status()).toContain(words.absent({ words: ['“qwzxk”'] }));
    await page.locator('#nothing').getByRole('link', { name: 'qwzxk' }).click();
    await expect.poll(results).toContain('rubber-road');
  });
});

describe('what a search costs', () => {
  useBrowser();

  test('few bytes in few requests, of which none waits for the first letter', async () => {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (!/\/pagefind\/|\/worker\b/.test(request.url())) return;
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${site}search/`);
    await page.waitForLoadState('networkidle');
    const before = sizes.length;
    await wordsBox().fill('rubber road');
    await expect.poll(results).toEqual(['rubber-road']);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(before).toBe(sizes.length);
    expect(sizes.length).toBeLessThanOrEqual(2);
    expect(bytes).toBeLessThan(100_000);
  });
});

describe('before the script has started', () => {
  useBrowser();

  const early = { waitUntil: 'domcontentloaded' } as const;
  /** Holds the script back until the function is called that is returned. */
  const holdScript = async () => {
    let start = () => {};
    const started = new Promise<void>((resolve) => (start = resolve));
    await page.route(/\/SearchPage/, async (route) => {
      await started;
      await route.continue();
    });
    return () => start();
  };

  test('what is typed stays, beside the conditions of the address', async () => {
    const start = await holdScript();
    await page.goto(`${site}search/?q=turbines&pair=la-vn`, early);
    const box = wordsBox();
    await box.pressSequentially('rubb');
    start();
    await page.waitForURL('**/search/?q=rubb&pair=la-vn');
    await box.pressSequentially('er');
    await expect.poll(results).toEqual(['rubber-road']);
    expect(await box.inputValue()).toBe('rubber');
    await page.goBack();
    await expect.poll(() => box.inputValue()).toBe('turbines');
  });

  test('a search that is sent keeps the conditions of the address', async () => {
    const start = await holdScript();
    await page.goto(`${site}search/?q=turbines&pair=la-vn&from=2025`, early);
    await wordsBox().fill('rubber');
    await wordsBox().press('Enter');
    await page.waitForURL('**/search/?q=rubber&*');
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('pair'), searchParams.get('from')]).toEqual(['la-vn', '2025']);
    start();
  });
});

describe('the address', () => {
  test('follows the controls, and Back, reload and a shared link restore them', async () => {
    await openSearch('?q=vietnam');
    await pairSelect().selectOption('ru-vn');
    await page.waitForURL('**/search/?q=vietnam&pair=ru-vn');
    await expect.poll(results).toEqual(expect.arrayContaining(['turbine-loan']));
    await page.goBack();
    await page.waitForURL('**/search/?q=vietnam');
    await expect.poll(() => pairSelect().inputValue()).toBe('');
    await page.goForward();
    await page.reload();
    await settled();
    await expect.poll(() => pairSelect().inputValue()).toBe('ru-vn');
    const shared = page.url();
    await page.goto(`${site}about/`);
    await page.goto(shared);
    await settled();
    await expect.poll(() => wordsBox().inputValue()).toBe('vietnam');
    await expect.poll(() => pairSelect().inputValue()).toBe('ru-vn');
  });

  test('comes back after reading a result', async () => {
    await openSearch('?q=rubber&pair=la-vn');
    await page.locator('#results a').click();
    await page.waitForURL('**/briefings/rubber-road/');
    await page.goBack();
    await settled();
    await expect.poll(results).toEqual(['rubber-road']);
    await expect.poll(() => pairSelect().inputValue()).toBe('la-vn');
  });

  test('takes one entry of history for a word, however many letters', async () => {
    await openSearch('?q=turbines');
    const before = await page.evaluate(() => history.length);
    await wordsBox().fill('');
    await wordsBox().pressSequentially('rubber', { delay: 30 });
    await expect.poll(results).toEqual(['rubber-road']);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect.poll(results).toEqual(['turbine-loan']);
  });

  test('is cleared by Reset', async () => {
    await openSearch('?q=rubber&pair=la-vn&sector=trade&sort=date');
    await page.getByRole('button', { name: text.search.reset }).click();
    await page.waitForURL('**/search/');
    expect(await results()).toEqual([]);
    expect(await wordsBox().inputValue()).toBe('');
    expect(await pairSelect().inputValue()).toBe('');
    expect(await page.getByLabel('Trade').isChecked()).toBe(false);
    const labels = await page
      .locator('select[name="pair"] option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).label));
    expect(labels).toContain('Russia–Vietnam (2)');
  });
});

describe('a long list of results', () => {
  test('comes ten at a time, and the keyboard goes on where it was', async () => {
    await showSearch('?pair=kh-th');
    expect(await results()).toHaveLength(10);
    await page.getByRole('button', { name: text.search.more }).press('Enter');
    await expect.poll(results).toHaveLength(20);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(focused).toBe('/briefings/border-post-45/');
  });
});

describe('the arrow keys', () => {
  test('go from the box through the results and back', async () => {
    await showSearch('?pair=la-vn');
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('href') ?? document.activeElement?.id,
      );
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('/briefings/rubber-road/');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('/briefings/ferry-talks/');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('q');
  });
});

describe('the keyboard alone', () => {
  test('searches, chooses a pair and opens a result', async () => {
    await page.goto(`${site}search/`);
    await tabTo('#q');
    await page.keyboard.type('pipeline');
    await page.keyboard.press('Enter');
    await expect.poll(results).toEqual(['three-way-pipeline']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Laos');
    await page.waitForURL(/pair=la-ru/);
    await expect.poll(results).toEqual(['three-way-pipeline']);
    await tabTo('#results a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/briefings/three-way-pipeline/');
  });
});
