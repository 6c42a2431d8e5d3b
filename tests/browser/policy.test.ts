import { describe, expect, test } from 'vitest';
import { page, takeViolations, useBrowser, site } from './page.ts';

useBrowser();

const elsewhere = 'https://example.org/';

/** Puts an element into the page. */
type Put = (name: string, attributes: Record<string, string>, text?: string) => void;

/** Ways in which a foreign text might come to run, to load or to send something; run in the page. */
const attempts: Record<string, (put: Put) => unknown> = {
  'an inline script': (put) => put('script', {}, 'document.title = "ran"'),
  'a script from elsewhere': (put) => put('script', { src: 'https://example.org/script.js' }),
  'markup out of a text': () => (document.body.innerHTML = '<p>Markup</p>'),
  'code out of a text': () => {
    (0, eval)('document.title = "ran"');
  },
  'an event handler': (put) => put('p', { onclick: 'document.title = "ran"' }),
  'a thread from elsewhere': () => new Worker('https://example.org/thread.js'),
  'another policy for threads': () => window.trustedTypes?.createPolicy('other', {}),
  'a style attribute': (put) => put('p', { style: 'color: red' }),
  'a style element': (put) => put('style', {}, 'p { color: red }'),
  'a style sheet from elsewhere': (put) =>
    put('link', { rel: 'stylesheet', href: 'https://example.org/style.css' }),
  'a picture from elsewhere': (put) => put('img', { src: 'https://example.org/picture.png' }),
  'a frame': (put) => put('iframe', { src: 'https://example.org/' }),
  'a plug-in': (put) => put('object', { data: '/favicon.svg' }),
  'another base of all addresses': (put) => put('base', { href: 'https://example.org/' }),
  'a request to elsewhere': () => fetch('https://example.org/').catch(() => undefined),
  'a form to elsewhere': (put) => {
    put('form', { action: 'https://example.org/' });
    [...document.forms].at(-1)?.requestSubmit();
  },
};

describe('the policy of every page', () => {
  test('forbids what no page of ours does', async () => {
    const asked: string[] = [];
    await page.route(`${elsewhere}**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto(site);
    for (const [name, attempt] of Object.entries(attempts)) {
      await page.evaluate(`setTimeout(() => {
        const put = (name, attributes, text = '') => {
          const element = document.createElement(name);
          element.append(text);
          document.body.append(element);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        };
        (${String(attempt)})(put);
      })`);
      await expect.poll(takeViolations, { message: name }).not.toEqual([]);
      expect([name, await page.title()]).not.toEqual([name, 'ran']);
    }
    expect(asked).toEqual([]);
  });
});
