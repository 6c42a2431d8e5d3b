import { Document, isSeq, Pair, Scalar, YAMLMap, type Node } from 'yaml';
import type { Draft, DraftField } from './draft.ts';

/** The comment at the end of a draft's frontmatter, as a comment in Markdown would be published. */
const aboutBody =
  ' To write below: 150 to 350 words of your own. Then remove this line and "draft: true".';

/** The text of a draft's Markdown file, with comments at what an editor must fill or decide. */
export function draftFile({ fields }: Pick<Draft, 'fields'>): string {
  const map = new YAMLMap();
  const document = new Document(map);
  for (const field of fields) {
    const key = new Scalar(field.key);
    if (field.above && field.above.length > 0) key.commentBefore = asComment(field.above);
    map.add(new Pair(key, nodeOf(document, field)));
  }
  document.comment = aboutBody;
  const yaml = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false });
  return `---\n${yaml.replace(/\n+(?=# To write below)/, '\n').trimEnd()}\n---\n`;
}

function nodeOf(document: Document, { value = null, remark, aboveItems = [] }: DraftField): Node {
  const isPlainList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  const node = document.createNode(plain(value), { flow: isPlainList });
  if (remark !== undefined) node.comment = asComment([remark]);
  for (const [index, lines] of aboveItems.entries()) {
    const item = isSeq(node) ? (node.items[index] as Node | undefined) : undefined;
    if (item && lines.length > 0) item.commentBefore = asComment(lines);
  }
  return node;
}

function asComment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n');
}

/** Fields that stay texts, even where they look like numbers. */
const texts = ['asPrinted', 'what', 'note', 'office'];

/** Years, numbers and switches as editors write them, without quotation marks. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, texts.includes(key) ? item : plain(item)]),
    );
  }
  const isNumber = typeof value === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(value);
  return isNumber && String(Number(value)) === value ? Number(value) : value;
}
