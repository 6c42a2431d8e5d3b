import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { translationNameOf } from '../../src/content/translation-name.ts';
import { filesBelow } from '../../src/content/parse/files-below.ts';
import { edits } from '../bench/edits.ts';
import { happens, pick, wholeNumber, type Random } from '../bench/random.ts';

/** The new bytes of a file of the content, by its path below the folder; undefined where it is removed. */
export type Edit = [path: string, bytes: Buffer | undefined][];

/** Chooses an edit at random; undefined where the content has nothing of that kind. */
type EditKind = (content: ContentFiles, random: Random) => Edit | undefined;

interface ContentFiles {
  folder: string;
  /** Below the folder. */
  paths: readonly string[];
  /** A number that no earlier edit had. */
  number: number;
}

/** What an editor does, by what it is called in a report. */
export const editKinds: Record<string, EditKind> = {
  sentence: inBriefing((text) => edits.sentence(text)),
  title: inBriefing((text) => edits.title(text)),
  date: inBriefing((text) => edits.date(text)),
  summary: inBriefing((text, { number }) => appended(text, /^summary: .*$/m, ` Part ${number}.`)),
  sector: inBriefing((text, { folder }, random) => {
    const ids = idsIn(readFileSync(join(folder, 'sectors.yml'), 'utf8'));
    return text.replace(/(?<=^sector: |^sector:\n *- ).*$/m, () => pick(random, ids));
  }),
  source: inBriefing((text, { paths }, random) => {
    const sources = paths.filter((path) => /^sources\/.*\.yml$/.test(path));
    return text.replace(/(?<=^source: ).*$/m, () => basename(pick(random, sources), '.yml'));
  }),
  draft: inBriefing((text) => text.replace(/^---\n/, '---\ndraft: true\n')),
  'published today': inBriefing((text) =>
    /^published:/m.test(text)
      ? undefined
      : text.replace(/^date: "?(\d{4}-\d\d-\d\d)"?$/m, '$&\npublished: $1'),
  ),
  correction: inBriefing((text, { number }) => {
    if (/^(?:corrections|published):/m.test(text)) return undefined;
    const correction = `  - date: 2026-10-01\n    note: Number ${number} was wrong.`;
    return text.replace(
      /^date: "?(\d{4}-\d\d-\d\d)"?$/m,
      `$&\npublished: $1\ncorrections:\n${correction}`,
    );
  }),
  'new briefing': (content, random) => {
    const path = pickBriefing(content, random);
    if (path === undefined) return undefined;
    const text = edits.title(textOf(content, path));
    return [[`${dirname(path)}/new-report-${content.number}.md`, Buffer.from(text)]];
  },
  'renamed briefing': (content, random) => {
    const path = pickBriefing(content, random);
    if (path === undefined) return undefined;
    const renamed = path.replace(/\.md$/, `-renamed-${content.number}.md`);
    return [
      [path, undefined],
      [renamed, readFileSync(join(content.folder, path))],
    ];
  },
  'moved briefing': (content, random) => {
    const path = pickBriefing(content, random);
    if (path === undefined) return undefined;
    return [
      [path, undefined],
      [`briefings/${wholeNumber(random, 2016, 2026)}/${basename(path)}`, bytesOf(content, path)],
    ];
  },
  'removed briefing': (content, random) => {
    const path = pickBriefing(content, random);
    return path === undefined ? undefined : [[path, undefined]];
  },
  person: inRecord('people'),
  organisation: inRecord('organisations'),
  agreement: inRecord('agreements'),
  event: inRecord('events'),
  disagreement: inRecord('conflicts'),
  project: inRecord('projects'),
  'name of a source': inRecord('sources'),
  country: inRecord('countries'),
  'state of play': inFiles(/^pairs\/.*\.md$/, sentenceMore),
  'own page': inFiles(/^pages\/.*\.md$/, sentenceMore),
  translation: inFiles(/^briefings\/.*\.[a-z]{2,3}\.md$/, sentenceMore),
  'removed translation': (content, random) => {
    const path = pickOf(content, random, (each) => isBriefing(each) && isTranslation(each));
    return path === undefined ? undefined : [[path, undefined]];
  },
  'name of a sector': inFiles(/^sectors\.yml$/, (text, { number }, random) => {
    const labels = [...text.matchAll(/^ *(?:- )?label: .*$/gm)];
    const { index = 0, 0: line = '' } = labels.length > 0 ? pick(random, labels) : {};
    const end = index + line.length;
    return `${text.slice(0, end)} ${number}${text.slice(end)}`;
  }),
  settings: inFiles(/^site\.yml$/, (text, { number }) =>
    appended(text, /^description: [^>|\n]+$/m, ` ${number}`),
  ),
  picture: (content, random) => {
    const pictures = content.paths.filter((path) =>
      /^briefings\/.*\.(?:jpe?g|png|webp)$/.test(path),
    );
    if (pictures.length < 2) return undefined;
    const path = pick(random, pictures);
    const others = pictures.filter((each) => each !== path && endingOf(each) === endingOf(path));
    return others.length === 0 ? undefined : [[path, bytesOf(content, pick(random, others))]];
  },
  'public file': ({ number }) => [[`public/notes-${number}.txt`, Buffer.from(`Note ${number}.\n`)]],
};

