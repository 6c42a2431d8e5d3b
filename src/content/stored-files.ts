import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { memoisedByObject } from '../model/memoise.ts';
import { compareText } from '../model/order.ts';
import { quoted } from '../model/text.ts';
import { fileDigest } from './parse/decode.ts';
import { endingOf, pictureEndings, problemWithBytes } from './parse/file-type.ts';
import {
  cannotBeRead,
  entriesOf,
  entryAt,
  fileProblem,
  problemWithFile,
  problemWithFolder,
} from './parse/folder.ts';
import { isLeftover } from './parse/leftover.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import { problemWithDrawing, readPictureSize, type PictureSize } from './parse/picture-bytes.ts';
import type { Problem } from './parse/problem.ts';

/** A binary or public file of the content: a picture beside a briefing, or a file in `public/`. */
interface StoredFile extends FileFacts {
  /** As problems name it: "content/public/report.pdf". */
  path: string;
}

/** A file that is copied to the site as it is. */
export interface PublicFile extends StoredFile {
  /** Its path below the site's root, e.g. "report.pdf". */
  file: string;
}

/** What the bytes of a file say. */
interface FileFacts {
  /** Why it is not published under its name, in a sentence with what to do. */
  problem?: string;
  /** As returned by `fileDigest`. */
  digest: string;
  /** In bytes. */
  size: number;
  /** Present where the file is called a picture. */
  picture?: PictureSize;
}

/** The binary and public files of the content. */
export interface StoredFiles {
  /** Beside briefings. */
  pictures: StoredFile[];
  publicFiles: PublicFile[];
}

/** More than any document that readers on the road would load. */
const largestFile = 25 * 1024 * 1024;

/** How many files are read at the same time. */
const filesAtOnce = 8;

/**
 * Reads the pictures beside briefings, and the public folder where there is one. Pictures with problems
 * are among the first, as briefings may show them.
 *
 * @param picturePaths those of the files beside briefings.
 * @throws where there are pictures, but no program that reads them.
 */
export async function readStoredFiles(
  root: string,
  picturePaths: readonly string[],
  problems: Problem[],
  cache?: ParseCache,
): Promise<StoredFiles> {
  const folder = `${root}/public`;
  const listed = entryAt(folder) ? publicPaths(folder, problems) : [];
  const pictures = await readAll(picturePaths, 'picture-file', problems, cache);
  for (const { path, picture } of pictures) {
    if (picture && 'flaw' in picture) {
      problems.push(fileProblem(path, 'picture-file', picture.flaw));
    }
  }
  const files = await readAll(listed, 'public-file', problems, cache);
  const publicFiles = files.flatMap((file): PublicFile[] => {
    const { path, problem } = file;
    if (problem === undefined) return [{ ...file, file: path.slice(folder.length + 1) }];
    problems.push(fileProblem(path, 'public-file', problem));
    return [];
  });
  return { pictures, publicFiles };
}

/**
 * Returns the file of a picture in a briefing: beside the briefing, or in the public folder.
 *
 * @param path that of the briefing's file.
 * @param address as the briefing has it.
 */
export function pictureFileOf(
  { pictures, publicFiles }: StoredFiles,
  path: string,
  address: string,
): StoredFile | undefined {
  if (address.startsWith('/')) return publicFileAt(publicFiles, address);
  return byPath(pictures).get(besidePath(path, address));
}

/** Returns the path that a picture beside a briefing has. */
export function besidePath(path: string, address: string): string {
  return `${dirname(path)}/${address.replace(/^\.\//, '')}`;
}

/** Returns the public file with an address from the site's root, e.g. "/report.pdf". */
export function publicFileAt(
  files: readonly PublicFile[],
  address: string,
): PublicFile | undefined {
  return byAddress(files).get(address);
}

