import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  copies,
  host,
  registrations,
  root,
  useBreakableSite,
  visitFirst,
} from './browser/offline/breakable-site.ts';
import { page } from './browser/page.ts';
import { filesIn, openProject, type TestProject } from './project.ts';

/** The pages are compiled anew for another setting. */
vi.setConfig({ testTimeout: 120_000 });

useBreakableSite();

let project: TestProject;
beforeEach(() => (project = openProject()));
afterEach(() => project.remove());

const worker = 'service-worker.js';

test('a site built with OFFLINE=off does not mention reading offline, and removes the earlier worker', async () => {
  expect(await project.build([], { OFFLINE: 'off', PRECOMPRESS: 'off' })).toMatchObject({
    code: 0,
  });
  const site = Object.entries(filesIn(project.site)).map(
    ([path, bytes]) => [path, Buffer.from(bytes, 'base64').toString()] as const,
  );
  expect(site.map(([path]) => path)).not.toContain('offline/index.html');
  const speaking = site.filter(
    ([path, text]) =>
      /\.(?:html|js)$/.test(path) && /serviceWorker|data-offline|offline reading/i.test(text),
  );
  expect(speaking.map(([path]) => path)).toEqual([]);

  await visitFirst('pairs/mm-th/');
  await page.locator('.keep button').click();
  await expect.poll(() => copies('kept mm-th')).not.toEqual([]);
  const code = site.find(([path]) => path === worker)?.[1];
  host.faultOf = (path) =>
    path === `/${worker}`
      ? (to) => to.writeHead(200, { 'content-type': 'text/javascript' }).end(code)
      : (to) => to.writeHead(200, { 'content-type': 'text/html' }).end('<html data-scripts="">');
  await page.goto(root);
  await expect.poll(registrations).toBe(0);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
