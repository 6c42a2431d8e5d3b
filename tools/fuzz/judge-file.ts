import { isUtf8 } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import { findProblems } from '../../src/content/checks/check-content.ts';
import { kindsOfFiles } from '../../src/content/editor-schemas/kinds-of-files.ts';
import { parseBriefing } from '../../src/content/parse-briefing-file.ts';
import { MarkdownDocument, parseDocument } from '../../src/content/parse/document.ts';
import type { Link } from '../../src/content/parse/body.ts';
import type { ProblemInFile } from '../../src/content/parse/problem.ts';
import { renderBody } from '../../src/content/parse/render.ts';
import type { Content } from '../../src/content/read-content.ts';
import { longestList, parseRecord } from '../../src/content/record.ts';
import { htmlWithoutBadBreaks } from '../../src/format/no-break.ts';
import type { Case } from './cases.ts';
import type { Fault, Outcome } from './judge-process.ts';
import { signIn, unseenIn } from './oracles/as-meant.ts';
import { faultInProblems, faultInReport } from './oracles/located.ts';
import { lostFrom } from './oracles/nothing-lost.ts';
import { differenceBetween } from './oracles/same-words.ts';
import { dangerIn } from './oracles/safe-html.ts';
import { lostWord } from './oracles/words-kept.ts';

/** The day on which all is checked, so that a case means the same on any. */
export const today = '2026-12-31';

/** How many briefings are checked at once without taking longer than reading one. */
const smallFolder = 20;

/**
 * Reads one file, as it would be in a content folder, without a disk.
 *
 * @param content what the folder holds but for this file.
 */
export function judgeFile(content: Content, tried: Case): Outcome {
  const [{ path, bytes = new Uint8Array() } = { path: '' }] = tried.changes;
  const parsed = parse(path, bytes);
  const accepted = parsed.data !== undefined && parsed.problems.length === 0;
  const ownFault = accepted ? faultInAccepted(path, bytes, parsed) : faultInRefused(bytes, parsed);
  // Checks look at the whole folder, which is worth it where something was accepted, or it is small.
  const isChecked = accepted || content.briefings.length < smallFolder;
  if (ownFault || !isChecked) return { accepted, fault: ownFault };
  const fullPath = `${tried.base}/${path}`;
  const problems = findProblems(contentWith(content, fullPath, parsed), { today });
  const own = problems.filter((problem) => problem.path === fullPath);
  const complaint = faultInProblems(own, bytes) ?? faultInReport(problems);
  return { accepted, fault: fault('unlocated', complaint) };
}

function fault(kind: Fault['kind'], message: string | undefined): Fault | undefined {
  return message === undefined ? undefined : { kind, message };
}

/** What a file of any kind says. */
interface Parsed {
  data?: unknown;
  problems: ProblemInFile[];
  links?: Link[];
  /** Absent where the file is no Markdown. */
  document?: MarkdownDocument;
}

/** Parses a file as those in its folder are parsed. */
function parse(path: string, bytes: Uint8Array): Parsed {
  const part = path.split('/')[0];
  const kind = Object.values(kindsOfFiles).find(({ files }) => files.split('/')[0] === part);
  if (!kind) throw new Error(`"${path}" is not in a part of a content folder.`);
  if (!path.endsWith('.md')) {
    return parseRecord(kind.schema, bytes, part === path ? longestList : undefined);
  }
  const document = new MarkdownDocument(bytes);
  const parsed =
    part === 'briefings' ? parseBriefing(document) : parseDocument(kind.schema, document);
  const { digest, positions, body } = document;
  return { ...parsed, document, ...{ digest, positions, body: body.text } };
}

function faultInRefused(bytes: Uint8Array, { data, problems }: Parsed) {
  return data === undefined && problems.length === 0
    ? fault('lost', 'The file is neither accepted nor refused.')
    : fault('unlocated', faultInProblems(problems, bytes));
}

/** What an accepted file says must be all that it holds, and its body must be fit to print. */
function faultInAccepted(path: string, bytes: Uint8Array, parsed: Parsed) {
  if (!isDeepStrictEqual(parse(path, bytes), parsed)) {
    return fault('unsteady', 'The file has a different result when it is read again.');
  }
  if (!isUtf8(bytes)) return fault('lost', 'Accepted, but it is not UTF-8.');
  const { yaml, body } = partsOf(path, bytes);
  const lost = lostFrom(yaml, parsed.data);
  if (lost !== undefined) return fault('lost', `Lost or changed: ${lost}`);
  const unseen = unseenIn(`${yaml}\n${body}`);
  if (unseen !== undefined) return fault('unmeant', `An invisible character: ${unseen}`);
  if (!parsed.document) return undefined;
  if (parsed.document.body.text !== body) return fault('lost', 'The body differs from the file.');
  const html = htmlWithoutBadBreaks(renderBody(body, '/'));
  const word = lostWord(body, html);
  const { root } = parsed.document.body;
  return (
    fault('unsafe', dangerIn(html)) ??
    fault('lost', word === undefined ? word : `Missing from the page: "${word}"`) ??
    fault('lost', differenceBetween({ root, links: parsed.links ?? [] }, html)) ??
    fault('unmeant', signIn(body, html))
  );
}

/** The YAML and the Markdown of a file, separated at its fences without the project's reader. */
function partsOf(path: string, bytes: Uint8Array): { yaml: string; body: string } {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  if (!path.endsWith('.md')) return { yaml: text, body: '' };
  const lines = text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return { yaml: lines.slice(1, close).join('\n'), body: lines.slice(close + 1).join('\n') };
}

/** The content that checks look at as lists of files. */
const lists = [
  ...(['briefings', 'agreements', 'events', 'people', 'organisations'] as const),
  ...(['conflicts', 'projects', 'statesOfPlay', 'earlierStates'] as const),
];

/** The content of a folder in which one file says something else. */
function contentWith(content: Content, path: string, parsed: Parsed): Content {
  const problems = parsed.problems.map((problem) => ({ path, ...problem }));
  const said = { data: undefined, sound: undefined, ...parsed };
  const changed = lists.map((list) => [
    list,
    content[list].map((file) => (file.path === path ? { ...file, ...said } : file)),
  ]);
  return { ...content, problems, ...(Object.fromEntries(changed) as Partial<Content>) };
}
