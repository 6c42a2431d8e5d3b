import { tableOf, type Data, type Resource, type Table } from './data-package.ts';
import type { EarlierRelease } from './earlier-release.ts';

/** How a table differs from that of an earlier release. Rows are named by their keys, so a renamed one is removed and added. */
export interface Changes {
  newColumns: string[];
  /** A renamed column is here, and its new name among the new ones. */
  lostColumns: string[];
  added: string[];
  removed: string[];
  /** The key of each row that is in both, with the columns of both in which it differs. */
  changed: [key: string, columns: string[]][];
}

/** Compares two tables by the keys of their rows and the names of their columns, in the order of the newer one. */
export function changesIn(before: Table, now: Table): Changes {
  const both = now.columns.filter((name) => before.columns.includes(name));
  return {
    newColumns: now.columns.filter((name) => !both.includes(name)),
    lostColumns: before.columns.filter((name) => !both.includes(name)),
    added: [...now.rows.keys()].filter((key) => !before.rows.has(key)),
    removed: [...before.rows.keys()].filter((key) => !now.rows.has(key)),
    changed: [...now.rows].flatMap(([key, row]): Changes['changed'] => {
      const earlier = before.rows.get(key);
      const columns = both.filter((name) => earlier && !isEqual(row[name], earlier[name]));
      return columns.length === 0 ? [] : [[key, columns]];
    }),
  };
}

/** A cell of a JSON file may be a list. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const heading = `# Changelog

What changed in the data from release to release. Rows are named by their ids; after each changed row are the columns
in which it differs.
`;

/**
 * Returns the changelog of a release as Markdown, followed by that of the earlier one.
 *
 * @param since the release that it is compared with; undefined for the first one.
 */
export function changelogOf(
  { version, date }: { version: string; date: string },
  now: Data,
  since: EarlierRelease | undefined,
): string {
  const intro = since
    ? `Data of ${date}, compared with ${since.version}.`
    : `Data of ${date}. This is the first release, so there is nothing to compare it with.`;
  const gone = (since?.description.resources ?? []).filter((earlier) => !sameIn(earlier, now));
  const parts = [
    ...now.description.resources.map((resource) => ({
      resource,
      lines: linesOf(resource, now, since),
    })),
    ...gone.map((resource) => ({ resource, lines: ['No longer part of the data.'] })),
  ].map(({ resource: { title, path }, lines }) => {
    return `### ${title} (${code(path)})\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  });
  const earlier = since?.changelog.slice(since.changelog.indexOf('\n## ')) ?? '';
  return `${heading}\n## ${version}\n\n${intro}\n\n${parts.join('\n')}${earlier}`;
}

function sameIn({ name }: Resource, { description }: Data): Resource | undefined {
  return description.resources.find((one) => one.name === name);
}

function linesOf(resource: Resource, now: Data, since: EarlierRelease | undefined): string[] {
  const table = tableOf(resource, now);
  const earlier = since && sameIn(resource, since);
  if (!earlier) {
    return [
      ...(since ? ['New in this release.'] : []),
      table ? `Rows: ${table.rows.size}` : 'Included.',
    ];
  }
  const before = tableOf(earlier, since);
  if (!table || !before) {
    const bytes = since.files.get(earlier.path);
    const isSame = bytes !== undefined && now.files.get(resource.path)?.equals(bytes);
    return [isSame ? 'No changes.' : 'Changed.'];
  }
  const { newColumns, lostColumns, added, changed, removed } = changesIn(before, table);
  const lines = [
    ...listed('New columns', newColumns.map(code)),
    ...listed('Removed columns', lostColumns.map(code)),
    ...listed('Added', added.map(code)),
    ...listed(
      'Changed',
      changed.map(([key, columns]) => `${code(key)} (${columns.map(code).join(', ')})`),
    ),
    ...listed('Removed', removed.map(code)),
  ];
  const rows = `Rows: ${table.rows.size}, before ${before.rows.size}`;
  return [rows, ...(lines.length > 0 ? lines : ['No changes.'])];
}

/** How many rows of one kind are listed. */
const mostListed = 500;

function listed(label: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const more = items.length - mostListed;
  const rest = more > 0 ? ` and ${more} more` : '';
  return [`${label} (${items.length}): ${items.slice(0, mostListed).join(', ')}${rest}`];
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}
