import { isDeepStrictEqual } from 'node:util';
import { findProblems } from '../../src/content/checks/find-problems.ts';
import { asJson, asLines } from '../../src/content/checks/report.ts';
import { htmlWithoutBadBreaks } from '../../src/format/no-break.ts';
import { fileDigest } from '../../src/content/parse/decode.ts';
import { MarkdownDocument } from '../../src/content/parse/document.ts';
import type { Content } from '../../src/content/read-content.ts';
import type { Problem } from '../../src/content/parse/problem.ts';
import { renderBody } from '../../src/content/parse/render.ts';
import type { Fault, Verdict } from './fault.ts';
import { complaintAboutFindings } from './oracles/located.ts';
import { lostFrom } from './oracles/nothing-lost.ts';
import { dangerIn } from './oracles/safe-html.ts';
import { lostWord } from './oracles/words-kept.ts';
import { partOf, readAs, type Reading } from './readers.ts';
import { partsOf, textOf } from './text-of.ts';

/** The day on which all is checked, so that a case means the same on any. */
export const today = '2026-12-31';

/** How many briefings are checked at once without taking longer than reading one. */
const smallFolder = 20;

/** Parts that checks look at as plain lists of files. */
const listed = [
  ...['briefings', 'agreements', 'events', 'people', 'organisations', 'conflicts'],
] as const;

/**
 * Reads one file, as it would stand in a content folder, without a disk.
 *
 * @param base the folder's content, in which the file stands with other bytes.
 * @param root the folder, as problems name it.
 */
export function judgeFile(base: Content, root: string, path: string, bytes: Uint8Array): Verdict {
  const reading = readAs(path, bytes);
  const accepted = reading.data !== undefined && reading.problems.length === 0;
  const fault =
    faultOfReading(bytes, reading) ??
    (accepted ? faultOfAccepted(path, bytes, reading) : undefined);
  // Checks look at the whole folder, which is worth it where something was accepted, or it is small.
  const isChecked = accepted || base.briefings.length < smallFolder;
  return {
    accepted,
    fault:
      fault ?? (isChecked ? faultOfChecks(base, `${root}/${path}`, bytes, reading) : undefined),
  };
}

function faultOfReading(bytes: Uint8Array, reading: Reading): Fault | undefined {
  const { data, problems: findings } = reading;
  if (data === undefined && findings.length === 0) {
    return { kind: 'lost', message: 'The file is neither accepted nor refused.' };
  }
  const complaint = complaintAboutFindings(findings, bytes);
  if (complaint !== undefined) return { kind: 'unlocated', message: `A problem ${complaint}` };
  return undefined;
}

/** What an accepted file says must be all of what stands in it, and its body must be fit to print. */
function faultOfAccepted(path: string, bytes: Uint8Array, reading: Reading): Fault | undefined {
  if (!isDeepStrictEqual(readAs(path, bytes), reading)) {
    return { kind: 'unsteady', message: 'Read again, the file says other things.' };
  }
  const text = textOf(bytes);
  if (text === undefined) return { kind: 'lost', message: 'Accepted, but it is no UTF-8.' };
  const { yaml, body } = partsOf(path, text);
  const lost = lostFrom(yaml, reading.data);
  if (lost !== undefined) return { kind: 'lost', message: `Lost or changed: ${lost}` };
  if (!path.endsWith('.md')) return undefined;
  if (new MarkdownDocument(bytes).body.text !== body) {
    return { kind: 'lost', message: 'The body is not what was written.' };
  }
  const html = htmlWithoutBadBreaks(renderBody(body, '/'));
  const danger = dangerIn(html);
  if (danger !== undefined) return { kind: 'unsafe', message: danger };
  const word = lostWord(body, html);
  return word === undefined ? undefined : { kind: 'lost', message: `Not printed: "${word}"` };
}

/** The content of a folder in which one file says something else. */
function contentWith(base: Content, path: string, bytes: Uint8Array, reading: Reading): Content {
  const problems = reading.problems.map((finding) => ({ path, ...finding }));
  const content: Content = { ...base, problems };
  const part = partOf(path.replace(/^.*?content\//, ''));
  const key = part === 'pairs' ? 'statesOfPlay' : listed.find((name) => name === part);
  if (key === undefined) return content;
  const files = (base[key] as { path: string }[]).map((file) =>
    file.path === path
      ? { ...file, ...withoutOld(file), ...reading, digest: fileDigest(bytes) }
      : file,
  );
  return Object.assign(content, { [key]: files });
}

/** What a reading may leave out must not stay behind from the one before. */
function withoutOld(file: { path: string }) {
  return { path: file.path, data: undefined, sound: undefined };
}

function faultOfChecks(
  base: Content,
  path: string,
  bytes: Uint8Array,
  reading: Reading,
): Fault | undefined {
  const problems = findProblems(contentWith(base, path, bytes, reading), { today });
  const own = problems.filter((problem) => problem.path === path);
  const complaint = complaintAboutFindings(own, bytes) ?? complaintAboutReport(problems);
  return complaint === undefined
    ? undefined
    : { kind: 'unlocated', message: `A check ${complaint}` };
}

/** Reports must keep one problem on one line, and all of them. */
export function complaintAboutReport(problems: readonly Problem[]): string | undefined {
  const lines = asLines(problems).split('\n').slice(0, -1);
  const read = JSON.parse(asJson(problems)) as Problem[];
  if (lines.length !== problems.length || read.length !== problems.length) {
    return 'is not one line of the report';
  }
  return lines.find((line) => !/^\S.*:\d+:\d+ .+ \([\w-]+\)$/.test(line));
}
