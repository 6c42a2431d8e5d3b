import { editedYaml, valuesOf, yamlOf, type Values } from './edited-yaml.ts';

/** The key that holds the text of a file while it is edited: Sveltia CMS keeps keys that have no field. */
const sourceKey = '_source';

/** How Sveltia CMS reads and writes the files of a collection. */
interface FileFormat {
  extension: string;
  fromFile: (text: string) => Values;
  toFile: (content: Values) => string;
}

/** YAML in which everything that an editor did not change is written as it was read. */
const records: FileFormat = {
  extension: 'yml',
  fromFile: (text) => ({ ...valuesOf(text), [sourceKey]: text }),
  toFile: ({ [sourceKey]: source, ...values }) =>
    typeof source === 'string' ? editedYaml(source, values) : yamlOf(values),
};

/** Markdown with such YAML as its frontmatter. */
const documents: FileFormat = {
  extension: 'md',
  fromFile: (text) => {
    const { head, body } = partsOf(text);
    return { ...valuesOf(head), body, [sourceKey]: text };
  },
  toFile: ({ [sourceKey]: source, body, ...values }) => {
    const text = typeof body === 'string' ? body : '';
    if (typeof source !== 'string') return `---\n${yamlOf(values)}---\n\n${text}`;
    const { opening, head, closing } = partsOf(source);
    return `${opening}${editedYaml(head, values)}${closing}${text}`;
  },
};

/** The formats by their names in the collections. */
export const fileFormats = { documents, records };

/** Blank lines below the frontmatter are kept, but not shown to editors. */
const parts =
  /^(?<opening>---[ \t]*\n)(?<head>(?:[^]*?\n)??)(?<closing>---[ \t]*(?:$|\n(?:[ \t]*\n)*))(?<body>[^]*)$/;

function partsOf(text: string) {
  const { opening = '', head = '', closing = '', body = '' } = parts.exec(text)?.groups ?? {};
  if (opening === '') throw new Error('The file has no frontmatter.');
  return { opening, head, closing, body };
}
