import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { drawableWords, undrawable } from '../model/drawable.ts';
import { line, svg } from './frame.ts';

const { resolve: find } = createRequire(import.meta.url);
await initWasm(readFileSync(find('@resvg/resvg-wasm/index_bg.wasm')));
const file = find('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2');
const font = { fontBuffers: [readFileSync(file)] };

/** Returns where a character is drawn, which is the same for all that the typeface does not have. */
function boxOf(character: string): string {
  const drawn = new Resvg(svg(line(character, { x: 50, y: 150, size: 100, fill: '#000' })), {
    font,
  });
  const { x = 0, y = 0, width = 0, height = 0 } = drawn.innerBBox() ?? {};
  drawn.free();
  return [x, y, width, height].join(' ');
}

test('says of Latin letters which ones images have', () => {
  const missing = boxOf('ა');
  const characters = Array.from('AéßÿāĂćČēĦĨİıĹŁŌőŒŠŞũŰźŽơǖǭǵșȫəḄḉḝḦḵṃṏṩẗẠẢấẰẸểệỊồộủứỳỹ“…†€');
  const drawn = characters.filter((each) => boxOf(each) !== missing);
  expect(characters.filter((each) => undrawable(each).length === 0)).toEqual(drawn);
});

test('counts characters as readers do, each once', () => {
  expect(undrawable('“Tin tức” của Việt Nam & Lào: ọ̀rọ̀ <b>…')).toEqual(['ứ', 'ệ']);
  expect(undrawable('📰 ຂ່າວ 📰')).toEqual(['📰', 'ຂ່', 'າ', 'ວ']);
});

test('shows the other name in place of one that cannot be shown', () => {
  const words = { title: 'Новости East', shortTitle: 'East', description: 'ახალი' };
  expect(drawableWords(words)).toEqual({ title: 'East', shortTitle: 'East', description: '' });
});
