import type { Collection, Field } from '@sveltia/cms';
import { slugForm } from '../model/briefing.ts';
import { pageIdForm } from '../model/own-page.ts';
import { pairIdForm } from '../model/pair.ts';
import { idForm } from '../model/fields.ts';
import { jsonSchemaOf } from '../content/editor-schemas/json-schema.ts';
import { kindsOfFiles } from '../content/editor-schemas/kinds-of-files.ts';
import { cmsFields, type Choices } from './field.ts';

/** How a kind of file appears on the admin page. */
interface CollectionSettings {
  label: string;
  singular: string;
  /** The pattern of its file names. */
  names: RegExp;
  /** The key of an entry's title; without it the file name is shown. */
  title?: string;
  /** The path of a file below the folder, by the tags of Sveltia CMS. */
  path?: string;
}

/** The kinds of files that can be edited. Lists are left out, as they would lose their comments. */
const settings: Record<string, CollectionSettings> = {
  briefing: {
    ...{ label: 'Briefings', singular: 'Briefing', names: slugForm, title: 'title' },
    path: '{{fields.date | truncate(4)}}/{{slug}}',
  },
  agreement: { label: 'Agreements', singular: 'Agreement', names: idForm, title: 'title' },
  event: { label: 'Events', singular: 'Event', names: idForm, title: 'title' },
  person: { label: 'People', singular: 'Person', names: idForm, title: 'name' },
  organisation: { label: 'Organisations', singular: 'Organisation', names: idForm, title: 'name' },
  conflict: {
    ...{ label: 'Disagreements', singular: 'Disagreement', names: idForm, title: 'title' },
  },
  project: { label: 'Projects', singular: 'Project', names: idForm, title: 'name' },
  'state-of-play': { label: 'States of play', singular: 'State of play', names: pairIdForm },
  source: { label: 'Sources', singular: 'Source', names: idForm, title: 'name' },
  page: { label: 'Pages', singular: 'Page', names: pageIdForm, title: 'title' },
  country: { label: 'Countries', singular: 'Country', names: /^[a-z]{2}$/ },
};

/** The text as plain Markdown: a rich-text editor would rewrite all of it. */
const body: Field = {
  ...{ name: 'body', label: 'Text', widget: 'markdown', modes: ['raw'] },
  hint: 'Markdown. Headings begin at level 2 (##). Links within the site begin with a slash, as in /briefings/name/.',
};

/**
 * Returns the collections of the admin page.
 *
 * @param root the content folder, below that of the repository, with a slash; or "".
 */
export function collectionsIn(root: string, choices: Choices): Collection[] {
  return Object.entries(settings).map(([name, { label, singular, names, title, path }]) => {
    const { files = '', schema } = kindsOfFiles[name] ?? {};
    const isMarkdown = files.endsWith('.md');
    const fields = schema ? cmsFields(jsonSchemaOf(schema), choices) : [];
    if (isMarkdown) fields.push(body);
    return {
      ...{ name, label, label_singular: singular, fields },
      folder: `${root}${files.slice(0, files.indexOf('/'))}`,
      // With an extension, Sveltia CMS refuses a format of our own.
      format: isMarkdown ? 'documents' : 'records',
      ...(path !== undefined && { path }),
      ...(title === undefined ? { summary: '{{slug}}' } : { identifier_field: title }),
      create: true,
      slug: {
        ...(title !== undefined && { template: `{{${title}}}` }),
        editable: ['create'],
        pattern: [names.source, 'This file name is not allowed. See the names of other entries.'],
      },
    };
  });
}
