import type { Content } from '../read-content.ts';

/** What the ids of each folder are, and which fields of a figure take them. */
const fields = {
  people: ['a person', 'use "saidBy"'],
  organisations: ['an organisation', 'use "reporter" or "saidBy"'],
  sources: ['a source', 'use "publishedBy"'],
} as const;

/**
 * Returns advice on an id that another field of a figure takes, with a leading space: ` "example-times" is a
 * source: use "publishedBy".`
 */
export function attributionHint(id: string, { people, organisations, ids }: Content): string {
  const folder = people.some((file) => file.id === id)
    ? 'people'
    : organisations.some((file) => file.id === id)
      ? 'organisations'
      : ids.sources.has(id) && 'sources';
  if (!folder) return '';
  const [noun, advice] = fields[folder];
  return ` "${id}" is ${noun}: ${advice}.`;
}
