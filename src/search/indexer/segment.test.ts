import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallNames } from '../../../tests/fixtures/lexicon.ts';
import { postingsReader } from '../engine/pagefind-reader.ts';
import { pagefindFiles } from './pagefind-format/index-files.ts';
import { openSegment, segmentMaker } from './segment.ts';

test('a stop word that is another word’s stem, as “other” is that of “others”, is once among the terms', async () => {
  const body = 'Talks with some of the others, then with the other one';
  const { facets, postings } = openSegment(
    segmentMaker(smallNames)([
      {
        result: { url: 'talks/', title: 'Talks', date: '', source: '', pairs: '' },
        ...{ summary: '', body, aside: '', order: '' },
        facets: { country: [], sector: [], source: [], date: '' },
      },
    ]),
  );
  const listed = facets.map(({ length }) => ({
    length,
    filters: { pair: [], country: [], sector: [], source: [], year: [] },
  }));
  const [file] = pagefindFiles([{ postings, documents: 1 }], listed, '1.6.0', 1000).files('x');
  const shard = { folder: '', id: 'x', documents: 1, from: '', until: '' };
  const postingsOf = postingsReader(shard, [''], (_, read) =>
    Promise.resolve(read(gunzipSync(file?.pack() ?? ''))),
  );
  expect((await postingsOf('other', false)).get(0)).toEqual([129]);
  expect((await postingsOf('with', false)).get(0)).toEqual([128]);
});
