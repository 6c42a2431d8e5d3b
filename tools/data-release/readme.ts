import { escaped } from '../../src/page-formats/markdown.ts';
import { publisherOf, titleOf, type Release } from './citation.ts';
import { tableOf, type Data, type Resource } from './data-package.ts';

/** Returns `README.md` of a release: what it is, how to read, use and cite it, and every field. */
export function readmeOf(release: Release, data: Data, hasSchemas: boolean): string {
  const { version, date, description } = release;
  const { resources, homepage } = description;
  const list = resources.map((resource) => {
    const rows = tableOf(resource, data)?.rows.size;
    const count = rows === undefined ? '' : ` (${rows} ${rows === 1 ? 'row' : 'rows'})`;
    return `- \`${resource.path}\`${count}: ${resource.description}`;
  });
  return `# ${escaped(titleOf(release))}

${escaped(description.description)}

Version ${version}, of ${date}, published by ${escaped(publisherOf(release))}. The data are those of the site <${homepage}>.

## Files

${list.join('\n')}
- \`datapackage.json\`: describes these files by the [Data Package standard](https://datapackage.org/), version 2: columns,
  types, sources, sizes and SHA-256.
${hasSchemas ? '- `schemas/`: the forms of the site’s JSON files as JSON Schemas.\n' : ''}- \`CHANGELOG.md\`: what changed since the last release, row by row.
- \`CITATION.cff\` and \`.zenodo.json\`: how to cite the data, for programs.
- \`SHA256SUMS\`: \`sha256sum -c SHA256SUMS\` checks that all files are as they were published.

## How to read the data

- A figure is as a report gives it. Figures are neither averaged nor converted nor adjusted: \`value\`, \`scale\` and \`unit\`
  are those of the report, and \`amount\` is the value times the scale.
- Sources may give different numbers for the same thing, and later reports may revise earlier ones; each is a row of its own.
  Compare \`reporter\`, \`attribution\`, \`attributed_to\`, \`period\` and \`status\` before you add or compare figures.
- \`status\` separates what happened (\`actual\`) from targets, estimates, forecasts and ceilings; \`derived\` marks calculations
  of this site, and \`approx\` what a report calls approximate.
- Dates and periods are in the Extended Date/Time Format (EDTF): \`2025-10~\` is about October 2025. To calculate, use
  \`period_start\` and \`period_end\`.
- The status of an agreement or a project is the latest that is reported in this archive, with its date. There may have been
  steps that no report in it mentions.
- An empty cell is something that is not known or does not apply; it is never zero.
- Lists in CSV cells are joined by \`; \`. Text that a spreadsheet could treat as a formula begins with an apostrophe.
- A \`url\` that begins with a slash is an address on the site.

## Licence

${licenceOf(release)}

## How to cite

> ${citationOf(release)}

If the release has a DOI, cite that in place of the address. Please also name the source of a figure, which is in its row.

## Fields

${resources.flatMap(fieldsOf).join('\n')}`;
}

/** Returns how to cite a release, in the style of DataCite: publisher, year, title, version, address. */
function citationOf(release: Release): string {
  const { version, date, description } = release;
  return `${escaped(publisherOf(release))} (${date.slice(0, 4)}). ${escaped(titleOf(release))} (version ${version}) [Data set]. ${description.homepage}`;
}

function licenceOf({ description }: Release): string {
  const licence = description.licenses?.[0];
  if (!licence) return `Ask ${description.homepage} for the terms of use.`;
  const { title, path } = licence;
  return path === undefined ? `${escaped(title)}.` : `[${escaped(title)}](<${path}>).`;
}

function fieldsOf({ title, path, schema }: Resource): string[] {
  if (!schema) return [];
  const rows = schema.fields.map(({ name, type, description, constraints }) => {
    const needed = constraints?.required === true ? 'yes' : '';
    return `| \`${name}\` | ${type} | ${needed} | ${(description ?? '').replaceAll('|', '\\|')} |`;
  });
  return [
    `### ${title} (\`${path}\`)\n`,
    '| field | type | always given | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}
