import { quoted } from '../../model/text.ts';
import type { Position } from '../parse/problem.ts';
import { positionOf } from '../parse/validate.ts';
import { pageOf } from './known-link.ts';
import { comparison, type TextFile } from './translated-texts.ts';

/** Finds links and pictures of an original that its translation lacks, and the other way round. */
export const sameLinks = comparison(({ file, original }) => {
  const there = addressesIn(original);
  const here = addressesIn(file);
  const missing = [...there.keys()].filter((address) => !here.has(address));
  const added = [...here].filter(([address]) => !there.has(address));
  return [
    ...missing.map((address) => ({
      ...positionOf(file.positions, ['original']),
      rule: 'same-links',
      message: `This translation lacks the link or picture ${quoted(address)} of the original; add it.`,
    })),
    ...added.map(([address, position]) => ({
      ...position,
      rule: 'same-links',
      message: `The original has no link or picture ${quoted(address)}; correct or remove it.`,
    })),
  ];
});

/** Returns the pages and pictures of a text without the ids of headings, which differ between languages. */
function addressesIn(file: TextFile): Map<string, Position> {
  const pictures = 'pictures' in file ? file.pictures : [];
  const all = [...file.links, ...pictures.map((picture) => ({ ...picture, url: picture.address }))];
  return new Map(
    all
      .filter(({ url }) => !url.startsWith('#'))
      .map(({ url, line, column }) => [url.startsWith('/') ? pageOf(url) : url, { line, column }]),
  );
}
