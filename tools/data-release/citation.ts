import { Scalar, stringify } from 'yaml';
import type { DataPackage } from './data-package.ts';

/** A release, as it is cited. */
export interface Release {
  version: string;
  /** The day of the data, ISO 8601. */
  date: string;
  description: DataPackage;
}

const keywords = ['international relations', 'news', 'open data'];

/** Returns the title under which a release is cited, which is not that of the site. */
export function titleOf({ description }: Release): string {
  return `${description.title}: open data`;
}

/** Returns who publishes the data; the description always names it. */
export function publisherOf({ description }: Release): string {
  return description.contributors[0]?.title ?? description.title;
}

/** Returns `CITATION.cff` (Citation File Format 1.2.0, https://doi.org/10.5281/zenodo.5171937). */
export function citationFile(release: Release): string {
  const { version, date, description } = release;
  const { name: id, path } = description.licenses?.[0] ?? {};
  const day = new Scalar(date);
  day.type = Scalar.PLAIN;
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use these data, please cite them as below.',
      type: 'dataset',
      title: titleOf(release),
      abstract: description.description,
      authors: [{ name: publisherOf(release) }],
      version,
      'date-released': day,
      ...(id !== undefined ? { license: id } : path !== undefined && { 'license-url': path }),
      url: description.homepage,
      keywords,
    },
    // Programs read the file by YAML 1.1, too, in which No is not a name, and 2026_11_30 is a number.
    { lineWidth: 100, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
}

/**
 * Returns `.zenodo.json`, which Zenodo takes from a release on GitHub, and in place of `CITATION.cff`, of
 * which it does not read that this is a dataset (site/zenodo_rdm/github/ in the repository zenodo/zenodo-rdm).
 * The fields are those of a deposit (https://developers.zenodo.org/#representation).
 */
export function zenodoFile(release: Release): string {
  const { version, date, description } = release;
  const id = description.licenses?.[0]?.name;
  const metadata = {
    upload_type: 'dataset',
    title: titleOf(release),
    description: `<p>${escaped(description.description)}</p>`,
    creators: [{ name: publisherOf(release) }],
    version,
    publication_date: date,
    access_right: 'open',
    ...(id !== undefined && { license: id.toLowerCase() }),
    keywords,
    related_identifiers: [{ identifier: description.homepage, relation: 'isDerivedFrom' }],
  };
  return `${JSON.stringify(metadata, undefined, 2)}\n`;
}

/** Zenodo takes HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
