import { expect, test } from 'vitest';
import { neutralSettings } from '../../src/model/site-settings.ts';
import { briefingLinking, briefingWith, contentOf } from '../../tests/fixtures/broken/content.ts';
import { findingsIn, linksTo } from '../../tests/fixtures/built-site.ts';
import { knownExternal } from './known-external.ts';
import { namedBy } from './named-by.ts';

const licence = 'https://licences.example/by/';
const office = 'https://office.example/';
const report = 'https://report.example/mistake';
const content = {
  ...contentOf({
    a: briefingWith({ url: 'https://paper.example' }),
    b: briefingLinking('https://paper.example/Việt'),
  }),
  settings: {
    ...neutralSettings,
    licence: { name: 'BY', address: licence },
    publisher: { kind: 'company', address: office, contact: `${office}contact` } as const,
    credit: { text: 'Made by', address: `${office}us` },
    corrections: report,
  },
};
const form = 'https://github.com/desk/site/issues/new?labels=mistake';
const rule = knownExternal(namedBy(content, form));

test.each([
  'https://paper.example/',
  'https://paper.example/Vi%E1%BB%87t',
  'https://github.com/desk/site/issues/new?labels=mistake&title=a',
  ...[licence, office, `${office}contact`, `${office}us`],
  '/news/',
  'mailto:desk@example.org',
])('knownExternal accepts %s', (url) => {
  expect(findingsIn(rule, { 'index.html': linksTo(url) })).toEqual([]);
});

test('knownExternal accepts the page for mistakes that the settings name', () => {
  const ofSettings = knownExternal(namedBy(content));
  expect(findingsIn(ofSettings, { 'index.html': linksTo(`${report}?title=a`) })).toEqual([]);
});

test.each(['https://paper.example/other', 'https://github.com/', 'http://cv.iptc.org/'])(
  'knownExternal refuses %s, in feeds, too',
  (url) => {
    const files = {
      'index.html': linksTo(url),
      'feed.xml': `<feed>\n<link href="${url}"/></feed>`,
    };
    for (const each of [rule, knownExternal(namedBy(content))]) {
      expect(findingsIn(each, files)).toEqual([
        expect.stringContaining(`index.html:1 "${url}"`),
        expect.stringContaining(`feed.xml:2 "${url}"`),
      ]);
    }
  },
);
