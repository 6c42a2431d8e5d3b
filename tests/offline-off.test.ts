import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesIn, openProject, type TestProject } from './project.ts';

/** The pages are compiled anew for another setting. */
vi.setConfig({ testTimeout: 120_000 });

let project: TestProject;
beforeEach(() => (project = openProject()));
afterEach(() => project.remove());

test('a site built with OFFLINE=off ships no worker, and says nothing of one', async () => {
  expect(await project.build([], { OFFLINE: 'off', PRECOMPRESS: 'off' })).toMatchObject({
    code: 0,
  });
  const site = filesIn(project.site);
  expect(Object.keys(site)).not.toContain('service-worker.js');
  expect(Object.keys(site)).not.toContain('offline/index.html');
  const speaking = Object.entries(site).filter(([path, bytes]) => {
    if (!/\.(?:html|js)$/.test(path)) return false;
    const text = Buffer.from(bytes, 'base64').toString();
    return /serviceWorker|data-offline|offline reading/i.test(text);
  });
  expect(speaking.map(([path]) => path)).toEqual([]);
});
