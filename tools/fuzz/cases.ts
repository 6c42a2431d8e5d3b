import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { readEnvironment } from '../../src/site/environment.ts';
import { anyNumber, mutation } from './mutations.ts';
import { fileEndings, fileNames, folders } from './samples.ts';

const fixtureFolder = 'tests/fixtures/content';
const { contentDir } = readEnvironment();

/** The folders of real content: what is published, and the fixtures of the tests. */
const bases = [...new Set([contentDir, fixtureFolder])];

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
  base: string;
  changes: Change[];
  /** Whether it is a folder on a disk, not one file in memory. */
  onDisk: boolean;
}

/** All files of both bases, in an order that is the same everywhere. */
export const originals = bases.flatMap((base) =>
  readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yml)$/.test(path))
    .sort()
    .map((path) => ({ base, path, bytes: readFileSync(`${base}/${path}`) })),
);
const contentFiles = originals.filter(({ base }) => base === contentDir);
export const fixtures = originals.filter(({ base }) => base === fixtureFolder);

/** A file with one to three changes, mostly one. */
function changed(files: typeof originals) {
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

const names = fc.constantFrom(...fileNames);
const name = fc.oneof(names, names, names, fc.string({ unit: 'binary', minLength: 1 }));
const fixture = fc.constantFrom(...fixtures);
const fixturePath = fixture.map(({ path }) => path);
const newPath = fc.oneof(
  fc.constantFrom('sectors.yml', 'places.yml', 'synonyms.yml', 'queries.yml', ...folders),
  fc
    .tuple(fc.constantFrom(...folders), name, fc.constantFrom('.md', '.yml', ...fileEndings))
    .map(([folder, name, ending]) => `${folder}/${name}${ending}`),
  fc.tuple(fixturePath, name).map(([path, name]) => path.replace(/[^/]+(?=\.)/, () => name)),
  fixturePath.map((path) => path.replace(/([^/]+)$/, 'copy/$1')),
);

const bytes = fc
  .oneof(changed(fixtures), fixture, fc.constant({ bytes: Buffer.alloc(0) }))
  .map(({ bytes }) => ({ bytes }));
const link = fc.oneof(fc.constantFrom('/nowhere', '.', '/dev/zero'), fixturePath);
const other = fc
  .oneof(
    fc.constantFrom('nothing' as const, 'folder' as const),
    link.map((linkTo) => ({ linkTo })),
  )
  .map((other) => ({ other }));

/** A file that is changed, renamed, doubled or removed, or something else in its place. */
const folderChange: fc.Arbitrary<Change[]> = fc.oneof(
  changed(fixtures).map(({ path, bytes }) => [{ path, bytes }]),
  fc.tuple(newPath, fixture).map(([path, old]): Change[] => [
    { path: old.path, other: 'nothing' },
    { path, bytes: old.bytes },
  ]),
  fc.tuple(newPath, bytes).map(([path, file]) => [{ path, ...file }]),
  fc.tuple(fc.oneof(newPath, fixturePath), other).map(([path, other]) => [{ path, ...other }]),
);
const folder = fc.array(folderChange, { minLength: 1, maxLength: 4 }).map((changes): Case => ({
  base: fixtureFolder,
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