/** Returns the address of a public file that is meant by one with its folder, as in "/public/report.pdf". */
export function meantPublicFile(files: readonly PublicFile[], address: string): string | undefined {
  const meant = address.replace(/^\/?public\//, '/');
  return publicFileAt(files, meant) && meant;
}

/** Returns the bytes of a file as they were checked. @throws where it has changed since. */
export function checkedBytes({ path, digest }: Pick<StoredFile, 'path' | 'digest'>): Buffer {
  const bytes = readFileSync(path);
  if (fileDigest(bytes) === digest) return bytes;
  throw new Error(`${path} changed while the site was being built; build again.`);
}

const byPath = memoisedByObject(
  (files: readonly StoredFile[]): ReadonlyMap<string, StoredFile> =>
    new Map(files.map((file) => [file.path, file])),
);

const byAddress = memoisedByObject(
  (files: readonly PublicFile[]): ReadonlyMap<string, PublicFile> =>
    new Map(files.map((file) => [`/${file.file}`, file])),
);

async function readAll(
  paths: readonly string[],
  rule: string,
  problems: Problem[],
  cache?: ParseCache,
): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  const read = async (path: string) => {
    try {
      files.push({ path, ...(await factsOf(path, cache)) });
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      problems.push(fileProblem(path, rule, cannotBeRead('file', error)));
    }
  };
  for (let first = 0; first < paths.length; first += filesAtOnce) {
    await Promise.all(paths.slice(first, first + filesAtOnce).map(read));
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** @throws where the operating system refuses. */
async function factsOf(path: string, cache?: ParseCache): Promise<FileFacts> {
  const size = entryAt(path)?.size ?? 0;
  if (size > largestFile) {
    const problem = `The file is larger than ${largestFile / (1024 * 1024)} MB; save it smaller.`;
    return { digest: '', size, problem, ...(isPicture(path) && { picture: { flaw: problem } }) };
  }
  const before = cache?.get<FileFacts>(path);
  if (before) return before.result;
  const bytes = readFileSync(path);
  const digest = fileDigest(bytes);
  const problem =
    problemWithBytes(path, bytes) ??
    (endingOf(path) === 'svg' ? await problemWithDrawing(bytes) : undefined);
  const picture =
    isPicture(path) && (problem === undefined ? await readPictureSize(bytes) : { flaw: problem });
  const result = {
    ...{ digest, size: bytes.length },
    ...(problem !== undefined && { problem }),
    ...(picture && { picture }),
  };
  cache?.set(path, { digest, result });
  return result;
}

function isPicture(path: string): boolean {
  return pictureEndings.includes(endingOf(path));
}

/** Lists the files of the public folder that may be published by their names. */
function publicPaths(folder: string, problems: Problem[]): string[] {
  const problem = problemWithFolder(folder);
  if (problem !== undefined) {
    problems.push(fileProblem(folder, 'public-file', problem));
    return [];
  }
  const paths: string[] = [];
  const visit = (below: string) => {
    for (const entry of entriesOf(`${folder}/${below}`, problems, 'public-file')) {
      const file = `${below}${entry.name}`;
      if (entry.name.startsWith('.') && file !== '.well-known') continue;
      if (isLeftover(entry.name)) continue;
      if (entry.isDirectory()) visit(`${file}/`);
      else {
        const path = `${folder}/${file}`;
        const message = problemWithFile(entry, entry.name, '') ?? problemWithName(file);
        if (message === undefined) paths.push(path);
        else problems.push(fileProblem(path, 'public-file', message));
      }
    }
  };
  visit('');
  return paths.sort();
}

/** What every server and every system understands as an address. */
const nameForm = /^(?:\.well-known\/)?[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/i;

function problemWithName(file: string): string | undefined {
  if (!nameForm.test(file)) {
    return `${quoted(file)} cannot be part of an address; name the file with the letters a to z, digits, "-", "_" and "." only, beginning with a letter or digit.`;
  }
  if (endingOf(file) !== '' || file === 'CNAME' || file.startsWith('.well-known/'))
    return undefined;
  return 'The file has no ending such as ".pdf"; add the one of its type to its name.';
}
