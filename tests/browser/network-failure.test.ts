import { describe, expect, test } from 'vitest';
import * as words from '../../src/text/client/search.ts';
import { text } from '../../src/text/text.ts';
import { answeringPage, host, root, useBreakableSite } from './offline/breakable-site.ts';
import { context, page } from './page.ts';
import { openSearch, results, status, wordsBox } from './search-page.ts';

useBreakableSite('block');

const open = () => openSearch('?q=rubber', root);
const found = ['rubber-road'];

describe('a network failure', () => {
  test('is tried twice', async () => {
    await context.route('**/search.json', (route) => route.abort(), { times: 1 });
    await open();
    expect(await results()).toEqual(found);
  });

  test('is reported, and the query stays; it is over when the network is back', async () => {
    const index = '**/pagefind/**';
    await context.route(index, (route) => route.abort());
    await open();
    expect(await status()).toContain(words.notLoaded);
    expect(await wordsBox().inputValue()).toBe('rubber');
    await context.unroute(index);
    await page.getByRole('button', { name: text.search.submit }).click();
    await expect.poll(results).toEqual(found);
  });

  test('is said plainly where the server answers with an error', async () => {
    await context.route('**/search.json', (route) => route.fulfill({ status: 503 }));
    await open();
    expect(await status()).toContain(words.notLoaded);
  });
});

/** Fails for some scripts: a browser's tools do not see what workers import. */
function loseScript(script: RegExp, times: number): void {
  let left = times;
  host.faultOf = (path) =>
    script.test(path) && left-- > 0 ? answeringPage(500, 'Out of order') : undefined;
}

describe('the script of the thread that searches, where it is lost,', () => {
  const script = /worker-[^/]*[.]js/;

  test('is asked for twice', async () => {
    loseScript(script, 1);
    await open();
    expect(await results()).toEqual(found);
  });

  test('is said plainly where it does not come', async () => {
    loseScript(script, 9);
    await open();
    expect(await status()).toContain(words.notLoaded);
    expect(await wordsBox().inputValue()).toBe('rubber');
  });
});

test('what corrects words, where it is lost, is asked for again by the next search', async () => {
  loseScript(/correct-spelling[^/]*[.]js/, 9);
  await openSearch('?q=rubbre', root);
  expect(await status()).toContain(words.similarUnknown);
  loseScript(/./, 0);
  await page.getByRole('button', { name: text.search.submit }).click();
  await expect.poll(results).toEqual(found);
});
