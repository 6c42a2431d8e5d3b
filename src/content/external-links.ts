import { isWebAddress } from '../model/web-address.ts';
import type { Content } from './read-content.ts';
import type { Position } from './parse/problem.ts';
import { fieldsOf, positionOf, type Path } from './parse/validate.ts';
import type { Positions } from './parse/yaml.ts';

/** An address outside the site that the content names. */
export interface ExternalLink {
  url: string;
  path: string;
  /** Returns where it is in that file; a briefing's file is opened for that. */
  position: () => Position;
}

/** Returns every address outside the site to which the content leads, in fields and in texts. */
export function externalLinks(content: Content): ExternalLink[] {
  const { briefings, sourceFiles, agreements, conflicts, statesOfPlay, ownPages } = content;
  const inFields = [
    ...briefings.map((file) => {
      const { url, figures = [] } = fieldsOf(file);
      return fieldLinks(file, [
        [['url'], url],
        ...figures.map(({ page }, index) => [['figures', index, 'page'], page] as const),
      ]);
    }),
    ...sourceFiles.map((file) => {
      const { address, ownership } = fieldsOf(file);
      return fieldLinks(file, [
        [['address'], address],
        [['ownership', 'url'], ownership?.url],
      ]);
    }),
    ...agreements.map((file) => listedLinks(file, 'texts', fieldsOf(file).texts)),
    ...conflicts.map((file) => listedLinks(file, 'claims', fieldsOf(file).claims)),
  ];
  const inTexts = [...briefings, ...statesOfPlay, ...ownPages].flatMap(({ path, links }) =>
    links
      .filter(({ url }) => isWebAddress(url))
      .map(({ url, line, column }) => ({ url, path, position: () => ({ line, column }) })),
  );
  return [...inFields.flat(), ...inTexts];
}

function listedLinks(
  file: { path: string; positions: Positions },
  key: string,
  items: readonly { url?: string | undefined }[] = [],
): ExternalLink[] {
  return fieldLinks(
    file,
    items.map(({ url }, index) => [[key, index, 'url'], url]),
  );
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
