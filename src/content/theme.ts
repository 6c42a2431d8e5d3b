import { readFileSync } from 'node:fs';
import { didYouMean, nearest } from '../model/nearest.ts';
import { quoted } from '../model/text.ts';
import {
  colourNames,
  lowContrasts,
  readColour,
  typefaceNames,
  type Colour,
  type ColourName,
  type Colours,
  type LowContrast,
} from '../model/theme.ts';
import { decode, readBytes } from './parse/decode.ts';
import { cannotBeRead, entryAt, fileProblem, problemWithFile } from './parse/folder.ts';
import { positionsIn, type Problem, type ProblemInFile } from './parse/problem.ts';

/** The colours and typefaces of a site. */
export interface Theme {
  colours: Colours;
  /** What the content sets, as a style sheet; "" where it sets nothing. */
  css: string;
}

/** Reads `theme.css` of a content folder, and adds to the problems what is wrong with it. */
export function readTheme(root: string, problems: Problem[]): Theme {
  const path = `${root}/theme.css`;
  const entry = entryAt(path);
  if (!entry) return parseTheme('').theme;
  const problem = problemWithFile(entry, path, '.css');
  if (problem !== undefined) {
    problems.push(fileProblem(path, 'readable-file', problem));
    return parseTheme('').theme;
  }
  try {
    const { text = '', problems: found } = decode(readBytes(path));
    const read = parseTheme(text);
    problems.push(...[...found, ...read.problems].map((problem) => ({ path, ...problem })));
    return read.theme;
  } catch (error) {
    problems.push(fileProblem(path, 'readable-file', cannotBeRead('file', error)));
    return parseTheme('').theme;
  }
}

/** Parses a theme: all problems at once, never an exception. Only what is right is in it. */
export function parseTheme(text: string): { theme: Theme; problems: ProblemInFile[] } {
  const positionOf = positionsIn(text);
  const problems: ProblemInFile[] = [];
  const report = (at: number, rule: string, message: string) =>
    problems.push({ ...positionOf(at), rule, message });
  const css = text.replace(/\/\*.*?(?:\*\/|$)/gs, (comment) => comment.replace(/[^\n]/g, ' '));
  const [, opening = '', body = ''] = /^(\s*:root\s*\{)([^{}]*)\}\s*$/.exec(css) ?? [];
  if (opening === '' && css.trim() !== '') {
    const beside = css.replace(/^\s*:root\s*\{[^{}]*\}/, (block) => block.replace(/./g, ' '));
    const message = `Expected one block of tokens and nothing else; write ${example}`;
    report(beside.search(/\S/), 'theme', message);
  }
  const set = new Map<string, { value: string; at: number; colour?: Colour }>();
  for (const { index, 0: line } of body.matchAll(/[^;]+/g)) {
    const at = opening.length + index + line.search(/\S/);
    const declared = line.trim();
    if (declared === '') continue;
    const [, name = '', written = ''] = /^--([\w-]+)\s*:\s*(.*)$/s.exec(declared) ?? [];
    const value = written.replace(/\s+/g, ' ');
    const colour = readColour(value);
    const isColour = colourNames.some((known) => known === name);
    const isTypeface = typefaceNames.some((known) => known === name);
    if (name === '') report(at, 'theme', `${quoted(declared)} is not a token; write ${example}`);
    else if (!isColour && !isTypeface) report(at, 'known-token', unknownToken(name));
    else if (set.has(name)) report(at, 'theme', `"--${name}" is set twice; remove one.`);
    else if (isColour && !colour) report(at, 'theme', notColour(name, value));
    else if (isTypeface && !typefaces.test(value)) report(at, 'theme', notTypeface(name, value));
    else set.set(name, { value, at, ...(isColour && colour && { colour }) });
  }
  const colours = { ...ownColours() };
  for (const name of colourNames) colours[name] = set.get(name)?.colour ?? colours[name];
  for (const low of lowContrasts(colours)) {
    const { at = 0 } = set.get(low.text) ?? set.get(low.behind) ?? {};
    report(at, 'contrast', tooLow(low, colours));
  }
  const declarations = Array.from(set, ([name, { value }]) => `--${name}:${value};`).join('');
  return { theme: { colours, css: declarations && `:root{${declarations}}` }, problems };
}

const example = '":root { --accent: light-dark(#1c4587, #a9c4f5); }".';

/** Names of typefaces, with commas between them; nothing that is fetched. */
const typefaces =
  /^(?:(?:'[\p{L}\w .-]+'|"[\p{L}\w .-]+"|-?[a-z][\w-]*(?: [\w-]+)*)(?:, ?(?=.)|$))+$/iu;

function unknownToken(name: string): string {
  const known = [...colourNames, ...typefaceNames].map((token) => `--${token}`);
  const suggestion = didYouMean(nearest(`--${name}`, known));
  return `Unknown token "--${name}".${suggestion || ` Allowed values: ${known.join(', ')}.`}`;
}

function notColour(name: string, value: string): string {
  return `"--${name}" is ${quoted(value)}, expected a colour such as "#1c4587", or one for each scheme such as "light-dark(#1c4587, #a9c4f5)".`;
}

function notTypeface(name: string, value: string): string {
  return `"--${name}" is ${quoted(value)}, expected names of typefaces such as "Georgia, serif".`;
}

function tooLow({ text, behind, scheme, contrast, lowest }: LowContrast, colours: Colours): string {
  const is = (Math.floor(contrast * 10) / 10).toFixed(1);
  const change = lightness(colours[behind][scheme]) === 'light' ? 'darker' : 'lighter';
  return `Text in "--${text}" on "--${behind}" is hard to read in the ${scheme} scheme: its contrast is ${is}, expected ${lowest} or more; make "--${text}" ${change}, or change "--${behind}".`;
}

function lightness(colour: string): 'light' | 'dark' {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return parts.reduce((sum, part) => sum + part, 0) > 382 ? 'light' : 'dark';
}

let ours: Record<ColourName, Colour> | undefined;

/** Returns the colours of sites that set none, which `src/styles/tokens.css` has. */
function ownColours(): Record<ColourName, Colour> {
  return (ours ??= readTokens(readFileSync('src/styles/tokens.css', 'utf8')));
}

function readTokens(css: string): Record<ColourName, Colour> {
  const colours = colourNames.map((name): [ColourName, Colour] => {
    const [, value = ''] = new RegExp(`--${name}: (light-dark\\([^)]*\\));`).exec(css) ?? [];
    const colour = readColour(value);
    if (!colour) throw new Error(`src/styles/tokens.css has no colour "--${name}".`);
    return [name, colour];
  });
  return Object.fromEntries(colours) as Record<ColourName, Colour>;
}
