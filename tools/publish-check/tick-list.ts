import type { PointList } from './point.ts';

/** The columns of a narrow terminal. */
const columns = 80;

/** Lists of points as Markdown, to be ticked: no line is longer than a terminal is wide. */
export function asTickList(title: string, lists: readonly PointList[]): string {
  const sections = lists.map(({ title, points, otherwise }) =>
    [
      `## ${title}`,
      ...(points.length === 0 ? wrapped(otherwise, '', '') : []),
      ...points.flatMap(({ text, under = [] }) => [
        ...wrapped(text, '- [ ] ', '      '),
        ...under.flatMap((line) => wrapped(line, '      - ', '        ')),
      ]),
    ].join('\n'),
  );
  return `${[wrapped(`# ${title}`, '', '').join('\n'), ...sections].join('\n\n')}\n`;
}

/** Breaks a text at spaces; a word that is longer than a line stands on one of its own. */
function wrapped(text: string, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = first;
  let isBlank = true;
  for (const word of text.trim().split(/\s+/)) {
    if (!isBlank && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = next;
      isBlank = true;
    }
    line += isBlank ? word : ` ${word}`;
    isBlank = false;
  }
  return [...lines, line];
}
