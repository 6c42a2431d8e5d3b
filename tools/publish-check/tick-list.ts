/** Something to look at before a briefing is published: a line to tick, and what is needed to judge it. */
export interface Point {
  text: string;
  under?: readonly string[];
}

/** Points that belong together. */
export interface PointList {
  title: string;
  points: readonly (Point | string)[];
  /** What is printed where there are none. */
  otherwise: string;
}

/** The most points of a kind that are printed. */
const most = 4;

/** Returns the first of many points, and how many are left out. */
export function firstOf<T>(points: readonly T[]): (T | string)[] {
  const rest = points.length - most;
  return rest > 0 ? [...points.slice(0, most), `And ${rest} more.`] : [...points];
}

/** The columns of a narrow terminal. */
const columns = 80;

/** Returns lists of points as Markdown, to be ticked: no line is longer than a terminal is wide. */
export function asTickList(title: string, lists: readonly PointList[]): string {
  const sections = lists.map(({ title, points, otherwise }) =>
    [
      `## ${title}`,
      ...(points.length === 0 ? wrapped(otherwise) : []),
      ...points
        .map((point) => (typeof point === 'string' ? { text: point } : point))
        .flatMap(({ text, under = [] }) => [
          ...wrapped(text, '- [ ] '),
          ...under.flatMap((line) => wrapped(line, '      - ')),
        ]),
    ].join('\n'),
  );
  return `${[wrapped(`# ${title}`).join('\n'), ...sections].join('\n\n')}\n`;
}

/** Breaks a text at spaces; a word that is longer than a line has one of its own. */
function wrapped(text: string, bullet = ''): string[] {
  const rest = columns - bullet.length - 1;
  const line = new RegExp(String.raw`\S.{0,${rest}}(?!\S)|\S+`, 'g');
  const lines = text.replace(/\s+/g, ' ').match(line) ?? [''];
  return lines.map(
    (one, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + one.trimEnd(),
  );
}
