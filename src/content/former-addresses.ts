import { readFileSync } from 'node:fs';
import { memoisedByObject } from '../model/memoise.ts';
import { pageAddressForm, Redirects, type Redirect } from '../model/redirect.ts';
import { quoted } from '../model/text.ts';
import { cannotBeRead, entryAt, fileProblem, problemWithFile } from './parse/folder.ts';
import type { ParseCache } from './parse/parse-cache.ts';
import type { Problem } from './parse/problem.ts';
import { readOptionalList, type ListFile } from './record-files.ts';

/** The addresses that pages had. */
export interface FormerAddresses {
  /** Pages that were renamed or withdrawn; absent where there is no such file. */
  redirects?: ListFile<Redirect>;
  /** What has been published; absent where nothing was recorded. */
  publishedAddresses?: PublishedAddresses;
}

/** `published.txt`: the addresses of all pages that were ever published, one per line. */
interface PublishedAddresses {
  /** As problems name it: "content/published.txt". */
  path: string;
  /** From the site's root; "" for an empty line. */
  lines: string[];
}

/** Reads the addresses that pages had, and adds what is wrong with their files to the problems. */
export function readFormerAddresses(
  root: string,
  problems: Problem[],
  cache?: ParseCache,
): FormerAddresses {
  return {
    redirects: readOptionalList(Redirects, `${root}/redirects.yml`, problems, cache),
    publishedAddresses: readPublishedAddresses(publishedFile(root), problems),
  };
}

/** Returns the path of the file with the addresses that were published. */
export function publishedFile(root: string): string {
  return `${root}/published.txt`;
}

function readPublishedAddresses(path: string, problems: Problem[]): PublishedAddresses | undefined {
  const entry = entryAt(path);
  if (!entry) return undefined;
  const flaw = problemWithFile(entry, path, '.txt');
  if (flaw !== undefined) {
    problems.push(fileProblem(path, 'readable-file', flaw));
    return undefined;
  }
  try {
    // trim() takes away a byte-order mark, too.
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    for (const [index, line] of lines.entries()) {
      if (line === '' || pageAddressForm.test(line)) continue;
      const message = `${quoted(line)} is not the address of a page; remove the line. "npm run published" writes this file.`;
      problems.push({ path, line: index + 1, column: 1, rule: 'kept-address', message });
    }
    return { path, lines };
  } catch (error) {
    problems.push(fileProblem(path, 'readable-file', cannotBeRead('file', error)));
    return undefined;
  }
}

const byFormerAddress = memoisedByObject(
  (redirects: readonly Redirect[]): ReadonlyMap<string, Redirect> =>
    new Map(redirects.map((redirect) => [redirect.from, redirect])),
);

/** Returns the entry in `redirects.yml` for the page that was at an address. */
export function redirectFrom({ redirects }: FormerAddresses, url: string): Redirect | undefined {
  return redirects?.data && byFormerAddress(redirects.data).get(url);
}

/** Returns the first address of each page that was renamed, by its present one. The oldest entries of the file come first. */
export function firstAddresses({ redirects }: FormerAddresses): ReadonlyMap<string, string> {
  const renamed = (redirects?.data ?? []).flatMap(({ from, to }): [string, string][] =>
    to === undefined ? [] : [[to, from]],
  );
  return new Map(renamed.reverse());
}

/** Returns what to do with a link to a former address, in a sentence. */
export function adviceOnFormer(content: FormerAddresses, url: string): string | undefined {
  const redirect = redirectFrom(content, url);
  if (!redirect) return undefined;
  return redirect.to === undefined
    ? `The page ${quoted(url)} was withdrawn; remove the link.`
    : `The page ${quoted(url)} has moved to "${redirect.to}"; link there.`;
}
