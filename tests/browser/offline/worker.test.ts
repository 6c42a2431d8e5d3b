import { describe, expect, test } from 'vitest';
import { cacheNames } from '../../../src/offline/cache-names.ts';
import { text } from '../../../src/text/text.ts';
import { page } from '../page.ts';
import {
  answeringPage,
  breakPath,
  copies,
  disconnect,
  fromSite,
  host,
  root,
  useBreakableSite,
  visit,
  visitFirst,
} from './breakable-site.ts';

useBreakableSite();

describe('the worker', () => {
  test('keeps no page that is an error, was led elsewhere, or is no page', async () => {
    await visitFirst('pairs/mm-th/');
    host.faultOf = (path) => {
      if (path === '/moved/') return (to) => to.writeHead(302, { location: '/pairs/' }).end();
      return path === '/broken/' ? answeringPage(500, 'Out of order') : undefined;
    };
    for (const path of ['moved/', 'broken/', 'no-such-page/']) await page.goto(root + path);
    await visit('about/');
    expect((await copies('pages')).sort()).toEqual(['/about/', '/pairs/', '/pairs/mm-th/']);
  });

  test('clears away what one before it kept in another form', async () => {
    breakPath('/service-worker.js', answeringPage(503, 'Not yet'));
    await page.goto(root);
    const { pages } = cacheNames('/');
    const earlier = pages.replace(' 1 ', ' 0 ');
    await page.evaluate((name) => caches.open(name), earlier);
    await page.evaluate(() => caches.open('of another site'));
    host.faultOf = () => undefined;
    await page.goto(root);
    const names = () => page.evaluate(() => caches.keys());
    await expect.poll(names).toContain(pages);
    expect(await names()).not.toContain(earlier);
    expect(await names()).toContain('of another site');
  });

  test('shows the pages of a new build at once, and keeps those that came with older scripts whole', async () => {
    await visitFirst('briefings/rubber-road/');
    await visit('pairs/mm-th/');
    const header = /\/_astro\/Header[^" ]*\.js/;
    const old = header.exec(await page.content())?.[0] ?? '';
    const renewed = old.replace(/\.[^.]*\.js$/, '.00000000.js');
    host.faultOf = (path) => {
      if (path === old) return answeringPage(404, 'Gone');
      return fromSite(path === renewed ? old : path, (text) => text.replaceAll(old, renewed));
    };
    await page.goto(`${root}pairs/mm-th/`);
    expect(await page.content()).toContain(renewed);
    await expect.poll(() => copies('files')).toContain(renewed);
    disconnect();
    await page.goto(`${root}briefings/rubber-road/`);
    expect(await page.content()).toContain(old);
    await expect.poll(() => page.getByLabel(text.shell.colours).isVisible()).toBe(true);
    await page.goto(`${root}pairs/mm-th/`);
    await expect.poll(() => page.getByLabel(text.shell.colours).isVisible()).toBe(true);
  });
});
