import type { Position, Problem } from '../../src/content/parse/problem.ts';
import type { SiteLink } from './links.ts';

/** What is wrong, and where; without a place, at the beginning of the file. */
export interface Finding extends Partial<Position> {
  message: string;
}

/** What rules that look across files need of one. */
export interface FileReading {
  links: SiteLink[];
  problems: Problem[];
}

/**
 * Reads documents of one kind: which addresses they name, and what is wrong in them.
 *
 * @throws at whatever is not well-formed.
 */
export type DocumentReader = (
  text: string,
  address: URL,
) => { links?: SiteLink[]; findings?: Finding[] };

/** Returns a finding as the problem of a file. */
export function asProblem(
  path: string,
  rule: string,
  { line = 1, column = 1, message }: Finding,
): Problem {
  return { path, line, column, rule, message };
}
