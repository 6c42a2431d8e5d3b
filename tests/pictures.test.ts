import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { text } from '../src/text/text.ts';
import { files, folder, read } from './site-files.ts';

const page = read('briefings/ferry-talks/index.html');
const original = join(inject('siteContent'), 'briefings/2025/ferry.jpg');

test('a picture of a briefing is sent in several widths, with its description and credit', async () => {
  const [, addresses = ''] = /<img [^>]*srcset="([^"]*)"/.exec(page) ?? [];
  const sent = addresses.split(', ').map((source) => source.split(' '));
  expect(sent.map(([, width]) => width)).toEqual(['480w', '960w']);
  for (const [address = '', width] of sent) {
    const { format, ...facts } = await sharp(join(folder, address)).metadata();
    expect([format, `${facts.width}w`]).toEqual(['webp', width]);
  }
  expect(page).toMatch(/<figure><img [^>]*alt="A red ferry [^"]*"><figcaption>Photo: F. Example/);
});

test('nothing that a camera wrote is published, such as the place', async () => {
  expect((await sharp(original).metadata()).exif?.includes('Ferry Example')).toBe(true);
  const published = files.filter((file) => /\.(?:webp|jpe?g)$/.test(file));
  expect(published).toHaveLength(2);
  for (const file of published) {
    const { exif, xmp, iptc } = await sharp(join(folder, file)).metadata();
    expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
  }
});

test('a document is published as it is, and listed by the words of the link to it', () => {
  const file = 'ferry-statement.pdf';
  const bytes = readFileSync(join(inject('siteContent'), 'public', file));
  expect(readFileSync(join(folder, file)).equals(bytes)).toBe(true);
  const [, facts = ''] = page.split('id="facts"');
  expect(facts).toMatch(
    new RegExp(`${text.briefing.documents}</dt>.*?href="/${file}"[^>]*>[^]*?joint statement`, 's'),
  );
  expect(facts).toContain(text.briefing.documentKind({ size: '1 kB' }));
});
