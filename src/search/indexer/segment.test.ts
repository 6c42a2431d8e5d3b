import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { smallNames } from '../../../tests/fixtures/lexicon.ts';
import { postingsReader } from '../engine/pagefind-reader.ts';
import { pagefindFiles } from './pagefind-format/index-files.ts';
import type { SearchDocument } from './search-document.ts';
import { keyedDocuments, openSegment, segmentMaker } from './segment.ts';

test('a stop word that is another word’s stem, as “other” is that of “others”, is once among the terms', async () => {
  const body = 'Talks with some of the others, then with the other one';
  const { facets, postings } = openSegment(
    segmentMaker(smallNames)(
      keyedDocuments([
        {
          result: { url: 'talks/', title: 'Talks', date: '', source: '', pairs: '' },
          ...{ summary: '', body, aside: '', order: '' },
          facets: { country: [], sector: [], source: [], date: '' },
        },
      ]),
    ),
  );
  const listed = facets.map(({ length }) => ({
    ...{ name: '', length },
    filters: { pair: [], country: [], sector: [], source: [], year: [] },
  }));
  const [file] = pagefindFiles([{ postings, documents: 1 }], listed, '1.6.0', 1000).files('x');
  const postingsOf = postingsReader([''], [''], (_, read) =>
    Promise.resolve(read(gunzipSync(file?.pack() ?? ''))),
  );
  expect((await postingsOf('other', false)).get(0)).toEqual([129]);
  expect((await postingsOf('with', false)).get(0)).toEqual([128]);
});

test('a segment is the same whether it is made from nothing or from the last one', () => {
  const documentOf = (slug: string, body: string): SearchDocument => ({
    result: { url: `${slug}/`, title: slug, date: '2026', source: '', pairs: '' },
    ...{ summary: 'Viet Nam’s coal', body, aside: 'trade. 1,500 tonnes', order: slug },
    facets: { country: ['vn'], sector: ['trade'], source: ['vns'], date: '2026' },
  });
  const rest = ['b', 'd', 'e'].map((slug) => documentOf(slug, 'Others built it. '.repeat(150)));
  const before = [
    documentOf('c', 'It took US$2.5 million.'),
    documentOf('f', 'On 5 May.'),
    ...rest,
  ];
  const after = [documentOf('c', 'It took two years.'), documentOf('a', 'Rubber roads.'), ...rest];
  const make = segmentMaker(smallNames);
  const last = openSegment(make(keyedDocuments(before)));
  const known = new Set(last.keys);
  const documents = keyedDocuments(after).map(({ key, read }) => ({
    key,
    read: () => {
      expect(known).not.toContain(key);
      return read();
    },
  }));
  expect(openSegment(make(documents, last))).toEqual(openSegment(make(keyedDocuments(after))));
});
