import { expect, test } from 'vitest';
import { deferScripts } from './deferred-scripts.ts';

const deferred = (html: string) => deferScripts(Buffer.from(html)).toString();

test('takes the scripts out, and leaves their addresses on the root', () => {
  const [one, other] = ['/news/_astro/Header.astro_1.js', '/news/_astro/Search.js'];
  const page = `<html lang="en"><script type="module" src="${one}"></script> <p>Text</p> <script type="module" src="${other}"></script>`;
  expect(deferred(page)).toBe(`<html data-scripts="${one} ${other}" lang="en"> <p>Text</p>`);
});

test('leaves what is no module where it is', () => {
  const page = '<html lang="en"><script>1</script><script type="application/ld+json">{}</script>';
  expect(deferred(page)).toBe(page.replace('<html', '<html data-scripts=""'));
});

test('leaves what is no whole page as it is', () => {
  const part = '<!doctype html><title>Moved</title><script type="module" src="/a.js"></script>';
  expect(deferred(part)).toBe(part);
});

test("leaves the dev server's own script where it is", () => {
  const page = '<html data-scripts=""><script type="module" src="/news/@vite/client"></script>';
  expect(deferred(page.replace(' data-scripts=""', ''))).toBe(page);
});