/** Draws an edit of some kind that the content allows; whether it is then valid is not known. */
export function randomEdit(
  folder: string,
  number: number,
  random: Random,
): { kind: string; edit: Edit } {
  const content = { folder, paths: filesBelow(folder), number };
  for (;;) {
    const [kind, draw] = pick(random, Object.entries(editKinds));
    // After a change of the settings, every page is made again.
    if (kind === 'settings' && !happens(random, 0.3)) continue;
    const edit = draw(content, random);
    if (edit) return { kind, edit };
  }
}

type TextChange = (text: string, content: ContentFiles, random: Random) => string | undefined;

/** Changes the text of a file, where that is another one then. */
function inText(
  path: string | undefined,
  change: TextChange,
  content: ContentFiles,
  random: Random,
) {
  if (path === undefined) return undefined;
  const text = textOf(content, path);
  const changed = change(text, content, random);
  return changed === undefined || changed === text
    ? undefined
    : ([[path, Buffer.from(changed)]] satisfies Edit);
}

function inBriefing(change: TextChange): EditKind {
  return (content, random) => inText(pickBriefing(content, random), change, content, random);
}

function inFiles(pattern: RegExp, change: TextChange): EditKind {
  return (content, random) =>
    inText(
      pickOf(content, random, (path) => pattern.test(path)),
      change,
      content,
      random,
    );
}

/** Changes one of the texts of a record. */
function inRecord(folder: string): EditKind {
  return inFiles(new RegExp(`^${folder}/.*\\.yml$`), (text, { number }, random) => {
    const texts = [
      ...text.matchAll(/^ *(?:- )?(?:name|title|note|outcome|place): [^>|"'\n[{]+$/gm),
    ];
    if (texts.length === 0) return undefined;
    const { index, 0: line } = pick(random, texts);
    const end = index + line.length;
    return `${text.slice(0, end)} ${number}${text.slice(end)}`;
  });
}

function sentenceMore(text: string, { number }: ContentFiles): string {
  return `${text.trimEnd()} This is sentence ${number}.\n`;
}

function appended(text: string, line: RegExp, more: string): string {
  return text.replace(line, (found) => found.replace(/(?=["']?$)/, more));
}

function idsIn(sectors: string): string[] {
  return Array.from(sectors.matchAll(/^- id: (\S+)$/gm), ([, id = '']) => id);
}

const isBriefing = (path: string) => /^briefings\/.*\.md$/.test(path);
const isTranslation = (path: string) => translationNameOf(path) !== undefined;

function pickBriefing(content: ContentFiles, random: Random): string | undefined {
  return pickOf(content, random, (path) => isBriefing(path) && !isTranslation(path));
}

function pickOf(
  { paths }: ContentFiles,
  random: Random,
  isWanted: (path: string) => boolean,
): string | undefined {
  const wanted = paths.filter(isWanted);
  return wanted.length === 0 ? undefined : pick(random, wanted);
}

function bytesOf({ folder }: ContentFiles, path: string): Buffer {
  return readFileSync(join(folder, path));
}

function textOf(content: ContentFiles, path: string): string {
  return bytesOf(content, path).toString();
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.'));
}
