import { readdirSync, statSync } from 'node:fs';
import { quoted } from '../model/text.ts';
import { cannotBeRead, fileProblem } from './parse/folder.ts';
import type { Problem } from './parse/problem.ts';

/** Returns what is wrong with a content folder as a whole, and what to do about it. */
export function problemWithContentFolder(root: string): Problem | undefined {
  const name = quoted(root);
  const init = `"npm run init -- ${root}"`;
  const problem = (message: string) => fileProblem(root, 'readable-folder', message);
  const entry = statSync(root, { throwIfNoEntry: false });
  if (!entry) {
    return problem(
      `There is no content folder ${name}; set CONTENT_DIR to yours, or make one with ${init}.`,
    );
  }
  if (!entry.isDirectory()) {
    return problem(`${name} is a file, expected a folder; set CONTENT_DIR to your content folder.`);
  }
  try {
    if (!readdirSync(root).every((file) => file.startsWith('.'))) return undefined;
  } catch (error) {
    return problem(cannotBeRead('content folder', error));
  }
  return problem(
    `The content folder ${name} is empty; fill it with ${init}, or set CONTENT_DIR to another one.`,
  );
}
