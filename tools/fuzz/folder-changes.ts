import { happens, pick, wholeNumber, type Random } from '../bench/random.ts';
import type { Change } from './cases.ts';
import type { Original } from './originals.ts';

/** Names that editors, programs and other systems give to files, or to be in the way. */
const names = [
  ...[
    'a',
    'A',
    'x y',
    'é',
    'e\u0301',
    'ກ',
    '日本',
    '🙂',
    '%20',
    '100%',
    '#1',
    '?q',
    'a&b',
    "a'b",
    'a"b',
    '<b>',
    '{key}',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'con',
    'nul',
    'index',
    'README',
    'readme',
    '.hidden',
    '..a',
    '-a',
    '_a',
  ],
  ...[
    'a.b',
    'a.md',
    'a.yml',
    'a~',
    'a ',
    ' a',
    'a\nb',
    'a\u001B[31mb',
    'a\u202Eb',
    'a\u200Bb',
    '1',
    '2',
    '2026',
    'la-vn',
  ],
  ...[
    'vn-la',
    'la',
    'LA',
    'xx',
    'x'.repeat(250),
    'VN',
    'wire',
    'rubber-road',
    'Rubber-Road',
    'rubber_road',
    'not_stated',
  ],
];
const endings = [
  '.md',
  '.md',
  '.yml',
  '.yml',
  '.MD',
  '.markdown',
  '.yaml',
  '.txt',
  '',
  '.md~',
  '.json',
  '.md.orig',
  '.YML',
];
const parts = [
  ...[
    'briefings',
    'briefings',
    'briefings/2026',
    'briefings/a b',
    'briefings/x.md',
    'agreements',
    'events',
    'people',
  ],
  ...[
    'organisations',
    'conflicts',
    'pairs',
    'sources',
    'countries',
    'countries/x',
    '.',
    'briefing',
    'Sources',
    '.git',
  ],
];
const lists = ['sectors.yml', 'places.yml', 'synonyms.yml', 'queries.yml'];

/**
 * A few changes to a content folder: files changed, renamed, doubled, removed, or in whose place
 * stands something else.
 *
 * @param mutate makes other bytes of a file.
 */
export function folderChanges(
  originals: readonly Original[],
  random: Random,
  mutate: (original: Original) => Buffer,
): Change[] {
  const one = () => pick(random, originals);
  const anyPath = () =>
    happens(random, 0.1)
      ? pick(random, lists)
      : `${pick(random, parts)}/${pick(random, names)}${pick(random, endings)}`;
  const sameFolder = (path: string) =>
    `${path.slice(0, path.lastIndexOf('/') + 1)}${pick(random, names)}${path.slice(path.lastIndexOf('.'))}`;
  const kinds: (() => Change[])[] = [
    () => [one()].map((original) => ({ path: original.path, bytes: mutate(original) })),
    () => [one()].map((original) => ({ path: anyPath(), bytes: mutate(original) })),
    () => [one()].map(({ path, bytes }) => ({ path: sameFolder(path), bytes })),
    () => [one()].map(({ path, bytes }) => ({ path: path.replace(/([^/]+)$/, 'copy/$1'), bytes })),
    () => [one()].map(({ path }) => ({ path, other: 'nothing' })),
    () =>
      [one()].flatMap(({ path, bytes }): Change[] => [
        { path, other: 'nothing' },
        { path: sameFolder(path), bytes },
      ]),
    () => [{ path: anyPath(), other: 'folder' }],
    () => [one()].map(({ path }) => ({ path, other: 'folder' })),
    () => [
      {
        path: anyPath(),
        other: { leadsTo: pick(random, ['/nowhere', '.', '/dev/zero', one().path]) },
      },
    ],
    () => [one()].map(({ path }) => ({ path, other: { leadsTo: one().path } })),
    () => [one()].map(({ path }) => ({ path, bytes: Buffer.alloc(0) })),
    () => [
      { path: pick(random, parts), other: pick(random, ['nothing', 'folder', { leadsTo: '.' }]) },
    ],
  ];
  return Array.from({ length: wholeNumber(random, 1, 4) }, () => pick(random, kinds)()).flat();
}
