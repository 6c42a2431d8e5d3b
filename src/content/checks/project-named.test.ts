import { expect, test } from 'vitest';
import { contentOf, foundBy } from '../../../tests/fixtures/broken/content.ts';
import {
  brokenFile,
  fileOf,
  figureWith,
  projectWith,
  publishedWith,
} from '../../../tests/fixtures/sound/records.ts';
import type { BriefingFile } from '../briefing-file.ts';
import { MarkdownBody } from '../parse/markdown-body.ts';
import type { Positions } from '../parse/yaml.ts';
import { projectNamed } from './project-named.ts';

/** What is found in a project with two names that cites a briefing with this text. */
function found(change: Parameters<typeof publishedWith>[0], text = '', briefing = 'talks') {
  const file: Partial<BriefingFile> = {
    data: publishedWith(change),
    document: { digest: 'talks', body: new MarkdownBody(text) },
  };
  const project = projectWith({
    ...{ name: 'Ninh Thuận 1', names: ['Upper Dam'] },
    history: [{ status: 'agreed', date: '2025', briefing }],
  });
  const positions: Positions = { name: [1, 7] };
  const projects = [{ ...fileOf('plant', project), positions }];
  return foundBy(projectNamed, contentOf({ talks: file }, { projects }));
}

test.each([
  [{ title: 'Ninh Thuan-1 is agreed' }, ''],
  [{ summary: 'The UPPER DAM opens.' }, ''],
  [{ figures: [figureWith({ what: 'Upper Dam' })] }, ''],
  [{}, 'Work on the **upper dam** goes on.'],
])('accepts a project that a briefing names: %j %s', (change, text) => {
  expect(found(change, text)).toEqual([]);
});

test('finds a project that none names, whatever addresses have, or one with another number', () => {
  const problem = ['plant.yml', 1, 7, 'project-named'];
  expect(found({}, 'A dam on [the river](/projects/upper-dam/).')).toEqual([problem]);
  expect(found({ title: 'Ninh Thuận 12 is agreed' })).toEqual([problem]);
});

test('leaves what is cited wrongly, and a project with other problems, to other rules', () => {
  expect(found({}, '', 'nowhere')).toEqual([]);
  expect(found({ draft: true })).toEqual([]);
  expect(foundBy(projectNamed, contentOf({}, { projects: [brokenFile('a', {})] }))).toEqual([]);
});
