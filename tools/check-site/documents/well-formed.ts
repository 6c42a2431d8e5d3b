import type { Place } from '../../../src/content/parse/problem.ts';
import type { DocumentReading } from '../document.ts';
import { XmlError } from '../xml.ts';

/** What a reader says of a document that is not even well-formed. */
export function broken(rule: string, error: unknown): DocumentReading {
  const said = error instanceof Error ? error.message : String(error);
  const message = `${said.slice(0, 1).toUpperCase()}${said.slice(1).replace(/[.\s]*$/, '')}.`;
  return { links: [], findings: [{ ...placeIn(error, said), rule, message }] };
}

/** Where a parser stumbled, as far as it says so. */
function placeIn(error: unknown, message: string): Place {
  if (error instanceof XmlError) return error.place;
  const [, line = 1, column = 1] = /line (\d+)(?: column (\d+))?/.exec(message) ?? [];
  return { line: Number(line), column: Number(column) };
}
