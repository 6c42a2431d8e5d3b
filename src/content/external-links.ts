import type { ArchivedPage } from '../model/archived.ts';
import { isWebAddress } from '../model/web-address.ts';
import { allTexts, type Content } from './read-content.ts';
import type { Position } from './parse/problem.ts';
import { fieldsOf, positionOf, type Path } from './parse/validate.ts';
import type { Positions } from './parse/yaml.ts';

/** An address outside the site that the content names. */
export interface ExternalLink {
  url: string;
  path: string;
  /** Returns where it is in that file; a briefing's file is opened for that. */
  position: () => Position;
  /** For a page of which the file may give a copy: that copy, and the EDTF date of the page. */
  page?: Pick<ArchivedPage, 'archived'> & { date?: string | undefined };
}

/** A page outside the site of which the content may give a copy. */
interface PlacedPage {
  file: { path: string; positions: Positions };
  /** Where it is in the data of the file. */
  at: Path;
  /** A step of an agreement has no address of its own. */
  page: ArchivedPage;
  /** The date of the page, where that is known. */
  date?: string | undefined;
}

/** Returns the pages of which the content may give copies: reports, texts and claims. */
export function pagesWithCopies({ briefings, agreements, conflicts }: Content): PlacedPage[] {
  return [
    ...briefings.map((file) => {
      const { url, archived, date } = fieldsOf(file);
      return { file, at: [], page: { url, archived }, date };
    }),
    ...agreements.flatMap((file) => {
      const { texts = [], history = [] } = fieldsOf(file);
      return [
        ...texts.map((page, at) => ({ file, at: ['texts', at], page, date: page.date })),
        ...history.map(({ archived }, at) => ({ file, at: ['history', at], page: { archived } })),
      ];
    }),
    ...conflicts.flatMap((file) =>
      (fieldsOf(file).claims ?? []).map((page, at) => ({ file, at: ['claims', at], page })),
    ),
  ];
}

/** Returns every address outside the site to which the content leads, in fields and in texts. */
export function externalLinks(content: Content): ExternalLink[] {
  const { briefings, sourceFiles, projects } = content;
  const inFields = [
    ...pagesWithCopies(content).map(linksOfPage),
    ...briefings.map((file) => {
      const { figures = [] } = fieldsOf(file);
      return fieldLinks(
        file,
        figures.map(({ page }, index) => [['figures', index, 'page'], page]),
      );
    }),
    ...sourceFiles.map((file) => {
      const { address, ownership } = fieldsOf(file);
      return fieldLinks(file, [
        [['address'], address],
        [['ownership', 'url'], ownership?.url],
      ]);
    }),
    ...projects.map((file) => {
      const { places = [] } = fieldsOf(file);
      return fieldLinks(
        file,
        places.map(({ page }, index) => [['places', index, 'page'], page]),
      );
    }),
  ];
  const inTexts = allTexts(content).flatMap(({ path, links }) =>
    links
      .filter(({ url }) => isWebAddress(url))
      .map(({ url, line, column }) => ({ url, path, position: () => ({ line, column }) })),
  );
  return [...inFields.flat(), ...inTexts];
}

/** Returns the address of a page, unless it is known to be gone, and that of its copy. */
function linksOfPage({ file, at, page: { url, archived }, date }: PlacedPage): ExternalLink[] {
  const ofPage = archived?.gone === undefined ? fieldLinks(file, [[[...at, 'url'], url]]) : [];
  const ofCopy = fieldLinks(file, [[[...at, 'archived', 'url'], archived?.url]]);
  return [...ofPage.map((link) => ({ ...link, page: { archived, date } })), ...ofCopy];
}

function fieldLinks(
  file: { path: string; positions: Positions },
  fields: readonly (readonly [Path, string | undefined])[],
): ExternalLink[] {
  return fields.flatMap(([field, url]) =>
    url === undefined
      ? []
      : { url, path: file.path, position: () => positionOf(file.positions, field) },
  );
}
