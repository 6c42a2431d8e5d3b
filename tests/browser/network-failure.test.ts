import { describe, expect, test } from 'vitest';
import { answeringPage, host, root, useBreakableSite } from './offline/breakable-site.ts';
import { context, page } from './page.ts';
import { openSearch, results, status } from './search-page.ts';

useBreakableSite('block');

const open = () => openSearch('?q=rubber', root);
const found = ['rubber-road'];

describe('a network failure', () => {
  test('is tried twice', async () => {
    await context.route('**/*.pf_index', (route) => route.abort(), { times: 1 });
    await open();
    expect(await results()).toEqual(found);
  });

  test.each(['**/pagefind/**', '**/*.pf_index', '**/*.pf_meta', '**/rows.pack', '**/cards/*'])(
    'is reported, and the query stays, where %s is lost; it is over when the network is back',
    async (files) => {
      await context.route(files, (route) => route.abort());
      await open();
      expect(await status()).toContain('could not be loaded');
      expect(await page.getByLabel('Words').inputValue()).toBe('rubber');
      await context.unroute(files);
      await page.getByRole('button', { name: 'Search' }).click();
      await expect.poll(results).toEqual(found);
    },
  );

  test('is said plainly where the server answers with an error', async () => {
    await context.route('**/*.pf_index', (route) => route.fulfill({ status: 503 }));
    await open();
    expect(await status()).toContain('could not be loaded');
  });
});

/** Fails for some scripts: a browser's tools do not see what workers import. */
function loseScript(script: RegExp, times: number): void {
  let left = times;
  host.faultOf = (path) =>
    script.test(path) && left-- > 0 ? answeringPage(500, 'Out of order') : undefined;
}

describe.each([
  ['the thread that searches', /worker-[^/]*[.]js/],
  ['Pagefind', /pagefind[.]js/],
])('a script that is lost, of %s', (_, script) => {
  test('is asked for twice', async () => {
    loseScript(script, 1);
    await open();
    expect(await results()).toEqual(found);
  });

  test('is said plainly where it does not come', async () => {
    loseScript(script, 9);
    await open();
    expect(await status()).toContain('could not be loaded');
    expect(await page.getByLabel('Words').inputValue()).toBe('rubber');
  });
});
