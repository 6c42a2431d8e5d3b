import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { anyNumber, mutation } from './mutations.ts';
import { fileEndings, fileNames, folders } from './samples.ts';

/** The folders of real content whose files are changed. */
export const bases = ['content', 'tests/fixtures/content'] as const;
export type Base = (typeof bases)[number];

/** What is at a path in place of what the base has there. */
export interface Change {
  /** Below the base: "briefings/2026/x.md". */
  path: string;
  /** The file's bytes; absent where it is `other` than a file. */
  bytes?: Uint8Array;
  /** Nothing at all, an empty folder, or a link. */
  other?: 'nothing' | 'folder' | { linkTo: string };
}

/** Real content with a few changes. */
export interface Case {
  base: Base;
  changes: Change[];
  /** Whether it is a folder on a disk, not one file in memory. */
  onDisk: boolean;
}

/** A real content file. */
export interface Original {
  base: Base;
  path: string;
  bytes: Buffer;
}

/** All files of both bases, in an order that is the same everywhere. */
export const originals: Original[] = bases.flatMap((base) =>
  readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yml)$/.test(path))
    .sort()
    .map((path) => ({ base, path, bytes: readFileSync(`${base}/${path}`) })),
);
const [contentFiles, fixtures] = bases.map((base) =>
  originals.filter((original) => original.base === base),
) as [Original[], Original[]];

/** A file with one to three changes, mostly one. */
function changed(files: readonly Original[]) {
  const step = fc.tuple(mutation, anyNumber);
  const steps = [1, 1, 3].map((maxLength) => fc.array(step, { minLength: 1, maxLength }));
  return fc
    .tuple(fc.noShrink(fc.constantFrom(...files)), fc.oneof(...steps))
    .map(([{ base, path, bytes }, mutations]) => {
      const others = originals.filter((other) => other.path.endsWith(path.slice(-3)));
      const change = (before: Buffer, [mutate, other]: (typeof mutations)[number]) =>
        mutate(before, others[other % others.length]?.bytes ?? before);
      return { base, path, bytes: mutations.reduce(change, bytes) };
    });
}

/** One file of the content or, as often, of the fixtures, which are fewer and read sooner. */
const file = fc
  .oneof(changed(contentFiles), changed(fixtures))
  .map(({ base, path, bytes }): Case => ({ base, changes: [{ path, bytes }], onDisk: false }));

const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...fileNames) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
);
const lists = ['sectors.yml', 'places.yml', 'synonyms.yml', 'queries.yml'];
const anyPath = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...lists, ...folders) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...folders), name, fc.constantFrom('.md', '.yml', ...fileEndings))
      .map(([folder, name, ending]) => `${folder}/${name}${ending}`),
  },
);
const fixture = fc.constantFrom(...fixtures);
const fixturePath = fixture.map(({ path }) => path);
const newPath = fc.oneof(
  anyPath,
  fc.tuple(fixturePath, name).map(([path, name]) => path.replace(/[^/]+(?=\.)/, () => name)),
  fixturePath.map((path) => path.replace(/([^/]+)$/, 'copy/$1')),
);
const link = fc
  .oneof(fc.constantFrom('/nowhere', '.', '/dev/zero'), fixturePath)
  .map((linkTo) => ({ linkTo }));
const noFile = fc.oneof(fc.constantFrom('nothing' as const, 'folder' as const), link);

/** Files changed, doubled, renamed and removed, or something else in their place. */
const folderChange: fc.Arbitrary<Change[]> = fc.oneof(
  changed(fixtures).map(({ path, bytes }) => [{ path, bytes }]),
  fc.tuple(newPath, changed(fixtures)).map(([path, { bytes }]) => [{ path, bytes }]),
  fc.tuple(newPath, fixture).map(([path, { bytes }]) => [{ path, bytes }]),
  fc.tuple(newPath, fixture).map(([path, old]): Change[] => {
    return [
      { path: old.path, other: 'nothing' },
      { path, bytes: old.bytes },
    ];
  }),
  fixturePath.map((path) => [{ path, bytes: Buffer.alloc(0) }]),
  fc.tuple(fc.oneof(anyPath, fixturePath), noFile).map(([path, other]) => [{ path, other }]),
);
const folder = fc.array(folderChange, { minLength: 1, maxLength: 4 }).map((changes): Case => ({
  base: 'tests/fixtures/content',
  changes: changes.flat(),
  onDisk: true,
}));

/** How far a case has been made smaller: which file in what units, and which run of them is next. */
interface Step {
  pass: number;
  size?: number;
  at?: number;
}

/** Leaves out lines, then characters, of each file: one half, then shorter and shorter runs. */
function* smaller(tried: Case, { pass, size, at = 0 }: Step): Generator<fc.Value<Case>> {
  for (; pass < 2 * tried.changes.length; pass++) {
    const change = tried.changes[pass >> 1];
    if (!change?.bytes) continue;
    const encoding = isUtf8(change.bytes) ? 'utf8' : 'latin1';
    const text = Buffer.from(change.bytes).toString(encoding);
    const units = pass % 2 === 0 ? text.split(/(?<=\n)/) : Array.from(text);
    for (size ??= units.length; size >= 1; size = Math.floor(size / 2)) {
      for (; at < units.length; at += size) {
        const bytes = Buffer.from(units.toSpliced(at, size).join(''), encoding);
        const changes = tried.changes.with(pass >> 1, { ...change, bytes });
        yield new fc.Value({ ...tried, changes }, { pass, size, at });
      }
      at = 0;
    }
    size = undefined;
  }
}

/** Cases that shrink first as they were made, then by leaving out parts of their files. */
class Cases extends fc.Arbitrary<Case> {
  readonly #cases = fc.oneof({ weight: 199, arbitrary: file }, { weight: 1, arbitrary: folder });

  generate(random: fc.Random, bias: number | undefined): fc.Value<Case> {
    return asMade(this.#cases.generate(random, bias));
  }

  canShrinkWithoutContext(value: unknown): value is Case {
    return typeof value === 'object' && value !== null && 'changes' in value;
  }

  shrink(tried: Case, context?: { made: unknown } | Step): fc.Stream<fc.Value<Case>> {
    if (!context || 'pass' in context) return fc.stream(smaller(tried, context ?? { pass: 0 }));
    const made = this.#cases.shrink(tried, context.made).map(asMade);
    return made.join(smaller(tried, { pass: 0 }));
  }
}

function asMade({ value, context }: fc.Value<Case>): fc.Value<Case> {
  return new fc.Value(value, { made: context });
}

/** Any case; one in 200 is a folder, which takes a hundred times as long as a file. */
export const cases: fc.Arbitrary<Case> = new Cases();
