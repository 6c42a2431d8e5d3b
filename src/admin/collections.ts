import type { Collection, Field } from '@sveltia/cms';
import { slugForm } from '../model/briefing.ts';
import { pairIdForm } from '../model/pair.ts';
import { idForm } from '../model/record-id.ts';
import { jsonSchemaOf } from '../content/editor-schemas/json-schema.ts';
import { kindsOfFiles } from '../content/editor-schemas/kinds-of-files.ts';
import { fieldsOf, type Choices } from './field.ts';

/** How a kind of file appears on the admin page. */
interface Shelf {
  label: string;
  singular: string;
  /** What the names of its files are made of. */
  names: RegExp;
  /** The key that says what an entry is; the name of its file where there is none. */
  title?: string;
  /** Where a file stands below the folder, by the tags of Sveltia CMS. */
  path?: string;
}

/** What can be edited there. The lists are left out: they would lose our remarks in them. */
const shelves: Record<string, Shelf> = {
  briefing: {
    ...{ label: 'Briefings', singular: 'Briefing', names: slugForm, title: 'title' },
    path: '{{fields.date | truncate(4)}}/{{slug}}',
  },
  agreement: { label: 'Agreements', singular: 'Agreement', names: idForm, title: 'title' },
  event: { label: 'Events', singular: 'Event', names: idForm, title: 'title' },
  person: { label: 'People', singular: 'Person', names: idForm, title: 'name' },
  organisation: { label: 'Organisations', singular: 'Organisation', names: idForm, title: 'name' },
  conflict: { label: 'Conflicts', singular: 'Conflict', names: idForm, title: 'title' },
  'state-of-play': { label: 'States of play', singular: 'State of play', names: pairIdForm },
  source: { label: 'Sources', singular: 'Source', names: idForm, title: 'name' },
  country: { label: 'Countries', singular: 'Country', names: /^[a-z]{2}$/ },
};

/** As plain Markdown: an editor of rich text would write all of a text anew. */
const body: Field = {
  ...{ name: 'body', label: 'Text', widget: 'markdown', modes: ['raw'] },
  hint: 'Markdown. Headings begin at level 2; links within the site are like /briefings/name/.',
};

/**
 * The collections of the admin page.
 *
 * @param root the content folder, from that of the repository, with a slash; or nothing.
 */
export function collectionsIn(root: string, choices: Choices): Collection[] {
  return Object.entries(shelves).map(([name, { label, singular, names, title, path }]) => {
    const { files = '', schema } = kindsOfFiles[name] ?? {};
    const isMarkdown = files.endsWith('.md');
    const fields = schema ? fieldsOf(jsonSchemaOf(schema), choices) : [];
    if (isMarkdown) fields.push(body);
    return {
      ...{ name, label, label_singular: singular, fields },
      folder: `${root}${files.slice(0, files.indexOf('/'))}`,
      ...(isMarkdown
        ? { extension: 'md', format: 'yaml-frontmatter' }
        : { extension: 'yml', format: 'yaml' }),
      ...(path !== undefined && { path }),
      ...(title === undefined ? { summary: '{{slug}}' } : { identifier_field: title }),
      create: true,
      slug: {
        ...(title !== undefined && { template: `{{${title}}}` }),
        editable: ['create'],
        pattern: [names.source, 'The name of the file has another form.'],
      },
    };
  });
}
