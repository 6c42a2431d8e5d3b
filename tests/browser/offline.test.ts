import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { page, useBrowser } from './page.ts';

const site = inject('siteAddress');
useBrowser({ serviceWorkers: 'allow' });

/** What becomes of a request in place of the site's own answer. */
type Fate = (response: ServerResponse) => unknown;

let server: Server;
let root: string;
/** Decides what becomes of requests, by their path; it may change while a page is open. */
let fateOf: (path: string) => Fate | undefined;

beforeEach(async () => {
  fateOf = () => undefined;
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const fate = fateOf(path);
    if (fate) {
      fate(response);
    } else {
      void fetch(new URL(path.slice(1), site), { method: request.method }).then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type });
        response.end(new Uint8Array(await answer.arrayBuffer()));
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** The paths of all copies, by the end of their cache's name. */
const copies = (cache: string) =>
  page.evaluate(async (end) => {
    const name = (await caches.keys()).find((name) => name.endsWith(end));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  }, ` ${cache}`);
const registrations = () =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Opens a page for the first time, and waits until the worker has it, and the page that stands in. */
async function visitFirst(path: string): Promise<void> {
  await page.goto(root + path);
  await expect.poll(() => copies('pages')).toContain(`/${path}`);
  await expect.poll(() => copies('files')).toContain('/offline/');
}

/** Opens a page over the line, and waits until there is a copy. */
async function visit(path: string): Promise<void> {
  await page.goto(root + path);
  await expect.poll(() => copies('pages')).toContain(`/${path.replace(/\?.*/, '')}`);
}

/** An answer of the server, a page without scripts. */
const answering = (status: number, words: string) => (response: ServerResponse) =>
  response
    .writeHead(status, { 'content-type': 'text/html' })
    .end(
      `<html data-scripts="data:text/javascript,"><title>${words}</title><main id="main"><p>${words}`,
    );
const cut = () => {
  fateOf = () => (response) => response.destroy();
  server.closeAllConnections();
};
const line = () => page.locator('.copied');
const heading = () => page.locator('h1').textContent();
const about = 'You are offline, or the site is. This is the copy of';

describe('a page that was visited', () => {
  test('can be read without a network, and says at its top of when its copy is', async () => {
    await visitFirst('briefings/rubber-road/');
    cut();
    const before = Date.now();
    await page.goto(`${root}briefings/rubber-road/`);
    expect(await heading()).toBe('Laos and Vietnam open a rubber road');
    expect(await line().textContent()).toContain(about);
    const moment = await line().locator('time').getAttribute('datetime');
    expect(Math.abs(before - Date.parse(moment ?? ''))).toBeLessThan(60_000);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('comes over the line, unmarked, as soon as there is one', async () => {
    await visitFirst('pairs/mm-th/');
    cut();
    await page.goto(`${root}pairs/mm-th/`);
    const wordsOnline = async () => {
      await page.evaluate(() => dispatchEvent(new Event('online')));
      return line().textContent();
    };
    await expect.poll(wordsOnline).toContain('You are online again.');
    fateOf = () => undefined;
    await line().getByRole('link', { name: 'Load it again' }).click();
    await expect.poll(() => line().count()).toBe(0);
  });

  test('has one copy, whatever its address asks of it', async () => {
    await visitFirst('pairs/mm-th/');
    cut();
    await page.goto(`${root}pairs/mm-th/?sector=trade`);
    await expect.poll(() => page.locator('[data-timeline] h4:visible').count()).toBe(1);
    expect(await line().textContent()).toContain(about);
  });

  test('is shown from its copy where the server has a fault', async () => {
    await visitFirst('pairs/mm-th/');
    fateOf = () => answering(503, 'Out of order');
    await page.goto(`${root}pairs/mm-th/`);
    expect(await line().textContent()).toContain('The site has a fault. This is the copy of');
  });

  test('is shown from its copy where it does not come in time, and says when it has come', async () => {
    await visitFirst('pairs/mm-th/');
    let answer = (): unknown => undefined;
    fateOf = (path) =>
      path === '/pairs/mm-th/'
        ? (response) => (answer = () => answering(200, 'New')(response))
        : undefined;
    await page.goto(`${root}pairs/mm-th/`);
    expect(await line().textContent()).toContain('The line is slow. This is the copy of');
    answer();
    await expect.poll(() => line().textContent()).toContain('The page has come after all.');
  });

  test('is let go when the site says that it is no more', async () => {
    await visitFirst('pairs/mm-th/');
    fateOf = (path) => (path === '/pairs/mm-th/' ? answering(404, 'Withdrawn') : undefined);
    await page.goto(`${root}pairs/mm-th/`);
    expect(await page.textContent('p')).toBe('Withdrawn');
    await expect.poll(() => copies('pages')).not.toContain('/pairs/mm-th/');
  });

  test('keeps its copy where what comes instead is cut short', async () => {
    await visitFirst('pairs/mm-th/');
    const half: Fate = (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9000 });
      response.write('<title>Half</title>', () => response.destroy());
    };
    fateOf = (path) => (path === '/pairs/mm-th/' ? half : undefined);
    await page.goto(`${root}pairs/mm-th/`, { waitUntil: 'commit' }).catch(() => undefined);
    cut();
    await page.goto(`${root}pairs/mm-th/`);
    expect(await heading()).toBe('Myanmar–Thailand');
  });
});

test('a page that was not visited is said not to be there, beside those that are', async () => {
  await visitFirst('briefings/rubber-road/');
  cut();
  await page.goto(`${root}countries/vn/`);
  expect(await line().textContent()).toContain('The page you asked for is not on this device.');
  await expect
    .poll(() => page.locator('.copies li a').allTextContents())
    .toEqual(['Laos and Vietnam open a rubber road']);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('link', { name: 'Laos and Vietnam open a rubber road' }).click();
  await expect.poll(() => line().textContent()).toContain(about);
});

describe('a dossier', () => {
  const control = () => page.locator('.keep');
  const state = () => control().getByRole('status').textContent();

  test('is kept with its pages at a word, and removed at another', async () => {
    await visitFirst('pairs/mm-th/');
    await control().getByRole('button', { name: 'Keep for reading offline' }).focus();
    await expect.poll(state).toMatch(/^\d+ pages, about \d+ KB\.$/);
    await control().getByRole('button', { name: 'Keep for reading offline' }).press('Enter');
    await expect.poll(state).toMatch(/^On this device: \d+ pages, \d+ KB, as of /);
    expect(await copies('kept mm-th')).toContain('/briefings/dam-power-sold/');
    cut();
    await page.goto(`${root}briefings/dam-power-sold/`);
    expect(await line().textContent()).toContain(about);
    await page.goto(`${root}agreements/dam-power-purchase/`);
    expect(await line().textContent()).toContain(about);
    await page.goto(`${root}pairs/mm-th/`);
    await control().getByRole('button', { name: 'Remove from this device' }).click();
    await expect.poll(() => copies('kept mm-th')).toEqual([]);
    await page.goto(`${root}briefings/dam-power-sold/`);
    expect(await line().textContent()).toContain('not on this device');
  });

  test('says how much of it came where the line breaks, and takes the rest later', async () => {
    await visitFirst('pairs/mm-th/');
    fateOf = (path) => (path.startsWith('/agreements/') ? (to) => to.destroy() : undefined);
    await control().getByRole('button').click();
    await expect
      .poll(state)
      .toMatch(
        /^\d+ of \d+ pages are on this device\. The rest did not come; check the connection\.$/,
      );
    fateOf = () => undefined;
    await control().getByRole('button', { name: 'Keep the rest' }).click();
    await expect.poll(state).toContain('On this device:');
  });

  test('is renewed when one of its pages is visited', async () => {
    await visitFirst('pairs/mm-th/');
    await control().getByRole('button').click();
    await expect.poll(state).toContain('On this device:');
    fateOf = (path) =>
      path === '/briefings/dam-power-sold/' ? answering(200, 'As of today') : undefined;
    await page.goto(`${root}briefings/dam-power-sold/`);
    const kept = () =>
      page.evaluate(async () => {
        const cache = await caches.open('bilateral / 1 kept mm-th');
        return (await cache.match('/briefings/dam-power-sold/'))?.text();
      });
    await expect.poll(kept).toContain('As of today');
  });
});

describe('searching without a network', () => {
  const status = () => page.locator('.found > [role="status"]').textContent();
  const found = () => page.locator('#results a').allTextContents();
  const isCard = (path: string) => path.includes('/cards/');
  /** Finds a word over the line, so that what that took is on this device. */
  const searchBefore = async () => {
    await visitFirst('search/');
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toBe('1 briefing found for “rubber”.');
    await expect.poll(async () => (await copies('index')).some(isCard)).toBe(true);
  };
  /** Takes a part of the index away, as a browser or the worker does for want of room. */
  const lose = (part: string) =>
    page.evaluate(async (part) => {
      const cache = await caches.open('bilateral / 1 index');
      const lost = (await cache.keys()).filter(({ url }) => url.endsWith(part));
      await Promise.all(lost.map((key) => cache.delete(key)));
    }, part);

  test('finds on this device what was found before, and says of when that is', async () => {
    await searchBefore();
    cut();
    await page.goto(`${root}search/?q=rubber`);
    await expect
      .poll(status)
      .toMatch(/^1 briefing found on this device for “rubber”\. Searched in the copy of .*\.$/);
    expect(await found()).toEqual(['Laos and Vietnam open a rubber road']);
  });

  test('says how many more there are that cannot be shown', async () => {
    await visitFirst('search/');
    await page.goto(`${root}search/?q=border`);
    await expect.poll(status).toBe('55 briefings found for “border”.');
    await expect.poll(async () => (await copies('index')).filter(isCard)).toHaveLength(10);
    cut();
    await page.goto(`${root}search/?q=border`);
    await expect
      .poll(status)
      .toMatch(
        /^10 briefings found on this device for “border”\. 45 more match, but cannot be shown/,
      );
    expect(await found()).toHaveLength(10);
    expect(await page.locator('#more').isVisible()).toBe(false);
  });

  test('names the years that are missing', async () => {
    await searchBefore();
    await lose('rows.pack');
    cut();
    await page.goto(`${root}search/?q=rubber`);
    await expect.poll(status).toContain('Not wholly on this device, and not searched: 2018–2026.');
  });

  test('goes on where the line is cut in the middle of a search', async () => {
    await searchBefore();
    const box = page.getByLabel('Words');
    fateOf = (path) => {
      if (!path.includes('/cards/')) return undefined;
      cut();
      return (response) => response.destroy();
    };
    await box.fill('dam');
    await box.press('Enter');
    await expect.poll(status).toMatch(/on this device for “dam”.*Searched in the copy of/);
    await box.fill('rubber');
    await box.press('Enter');
    await expect.poll(found).toEqual(['Laos and Vietnam open a rubber road']);
    fateOf = () => undefined;
    await box.fill('dam');
    await box.press('Enter');
    await expect.poll(status).toMatch(/^\d+ briefings found for “dam”\.$/);
  });

  test('lets go what the index of today does not name', async () => {
    await searchBefore();
    const manifest = await (await fetch(`${root}pagefind/search.json`)).text();
    const renewed = manifest.replace(/(?<=pages\.)[0-9a-f]{10}/g, '0123456789');
    fateOf = (path) =>
      path === '/pagefind/search.json' ? (response) => response.end(renewed) : undefined;
    await page.goto(`${root}search/?q=rubber`);
    const others = async () => (await copies('index')).filter((path) => path.includes('/pages.'));
    await expect.poll(others).toEqual([]);
    await expect.poll(async () => (await copies('index')).some(isCard)).toBe(true);
  });
});

describe('on the about page', () => {
  const part = () => page.locator('.copies');
  const listed = (list: string) => part().locator(`[data-list="${list}"] li a`).allTextContents();

  test('every copy is listed, and can be removed', async () => {
    await visitFirst('pairs/mm-th/');
    await page.locator('.keep button').click();
    await expect.poll(() => copies('kept mm-th')).not.toEqual([]);
    await visit('briefings/rubber-road/');
    await page.goto(`${root}about/`);
    await expect.poll(() => listed('dossiers')).toEqual(['Myanmar–Thailand']);
    await expect.poll(() => listed('pages')).toContain('Laos and Vietnam open a rubber road');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await part().getByLabel('Remove Laos and Vietnam open a rubber road').click();
    await expect.poll(() => listed('pages')).not.toContain('Laos and Vietnam open a rubber road');
    expect(await copies('pages')).not.toContain('/briefings/rubber-road/');
    await part().locator('[data-list="dossiers"]').getByLabel('Remove Myanmar–Thailand').click();
    await expect.poll(() => copies('kept mm-th')).toEqual([]);
    await part().getByRole('button', { name: 'Remove all copies' }).click();
    await expect
      .poll(() => part().getByRole('status').textContent())
      .toBe('All copies are removed.');
    expect(await copies('pages')).toEqual([]);
  });

  test('keeping copies can be turned off, for good, and on again', async () => {
    await visitFirst('about/');
    const choice = page.getByLabel('Keep pages for reading offline');
    await choice.uncheck();
    await expect
      .poll(() => part().getByRole('status').textContent())
      .toContain('no more will be kept');
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto(`${root}pairs/mm-th/`);
    expect(await registrations()).toBe(0);
    expect(await page.locator('.keep').isVisible()).toBe(false);
    await page.goto(`${root}about/`);
    await expect.poll(() => choice.isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Forget it all' }).click();
    expect(await page.evaluate(() => localStorage.getItem('offline'))).toBe('off');
    await choice.check();
    await visit('pairs/mm-th/');
    expect(await page.evaluate(() => caches.keys())).toHaveLength(3);
  });

  test('whoever has all forgotten has no copies left', async () => {
    await visitFirst('about/');
    await page.getByRole('button', { name: 'Forget it all' }).click();
    await expect.poll(() => copies('pages')).toEqual([]);
  });
});

describe('the worker', () => {
  test.each([404, 410])(
    'removes itself and all copies where its file is answered with %i',
    async (status) => {
      await visitFirst('pairs/mm-th/');
      await page.locator('.keep button').click();
      await expect.poll(() => copies('kept mm-th')).not.toEqual([]);
      fateOf = (path) =>
        path === '/service-worker.js' ? answering(status, 'Not here') : undefined;
      await page.goto(root);
      await expect.poll(registrations).toBe(0);
      await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    },
  );

  test('stays where its file cannot be asked for', async () => {
    await visitFirst('pairs/mm-th/');
    let asked = 0;
    fateOf = (path) => {
      if (path !== '/service-worker.js') return undefined;
      asked++;
      return answering(503, 'Out of order');
    };
    await visit('');
    await expect.poll(() => asked).toBeGreaterThan(0);
    expect(await registrations()).toBe(1);
    cut();
    await page.goto(`${root}pairs/mm-th/`);
    expect(await line().textContent()).toContain(about);
  });

  test('keeps no page that is an error, was led elsewhere, or is no page', async () => {
    await visitFirst('pairs/mm-th/');
    fateOf = (path) => {
      if (path === '/moved/') return (to) => to.writeHead(302, { location: '/pairs/' }).end();
      return path === '/broken/' ? answering(500, 'Out of order') : undefined;
    };
    for (const path of ['moved/', 'broken/', 'no-such-page/']) await page.goto(root + path);
    await visit('about/');
    expect((await copies('pages')).sort()).toEqual(['/about/', '/pairs/', '/pairs/mm-th/']);
  });

  test('clears away what one before it kept in another form', async () => {
    fateOf = (path) => (path === '/service-worker.js' ? answering(503, 'Not yet') : undefined);
    await page.goto(root);
    await page.evaluate(() => caches.open('bilateral / 0 pages'));
    await page.evaluate(() => caches.open('of another site'));
    fateOf = () => undefined;
    await page.goto(root);
    const names = () => page.evaluate(() => caches.keys());
    await expect.poll(names).toContain('bilateral / 1 pages');
    expect(await names()).not.toContain('bilateral / 0 pages');
    expect(await names()).toContain('of another site');
  });

  test('shows the pages of a new build at once, and keeps those that came with older scripts whole', async () => {
    await visitFirst('briefings/rubber-road/');
    await visit('pairs/mm-th/');
    const header = /\/_astro\/Header[^" ]*\.js/;
    const old = header.exec(await page.content())?.[0] ?? '';
    const renewed = old.replace(/\.[^.]*\.js$/, '.00000000.js');
    fateOf = (path) => {
      if (path === old) return answering(404, 'Gone');
      const asOf = path === renewed ? old : path;
      return (response) =>
        void fetch(new URL(asOf.slice(1), site)).then(async (answer) => {
          response.writeHead(answer.status, {
            'content-type': answer.headers.get('content-type') ?? '',
          });
          response.end((await answer.text()).replaceAll(old, renewed));
        });
    };
    await page.goto(`${root}pairs/mm-th/`);
    expect(await page.content()).toContain(renewed);
    await expect.poll(() => copies('files')).toContain(renewed);
    cut();
    await page.goto(`${root}briefings/rubber-road/`);
    expect(await page.content()).toContain(old);
    await expect.poll(() => page.getByLabel('Colours').isVisible()).toBe(true);
    await page.goto(`${root}pairs/mm-th/`);
    await expect.poll(() => page.getByLabel('Colours').isVisible()).toBe(true);
  });
});
