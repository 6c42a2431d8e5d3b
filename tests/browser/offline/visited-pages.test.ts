import { describe, expect, test } from 'vitest';
import * as words from '../../../src/text/client/offline.ts';
import { context, inaccessible, page } from '../page.ts';
import {
  about,
  answeringPage,
  breakPath,
  copies,
  copyNotice,
  disconnect,
  fromSite,
  host,
  notice,
  root,
  useBreakableSite,
  visitFirst,
} from './breakable-site.ts';

useBreakableSite();

const heading = () => page.locator('h1').textContent();
const listed = () => page.locator('.copies li a').allTextContents();

/** Makes the time of the worker pass a hundred times as fast, so that it soon waits no longer. */
const hurryWorker = async () => {
  for (const worker of context.serviceWorkers()) {
    await worker.evaluate(() => {
      const wait = globalThis.setTimeout;
      const hurry = (then: () => void, milliseconds = 0) => wait(then, milliseconds / 100);
      Object.assign(globalThis, { setTimeout: hurry });
    });
  }
};

describe('a page that was visited', () => {
  test('can be read without a network, and says at its top of when its copy is', async () => {
    await visitFirst('briefings/rubber-road/');
    disconnect();
    const before = Date.now();
    await page.goto(`${root}briefings/rubber-road/`);
    expect(await heading()).toBe('Laos and Vietnam open a rubber road');
    expect(await notice().textContent()).toContain(about);
    const moment = await notice().locator('time').getAttribute('datetime');
    expect(Math.abs(before - Date.parse(moment ?? ''))).toBeLessThan(60_000);
    expect(await inaccessible()).toEqual([]);
  });

  test('comes from the network, without a notice, when there is one again', async () => {
    await visitFirst('pairs/mm-th/');
    disconnect();
    await page.goto(`${root}pairs/mm-th/`);
    const wordsOnline = async () => {
      await page.evaluate(() => dispatchEvent(new Event('online')));
      return notice().textContent();
    };
    await expect.poll(wordsOnline).toContain(words.online);
    host.faultOf = () => undefined;
    await notice().getByRole('link', { name: words.notice.reload }).click();
    await expect.poll(() => notice().count()).toBe(0);
  });

  test('has one copy, whatever its address asks of it', async () => {
    await visitFirst('pairs/mm-th/timeline/');
    disconnect();
    await page.goto(`${root}pairs/mm-th/timeline/?sector=trade`);
    const entries = page.locator('[data-timeline] li[data-sectors]:visible');
    await expect.poll(() => entries.count()).toBe(1);
    expect(await notice().textContent()).toContain(about);
  });

  test('is shown from its copy where the server has a fault', async () => {
    await visitFirst('pairs/mm-th/');
    host.faultOf = () => answeringPage(503, 'Out of order');
    await page.goto(`${root}pairs/mm-th/`);
    expect(await notice().textContent()).toContain(copyNotice('error'));
  });

  test('is shown from its copy where it does not come in time, and says when it has come', async () => {
    await visitFirst('pairs/mm-th/');
    await hurryWorker();
    await page.addInitScript(() => {
      const { serviceWorker } = navigator;
      serviceWorker.startMessages = () => document.documentElement.classList.add('listens');
    });
    const answered = Promise.withResolvers<string>();
    breakPath(
      '/pairs/mm-th/',
      (...asked) => void answered.promise.then(() => answeringPage(200, 'New')(...asked)),
    );
    await page.goto(`${root}pairs/mm-th/`);
    expect(await notice().textContent()).toContain(copyNotice('slow'));
    await page.locator('.listens').waitFor();
    answered.resolve('now');
    await expect.poll(() => notice().textContent()).toContain(words.pageAvailable);
  });

  test('does not say that it has come where an error has', async () => {
    await visitFirst('pairs/mm-th/');
    await hurryWorker();
    let answer = (): unknown => undefined;
    breakPath(
      '/pairs/mm-th/',
      (...request) => (answer = () => answeringPage(503, 'Out of order')(...request)),
    );
    await page.goto(`${root}pairs/mm-th/`);
    answer();
    // What the worker fetches next comes after that answer.
    await page.evaluate(() => fetch('/search/suggestions.json').then(() => undefined));
    expect(await notice().textContent()).toContain(copyNotice('slow'));
  });

  test('is let go when the site says that it is no more', async () => {
    await visitFirst('pairs/mm-th/');
    breakPath('/pairs/mm-th/', fromSite('/no-such-page/'));
    await page.goto(`${root}pairs/mm-th/`);
    await expect.poll(() => copies('pages')).not.toContain('/pairs/mm-th/');
  });

  test('keeps its copy where what comes instead is cut short', async () => {
    await visitFirst('pairs/mm-th/');
    breakPath('/pairs/mm-th/', (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9000 });
      response.write('<title>Half</title>', () => response.destroy());
    });
    await page.goto(`${root}pairs/mm-th/`, { waitUntil: 'commit' }).catch(() => undefined);
    disconnect();
    await page.goto(`${root}pairs/mm-th/`);
    expect(await heading()).toMatch(/Myanmar–Thailand/);
  });
});

test('the page that lists the others is none of them', async () => {
  await visitFirst('pairs/mm-th/');
  await page.goto(`${root}offline/`);
  await expect.poll(listed).toEqual(['Myanmar–Thailand']);
  await page.reload();
  await expect.poll(listed).toEqual(['Myanmar–Thailand']);
});

test('a page that was not visited is said not to be there, beside those that are', async () => {
  await visitFirst('briefings/rubber-road/');
  disconnect();
  await page.goto(`${root}countries/vn/`);
  expect(await notice().textContent()).toContain(words.notice.pageNotSaved);
  await expect.poll(listed).toEqual(['Laos and Vietnam open a rubber road']);
  expect(await inaccessible()).toEqual([]);
  await page.getByRole('link', { name: 'Laos and Vietnam open a rubber road' }).click();
  await expect.poll(() => notice().textContent()).toContain(about);
});
